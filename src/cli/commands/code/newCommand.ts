import { existsSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { Command } from 'commander';
import { speechIds } from 'policy-tracker';
import { pluralise } from '../../print/pluralise';
import type { Print } from '../../print/print';
import { checkKey } from '../../read/checkKey';
import { isFolder, writeText } from '../../read/files';
import { usageError } from '../../read/usageError';
import { mapOfFile } from './sentencesCommand';

const schemaInPackage = 'node_modules/policy-tracker/data/generated/schema/speech.schema.json';

/** Finds the schema of speeches that an editor can use for a file: in the packages installed for its folder or one above. */
function schemaAddressFor(file: string): string | undefined {
  const folder = dirname(resolve(file));
  for (let above = folder; ; above = dirname(above)) {
    const schema = join(above, schemaInPackage);
    if (existsSync(schema))
      return relative(folder, schema)
        .replaceAll('\\', '/')
        .replace(/^(?!\.)/, './');
    if (above === dirname(above)) return undefined;
  }
}

/** Puts a word of a command in quotes where a shell would take it apart. */
function quoted(word: string): string {
  return /^[\w./:@%+=-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
}

/** `policy-tracker new`: the skeleton of a speech, to be filled in. */
export function newCommand(print: Print): Command {
  const command = new Command('new')
    .summary('write the skeleton of a speech, to be filled in')
    .description(
      'Write the skeleton of a speech: every field with its form, and one direction, goal and finding as examples. Texts to be replaced start with TODO.',
    )
    .argument(
      '<speech-id>',
      'the id of the speech: kebab-case, best with the year, such as mayors-address-2030',
    )
    .option(
      '--text <file>',
      'the text that will be cited; its sentence map goes into the skeleton, the text does not',
    )
    .option('--source-id <id>', 'with --text: the id of the source (default: from the name of the file)')
    .option('--out <file or folder>', 'where to write it (default: <speech-id>.json here)')
    .addHelpText(
      'after',
      '\nExamples:\n  policy-tracker new mayors-address-2030 --text article.txt\n  policy-tracker new mayors-address-2030 --out data/speeches',
    )
    .action(async (id: string, options: { text?: string; sourceId?: string; out?: string }) => {
      const { formatSpeech, speechTemplate } = await import('policy-tracker/schema');
      await checkKey('<speech-id>', id);
      if (options.sourceId !== undefined) await checkKey('--source-id', options.sourceId);
      if ((speechIds as readonly string[]).includes(id))
        throw usageError('<speech-id>', `"${id}" is shipped already`);
      if (options.sourceId !== undefined && options.text === undefined) {
        return command.error('error: --source-id names the source of --text, and there is none');
      }
      const { out = '.' } = options;
      const file = isFolder(out) ? join(out, `${id}.json`) : out;
      if (!file.endsWith('.json')) {
        throw usageError(file, 'there is no such folder, and a file of a speech ends with .json');
      }
      if (existsSync(file)) throw usageError(file, 'the file exists already, and is left as it is');

      const map = options.text === undefined ? undefined : mapOfFile(options.text, options.sourceId);
      const address = schemaAddressFor(file);
      writeText(file, formatSpeech({ ...(address && { $schema: address }), ...speechTemplate(id, map) }));
      print.text(`wrote ${file}`);
      if (map) {
        const sentences = map.paragraphs.flat().length;
        const paragraphs = pluralise(map.paragraphs.length, 'paragraph');
        print.prose(
          `Its sentence map has ${paragraphs} and ${pluralise(sentences, 'sentence')}; the text stays with you.`,
        );
      }
      const text = options.text === undefined ? [] : ['--text', options.text];
      print.text('Fill in what starts with TODO, then run:');
      // In one line, however long, so that it can be copied.
      print.text(`  ${['policy-tracker', 'check', file, ...text].map(quoted).join(' ')}`);
    });
  return command;
}
