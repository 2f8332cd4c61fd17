import {
  type ComparisonCaveat,
  type GoalChange,
  type GoalLike,
  type GoalPair,
  type Speech,
  type SpeechComparison,
  type ThemeShift,
  textIn,
} from 'policy-tracker';
import { goalList } from '../../print/goalList';
import { drawTable, pairTable, spaced, wrapped } from '../../print/table';
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
  asked: Asked,
  terminal: Terminal,
): string {
  const { corpus, language } = asked;
  const { bold } = emphasisOf(terminal);
  const section = (heading: string, body: string) => `${bold(heading)}\n\n${body}`;
  const goalSection = (heading: string, goals: readonly GoalLike[]) =>
    goals.length === 0 ? [] : [section(`${heading} (${goals.length})`, goalList(goals, language, terminal))];
  const { notRestated, notJudged, new: added, attention, caveats } = comparison;
  const changed = orderedChanges.filter((change) => comparison[change].length > 0);
  return [
    [earlier, later]
      .map(({ title, date }) => wrapped(`${bold(date)} ${textIn(title, language)}`, terminal))
      .join('\n'),
    ...(caveats.length === 0
      ? []
      : [section('Read with care', caveatList(earlier, later, caveats, asked, terminal))]),
    ...changed.map((change) => {
      const pairs = comparison[change];
      const table = goalPairTable(pairs, [earlier.date, later.date], language, terminal);
      return section(`${headings[change]} (${pairs.length})`, table);
    }),
    ...goalSection(notJudged.length === 0 ? 'New' : 'New, as far as was judged', added),
    ...goalSection('Not restated, which does not mean given up', notRestated),
    ...goalSection('Not judged: nobody has said whether the later speech has them', notJudged),
    section(
      'Attention: the share of the goals by theme',
      [
        ...(caveats.length === 0 ? [] : [wrapped(attentionCaveat, terminal)]),
        attentionTable(attention, termsOf(corpus, 'themes'), language, terminal),
      ].join('\n\n'),
    ),
  ].join('\n\n');
}

const attentionCaveat =
  'The two texts may not be alike (see “Read with care”), so a shift may be one of the texts and not of policy.';

/** Says why two speeches are to be compared with care, a point each. */
function caveatList(
  earlier: Speech,
  later: Speech,
  caveats: readonly ComparisonCaveat[],
  { corpus, language }: Asked,
  terminal: Terminal,
): string {
  const kindOf = ({ kind }: Speech) => termName(termsOf(corpus, 'speechKinds'), kind, language);
  const excerpt = (which: string, { scope }: Speech) =>
    `Only an excerpt of the ${which} speech is coded, and what is missing may stand in the rest.${scope ? ` The excerpt: ${textIn(scope, language)}` : ''}`;
  const unknown = (which: string) =>
    `Whether all of the ${which} speech is coded is not recorded, so what is missing may stand in the rest.`;
  const texts: Readonly<Record<ComparisonCaveat, string>> = {
    'earlier-is-excerpt': excerpt('earlier', earlier),
    'later-is-excerpt': excerpt('later', later),
    'earlier-completeness-unknown': unknown('earlier'),
    'later-completeness-unknown': unknown('later'),
    'unlike-kinds': `The two are of different kinds: ${kindOf(earlier)}; ${kindOf(later)}.`,
    'unlike-sources': 'The goals of the two are cited from different kinds of source.',
  };
  return pairTable(
    3,
    caveats.map((caveat) => ['-', texts[caveat]]),
    terminal,
  );
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
