import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { speechRules } from '../../src/check';
import { cli, pipe } from '../cli/cli';
import { examplesInPage } from './extractExamples';
import { followGuide, guide, shownFile, shownSessions } from './followGuide';
import { argumentsIn } from './runSession';

const home = process.cwd();
const article = shownFile('article.txt');
const text = readFileSync(guide, 'utf8');
let folder: string;
let followed: Awaited<ReturnType<typeof followGuide>>;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'policy-tracker-guide-'));
  followed = await followGuide(folder);
});
afterAll(() => {
  process.chdir(home);
  rmSync(folder, { recursive: true, force: true });
});

/** Lists the commands in the shell blocks of a page. */
function shellCommands(page: string): string[] {
  return examplesInPage(page)
    .filter(({ language }) => language === 'sh')
    .flatMap(({ code }) => [...code.matchAll(/^npx policy-tracker .*$/gm)])
    .map(([line]) => line);
}

/** Lists the commands in the sentences of the guide. */
function inlineCommands(): string[] {
  return [...text.matchAll(/`(npx policy-tracker [^`]+)`/g)].map(([, line = '']) => line);
}

describe('the guide on adding a speech', () => {
  test('prints what it says, from the text to the check', () => {
    expect(followed.sessions).toEqual(shownSessions());
  });

  test('shows the file that `new` writes, filled in: its sentence map is the same, but for the roles', () => {
    const speech = shownFile('cardiff/speeches/leaders-address-2030.json');
    const shown = JSON.parse(speech).sentenceMap.paragraphs.map((sentences: { role?: string }[]) =>
      sentences.map(({ role: _, ...sentence }) => sentence),
    );
    expect(shown).toEqual(JSON.parse(followed.template).sentenceMap.paragraphs);
  });

  test('has further commands, which run', async () => {
    const commands = [...shellCommands(guide), ...inlineCommands()];
    process.chdir(folder);
    const results = [];
    for (const line of commands) {
      const { exitCode, stderr, stdout } = await cli(argumentsIn(line), pipe);
      results.push({ line, exitCode, stderr, isSilent: stdout === '' });
    }
    process.chdir(home);
    expect(shellCommands(guide)).not.toEqual([]);
    expect(inlineCommands()).not.toEqual([]);
    expect(results).toEqual(commands.map((line) => ({ line, exitCode: 0, stderr: '', isSilent: false })));
  });

  test('is what the README promises: the first command writes a file, the second says what is to be filled in', async () => {
    const commands = shellCommands('README.md').filter((line) => line.includes('ministers-address-2030'));
    const other = join(folder, 'readme');
    mkdirSync(other);
    process.chdir(other);
    writeFileSync('article.txt', article);
    const exitCodes: number[] = [];
    for (const line of commands) exitCodes.push((await cli(argumentsIn(line), pipe)).exitCode);
    process.chdir(home);
    expect(exitCodes).toEqual([0, 1]);
  });

  test('explains every rule', () => {
    expect(Object.keys(speechRules).filter((rule) => !text.includes(`| \`${rule}\``))).toEqual([]);
  });
});
