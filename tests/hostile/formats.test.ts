import { expect, test } from 'vitest';
import { goals } from '../../src';
import { fromNdjson } from '../../src/formats';
import { sizes } from './sizes';

const { levels, charactersOfId, unknownThemes } = sizes.line;

test('a line of NDJSON that is deep, huge or hostile is a problem of its own, and the lines after it are read', async () => {
  const lines = [
    '['.repeat(levels),
    `{"id":${'['.repeat(levels)}${']'.repeat(levels)}}`,
    '{"__proto__":{"id":"a/b"}}',
    `{"id":"${'x'.repeat(charactersOfId)}"}`,
    JSON.stringify({ ...goals[0], themeIds: Array.from({ length: unknownThemes }, () => 'No') }),
    'null',
  ];
  const { goals: read, problems } = await fromNdjson([lines.join('\n')]);
  expect(read).toEqual([]);
  expect([...new Set(problems.map(({ line }) => line))]).toEqual([1, 2, 3, 4, 5, 6]);
  expect(problems.filter(({ line }) => line === 5)).toHaveLength(20);
  expect(({} as { id?: string }).id).toBeUndefined();
});
