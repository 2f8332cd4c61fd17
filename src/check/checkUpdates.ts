import * as z from 'zod';
import { checkOptions, type OptionNames } from '../errors/checkOptions';
import type { Problem } from '../errors/problem';
import { progressUpdateSchema } from '../model/progress/progressUpdate';
import { type UpdateFile, updateFileSchema } from '../model/progress/updateFile';
import { type CheckedAgainst, type CheckedCorpus, corpusOf } from './checkedCorpus';
import {
  type CheckedData,
  type CheckedDocument,
  checkDocument,
  type RuleSet,
} from './document/checkDocument';
import { type ReadDocument, readDocument } from './document/readDocument';
import { misspeltFields, shapeFaults } from './document/shapeFaults';
import {
  isUnreadable,
  readableItems,
  unreadablePaths,
  type WellFormed,
  wellFormedPart,
} from './document/wellFormed';
import { ruleFaults } from './rules/rule';
import type { UpdateContext, UpdatesPart } from './rules/updates/updateContext';
import { checkedUpdateRules, type UpdateRule } from './rules/updates/updateRules';

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
export interface CheckUpdatesOptions extends CheckedAgainst {}

const updateRuleSet: RuleSet = { whole: 'updates', rules: checkedUpdateRules };

export const checkUpdatesOptionNames: OptionNames<CheckUpdatesOptions> = { corpus: true, vocabulary: true };

/**
 * Checks progress updates: their shape, then what they refer to and what they say.
 *
 * All problems are found at once: whatever can be read is checked, however much of its update cannot. Nothing is thrown, whatever
 * the value is, and nothing is changed.
 *
 * @param value - A list of updates, or a file of them (`{ evidence, updates, indicatorReports }`), as data or as JSON text. In a text, every
 *   problem has its line and column.
 * @param options - The corpus, which has the vocabulary, the goals they may be about, the evidence
 *   that they may name beside their own, and the updates that they may correct.
 * @returns The problems, in the order of the document; empty where all is well. No more than 1,000 are listed.
 * @throws `InputError` where an option is unknown.
 *
 * @example
 * ```ts
 * import { updates } from 'policy-tracker';
 * import { checkUpdates } from 'policy-tracker/schema';
 *
 * const [first] = updates;
 *
 * checkUpdates(updates); // => []
 * checkUpdates([{ ...first, id: 'mine', status: 'stalled', corrects: first?.id }]).map(({ message }) => message);
 * // => ['the status "stalled" needs a reason']
 * checkUpdates([{ ...first, id: 'mine', goalId: 'first-tier-cities-2021/accelerate-heta' }])[0]?.suggestion;
 * // => 'first-tier-cities-2021/accelerate-hetao'
 * ```
 *
 * @category Checking
 */
export function checkUpdates(value: unknown, options: CheckUpdatesOptions = {}): UpdateProblem[] {
  checkOptions(options, checkUpdatesOptionNames);
  return checkUpdateDocument(readDocument(value), corpusOf(options)).problems;
}

/** Checks updates that have been read. Gives them back if they have no error. */
export function checkUpdateDocument(
  document: ReadDocument,
  { vocabulary, goals, updates, indicatorReports, evidence }: CheckedCorpus,
): CheckedDocument<UpdateRule> {
  const context: UpdateContext = {
    vocabulary,
    goals: new Map(goals.map((goal) => [goal.id, goal])),
    otherUpdates: updates,
    otherReports: indicatorReports,
    otherEvidence: evidence,
  };
  return checkDocument(document, updateRuleSet, (data) => checkData(data, context));
}

/** The two passes. */
function checkData(document: unknown, context: UpdateContext): CheckedData {
  const isList = Array.isArray(document);
  const schema = isList ? z.array(progressUpdateSchema) : updateFileSchema;
  const { faults, data, isCut } = shapeFaults(schema, document);
  // In a document with so many faults it is unknown which parts are right.
  if (isCut) return { faults };
  const wrong = [...unreadablePaths(faults), ...misspeltFields(faults, document)];
  const part = wellFormedPart<UpdateFile | UpdateFile['updates']>(document, wrong);
  return { data, faults: [...faults, ...ruleFaults(checkedUpdateRules, updatesIn(part), context)] };
}

/** Lists the updates, reports and evidence of a list or a file, as far as they can be read. */
function updatesIn(part: WellFormed<UpdateFile | UpdateFile['updates']>): UpdatesPart {
  const listed = <Report>(list: readonly (Report | undefined)[] | undefined, path: readonly string[]) =>
    readableItems(list).map(([index, report]) => ({ path: [...path, index], report }));
  if (Array.isArray(part)) return { updates: listed(part, []), reports: [], evidence: [], areListed: true };
  const { updates, indicatorReports, evidence } = part as WellFormed<UpdateFile>;
  return {
    updates: listed(updates, ['updates']),
    reports: listed(indicatorReports, ['indicatorReports']),
    evidence: Object.entries(evidence ?? {}).flatMap(([id, piece]) =>
      piece === undefined ? [] : [{ path: ['evidence', id], id, piece }],
    ),
    areListed: updates !== undefined && !isUnreadable(part as WellFormed<UpdateFile>, 'indicatorReports'),
  };
}
