import type { ShippedNames } from '../../data/generated/ids';
import { evidence as shippedEvidence, updates as shippedUpdates } from '../corpus/shipped';
import { dateProblem, daysProblem } from '../date/checkDate';
import { lastDayOf, type PartialDate } from '../date/partialDate';
import { type OptionNames, optionProblem, throwProblems } from '../errors/checkOptions';
import { type Problem, problem } from '../errors/problem';
import { unknownName } from '../errors/unknownName';
import { wrongForm } from '../errors/wrongForm';
import { checkItems } from '../internal/checkItems';
import { at, listOf, objectWith, optional, text } from '../internal/form';
import { isObject } from '../internal/isObject';
import { listIn } from '../internal/listIn';
import type { Evidence } from '../model/progress/evidence';
import { evidenceFinder } from '../model/progress/evidenceFinder';
import type { ProgressUpdate, UpdateLike } from '../model/progress/progressUpdate';
import { evidenceForm } from '../model/progress/reportForm';
import { type AssessorKind, assessorKindIds } from '../model/terms/assessorKind';
import type { OneOrMany } from '../query/criteria';
import { asOf } from '../status/asOf';
import { type CurrentUpdatesOf, currentUpdates } from '../status/currentUpdates';
import { type DerivedStatus, deriveStatus, type StatusGoal } from '../status/deriveStatus';
import { isLate } from '../status/isLate';
import { type StatusBasis, statusBasis } from './statusBasis';

/**
 * Updates, and the evidence that they rest on. Every `Corpus` has both.
 *
 * @category Tracking
 */
export interface TrackedUpdates<U extends UpdateLike> {
  /** The updates. */
  readonly updates: readonly U[];
  /** The evidence. Default: none. */
  readonly evidence?: readonly Evidence[] | undefined;
}

/**
 * The updates that an answer is read from.
 *
 * @category Tracking
 */
export interface KnownOptions<U extends UpdateLike = ProgressUpdate<ShippedNames>> {
  /**
   * The updates, such as `[...updates, ...mine]`. Default: the shipped ones. They are not checked: read those of unknown origin with
   * `parseUpdates` first.
   */
  readonly updates?: readonly U[] | undefined;
  /** The corpus that has the evidence of the updates, and the updates where they are not given. Default: the shipped one. */
  readonly corpus?: TrackedUpdates<U> | undefined;
  /**
   * The day by which the updates were known: those recorded later are ignored. A partial date means its last day. Default: all that
   * is known.
   */
  readonly knownOn?: PartialDate | undefined;
  /** The kind of assessor whose updates count, or several kinds. Default: all. */
  readonly assessorKind?: OneOrMany<AssessorKind> | undefined;
}

/**
 * The goals that an answer is about: a corpus, which brings its updates, or a list.
 *
 * @category Tracking
 */
export type TrackedGoals<G, U extends UpdateLike> =
  | readonly G[]
  | ({ readonly goals: readonly G[] } & TrackedUpdates<U>);

/**
 * The day that is asked about, and the updates that the answer is read from.
 *
 * @category Tracking
 */
export interface AsOfOptions<U extends UpdateLike = ProgressUpdate<ShippedNames>> extends KnownOptions<U> {
  /** The day. A partial date means its last day. */
  readonly on: PartialDate;
  /** After how many days without an update a goal is stale. Default: 365. */
  readonly staleAfterDays?: number | undefined;
}

export const knownOptions: OptionNames<KnownOptions> = {
  updates: true,
  corpus: true,
  knownOn: true,
  assessorKind: true,
};

// Written out: a bundler keeps an object that is spread, though nothing uses it.
export const asOfOptions: OptionNames<AsOfOptions> = {
  updates: true,
  corpus: true,
  knownOn: true,
  assessorKind: true,
  on: true,
  staleAfterDays: true,
};

/** Finds the goals, and puts the updates of their corpus among the options, unless these have any. */
export function goalsAndOptions<G, U extends UpdateLike, Options extends KnownOptions<U>>(
  source: TrackedGoals<G, U>,
  options: Options,
): { readonly goals: readonly G[]; readonly options: Options } {
  const goals = listIn(source, 'goals', 'goals', hasUpdates);
  checkItems('goals', goals);
  const corpus = hasUpdates(source) ? (source as TrackedUpdates<U>) : undefined;
  return {
    goals: goals as readonly G[],
    options: corpus && !options.corpus ? { ...options, corpus } : options,
  };
}

function hasUpdates(value: unknown): boolean {
  return isObject(value) && Array.isArray(value['updates']);
}

/** Makes the function that lists the current updates of a goal, in order. */
export function currentUpdatesFor<U extends UpdateLike>(options: KnownOptions<U>): CurrentUpdatesOf<U> {
  checkKnownOptions(options);
  const { knownOn, assessorKind } = options;
  const updates =
    options.updates ?? options.corpus?.updates ?? (shippedUpdates as readonly UpdateLike[] as readonly U[]);
  const current = currentUpdates(updates, knownOn === undefined ? undefined : lastDayOf(knownOn));
  if (assessorKind === undefined) return current;
  const kinds: readonly AssessorKind[] = [assessorKind].flat();
  // A correction by any assessor counts, so corrected updates are dropped before those of other assessors.
  return (goal) => current(goal).filter(({ update }) => kinds.includes(update.assessorKind));
}

/** Makes the function that derives the status of a goal. The updates are grouped once, however many goals it is asked about. */
export function statusReader<U extends UpdateLike>(
  options: AsOfOptions<U>,
): (goal: StatusGoal) => DerivedStatus<U> & StatusBasis {
  const { on, staleAfterDays } = options;
  throwProblems([
    ...optionProblem('on', dateProblem(on)),
    ...optionProblem(
      'staleAfterDays',
      staleAfterDays === undefined ? undefined : daysProblem(staleAfterDays),
    ),
  ]);
  const current = currentUpdatesFor(options);
  const day = asOf(on, undefined, staleAfterDays);
  const find = evidenceFinder(options.corpus ? (options.corpus.evidence ?? []) : shippedEvidence);
  return (goal) => {
    const updates = current(goal);
    const { overdue, stale, contested, ...derived } = deriveStatus(goal, updates, day);
    // Before the goal was set, no update counts.
    const valid = derived.update ? updates.filter(({ from }) => from <= day.on) : [];
    return { ...derived, overdue, late: isLate(goal, valid), stale, contested, ...statusBasis(valid, find) };
  };
}

/** Checks the form of the options that say which updates are known. */
export function checkKnownOptions({
  updates,
  corpus,
  knownOn,
  assessorKind,
}: KnownOptions<UpdateLike>): void {
  const kinds: readonly unknown[] = assessorKind === undefined ? [] : [assessorKind].flat();
  throwProblems([
    ...optionProblem('knownOn', knownOn === undefined ? undefined : dateProblem(knownOn)),
    ...updateProblems('options.updates', updates),
    ...corpusProblem(corpus),
    ...kinds.flatMap(assessorKindProblem),
  ]);
}

/** Lists what is wrong with the option `corpus`. */
function corpusProblem(corpus: TrackedUpdates<UpdateLike> | undefined): readonly Problem[] {
  if (corpus !== undefined && !hasUpdates(corpus))
    return optionProblem('corpus', wrongForm('a corpus with updates', corpus));
  return [
    ...updateProblems('options.corpus.updates', corpus?.updates),
    ...at('options.corpus.evidence', optional(listOf(evidenceForm()))(corpus?.evidence)),
  ];
}

/** Lists what is wrong with the form of updates, if they are given. */
export function updateProblems(path: string, updates: unknown): readonly Problem[] {
  const form = objectWith(
    { validOn: text, recordedOn: text, evidenceIds: optional(listOf(text)) },
    'an update',
  );
  return at(path, optional(listOf(form))(updates));
}

function assessorKindProblem(kind: unknown): Problem[] {
  if ((assessorKindIds as readonly unknown[]).includes(kind)) return [];
  const path = 'options.assessorKind';
  return typeof kind === 'string'
    ? [problem('unknown-term', path, unknownName('kind of assessor', kind, assessorKindIds))]
    : [problem('wrong-form', path, wrongForm('a kind of assessor', kind))];
}
