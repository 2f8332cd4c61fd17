import { checkOptions } from '../errors/checkOptions';
import { InputError } from '../errors/inputError';
import type { UpdateFile } from '../model/progress/updateFile';
import { corpusOf } from './checkedCorpus';
import { type CheckUpdatesOptions, checkUpdateDocument, checkUpdatesOptionNames } from './checkUpdates';
import { readDocument } from './document/readDocument';

/**
 * Reads a file of progress updates out of data of unknown origin, such as a JSON file.
 *
 * @param value - A list of updates, or a file of them (`{ evidence, updates, indicatorReports }`), as data or as JSON text.
 * @param options - The corpus, which has the vocabulary, the goals they may be about, the evidence
 *   that they may name beside their own, and the updates that they may correct.
 * @returns The file: a new object, which shares nothing with the value.
 * @throws `InputError` listing every problem that {@link checkUpdates} finds and calls an error. Warnings do not throw.
 *
 * @example
 * ```ts
 * import { statusOn } from 'policy-tracker';
 * import { parseUpdates } from 'policy-tracker/schema';
 *
 * const goalId = 'first-tier-cities-2021/accelerate-hetao';
 * const { updates } = parseUpdates(`{
 *   "evidence": {
 *     "laboratories-2031": { "title": "Laboratories", "kind": "statistics", "publisher": "The city’s statistics office" }
 *   },
 *   "updates": [{
 *     "id": "hetao-2031",
 *     "goalId": "${goalId}",
 *     "status": "in-progress",
 *     "validOn": "2031-05",
 *     "recordedOn": "2031-06-02",
 *     "assessorKind": "statistics-office",
 *     "assessor": "The city’s statistics office",
 *     "evidenceIds": ["laboratories-2031"]
 *   }]
 * }`);
 *
 * statusOn({ id: goalId }, { updates, on: '2031-06' }).status; // => 'in-progress'
 * ```
 *
 * @category Checking
 */
export function parseUpdates(value: unknown, options: CheckUpdatesOptions = {}): UpdateFile {
  checkOptions(options, checkUpdatesOptionNames);
  const { data, problems } = checkUpdateDocument(readDocument(value), corpusOf(options));
  if (data !== undefined) return (Array.isArray(data) ? { updates: data } : data) as UpdateFile;
  throw new InputError(problems.filter(({ severity }) => severity === 'error'));
}
