import { Command } from 'commander';
import { compareSpeeches, type Speech, type SpeechComparison, speechIds } from 'policy-tracker';
import type { Print } from '../../print/print';
import { speechesAt } from '../../read/speechesAt';
import { comparisonPage, orderedChanges } from './comparisonPage';

const compareExamples = `
Examples:
  policy-tracker compare ${speechIds.join(' ')}
  policy-tracker compare ${speechIds[0]} my-speech.json --json`;

/** `policy-tracker compare`: what became of the goals of an earlier speech in a later one, and which themes gained and lost. */
export function compareCommand(print: Print): Command {
  return new Command('compare')
    .summary('compare two speeches')
    .description(
      'Compare two speeches: which goals of the earlier one the later one takes up, and how; which it does not; which goals are new; and which themes get more or less attention. All of it is read from the relations in the data.',
    )
    .argument('<earlier>', 'the id of a speech, or a file with one')
    .argument('<later>', 'the id of a later speech, or a file with one')
    .option('--json', 'print the comparison as JSON')
    .addHelpText('after', compareExamples)
    .action(async (earlierName: string, laterName: string, options: { json?: boolean }) => {
      const [earlier, later] = (await speechesAt([earlierName, laterName])) as [Speech, Speech];
      const comparison = compareSpeeches(earlier, later);
      if (options.json) print.json(comparison);
      else if (print.terminal.isInteractive) {
        print.text(comparisonPage(earlier, later, comparison, print.terminal));
      } else print.rows(comparisonRows(comparison));
    });
}

/** Gives the rows for a program: for a goal, the change, its earlier id and its later id; for a theme, its counts and shares. */
function comparisonRows(comparison: SpeechComparison): string[][] {
  return [
    ...orderedChanges.flatMap((change) =>
      comparison[change].map(({ earlier, later }) => [change, earlier.id, later.id]),
    ),
    ...comparison.notRestated.map(({ id }) => ['not-restated', id, '']),
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
