import type { ShippedNames } from '../../data/generated/ids';
import { speeches as shippedSpeeches } from '../../data/generated/speeches';
import { type GoalIdOrPassTheCorpus, getGoal } from '../corpus/getGoal';
import { type GoalOf, goalsOf } from '../corpus/goalsOf';
import { lastDayOf, type PartialDate } from '../date/partialDate';
import { checkOptions, type OptionNames, throwProblems } from '../errors/checkOptions';
import { compareText } from '../internal/compareText';
import { at, listOf, objectWith, optional } from '../internal/form';
import { groupBy } from '../internal/groupBy';
import type { Speech } from '../model/speech/speech';
import { speechForm } from '../model/speech/speechForm';
import type { RelationKind } from '../model/terms/relationKind';

/**
 * A goal of a trace, and how it is related to the others.
 *
 * @category Comparing
 */
export interface TraceStep<G = GoalOf<Speech<ShippedNames>>> {
  /** The id of the speech that states it. */
  readonly speechId: string;
  /** When that speech was given: a full or partial date. */
  readonly date: PartialDate;
  /** The goal. */
  readonly goal: G;
  /** How it is related to other goals of the trace. Empty for the first. */
  readonly relations: readonly { readonly kind: RelationKind; readonly goalId: string }[];
}

/**
 * Through which speeches to follow a goal.
 *
 * @category Comparing
 */
export interface TraceOptions<S extends Speech = Speech<ShippedNames>> {
  /** The corpus that has the speeches. Default: the shipped one. */
  readonly corpus?: { readonly speeches: readonly S[] } | undefined;
}

const traceOptions: OptionNames<TraceOptions> = { corpus: true };

/**
 * Follows a goal through all speeches: to the earlier goals that it takes up, and theirs; and to the later ones that take it
 * up, and theirs.
 *
 * From speech to speech every relation is followed, and within a speech those that say a goal again. Goals that narrow or
 * generalise one another in the same speech are goals of their own.
 *
 * @param goalId - The id of the goal.
 * @param options - The corpus whose speeches it is followed through. Default: the shipped one.
 * @returns The goals, the goal itself among them, in the order of their speeches: a partial date counts as its last day.
 * @throws {@link InputError} where there is no such goal, naming the nearest id, or an option is unknown.
 *
 * @example
 * ```ts
 * import { traceGoal } from 'policy-tracker';
 *
 * traceGoal('first-tier-cities-2021/modernise-urban-governance').map(({ date, goal }) => `${date} ${goal.title.en}`);
 * // => [
 * //   '2021-09-28 Modernise the way cities are governed',
 * //   '2025-07-14 Make the governing of cities smart and efficient',
 * // ]
 * ```
 *
 * @category Comparing
 */
export function traceGoal<S extends Speech = Speech<ShippedNames>>(
  goalId: GoalIdOrPassTheCorpus<NoInfer<GoalOf<S>>>,
  options: TraceOptions<S> = {},
): TraceStep<GoalOf<S>>[] {
  checkOptions(options, traceOptions);
  const form = objectWith({ speeches: listOf(speechForm()) }, 'a corpus with speeches');
  throwProblems(at('options.corpus', optional(form)(options.corpus)));
  const speeches = options.corpus?.speeches ?? (shippedSpeeches as unknown as readonly S[]);
  const placed = speeches.flatMap((speech) => goalsOf(speech).map((goal) => ({ speech, goal })));
  const start = getGoal(goalId, { corpus: { goals: placed.map(({ goal }) => goal) } });

  const speechOf = new Map<string, S>(placed.map(({ speech, goal }) => [goal.id, speech]));
  const links = placed.flatMap(({ speech, goal }) =>
    goal.relations
      .filter((relation) => speechOf.has(relation.goalId))
      .filter(({ kind, goalId: other }) => kind === 'restates' || speechOf.get(other) !== speech)
      .map(({ kind, goalId: other }) => ({ from: goal.id as string, kind, to: other as string })),
  );
  const linksFrom = groupBy(links, ({ from }) => from);
  const linksTo = groupBy(links, ({ to }) => to);
  const traced = new Set([
    ...reachable(start.id, (id) => (linksFrom.get(id) ?? []).map(({ to }) => to)),
    ...reachable(start.id, (id) => (linksTo.get(id) ?? []).map(({ from }) => from)),
  ]);

  return placed
    .filter(({ goal }) => traced.has(goal.id))
    .map(({ speech, goal }) => ({
      speechId: speech.id,
      date: speech.date,
      goal,
      relations: (linksFrom.get(goal.id) ?? [])
        .filter(({ to }) => traced.has(to))
        .map(({ kind, to }) => ({ kind, goalId: to })),
    }))
    .sort((a, b) => compareText(lastDayOf(a.date), lastDayOf(b.date)));
}

/** Lists what can be reached from a goal, the goal itself among it. */
function reachable(start: string, next: (id: string) => readonly string[]): Set<string> {
  const found = new Set([start]);
  // A set can grow while it is walked through, and is then walked through to its new end.
  for (const id of found) for (const other of next(id)) found.add(other);
  return found;
}
