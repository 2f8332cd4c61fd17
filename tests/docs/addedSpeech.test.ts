import { resolve } from 'node:path';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { goals, type Speech, speeches } from '../../src';
import { checkSpeech } from '../../src/check';
import { addedId } from './addedSpeech';
import { examplesInPage, pages } from './extractExamples';
import { guide } from './followGuide';
import { runSession } from './runSession';
import { programsIn, writePrograms } from './writePrograms';

// What a page shows stays true when a speech is added. Here one is.

vi.mock('../../data/generated/speeches', async (original) => {
  const { addedSpeech } = await import('./addedSpeech');
  const { speeches } = await original<{ speeches: readonly Speech[] }>();
  return { speeches: [addedSpeech(speeches), ...speeches] };
});

const folder = '.examples/with-added-speech';
const programs = programsIn(folder).filter(({ needs }) => needs === undefined);
const sessions = pages
  .filter((page) => page !== guide)
  .flatMap(examplesInPage)
  .filter(({ language }) => language === 'console')
  .map(({ file, line, code }) => ({ name: `${file}:${line}`, code }));

beforeAll(() => {
  writePrograms(folder, programs);
  // Examples write files of one name there, and run elsewhere at the same time.
  vi.stubEnv('TMPDIR', resolve(folder));
});

test('the speech that is added is one of the shipped speeches, has goals, and is valid', () => {
  expect(speeches[0]?.id).toBe(addedId);
  expect(goals.map(({ id }): string => id)).toContain(`${addedId}/accelerate-hetao`);
  expect(checkSpeech(speeches[0]).filter(({ severity }) => severity === 'error')).toEqual([]);
});

describe('a page shows what stays true when a speech is added', () => {
  test.each(programs)('$name', async ({ path }) => {
    await import(path);
  });

  test.each(sessions)('$name', async ({ code }) => {
    expect(await runSession(code)).toBe(code);
  });
});
