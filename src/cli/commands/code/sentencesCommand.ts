import { Command } from 'commander';
import type { Citation } from 'policy-tracker';
import { findCitations } from 'policy-tracker/source';
import type { Print } from '../../print/print';
import { type DrawnColumn, drawTable } from '../../print/table';
import type { Terminal } from '../../print/terminal';
import { formatCitation } from '../../print/text/formatCitation';
import { english } from '../../print/words/english';
import { checkKey } from '../../read/checkKey';
import { type MappedText, sentenceMapOfFile } from '../../read/sentenceMapOfFile';
import { usageError } from '../../read/usageError';

interface SentencesFlags {
  readonly sourceId?: string;
  readonly find?: string;
  readonly json?: boolean;
}

const sentencesExamples = `
Examples:
  policy-tracker sentences article.txt
  policy-tracker sentences article.txt --source-id cns-report --json
  policy-tracker sentences article.txt --find "build homes"`;

/** `policy-tracker sentences`: the sentence map of a text, with the numbers to cite it by. */
export function sentencesCommand(print: Print): Command {
  return new Command('sentences')
    .summary('number the sentences of a text, to cite them by')
    .description(
      'Number the sentences of a text, to cite them by: each with its paragraph and sentence number, its length and its words. Blank lines separate paragraphs.',
    )
    .argument('<file>', 'the text, in UTF-8')
    .option('--source-id <id>', 'the id of the source in the map (default: from the name of the file)')
    .option('--find <words>', 'find these words within a sentence, and print a citation for each occurrence')
    .option('--json', 'print the sentence map, or the citations, as JSON')
    .addHelpText('after', sentencesExamples)
    .action(async (file: string, options: SentencesFlags) => {
      if (options.sourceId !== undefined) await checkKey('--source-id', options.sourceId);
      const mapped = sentenceMapOfFile(file, options.sourceId);
      if (options.find === undefined) printSentences(mapped, options, print);
      else printCitations(citationsIn(options.find, file, mapped), options, print);
    });
}

function printSentences(mapped: MappedText, options: SentencesFlags, print: Print): void {
  if (options.json) print.json(mapped.map);
  else if (print.terminal.isInteractive) print.text(sentenceTable(mapped, print.terminal));
  else print.rows(numberedSentences(mapped).map(({ numbers, sha256, text }) => [...numbers, sha256, text]));
}

/** Lists the sentences of a text: paragraph, sentence and length; the digest; and the words. */
function numberedSentences({ map, sentences }: MappedText) {
  return map.paragraphs.flatMap((paragraph, p) =>
    paragraph.map(({ length, sha256 }, s) => ({
      numbers: [p + 1, s + 1, length].map(String),
      sha256,
      text: sentences[p]?.[s] ?? '',
    })),
  );
}

const sentenceColumns: readonly DrawnColumn[] = [
  { heading: 'Paragraph', width: 11 },
  { heading: 'Sentence', width: 10 },
  { heading: 'Length', width: 8 },
  { heading: 'Text', width: 'rest' },
];

function sentenceTable(mapped: MappedText, terminal: Terminal): string {
  const rows = numberedSentences(mapped).map(({ numbers, text }) => [...numbers, text]);
  return drawTable(sentenceColumns, rows, terminal);
}

function citationsIn(words: string, file: string, { text, map }: MappedText): Citation[] {
  const citations = findCitations(words, text, map.sourceId);
  if (citations.length === 0) throw usageError('--find', `no sentence of ${file} has these words`);
  return citations;
}

function printCitations(citations: readonly Citation[], options: SentencesFlags, print: Print): void {
  if (options.json) print.json(citations);
  else for (const citation of citations) printCitation(citation, print);
}

function printCitation(citation: Citation, print: Print): void {
  // A person counts from 1; the citation, to be copied into a file, counts from 0.
  if (print.terminal.isInteractive) print.text(`${formatCitation(citation, english)}:`);
  print.text(JSON.stringify(citation));
}
