import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { examplesInPage } from './extractExamples';
import { runSession } from './runSession';

/** The guide whose sessions need the files that it tells the reader to write. */
export const guide = 'docs/guide/add-a-speech.md';

/** The name of the speech's file in the guide. */
const speechFile = 'ministers-address-2030.json';

/** The source text in the guide. */
export const article = firstBlock('text');

/** The speech in the guide, filled in. */
export const filledIn = firstBlock('json');

/**
 * Follows the guide to the letter: writes its files into an empty folder and runs its sessions there.
 *
 * @returns The sessions with what they really print, and the file that `new` wrote.
 */
export async function followGuide(folder: string): Promise<{ sessions: string[]; template: string }> {
  const [sentences, create, find, check, checkMisspelt, ...rest] = shownSessions();
  if (!sentences || !create || !find || !check || !checkMisspelt || rest.length > 0) {
    throw new Error(`${guide} has another number of sessions; bring followGuide.ts in line with it`);
  }
  const home = process.cwd();
  process.chdir(folder);
  try {
    writeFileSync('article.txt', article);
    const sessions = [await runSession(sentences), await runSession(create), await runSession(find)];
    const template = readFileSync(speechFile, 'utf8');
    writeFileSync(speechFile, filledIn);
    sessions.push(await runSession(check));
    mkdirSync('misspelt');
    writeFileSync(`misspelt/${speechFile}`, misspelt());
    sessions.push(await runSession(checkMisspelt));
    return { sessions, template };
  } finally {
    process.chdir(home);
  }
}

/** Lists the sessions as the guide shows them. */
export function shownSessions(): string[] {
  return blocks('console');
}

/** The speech with the two faults that the guide names. */
function misspelt(): string {
  return filledIn
    .replace('"placeId": "all-cities"', '"placeId": "all-citys"')
    .replace('"en": "Line streets with trees"', '"en": "Plant trees along their streets"');
}

function firstBlock(language: string): string {
  const [first = ''] = blocks(language);
  return first;
}

function blocks(language: string): string[] {
  return examplesInPage(guide)
    .filter((example) => example.language === language)
    .map(({ code }) => code);
}
