import { type Assessor, assessors } from '../../data/vocabulary/ids';
import { found, InputError, type InputProblem, unknownName } from '../inputError';
import type { PartialDate } from '../model/partialDate';
import type { AnyUpdate, ProgressUpdate } from '../model/progressUpdate';
import type { OneOrMany } from '../query/criteria';
import { dateProblem, daysProblem, momentOf } from '../query/moment';
import { byGoal, type Judgement, judge, standingUpdates, type TrackedGoal } from '../query/progress';
import { updates as shippedUpdates } from '../speech/shipped';

/**
 * From which updates an answer about progress is read.
 *
 * @category Tracking
 */
export interface KnownOptions<U extends AnyUpdate = ProgressUpdate> {
  /** The updates, such as `[...updates, ...mine]`. Default: the shipped ones. */
  readonly updates?: readonly U[] | undefined;
  /**
   * As it was known on that day: updates recorded later are not looked at. A partial date stands for its last day. Default: all
   * that is known.
   */
  readonly knownOn?: PartialDate | undefined;
  /** Whose updates to look at: a kind of assessor, or several. Default: everybody's. */
  readonly assessor?: OneOrMany<Assessor> | undefined;
}

/**
 * The day that progress is asked about, and from which updates the answer is read.
 *
 * @category Tracking
 */
export interface ProgressOptions<U extends AnyUpdate = ProgressUpdate> extends KnownOptions<U> {
  /** The day, or the last day of a month or year. */
  readonly validOn: PartialDate;
  /** After how many days without an update a goal is stale. Default: 365. */
  readonly staleAfterDays?: number | undefined;
}

/** Makes the function that lists the updates of a goal that stand, in order. */
export function standingOf<U extends AnyUpdate>(
  options: KnownOptions<U>,
): (goal: TrackedGoal) => readonly U[] {
  checkOptions(options);
  const { knownOn, assessor } = options;
  const updates = options.updates ?? (shippedUpdates as readonly AnyUpdate[] as readonly U[]);
  const { knownBy } = momentOf('2000', knownOn);
  const isMeant = assessor === undefined ? () => true : isAmong(assessor);
  // A correction counts whoever made it, so it is looked for before anybody's updates are left out.
  const groups = byGoal(standingUpdates(updates, knownBy).filter((update) => isMeant(update.assessor)));
  return ({ id }) => groups.get(id) ?? [];
}

function isAmong(assessor: OneOrMany<Assessor>): (one: Assessor) => boolean {
  const all: readonly Assessor[] = typeof assessor === 'string' ? [assessor] : assessor;
  return (one) => all.includes(one);
}

/** Makes the function that judges a goal. */
export function judgementOf<U extends AnyUpdate>(
  options: ProgressOptions<U>,
): (goal: TrackedGoal) => Judgement<U> {
  const standing = standingOf(options);
  checkMoment(options);
  const { day, freshFrom } = momentOf(options.validOn, undefined, options.staleAfterDays);
  return (goal) => judge(goal, standing(goal), day, freshFrom);
}

function checkMoment({ validOn, staleAfterDays }: ProgressOptions<AnyUpdate>): void {
  throwAny([
    problemAt('validOn', dateProblem(validOn)),
    problemAt('staleAfterDays', staleAfterDays === undefined ? undefined : daysProblem(staleAfterDays)),
  ]);
}

function checkOptions(options: KnownOptions<AnyUpdate>): void {
  const { updates, knownOn, assessor } = options;
  const named = assessor === undefined ? [] : [assessor].flat();
  throwAny([
    problemAt('knownOn', knownOn === undefined ? undefined : dateProblem(knownOn)),
    problemAt(
      'updates',
      updates === undefined || Array.isArray(updates)
        ? undefined
        : `expected a list, found ${found(updates)}`,
    ),
    ...named.map((one) =>
      problemAt(
        'assessor',
        (assessors as readonly unknown[]).includes(one)
          ? undefined
          : unknownName('assessor', String(one), assessors),
      ),
    ),
  ]);
}

/** Makes the problem of an option, if there is one. */
export function problemAt(option: string, message: string | undefined): InputProblem | undefined {
  return message === undefined ? undefined : { path: `options.${option}`, message };
}

/** Throws one error of all problems, if there is any. */
export function throwAny(problems: readonly (InputProblem | undefined)[]): void {
  const all = problems.filter((problem) => problem !== undefined);
  if (all.length > 0) throw new InputError(all);
}
