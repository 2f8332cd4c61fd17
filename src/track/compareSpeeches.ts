import { type GoalOf, goalsOf } from '../corpus/goalsOf';
import { lastDayOf } from '../date/partialDate';
import { checkOptions, throwProblems } from '../errors/checkOptions';
import { inputError } from '../errors/inputError';
import { at } from '../internal/form';
import { ratio } from '../internal/ratio';
import type { GoalLike } from '../model/goal/goalLike';
import { idWithin } from '../model/key';
import type { Speech } from '../model/speech/speech';
import { speechForm } from '../model/speech/speechForm';
import { type RelationKind, relationKindIds } from '../model/terms/relationKind';
import type { NamesOf, Vocabulary } from '../model/vocabulary/vocabulary';
import { countGoals } from '../query/countGoals';
import {
  type ShippedVocabulary,
  type TermOptions,
  termOptions,
  vocabularyOf,
} from '../vocabulary/vocabularyOptions';
import { checkThemes } from './checkThemes';
import { type ComparisonCaveat, caveatsOf } from './comparisonCaveats';

/** What became of the earlier goal, by the relation that the later one says it has to it. */
const changes = {
  restates: 'restated',
  narrows: 'narrowed',
  widens: 'widened',
  generalises: 'generalised',
  continues: 'continued',
  strengthens: 'strengthened',
  quantifies: 'quantified',
  replaces: 'replaced',
} as const satisfies Readonly<Record<RelationKind, GoalChange>>;

/**
 * What became of an earlier goal in a later speech, by a relation in the data.
 *
 * @category Comparing
 */
export type GoalChange =
  | 'restated'
  | 'narrowed'
  | 'widened'
  | 'generalised'
  | 'continued'
  | 'strengthened'
  | 'quantified'
  | 'replaced';

/**
 * A goal of the earlier speech and the goal of the later one that takes it up.
 *
 * @category Comparing
 */
export interface GoalPair<Earlier, Later> {
  /** The goal of the earlier speech. */
  readonly earlier: Earlier;
  /** The goal of the later speech that says it is related to it. */
  readonly later: Later;
}

/**
 * How much of a speech is about a theme, and how that has shifted.
 *
 * @category Comparing
 */
export interface ThemeShift<ThemeId extends string = string> {
  /** The id of the theme. A parent theme counts what its sub-themes count. */
  readonly themeId: ThemeId;
  /** How many goals of the earlier speech have the theme. */
  readonly earlier: number;
  /** How many goals of the later speech have it. */
  readonly later: number;
  /** The share of the earlier speech's goals that have it, from 0 to 1. A goal can have several themes. */
  readonly earlierShare: number;
  /** The share of the later speech's goals that have it, from 0 to 1. */
  readonly laterShare: number;
  /** The later share less the earlier one. */
  readonly shift: number;
}

/**
 * What became of one speech in another: the result of {@link compareSpeeches}.
 *
 * Each goal of the earlier speech is taken up, not restated or not judged. A pair is in each list whose relation the data names: one that
 * is continued and widened is in both.
 *
 * @category Comparing
 */
export interface SpeechComparison<
  Earlier extends GoalLike = GoalLike,
  Later extends GoalLike = GoalLike,
  ThemeId extends string = string,
> extends Readonly<Record<GoalChange, readonly GoalPair<Earlier, Later>[]>> {
  /** The goals of the later speech that are related to none of the earlier one. Where `notJudged` is not empty, some may be all the same. */
  readonly new: readonly Later[];
  /**
   * The goals of the earlier speech that were looked for in the later one, by its `comparedWith`, and that no goal of it is related to.
   * Silence about a goal does not mean that it was given up.
   */
  readonly notRestated: readonly Earlier[];
  /** The other goals of the earlier speech: whether the later one still has them, nobody has judged. */
  readonly notJudged: readonly Earlier[];
  /** Why the two are to be compared with care, as where one is an excerpt. It bears on `attention` and `notRestated` above all. */
  readonly caveats: readonly ComparisonCaveat[];
  /** Every theme that either speech has, in the order of the vocabulary. To be read with the `caveats`. */
  readonly attention: readonly ThemeShift<ThemeId>[];
}

/**
 * Compares two speeches goal by goal, and by how much of each is about which theme.
 *
 * What is continued, strengthened, widened and so on is read from the relations of the later goals, and never guessed from words. A goal
 * without such a relation is not restated where the later speech says in `comparedWith` that it was looked for; otherwise that is not
 * judged.
 *
 * @param earlier - The earlier speech.
 * @param later - The later speech, whose goals say how they are related to the earlier ones.
 * @param options - The vocabulary, or the corpus that has it. Default: the shipped one.
 * @returns The pairs of related goals by kind of relation, the goals without a relation, the shift in attention by theme, and the caveats.
 * @throws {@link InputError} where the later speech was given before the earlier one (a partial date counts as its last
 *   day), or both are one; and where a goal has a
 *   theme that the vocabulary lacks, or an option is unknown.
 *
 * @example
 * ```ts
 * import { compareSpeeches, speeches } from 'policy-tracker';
 *
 * const answer2021 = speeches.find(({ id }) => id === 'first-tier-cities-2021');
 * const conference2025 = speeches.find(({ id }) => id === 'central-urban-work-conference-2025');
 * if (!answer2021 || !conference2025) throw new Error('a speech is missing');
 * const { continued, notRestated, caveats, attention } = compareSpeeches(answer2021, conference2025);
 *
 * continued.map(({ earlier, later }) => `${earlier.id.split('/')[1]} -> ${later.id.split('/')[1]}`)[0];
 * // => 'build-peoples-cities -> build-modern-peoples-cities'
 * notRestated.some(({ id }) => id === 'first-tier-cities-2021/reduce-population-density'); // => true
 * attention.find(({ themeId }) => themeId === 'city-roles')?.later; // => 1
 * caveats; // => ['later-is-excerpt', 'unlike-kinds']
 * ```
 *
 * @category Comparing
 */
export function compareSpeeches<
  Earlier extends Speech,
  Later extends Speech,
  V extends Vocabulary = ShippedVocabulary,
>(
  earlier: Earlier,
  later: Later,
  options: TermOptions<V> = {},
): SpeechComparison<GoalOf<Earlier>, GoalOf<Later>, NamesOf<V>['theme']> {
  checkOptions(options, termOptions);
  throwProblems([...at('earlier', speechForm()(earlier)), ...at('later', speechForm()(later))]);
  checkOrder(earlier, later);
  const earlierGoals = goalsOf(earlier);
  const laterGoals = goalsOf(later);
  const vocabulary = vocabularyOf(options);
  checkThemes([...earlierGoals, ...laterGoals], vocabulary);
  const byId = new Map<string, GoalOf<Earlier>>(earlierGoals.map((goal) => [goal.id, goal]));
  const links = laterGoals.flatMap((goal) =>
    goal.relations.flatMap(({ kind, goalId }) => {
      const related = byId.get(goalId);
      return related ? [{ kind, pair: { earlier: related, later: goal } }] : [];
    }),
  );
  const takenUp = new Set(links.map(({ pair }) => pair.earlier));
  const left = earlierGoals.filter((goal) => !takenUp.has(goal));
  const isJudged = judgedBy(later, earlier.id);
  const takingUp = new Set(links.map(({ pair }) => pair.later));
  const pairs = relationKindIds.map((kind) => [
    changes[kind],
    links.filter((link) => link.kind === kind).map(({ pair }) => pair),
  ]);
  return {
    ...(Object.fromEntries(pairs) as Record<GoalChange, GoalPair<GoalOf<Earlier>, GoalOf<Later>>[]>),
    new: laterGoals.filter((goal) => !takingUp.has(goal)),
    notRestated: left.filter(isJudged),
    notJudged: left.filter((goal) => !isJudged(goal)),
    caveats: caveatsOf(earlier, later),
    attention: attentionShifts(earlierGoals, laterGoals, vocabulary),
  };
}

/** Makes the test whether a goal of an earlier speech was looked for in a later one. */
function judgedBy(later: Speech, earlierId: string): (goal: GoalLike) => boolean {
  const goals = later.comparedWith?.find(({ speechId }) => speechId === earlierId)?.goals ?? [];
  if (goals === 'all') return () => true;
  const ids = new Set(goals.map((key) => idWithin(earlierId, key)));
  return ({ id }) => ids.has(id);
}

function checkOrder(earlier: Speech, later: Speech): void {
  const message =
    earlier.id === later.id
      ? `"${later.id}" is compared with itself`
      : `"${later.id}" of ${later.date} is earlier than "${earlier.id}" of ${earlier.date}`;
  const isEarlier = lastDayOf(later.date) < lastDayOf(earlier.date);
  if (earlier.id === later.id || isEarlier) throw inputError('wrong-order', 'later', message);
}

function attentionShifts<ThemeId extends string>(
  earlier: readonly GoalLike[],
  later: readonly GoalLike[],
  vocabulary: Vocabulary,
): ThemeShift<ThemeId>[] {
  const countIn = (goals: readonly GoalLike[]) =>
    countGoals(goals, 'themeId', { vocabulary }) as Readonly<Record<string, number>>;
  const [before, after] = [countIn(earlier), countIn(later)];
  return (Object.keys(vocabulary.themes) as ThemeId[]).flatMap((themeId) => {
    const [inEarlier, inLater] = [before[themeId] ?? 0, after[themeId] ?? 0];
    if (inEarlier + inLater === 0) return [];
    const [earlierShare, laterShare] = [ratio(inEarlier, earlier.length), ratio(inLater, later.length)];
    return [
      {
        themeId,
        earlier: inEarlier,
        later: inLater,
        earlierShare,
        laterShare,
        shift: laterShare - earlierShare,
      },
    ];
  });
}
