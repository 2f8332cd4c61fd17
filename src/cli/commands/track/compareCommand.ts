import { Command } from 'commander';
import { compareSpeeches, type Speech, type SpeechComparison } from 'policy-tracker';
import type { Print } from '../../print/print';
import { type AskingFlags, askedBy } from '../../read/asked';
import type { Defaults } from '../../read/defaults';
import { speechesAt } from '../../read/speechesAt';
import { comparisonPage, orderedChanges } from './comparisonPage';

const compareExamples = `
Examples:
  policy-tracker compare first-tier-cities-2021 central-urban-work-conference-2025
  policy-tracker compare first-tier-cities-2021 my-speech.json --json
  policy-tracker compare address-2029 address-2030 --data my-city/`;

/** `policy-tracker compare`: what became of the goals of an earlier speech in a later one, and which themes gained and lost. */
export function compareCommand(print: Print, defaults: Defaults): Command {
  return new Command('compare')
    .summary('compare two speeches')
    .description(
      'Compare two speeches: which goals of the earlier one the later one takes up, and how; which it does not, and of which nobody has judged that; which goals are new; and which themes get more or less attention. All of it is read from the data, which also says where the two are unlike.',
    )
    .argument('<earlier>', 'the id of a speech, or a file with one')
    .argument('<later>', 'the id of a later speech, or a file with one')
    .option('--json', 'print the comparison as JSON')
    .addHelpText('after', compareExamples)
    .action(async (earlierName: string, laterName: string, flags: AskingFlags & { json?: boolean }) => {
      const asked = await askedBy(flags, defaults, print);
      const { vocabulary } = asked.corpus;
      const [earlier, later] = (await speechesAt([earlierName, laterName], asked)) as [Speech, Speech];
      const comparison = compareSpeeches(earlier, later, { vocabulary });
      if (flags.json) print.json(comparison);
      else if (print.terminal.isInteractive) {
        print.text(comparisonPage(earlier, later, comparison, asked, print.terminal));
      } else print.rows(comparisonRows(comparison));
    });
}

/** Gives the rows for a program: the caveats; for a goal, the change, its earlier id and its later id; for a theme, its counts and shares. */
function comparisonRows(comparison: SpeechComparison): string[][] {
  return [
    ...comparison.caveats.map((caveat) => ['caveat', caveat]),
    ...orderedChanges.flatMap((change) =>
      comparison[change].map(({ earlier, later }) => [change, earlier.id, later.id]),
    ),
    ...comparison.notRestated.map(({ id }) => ['not-restated', id, '']),
    ...comparison.notJudged.map(({ id }) => ['not-judged', id, '']),
    ...comparison.new.map(({ id }) => ['new', '', id]),
    ...comparison.attention.map(({ themeId, earlier, later, earlierShare, laterShare }) => [
      'attention',
      themeId,
      String(earlier),
      String(later),
      earlierShare.toFixed(3),
      laterShare.toFixed(3),
    ]),
  ];
}
