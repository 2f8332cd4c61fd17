import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { shippedCorpus, speeches } from '../../src';
import { checkFiles, speechSchema } from '../../src/check';

const folder = 'data/speeches';
const files = readdirSync(folder)
  .filter((name) => name.endsWith('.json'))
  .map((name) => ({ file: `${folder}/${name}`, text: readFileSync(`${folder}/${name}`, 'utf8') }));

describe('the shipped speeches', () => {
  test('are all of the folder, the earliest first', () => {
    expect(speeches.map(({ id }) => `${folder}/${id}.json`).sort()).toEqual(
      files.map(({ file }) => file).sort(),
    );
    expect(speeches.map(({ date }) => date)).toEqual(speeches.map(({ date }) => date).sort());
  });

  test('have no problem, and no warning either', () => {
    const problems = checkFiles(files, { corpus: shippedCorpus }).flatMap((checked) =>
      checked.problems.map(({ path, message }) => `${checked.file}: ${path}: ${message}`),
    );
    expect(problems).toEqual([]);
  });

  test('have the form of the schema', () => {
    expect(speeches.flatMap((speech) => speechSchema.safeParse(speech).error?.issues ?? [])).toEqual([]);
  });

  test('say that a position that is held, and a principle that is upheld, are to stay as they are', () => {
    const keeps = shippedCorpus.goals.filter(({ action }) => ['hold', 'keep', 'uphold'].includes(action));
    expect(keeps.length).toBeGreaterThan(0);
    expect(keeps.filter(({ stance }) => stance !== 'keep').map(({ id }) => id)).toEqual([]);
  });

  test('do not call a principle what is to be built or advanced', () => {
    const changed = shippedCorpus.goals.filter(({ action }) => ['build', 'advance'].includes(action));
    expect(changed.filter(({ measurability }) => measurability === 'principle')).toEqual([]);
  });

  test('have keys that no two goals share, so that a key alone names a goal at the command line', () => {
    const keys = speeches.flatMap((speech) => Object.keys(speech.goals));
    expect(keys.filter((key, index) => keys.indexOf(key) < index)).toEqual([]);
  });
});
