import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { type Example, examplesInPage } from './extractExamples';
import { runSession } from './runSession';

/** The guide whose sessions need the files that it tells the reader to write. */
export const guide = 'docs/guide/add-a-speech.md';

/** The speech in the guide. */
const speechFile = 'cardiff/speeches/leaders-address-2030.json';

/** A session of this kind is run while two faults are in the speech. */
const withFaults = 'misspelt';

/** Gives a file as the guide shows it: its blocks are named after the files that they are. */
export function shownFile(name: string): string {
  return examplesInPage(guide).find(({ needs }) => needs === name)?.code ?? '';
}

/** Lists the sessions as the guide shows them. */
export function shownSessions(): string[] {
  return examplesInPage(guide)
    .filter(({ language }) => language === 'console')
    .map(({ code }) => code);
}

/**
 * Follows the guide to the letter, from top to bottom: writes its files into an empty folder and runs its sessions there.
 *
 * @returns The sessions with what they really print, and the speech's file as `new` wrote it.
 */
export async function followGuide(folder: string): Promise<{ sessions: string[]; template: string }> {
  const home = process.cwd();
  process.chdir(folder);
  try {
    mkdirSync(dirname(speechFile), { recursive: true });
    const sessions: string[] = [];
    let template = '';
    for (const example of examplesIn(home)) {
      const { language, needs, code } = example;
      if (language === 'console') sessions.push(await sessionOf(example));
      else if (needs?.includes('.')) {
        if (needs === speechFile && existsSync(speechFile)) template = readFileSync(speechFile, 'utf8');
        mkdirSync(dirname(needs), { recursive: true });
        writeFileSync(needs, code);
      }
    }
    return { sessions, template };
  } finally {
    process.chdir(home);
  }
}

function examplesIn(home: string): readonly Example[] {
  return examplesInPage(`${home}/${guide}`);
}

async function sessionOf({ needs, code }: Example): Promise<string> {
  if (needs !== withFaults) return runSession(code);
  const right = readFileSync(speechFile, 'utf8');
  writeFileSync(speechFile, misspelt(right));
  const session = await runSession(code);
  writeFileSync(speechFile, right);
  return session;
}

/** The speech with the two faults that the guide names. */
function misspelt(speech: string): string {
  return speech
    .replace('"placeId": "cardiff-bay"', '"placeId": "cardif-bay"')
    .replace('"en": "Line streets with trees"', '"en": "Plant trees along their streets"');
}
