import type { Command } from 'commander';
import { type Corpus, shippedCorpus } from 'policy-tracker';
import { dataFilesAt } from '../../node/dataFilesAt';
import type { Print } from '../print/print';
import { problemLine } from '../print/problemLine';
import { pluralise } from '../print/text/pluralise';
import { quotedForShell } from '../print/text/quotedForShell';
import { wordsIn } from '../print/words/wordsIn';
import type { Defaults } from './defaults';
import { faultyFiles } from './faultyFiles';
import { parseText } from './flagParsers';
import { languageTag } from './languageTag';
import type { Speaking } from './terms';
import { usageError } from './usageError';

/** What a command asks: of which data, in which language, and on which day. */
export interface Asked extends Speaking {
  /** The speeches, goals and updates, and the vocabulary that they are coded with. */
  readonly corpus: Corpus;
  /** Whether the shipped data is left out. */
  readonly isOwn: boolean;
  /** The current day. */
  readonly today: string;
  /** The flags that say which data is meant, as a command that is advised has to repeat them: empty, or with a space before each. */
  readonly dataFlags: string;
  /** The folders and files with data of one’s own. */
  readonly dataPaths?: readonly string[] | undefined;
}

/** What names are found with: the data that has them, and the language. */
export type Naming = Pick<Asked, 'corpus' | 'language' | 'words'>;

/** The flags that say what is asked. */
export interface AskingFlags {
  readonly data?: readonly string[];
  readonly shipped?: boolean;
  readonly lang?: string;
}

/** Adds the flags that say which data is meant. */
export function addDataFlags(command: Command): void {
  command
    .option(
      '--data <path>',
      'use your own data too: a folder with vocabulary.json, speeches/ and updates/, or a file; may be repeated (default: POLICY_TRACKER_DATA)',
      parseText,
    )
    .option('--no-shipped', 'with --data: leave the shipped data out');
}

/** Adds the flag that says in which language texts are wanted. */
export function addLanguageFlag(command: Command): void {
  command.option(
    '--lang <tag>',
    'the language of titles, names and other texts, such as en or zh, where they have it; status, show, timeline and tour speak English and Chinese (default: that of the terminal)',
  );
}

/**
 * Gets what a command asks.
 *
 * @throws InputError if the flags contradict each other, or the files of the data have errors: these are its problems then.
 */
export async function askedBy(flags: AskingFlags, defaults: Defaults, print: Print): Promise<Asked> {
  const paths = dataPaths(flags, defaults);
  const isOwn = flags.shipped === false;
  const language = languageFrom(flags, defaults);
  return {
    corpus: paths.length === 0 ? shippedCorpus : await corpusAt(paths, isOwn, print),
    isOwn,
    language,
    words: wordsIn(language),
    today: defaults.today,
    dataPaths: paths,
    dataFlags: [
      ...(flags.data ?? []).flatMap((path) => ['--data', quotedForShell(path)]),
      ...(isOwn ? ['--no-shipped'] : []),
    ]
      .map((flag) => ` ${flag}`)
      .join(''),
  };
}

/** Finds the folders and files with data of one's own. */
function dataPaths(flags: AskingFlags, defaults: Defaults): readonly string[] {
  const paths = flags.data ?? defaults.data;
  if (paths.includes('')) throw usageError('--data', 'expected a folder or file, found ""');
  if (paths.length > 0 || flags.shipped !== false) return paths;
  throw usageError('--no-shipped', 'it leaves no data to ask; give your own with --data <folder or file>');
}

/** Reads the wanted language. */
export function languageFrom({ lang }: AskingFlags, defaults: Defaults): string {
  if (lang === undefined) return defaults.language;
  const tag = languageTag(lang);
  if (tag !== undefined) return tag;
  throw usageError(
    '--lang',
    `expected the tag of a language, such as "en" or "pt-BR", found ${JSON.stringify(lang)}`,
  );
}

/** Lists the files of data at some paths. */
export function filesAt(paths: readonly string[]): string[] {
  return paths.flatMap(dataFilesAt).map(({ file }) => file);
}

/** Reads the corpus at some paths, alone or added to the shipped one. */
async function corpusAt(paths: readonly string[], isOwn: boolean, print: Print): Promise<Corpus> {
  // Loaded only here: the schemas that it needs take longer to load than the rest of the command.
  const { readCorpus } = await import('policy-tracker/node');
  const { corpus, problems } = readCorpus(paths, isOwn ? {} : { extends: shippedCorpus });
  // That a folder has only terms is no fault of a file: a check does not list it, and it matters only where its terms are right.
  const ofFiles = problems.filter(({ code }) => code !== 'no-speech');
  if (corpus === undefined) throw faultyFiles(ofFiles, paths, filesAt(paths));
  for (const problem of problems) if (!ofFiles.includes(problem)) print.problem(problemLine(problem));
  if (ofFiles.length > 0) {
    const warnings = pluralise(ofFiles.length, 'warning');
    print.problem(`${warnings} in ${paths.join(', ')}: \`policy-tracker check\` lists them`);
  }
  return corpus;
}
