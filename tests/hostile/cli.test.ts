import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { cli } from '../cli/cli';
import { sizes } from './sizes';

const { sentences, charactersOverLimit } = sizes.textFile;
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'policy-tracker-hostile-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test.each([
  ['sentences', 'A. '.repeat(sentences), `the file has ${sentences} sentences, more than 100000`],
  [
    'text',
    'A. '.repeat(charactersOverLimit / 3),
    `the file has ${charactersOverLimit} bytes, more than 4000000`,
  ],
])('sentences refuses a file of more %s than a speech can have', async (_, text, message) => {
  const file = join(folder, 'a.txt');
  writeFileSync(file, text);
  expect(await cli(['sentences', file])).toEqual({
    exitCode: 2,
    stdout: '',
    stderr: `error: ${file}: ${message}\n`,
  });
});
