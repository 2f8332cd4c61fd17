import * as z from 'zod';
import { goalIds } from '../../data/generated/ids';
import { shippedVocabulary } from '../../data/generated/queryVocabulary';
import { InputError } from '../errors/inputError';
import type { Problem } from '../errors/problem';
import { groupBy } from '../internal/groupBy';
import { isObject } from '../internal/isObject';
import { type IndicatorReport, indicatorReportSchema } from '../model/progress/indicatorReport';
import { type ProgressUpdate, progressUpdateSchema } from '../model/progress/progressUpdate';
import type { CorrectableReport } from '../model/progress/report';
import { type UpdateFile, updateFileSchema } from '../model/progress/updateFile';
import type { Vocabulary } from '../model/vocabulary/vocabulary';
import { type CheckedData, checkedDocument, withoutSchemaAddress } from './checkedDocument';
import type { PathStep, RuleBook } from './documentProblem';
import { shapeBreaches } from './shapeBreaches';
import { type PlacedList, type UpdateReferences, updateBreaches } from './updateBreaches';
import { type UpdateRule, updateRules } from './updateRules';

/**
 * One thing that is wrong with progress updates.
 *
 * @category Checking
 */
export interface UpdateProblem extends Problem<UpdateRule> {}

/**
 * What progress updates are checked against.
 *
 * @category Checking
 */
export interface CheckUpdatesOptions {
  /** The goals that updates may be about, such as `[...goals, ...goalsOf(mine)]`. Default: the shipped ones. */
  readonly goals?: readonly { readonly id: string }[] | undefined;
  /** Updates of other files, which those checked may correct and may not have the ids of, such as `updates`. Default: none. */
  readonly updates?: readonly CorrectableReport[] | undefined;
  /** Reports of indicators of other files, such as `indicatorReports`. Default: none. */
  readonly indicatorReports?: readonly CorrectableReport[] | undefined;
  /** The vocabulary, for the places of measurements. Default: the shipped one. */
  readonly vocabulary?: Vocabulary | undefined;
}

const book: RuleBook = { whole: 'updates', rules: updateRules };

/**
 * Checks progress updates: their shape, then what they refer to and what they say.
 *
 * All problems are found at once. Nothing is thrown, whatever the value is, and nothing is changed.
 *
 * @param value - A list of updates, or a file of them (`{ updates, indicatorReports }`), as data or as JSON text. Of a text, every
 *   problem has its line and column.
 * @param options - The goals they may be about, the updates of other files that they may correct, and the vocabulary.
 * @returns The problems, in the order of the document; empty where all is well. No more than 1,000 are listed.
 *
 * @example
 * ```ts
 * import { updates } from 'policy-tracker';
 * import { checkUpdates } from 'policy-tracker/schema';
 *
 * const [first] = updates;
 *
 * checkUpdates(updates); // => []
 * checkUpdates([{ ...first, status: 'stalled' }]).map(({ message }) => message);
 * // => ['the status "stalled" needs a reason']
 * checkUpdates([{ ...first, goalId: 'first-tier-cities-2021/accelerate-heta' }])[0]?.suggestion;
 * // => 'first-tier-cities-2021/accelerate-hetao'
 * ```
 *
 * @category Checking
 */
export function checkUpdates(value: unknown, options: CheckUpdatesOptions = {}): UpdateProblem[] {
  return checkedUpdates(value, options).problems;
}

/**
 * Reads a file of progress updates out of data of unknown origin, such as a JSON file.
 *
 * @param value - A list of updates, or a file of them (`{ updates, indicatorReports }`), as data or as JSON text.
 * @param options - The goals they may be about, the updates of other files that they may correct, and the vocabulary.
 * @returns The file: a new object, which shares nothing with the value.
 * @throws `InputError` listing every problem that {@link checkUpdates} finds and calls an error. Warnings do not throw.
 *
 * @example
 * ```ts
 * import { statusOn } from 'policy-tracker';
 * import { parseUpdates } from 'policy-tracker/schema';
 *
 * const { updates } = parseUpdates(`[{
 *   "id": "homes-2031",
 *   "goalId": "mine/build-homes",
 *   "status": "in-progress",
 *   "validOn": "2031-05",
 *   "recordedOn": "2031-06-02",
 *   "assessorKind": "statistics-office",
 *   "assessor": "The city’s statistics office",
 *   "evidence": [{ "title": "Homes begun", "kind": "statistics", "publisher": "The city’s statistics office" }]
 * }]`, { goals: [{ id: 'mine/build-homes' }] });
 *
 * statusOn({ id: 'mine/build-homes' }, { updates, on: '2031-06' }).status; // => 'in-progress'
 * ```
 *
 * @category Checking
 */
export function parseUpdates(value: unknown, options: CheckUpdatesOptions = {}): UpdateFile {
  const { data, problems } = checkedUpdates(value, options);
  if (data !== undefined) return (Array.isArray(data) ? { updates: data } : data) as UpdateFile;
  throw new InputError(problems.filter(({ severity }) => severity === 'error'));
}

function checkedUpdates(value: unknown, options: CheckUpdatesOptions) {
  const { goals, updates = [], indicatorReports = [], vocabulary } = options;
  const references: UpdateReferences = {
    vocabulary: vocabulary ?? shippedVocabulary,
    goalIds: new Set(goals?.map(({ id }) => id) ?? goalIds),
    otherUpdates: updates,
    otherReports: indicatorReports,
  };
  return checkedDocument<UpdateRule>(value, book, (copy) => checkedData(copy, references));
}

/** The two passes. */
function checkedData(copy: unknown, references: UpdateReferences): CheckedData {
  const document = withoutSchemaAddress(copy);
  const isList = Array.isArray(document);
  const { breaches, data, isCut } = shapeBreaches(
    isList ? z.array(progressUpdateSchema) : updateFileSchema,
    document,
  );
  // Of a document with so many faults nobody knows which parts are right.
  if (isCut) return { breaches };
  const listAt = (key: string): readonly unknown[] => {
    const list = isObject(document) ? document[key] : undefined;
    return Array.isArray(list) ? list : [];
  };
  const updates = placed(isList ? document : listAt('updates'), isList ? [] : ['updates']);
  const reports = placed(listAt('indicatorReports'), ['indicatorReports']);
  return {
    data,
    breaches: [
      ...breaches,
      ...updateBreaches(
        placedList<ProgressUpdate>(updates, progressUpdateSchema),
        placedList<IndicatorReport>(reports, indicatorReportSchema),
        references,
      ),
    ],
  };
}

interface Placed {
  readonly steps: readonly PathStep[];
  readonly value: unknown;
}

function placed(list: readonly unknown[], steps: readonly PathStep[]): Placed[] {
  return list.map((value, index) => ({ steps: [...steps, index], value }));
}

function placedList<R extends ProgressUpdate | IndicatorReport>(
  list: readonly Placed[],
  schema: z.ZodType,
): PlacedList<R> {
  const wellFormed = list.flatMap(({ steps, value }) => {
    const { data } = schema.safeParse(value);
    return data === undefined ? [] : [{ steps, report: data as R }];
  });
  const named = list.filter(({ value }) => isObject(value) && typeof value['id'] === 'string');
  return { wellFormed, byId: groupBy(named, ({ value }) => (value as { readonly id: string }).id) };
}
