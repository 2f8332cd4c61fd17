import {
  type GoalChange,
  type GoalLike,
  type GoalPair,
  type Speech,
  type SpeechComparison,
  type ThemeShift,
  textIn,
} from 'policy-tracker';
import { goalList } from '../../print/goalList';
import { drawTable, spaced, wrapped } from '../../print/table';
import { emphasisOf, type Terminal } from '../../print/terminal';
import { percent } from '../../print/text/percent';
import type { Asked } from '../../read/asked';
import { keyOf } from '../../read/keyOf';
import { type Terms, termName, termsOf } from '../../read/terms';

/** The heading of each change, in the order of the page. */
const headings = {
  continued: 'Continued',
  strengthened: 'Strengthened: asked for with more force',
  quantified: 'Quantified: given a figure',
  widened: 'Widened: asked of more places, or of a larger object',
  narrowed: 'Narrowed: asked of fewer places, or of part of the object',
  generalised: 'Generalised: made a rule',
  restated: 'Restated: said again',
  replaced: 'Replaced',
} as const satisfies Readonly<Record<GoalChange, string>>;

/** The changes, in the order of the page. */
export const orderedChanges = Object.keys(headings) as GoalChange[];

/** Draws the page on the comparison of two speeches. */
export function comparisonPage(
  earlier: Speech,
  later: Speech,
  comparison: SpeechComparison,
  { corpus, language }: Asked,
  terminal: Terminal,
): string {
  const { bold } = emphasisOf(terminal);
  const section = (heading: string, count: number, body: string) =>
    `${bold(`${heading} (${count})`)}\n\n${body}`;
  const { notRestated, new: added, attention } = comparison;
  const changed = orderedChanges.filter((change) => comparison[change].length > 0);
  return [
    [earlier, later]
      .map(({ title, date }) => wrapped(`${bold(date)} ${textIn(title, language)}`, terminal))
      .join('\n'),
    ...changed.map((change) => {
      const pairs = comparison[change];
      return section(
        headings[change],
        pairs.length,
        goalPairTable(pairs, [earlier.date, later.date], language, terminal),
      );
    }),
    section('New', added.length, goalList(added, language, terminal)),
    section(
      'Not restated, which does not mean given up',
      notRestated.length,
      goalList(notRestated, language, terminal),
    ),
    `${bold('Attention: the share of the goals by theme')}\n\n${attentionTable(attention, termsOf(corpus, 'themes'), language, terminal)}`,
  ].join('\n\n');
}

/** Draws pairs of goals, the earlier one on the left and the later one on the right. */
function goalPairTable(
  pairs: readonly GoalPair<GoalLike, GoalLike>[],
  [earlierDate, laterDate]: readonly [string, string],
  language: string,
  terminal: Terminal,
): string {
  const { dim } = emphasisOf(terminal);
  const cell = (goal: GoalLike) => `${textIn(goal.title, language)}\n${dim(keyOf(goal))}`;
  const columns = [
    { heading: earlierDate, width: Math.floor(terminal.columns / 2) },
    { heading: laterDate, width: 'rest' as const },
  ];
  const rows = pairs.map(({ earlier, later }) => [cell(earlier), cell(later)]);
  return drawTable(columns, spaced(rows), terminal);
}

/** Draws the themes of the upper level, the one that gained most first. A goal with several themes counts under each. */
function attentionTable(
  attention: readonly ThemeShift[],
  themes: Terms,
  language: string,
  terminal: Terminal,
): string {
  const columns = [
    { heading: 'Theme', width: 30 },
    { heading: 'Earlier', width: 9 },
    { heading: '', width: 6 },
    { heading: 'Later', width: 7 },
    { heading: '', width: 6 },
    { heading: 'Points', width: 8 },
    { heading: '', width: 'rest' as const },
  ];
  const rows = attention
    .filter(({ themeId }) => themes[themeId]?.parentId === undefined)
    .toSorted((a, b) => b.shift - a.shift)
    .map((shift) => [termName(themes, shift.themeId, language), ...attentionCells(shift)]);
  return drawTable(columns, rows, terminal);
}

function attentionCells({ earlier, later, earlierShare, laterShare, shift }: ThemeShift): string[] {
  const points = Math.round(shift * 100);
  return [
    String(earlier),
    percent(earlierShare),
    String(later),
    percent(laterShare),
    points > 0 ? `+${points}` : String(points),
    (points > 0 ? '▲' : '▼').repeat(Math.round(Math.abs(points) / 3)),
  ];
}
