import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Command } from 'commander';
import type { SentenceMap } from 'policy-tracker';
import type { Print } from '../../print/print';
import { pluralise } from '../../print/text/pluralise';
import { quotedForShell } from '../../print/text/quotedForShell';
import { writeText } from '../../print/writeFile';
import { type Asked, type AskingFlags, askedBy } from '../../read/asked';
import { checkKey } from '../../read/checkKey';
import type { Defaults } from '../../read/defaults';
import { isFolder } from '../../read/files/isFolder';
import { sentenceMapOfFile } from '../../read/sentenceMapOfFile';
import { usageError } from '../../read/usageError';
import { schemaAddressFor } from './schemaAddressFor';

interface NewFlags extends AskingFlags {
  readonly text?: string;
  readonly sourceId?: string;
  readonly out?: string;
}

const newExamples = `
Examples:
  policy-tracker new mayors-address-2030 --text article.txt
  policy-tracker new mayors-address-2030 --out data/speeches`;

/** `policy-tracker new`: the template of a speech, to be filled in. */
export function newCommand(print: Print, defaults: Defaults): Command {
  const command = new Command('new')
    .summary('start the file of a speech from a template')
    .description(
      'Start the file of a speech from a template: the fields that most need, each with its form, and one direction, goal and finding as examples. Replace the texts that start with TODO.',
    )
    .argument('<speech-id>', 'the id of the speech in kebab-case, ideally with the year: mayors-address-2030')
    .option('--text <file>', 'the text to cite: its sentence map goes into the file, its sentences do not')
    .option('--source-id <id>', 'with --text: the id of the source (default: from the name of the file)')
    .option('--out <file or folder>', 'where to write it (default: <speech-id>.json in this folder)')
    .addHelpText('after', newExamples);
  return command.action(async (id: string, options: NewFlags) => {
    const asked = await askedBy(options, defaults, print);
    await checkSpeechId(id, asked);
    if (options.sourceId !== undefined) await checkKey('--source-id', options.sourceId);
    if (options.sourceId !== undefined && options.text === undefined) {
      return command.error('error: --source-id needs --text');
    }
    const file = newFileFor(id, options.out);
    const map =
      options.text === undefined ? undefined : sentenceMapOfFile(options.text, options.sourceId).map;
    await writeTemplate(id, file, map);
    printNextSteps(file, map, options.text, asked.dataFlags || termsBeside(file), print);
  });
}

async function checkSpeechId(id: string, { corpus }: Asked): Promise<void> {
  await checkKey('<speech-id>', id);
  if (corpus.speeches.some((speech) => speech.id === id)) {
    throw usageError('<speech-id>', `"${id}" is the id of a speech that the data has`);
  }
}

/** Finds the file to write, which must not exist yet. */
function newFileFor(id: string, out = '.'): string {
  const file = isFolder(out) ? join(out, `${id}.json`) : out;
  if (!file.endsWith('.json')) {
    throw usageError(file, 'there is no such folder, and the name of a speech file ends with .json');
  }
  if (existsSync(file)) throw usageError(file, 'the file already exists and was left unchanged');
  return file;
}

async function writeTemplate(id: string, file: string, map: SentenceMap | undefined): Promise<void> {
  const { formatSpeech, speechTemplate } = await import('policy-tracker/schema');
  const address = schemaAddressFor(file);
  writeText(file, formatSpeech({ ...(address && { $schema: address }), ...speechTemplate(id, map) }));
}

/** Gives the flag for the folder that a speech belongs to, where it has terms of its own: the check has to know them. */
function termsBeside(file: string): string {
  const folder = dirname(dirname(file));
  return existsSync(join(folder, 'vocabulary.json')) ? ` --data ${quotedForShell(folder)}` : '';
}

function printNextSteps(
  file: string,
  map: SentenceMap | undefined,
  text: string | undefined,
  dataFlags: string,
  print: Print,
): void {
  print.text(`wrote ${file}`);
  if (map) {
    const paragraphs = pluralise(map.paragraphs.length, 'paragraph');
    const sentences = pluralise(map.paragraphs.flat().length, 'sentence');
    print.prose(`Its sentence map has ${paragraphs} and ${sentences}; the text itself is not in the file.`);
  }
  print.text('Replace what starts with TODO, then run:');
  const args = ['policy-tracker', 'check', file, ...(text === undefined ? [] : ['--text', text])];
  // In one line, however long, so that it can be copied.
  print.text(`  ${args.map(quotedForShell).join(' ')}${dataFlags}`);
}
