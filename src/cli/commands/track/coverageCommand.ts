import { Command } from 'commander';
import { type Coverage, coverageOf, type Speech, speeches } from 'policy-tracker';
import type { Print } from '../../print/print';
import { readText } from '../../read/readFile';
import { speechesAt } from '../../read/speechesAt';
import { coveragePage } from './coveragePage';

const coverageExamples = `
Examples:
  policy-tracker coverage first-tier-cities-2021
  policy-tracker coverage my-speech.json --text article.txt`;

/** `policy-tracker coverage`: how much of a source is coded, and which parts are not. */
export function coverageCommand(print: Print): Command {
  return new Command('coverage')
    .summary('show how much of a source is coded')
    .description(
      'Show how much of the source of a speech is coded, which sentences are not, and how much of it is about each theme.',
    )
    .argument(
      '[speech]',
      'the id of a speech, or a file with one (default: every shipped speech with a sentence map)',
    )
    .option('--text <file>', 'the text of the source, to quote what is not coded')
    .option('--json', 'print the coverage as JSON')
    .addHelpText('after', coverageExamples)
    .action(async (name: string | undefined, options: { text?: string; json?: boolean }) => {
      const measured = (name === undefined ? mappedSpeeches() : await speechesAt([name])).map(measure);
      const text = options.text === undefined ? undefined : readText(options.text);
      if (options.json) {
        print.json(measured.map(({ speech, coverage }) => ({ speechId: speech.id, ...coverage })));
      } else if (print.terminal.isInteractive) {
        const pages = measured.map((one) => coveragePage(one.speech, one.coverage, text, print.terminal));
        print.text(pages.join('\n\n'));
      } else print.rows(measured.flatMap(coverageRows));
    });
}

/** A speech and its coverage. */
interface Measured {
  readonly speech: Speech;
  readonly coverage: Coverage;
}

function measure(speech: Speech): Measured {
  return { speech, coverage: coverageOf(speech) };
}

function mappedSpeeches(): Speech[] {
  return speeches.filter(({ sentenceMap }) => sentenceMap !== undefined);
}

/** Gives the rows for a program: covered and total sentences and characters, the uncoded sentences, and the themes. */
function coverageRows({ speech, coverage }: Measured): string[][] {
  const { sentences, characters, uncoded, themes } = coverage;
  const row = (what: string, ...cells: (string | number)[]) => [speech.id, what, ...cells.map(String)];
  return [
    row('sentences', sentences.accounted, sentences.total, sentences.share.toFixed(3)),
    row('characters', characters.accounted, characters.total, characters.share.toFixed(3)),
    ...uncoded.map(({ paragraph, sentence, length }) => row('uncoded', paragraph, sentence, length)),
    ...themes.map((theme) =>
      row('theme', theme.themeId, theme.sentences, theme.characters, theme.characterShare.toFixed(3)),
    ),
  ];
}
