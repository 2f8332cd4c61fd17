import { Command } from 'commander';
import {
  compareSpeeches,
  type GoalChange,
  type LanguageMap,
  type Speech,
  type SpeechComparison,
  speechIds,
  type ThemeId,
  themes,
} from 'policy-tracker';
import { percent } from '../../print/barChart';
import { keyOf } from '../../print/goalTable';
import type { Print } from '../../print/print';
import { spaced, tableOf, wrapped } from '../../print/table';
import { emphasisOf, type Terminal } from '../../print/terminal';
import { speechesAt } from '../../read/speechesAt';

/** The changes in the order they are shown in, each with what it says. */
const chapters = {
  continued: 'Continued',
  strengthened: 'Strengthened: asked for with more force',
  widened: 'Widened: asked of more places, or of a larger object',
  narrowed: 'Narrowed: asked of fewer places, or of a part of the object',
  generalised: 'Generalised: made a rule',
  restated: 'Restated: said again',
  replaced: 'Replaced',
} as const satisfies Readonly<Record<GoalChange, string>>;

const changes = Object.keys(chapters) as GoalChange[];

/** `policy-tracker compare`: what one speech made of another, goal by goal, and what it is more or less about. */
export function compareCommand(print: Print): Command {
  return new Command('compare')
    .summary('compare two speeches')
    .description(
      'Compare two speeches: which goals of the earlier one the later one takes up and how, which it does not, which are new, and how attention has shifted between themes. All of it is read from the relations in the data.',
    )
    .argument('<earlier>', 'the id of a speech, or a file of one')
    .argument('<later>', 'the id of a later speech, or a file of one')
    .option('--json', 'print the comparison as JSON')
    .addHelpText(
      'after',
      `\nExamples:\n  policy-tracker compare ${speechIds.join(' ')}\n  policy-tracker compare ${speechIds[0]} my-speech.json --json`,
    )
    .action(async (earlierName: string, laterName: string, options: { json?: boolean }) => {
      const [earlier, later] = (await speechesAt([earlierName, laterName])) as [Speech, Speech];
      const comparison = compareSpeeches(earlier, later);
      if (options.json) return print.json(comparison);
      if (!print.terminal.isInteractive) return print.rows(rowsOf(comparison));
      print.text(pageOf(earlier, later, comparison, print.terminal));
    });
}

type Comparison = SpeechComparison<
  { readonly id: string; readonly title: LanguageMap } & SpeechComparison['new'][number],
  SpeechComparison['new'][number]
>;

/** A line each for a program: the change, the earlier goal and the later one; for a theme the counts and shares. */
function rowsOf(comparison: Comparison): string[][] {
  return [
    ...changes.flatMap((change) =>
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

function pageOf(earlier: Speech, later: Speech, comparison: Comparison, terminal: Terminal): string {
  const { bold, dim } = emphasisOf(terminal);
  const pairColumns = [
    { heading: earlier.date, width: Math.floor(terminal.columns / 2) },
    { heading: later.date, width: 'rest' as const },
  ];
  const list = (titles: readonly { readonly id: string; readonly title: LanguageMap }[]) =>
    tableOf(
      [
        { heading: '', width: 3 },
        { heading: '', width: 'rest' },
      ],
      titles.map(({ title }) => ['-', title.en]),
      terminal,
    );
  const chapter = (title: string, count: number, body: string) => `${bold(`${title} (${count})`)}\n\n${body}`;
  return [
    [earlier, later].map(({ title, date }) => wrapped(`${bold(date)} ${title.en}`, terminal)).join('\n'),
    ...changes
      .filter((change) => comparison[change].length > 0)
      .map((change) =>
        chapter(
          chapters[change],
          comparison[change].length,
          tableOf(
            pairColumns,
            spaced(
              comparison[change].map((pair) => [
                `${pair.earlier.title.en}\n${dim(keyOf(pair.earlier))}`,
                `${pair.later.title.en}\n${dim(keyOf(pair.later))}`,
              ]),
            ),
            terminal,
          ),
        ),
      ),
    chapter('New', comparison.new.length, list(comparison.new)),
    chapter(
      'Not restated, which does not mean given up',
      comparison.notRestated.length,
      list(comparison.notRestated),
    ),
    `${bold('Attention: the share of goals by theme')}\n\n${attentionTable(comparison, terminal)}`,
  ].join('\n\n');
}

/** The upper themes, those first that have gained most; a goal with several themes counts under each. */
function attentionTable({ attention }: Comparison, terminal: Terminal): string {
  const rows = attention
    .filter(({ themeId }) => themes[themeId as ThemeId].parentId === undefined)
    .sort((a, b) => b.shift - a.shift)
    .map(({ themeId, earlier, later, earlierShare, laterShare, shift }) => {
      const points = Math.round(shift * 100);
      return [
        themes[themeId as ThemeId].name.en,
        `${earlier}`,
        percent(earlierShare),
        `${later}`,
        percent(laterShare),
        points > 0 ? `+${points}` : String(points),
        (points > 0 ? '▲' : '▼').repeat(Math.round(Math.abs(points) / 3)),
      ];
    });
  return tableOf(
    [
      { heading: 'Theme', width: 30 },
      { heading: 'Earlier', width: 9 },
      { heading: '', width: 6 },
      { heading: 'Later', width: 7 },
      { heading: '', width: 6 },
      { heading: 'Points', width: 8 },
      { heading: '', width: 'rest' },
    ],
    rows,
    terminal,
  );
}
