import { basename } from 'node:path';
import { Command } from 'commander';
import { findCitations, sentenceMapOf, sentencesOf } from 'policy-tracker/source';
import type { Print } from '../../print/print';
import { tableOf } from '../../print/table';
import { checkKey } from '../../read/checkKey';
import { readText } from '../../read/files';
import { usageError } from '../../read/usageError';

/** A text of more sentences is no speech. */
const mostSentences = 100_000;

/** Draws the sentence map of a text file. The file's name becomes the id of the source, unless another is given. */
export function mapOfFile(file: string, sourceId?: string) {
  const text = readText(file);
  const sentences = sentencesOf(text).flat().length;
  if (sentences === 0) throw usageError(file, 'the file has no sentence');
  if (sentences > mostSentences) {
    throw usageError(file, `the file has ${sentences} sentences, more than ${mostSentences}`);
  }
  return sentenceMapOf(text, sourceId ?? keyOfName(basename(file)));
}

/** Turns the name of a file into an id: `My Article.txt` becomes `my-article`. */
function keyOfName(name: string): string {
  const key = name
    .replace(/\.\w+$/, '')
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  return /[a-z]/.test(key) ? key : 'report';
}

/** `policy-tracker sentences`: the sentence map of a text, and the numbers to cite it by. */
export function sentencesCommand(print: Print): Command {
  return new Command('sentences')
    .summary('print the sentence map of a text')
    .description(
      'Print the sentence map of a text: the numbers to cite its sentences by, how long each is, and how it begins. Paragraphs are separated by blank lines.',
    )
    .argument('<file>', 'the text, in UTF-8')
    .option('--source-id <id>', 'the id of the source in the map (default: from the name of the file)')
    .option(
      '--find <words>',
      'print instead where these words of one sentence stand: a citation, with its span',
    )
    .option('--json', 'print the map, or the citations, as JSON')
    .addHelpText(
      'after',
      '\nExamples:\n  policy-tracker sentences article.txt\n  policy-tracker sentences article.txt --source-id cns-report --json\n  policy-tracker sentences article.txt --find "build homes"',
    )
    .action(async (file: string, options: { find?: string; json?: boolean; sourceId?: string }) => {
      if (options.sourceId !== undefined) await checkKey('--source-id', options.sourceId);
      const map = mapOfFile(file, options.sourceId);
      if (options.find !== undefined) {
        const citations = findCitations(options.find, readText(file), map.sourceId);
        if (citations.length === 0) throw usageError('--find', `no sentence of ${file} has these words`);
        if (options.json) return print.json(citations);
        for (const citation of citations) print.text(JSON.stringify(citation));
        return;
      }
      if (options.json) return print.json(map);
      const sentences = sentencesOf(readText(file));
      const rows = map.paragraphs.flatMap((paragraph, p) =>
        paragraph.map(({ length, sha256 }, s) => ({
          cells: [String(p + 1), String(s + 1), String(length)],
          sha256,
          text: sentences[p]?.[s] ?? '',
        })),
      );
      if (!print.terminal.isInteractive) {
        return print.rows(rows.map(({ cells, sha256, text }) => [...cells, sha256, text]));
      }
      const columns = [
        { heading: 'Paragraph', width: 11 },
        { heading: 'Sentence', width: 10 },
        { heading: 'Length', width: 8 },
        { heading: 'Text', width: 'rest' as const },
      ];
      print.text(
        tableOf(
          columns,
          rows.map(({ cells, text }) => [...cells, text]),
          print.terminal,
        ),
      );
    });
}
