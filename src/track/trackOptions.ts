import type { ShippedNames } from '../../data/generated/ids';
import { updates as shippedUpdates } from '../corpus/shipped';
import { dateProblem, daysProblem } from '../date/checkDate';
import { lastDayOf, type PartialDate } from '../date/partialDate';
import { listProblem, type OptionNames, optionProblem, throwProblems } from '../errors/checkOptions';
import { type Problem, problem } from '../errors/problem';
import { unknownName } from '../errors/unknownName';
import { wrongForm } from '../errors/wrongForm';
import { isObject } from '../internal/isObject';
import type { ProgressUpdate, UpdateLike } from '../model/progress/progressUpdate';
import { type AssessorKind, assessorKindIds } from '../model/terms/assessorKind';
import type { OneOrMany } from '../query/criteria';
import { asOf } from '../status/asOf';
import { type CurrentUpdatesOf, currentUpdates } from '../status/currentUpdates';
import { type DerivedStatus, deriveStatus, type StatusGoal } from '../status/deriveStatus';

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
  /** The corpus that has the updates, where they are not given. Default: the shipped one. */
  readonly corpus?: { readonly updates: readonly U[] } | undefined;
  /**
   * The day by which the updates were known: those recorded later are ignored. A partial date means its last day. Default: all that
   * is known.
   */
  readonly knownOn?: PartialDate | undefined;
  /** The kind of assessor whose updates count, or several kinds. Default: all. */
  readonly assessorKind?: OneOrMany<AssessorKind> | undefined;
}

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
): (goal: StatusGoal) => DerivedStatus<U> {
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
  return (goal) => deriveStatus(goal, current(goal), day);
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
    ...listProblem('updates', updates),
    ...corpusProblem(corpus),
    ...kinds.flatMap(assessorKindProblem),
  ]);
}

/** Makes the problem of the option `corpus`, if it was given anything else. */
function corpusProblem(corpus: { readonly updates: readonly unknown[] } | undefined): Problem[] {
  const isCorpus = corpus === undefined || (isObject(corpus) && Array.isArray(corpus['updates']));
  return optionProblem('corpus', isCorpus ? undefined : wrongForm('a corpus with updates', corpus));
}

function assessorKindProblem(kind: unknown): Problem[] {
  if ((assessorKindIds as readonly unknown[]).includes(kind)) return [];
  const path = 'options.assessorKind';
  return typeof kind === 'string'
    ? [problem('unknown-term', path, unknownName('kind of assessor', kind, assessorKindIds))]
    : [problem('wrong-form', path, wrongForm('a kind of assessor', kind))];
}
