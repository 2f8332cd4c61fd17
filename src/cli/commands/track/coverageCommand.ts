import { Command } from 'commander';
import { type Coverage, coverageOf, type Speech } from 'policy-tracker';
import type { Print } from '../../print/print';
import { type Asked, type AskingFlags, askedBy } from '../../read/asked';
import type { Defaults } from '../../read/defaults';
import { readText } from '../../read/files/readFile';
import { speechesAt } from '../../read/speechesAt';
import { coveragePage, coverageParts } from './coveragePage';

const coverageExamples = `
Examples:
  policy-tracker coverage first-tier-cities-2021
  policy-tracker coverage my-speech.json --text article.txt`;

interface CoverageFlags extends AskingFlags {
  readonly text?: string;
  readonly json?: boolean;
}

/** `policy-tracker coverage`: how much of a source is coded, and which parts are not. */
export function coverageCommand(print: Print, defaults: Defaults): Command {
  return new Command('coverage')
    .summary('show how much of a source is coded')
    .description(
      'Show how much of the source of a speech is coded, how much is marked as carrying no policy, which sentences are neither, and how much of it is about each theme.',
    )
    .argument(
      '[speech]',
      'the id of a speech, or a file with one (default: every speech with a sentence map)',
    )
    .option('--text <file>', 'the text of the source, to quote what is not coded')
    .option('--json', 'print the coverage as JSON')
    .addHelpText('after', coverageExamples)
    .action(async (name: string | undefined, flags: CoverageFlags) => {
      const asked = await askedBy(flags, defaults, print);
      const measured = (name === undefined ? mappedSpeeches(asked) : await speechesAt([name], asked)).map(
        (speech) => measure(speech, asked),
      );
      const text = flags.text === undefined ? undefined : readText(flags.text);
      if (flags.json) {
        print.json(measured.map(({ speech, coverage }) => ({ speechId: speech.id, ...coverage })));
      } else if (print.terminal.isInteractive) {
        const pages = measured.map((one) =>
          coveragePage(one.speech, one.coverage, text, asked, print.terminal),
        );
        print.text(pages.join('\n\n'));
      } else print.rows(measured.flatMap(coverageRows));
    });
}

/** A speech and its coverage. */
interface Measured {
  readonly speech: Speech;
  readonly coverage: Coverage;
}

function measure(speech: Speech, { corpus: { vocabulary } }: Asked): Measured {
  return { speech, coverage: coverageOf(speech, { vocabulary }) };
}

function mappedSpeeches({ corpus }: Asked): Speech[] {
  return corpus.speeches.filter(({ sentenceMap }) => sentenceMap !== undefined);
}

/** Gives the rows for a program: the parts of the characters and of the sentences, the uncoded sentences, and the themes. */
function coverageRows({ speech, coverage }: Measured): string[][] {
  const { uncoded, themes } = coverage;
  const row = (what: string, ...cells: (string | number)[]) => [speech.id, what, ...cells.map(String)];
  return [
    ...(['characters', 'sentences'] as const).flatMap((what) =>
      coverageParts.map((part) => {
        const { count, share } = coverage[what][part];
        return row(what, part, count, share.toFixed(3));
      }),
    ),
    ...uncoded.map(({ paragraph, sentence, length }) => row('uncoded', paragraph, sentence, length)),
    ...themes.map(({ themeId, sentences, characters, share, withSubThemes }) =>
      row(
        'theme',
        themeId,
        sentences,
        Math.round(characters),
        share.toFixed(3),
        withSubThemes.share.toFixed(3),
      ),
    ),
  ];
}
