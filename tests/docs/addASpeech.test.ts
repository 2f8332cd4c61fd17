import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { speechRules } from '../../src/check';
import type { Terminal } from '../../src/cli/print/terminal';
import { cli, pipe, screen } from '../cli/cli';

// The guide, followed to the letter in an empty folder.

const guide = readFileSync('docs/guide/add-a-speech.md', 'utf8');
const blocks = (language: string) =>
  [...guide.matchAll(new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\``, 'gm'))].map(
    ([, code = '']) => code,
  );
const [article = ''] = blocks('text');
const [filledIn = ''] = blocks('json');
const file = 'ministers-address-2030.json';
const home = process.cwd();
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'policy-tracker-guide-'));
  process.chdir(folder);
  writeFileSync('article.txt', article);
});
afterAll(() => {
  process.chdir(home);
  rmSync(folder, { recursive: true, force: true });
});

async function follow(session: string, terminal: Terminal = screen): Promise<void> {
  const [, line = '', output = ''] = /^\$ npx policy-tracker (.*)\n([\s\S]*)$/.exec(session) ?? [];
  const args = [...line.matchAll(/'([^']*)'|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain ?? '');
  const { stdout, stderr } = await cli(args, terminal);
  expect(stdout + stderr).toBe(output);
}

describe('the guide on adding a speech', () => {
  test('prints what it says, from the text to the check', async () => {
    const [map, create, find, clean, misspelt, ...rest] = blocks('console') as [
      string,
      string,
      string,
      string,
      string,
    ];
    expect(rest).toEqual([]);
    await follow(map);
    await follow(create);
    const skeleton = JSON.parse(readFileSync(file, 'utf8'));
    await follow(find);

    const speech = JSON.parse(filledIn);
    const withoutRoles = speech.sentenceMap.paragraphs.map((sentences: { role?: string }[]) =>
      sentences.map(({ role: _, ...sentence }) => sentence),
    );
    expect(withoutRoles).toEqual(skeleton.sentenceMap.paragraphs);
    writeFileSync(file, filledIn);
    await follow(clean);

    mkdirSync('misspelt');
    const wrong = filledIn
      .replace('"placeId": "all-cities"', '"placeId": "all-citys"')
      .replace('"en": "Line streets with trees"', '"en": "Plant trees along their streets"');
    writeFileSync(`misspelt/${file}`, wrong);
    await follow(misspelt);
  });

  test('has commands besides that run', async () => {
    const commands = blocks('sh').flatMap((code) => [...code.matchAll(/^npx policy-tracker (.*)$/gm)]);
    expect(commands.length).toBeGreaterThan(0);
    for (const [, args = ''] of commands) {
      expect(await cli(args, pipe)).toMatchObject({ exitCode: 0, stderr: '' });
    }
    expect(await cli('goals --text greenery')).toMatchObject({
      exitCode: 0,
      stdout: expect.stringContaining('greenery'),
    });
  });

  test('is what the README promises: the first command writes a file, the second says what is to be filled in', async () => {
    mkdirSync('readme');
    process.chdir('readme');
    writeFileSync('article.txt', article);
    const readme = readFileSync(resolve(home, 'README.md'), 'utf8');
    const commands = [...readme.matchAll(/^npx policy-tracker (.*ministers-address-2030.*)$/gm)];
    const exitCodes: number[] = [];
    for (const [, args = ''] of commands) exitCodes.push((await cli(args, pipe)).exitCode);
    process.chdir(folder);
    expect(exitCodes).toEqual([0, 1]);
  });

  test('explains every rule', () => {
    expect(Object.keys(speechRules).filter((rule) => !guide.includes(`| \`${rule}\``))).toEqual([]);
  });

  test('leads to pages that are there', () => {
    const links = [...guide.matchAll(/\]\((?!https?:)([^)#]+)\)/g)].map(([, link = '']) => link);
    expect(links.length).toBeGreaterThan(1);
    for (const link of links) readFileSync(resolve(home, 'docs/guide', link));
  });
});
