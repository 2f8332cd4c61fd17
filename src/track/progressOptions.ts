import { type Assessor, assessors } from '../../data/vocabulary/ids';
import { updates as shippedUpdates } from '../corpus/shipped';
import { lastDayOf, type PartialDate } from '../date/partialDate';
import { found, InputError, type InputProblem, unknownName } from '../errors/inputError';
import type { AnyUpdate, ProgressUpdate } from '../model/progress/progressUpdate';
import type { OneOrMany } from '../query/criteria';
import { dateProblem, daysProblem, momentOf } from '../status/asOf';
import {
  type DatedUpdate,
  type Judgement,
  judge,
  standingUpdates,
  type TrackedGoal,
} from '../status/deriveStatus';

/**
 * From which updates an answer about progress is read.
 *
 * @category Tracking
 */
export interface KnownOptions<U extends AnyUpdate = ProgressUpdate> {
  /**
   * The updates, such as `[...updates, ...mine]`. Default: the shipped ones. They are taken as they are: those of unknown origin
   * are read with `parseUpdates` first.
   */
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
): (goal: TrackedGoal) => readonly DatedUpdate<U>[] {
  checkOptions(options);
  const { knownOn, assessor } = options;
  const updates = options.updates ?? (shippedUpdates as readonly AnyUpdate[] as readonly U[]);
  const standing = standingUpdates(updates, knownOn === undefined ? undefined : lastDayOf(knownOn));
  if (assessor === undefined) return standing;
  const meant: readonly Assessor[] = typeof assessor === 'string' ? [assessor] : assessor;
  // A correction counts whoever made it, so it is looked for before anybody's updates are left out.
  return (goal) => standing(goal).filter(({ update }) => meant.includes(update.assessor));
}

/** Makes the function that judges a goal. */
export function judgementOf<U extends AnyUpdate>(
  options: ProgressOptions<U>,
): (goal: TrackedGoal) => Judgement<U> {
  const standing = standingOf(options);
  checkMoment(options);
  const moment = momentOf(options.validOn, undefined, options.staleAfterDays);
  return (goal) => judge(goal, standing(goal), moment);
}

function checkMoment({ validOn, staleAfterDays }: ProgressOptions<AnyUpdate>): void {
  throwAny([
    problemAt('validOn', dateProblem(validOn)),
    problemAt('staleAfterDays', staleAfterDays === undefined ? undefined : daysProblem(staleAfterDays)),
  ]);
}

function checkOptions(options: KnownOptions<AnyUpdate>): void {
  checkNames(options);
  const { updates, knownOn, assessor } = options;
  const named: readonly unknown[] = assessor === undefined ? [] : [assessor].flat();
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
          : typeof one === 'string'
            ? unknownName('assessor', one, assessors)
            : `expected a kind of assessor, found ${found(one)}`,
      ),
    ),
  ]);
}

/** The options of all questions about progress. Each takes those of the others and looks at its own. */
const optionNames = [
  'updates',
  'knownOn',
  'assessor',
  'validOn',
  'staleAfterDays',
  'from',
  'to',
  'by',
  'indicatorReports',
  'placeId',
  'vocabulary',
];

/** Makes sure that options are options, and that none is misspelt, which would change an answer without a word. */
export function checkNames(options: unknown): void {
  if (typeof options !== 'object' || options === null) {
    throw new InputError([{ path: 'options', message: `expected an object, found ${found(options)}` }]);
  }
  throwAny(
    Object.keys(options).map((name) =>
      optionNames.includes(name)
        ? undefined
        : { path: 'options', message: unknownName('option', name, optionNames) },
    ),
  );
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
