import { chmodSync, lstatSync, readdirSync, readFileSync, statSync, symlinkSync } from 'node:fs';
import { expect, test } from 'vitest';
import { formatSpeech } from '../../src/check';
import { sampleSpeech } from '../corpus/sampleSpeech';
import { cli, screen } from './cli';
import { temporaryFolder } from './folder';

const { path, at, read, write, short } = temporaryFolder();

const valid = formatSpeech(sampleSpeech);
const name = `${sampleSpeech.id}.json`;

test('check --fix rewrites a file in canonical form, with the same meaning, and once is enough', async () => {
  const { id, title, ...rest } = structuredClone(sampleSpeech);
  const file = write(name, JSON.stringify({ ...rest, title: { en: `  ${title.en} ` }, id }));
  expect((await cli(['check', file, '--fix'], screen)).stdout).toBe(
    `rewrote ${file}\n1 file checked, no problems.\n`,
  );
  expect(read(name)).toBe(valid);
  expect((await cli(['check', file, '--fix'], screen)).stdout).toBe('1 file checked, no problems.\n');
});

test('check --fix keeps the schema for editors, and unknown fields, so that they are still reported', async () => {
  const file = write(name, JSON.stringify({ ...sampleSpeech, remark: 'mine', $schema: './s.json' }));
  const { exitCode } = await cli(['check', file, '--fix']);
  expect(exitCode).toBe(1);
  expect(JSON.parse(read(name))).toEqual({ $schema: './s.json', ...sampleSpeech, remark: 'mine' });
  expect(read(name).startsWith('{\n  "$schema": "./s.json",\n  "id"')).toBe(true);
});

test.each<[string, string]>([
  ['that is not JSON', valid.slice(0, -10)],
  ['that is not a speech', '{"name":"a-package","version":"1.0.0"}'],
  ['with a duplicate key', valid.replace('"raise-trade": {', '"build-homes": {')],
  ['with half a character', valid.replace('Build homes', '\\ud800')],
  ['with a number that would change', valid.replace('"order": 1', '"order": 12345678901234567890')],
])('check --fix leaves a file as it is %s', async (_, text) => {
  const file = write(name, text);
  expect((await cli(['check', file, '--fix'])).exitCode).toBe(1);
  expect(read(name)).toBe(text);
});

test('check --fix keeps a link a link, and the rights of the file', async () => {
  const file = write('real.txt', JSON.stringify(sampleSpeech));
  chmodSync(file, 0o640);
  symlinkSync(file, at(name));
  await cli(['check', at(name), '--fix']);
  expect(readFileSync(file, 'utf8')).toBe(valid);
  expect(lstatSync(at(name)).isSymbolicLink()).toBe(true);
  expect(statSync(file).mode & 0o777).toBe(0o640);
});

test('check --fix keeps rights that a new file of the user would not have', async () => {
  const before = process.umask(0o077);
  const file = write(name, JSON.stringify(sampleSpeech));
  chmodSync(file, 0o664);
  await cli(['check', file, '--fix']);
  process.umask(before);
  expect(statSync(file).mode & 0o777).toBe(0o664);
});

test('check --fix removes the byte order mark that an editor put at the start', async () => {
  const file = write(name, `\uFEFF${valid}`);
  expect((await cli(['check', file])).stdout).toContain('[canonical-form]');
  await cli(['check', file, '--fix']);
  expect(read(name)).toBe(valid);
});

test('check --fix leaves nothing behind where it may not write', async () => {
  // The superuser may write everywhere.
  if (process.getuid?.() === 0) return;
  const file = write(name, JSON.stringify(sampleSpeech));
  chmodSync(path(), 0o500);
  const { exitCode, stderr } = await cli(['check', file, '--fix']);
  chmodSync(path(), 0o700);
  expect([exitCode, short(stderr)]).toEqual([2, `error: ${name}: permission denied\n`]);
  expect(readdirSync(path())).toEqual([name]);
});
