import { shippedVocabulary } from '../../data/generated/queryVocabulary';
import { isObject } from '../internal/isObject';
import type { CorrectableReport } from '../model/progress/report';
import type { Vocabulary } from '../model/vocabulary/vocabulary';
import type { CheckOptions } from './checkSpeech';
import { type CheckedSpeechFile, checkSpeechFiles, knownGoals, type SpeechFile } from './checkSpeechFiles';
import { checkUpdates, type UpdateProblem } from './checkUpdates';
import { readJson, withoutMark } from './jsonText';

/**
 * What files are checked against, besides the vocabulary and each other.
 *
 * @category Checking
 */
export interface CheckFilesOptions extends CheckOptions {
  /** Updates of further files, which those checked may correct and may not have the ids of, such as `updates`. Default: none. */
  readonly updates?: readonly CorrectableReport[] | undefined;
  /** Reports of indicators of further files, such as `indicatorReports`. Default: none. */
  readonly indicatorReports?: readonly CorrectableReport[] | undefined;
}

/**
 * What a check of a file gives that may hold a speech or updates.
 *
 * @category Checking
 */
export type CheckedFile =
  | (CheckedSpeechFile & { readonly kind: 'speech' })
  | { readonly kind: 'updates'; readonly file: string; readonly problems: readonly UpdateProblem[] };

/**
 * Checks files of speeches and of progress updates, one by one and against each other: updates may be about the goals of the
 * speeches beside them, and correct the updates beside them.
 *
 * @param files - The files, with their texts. What holds no updates counts as a speech.
 * @param vocabulary - The vocabulary the speeches are coded with. Default: the shipped one.
 * @param options - The source text, where a single speech is checked; and further goals, updates and reports.
 * @returns For each file its problems, the speeches first.
 *
 * @example
 * ```ts
 * import { checkFiles } from 'policy-tracker/schema';
 *
 * const [checked] = checkFiles([{ file: 'updates.json', text: '{ "updates": [{}] }' }]);
 *
 * checked?.kind; // => 'updates'
 * checked?.problems[0]?.path; // => 'updates[0].id'
 * ```
 *
 * @category Checking
 */
export function checkFiles(
  files: readonly SpeechFile[],
  vocabulary: Vocabulary = shippedVocabulary,
  options: CheckFilesOptions = {},
): CheckedFile[] {
  const read = files.map((one) => ({ ...one, reports: reportsIn(one.text) }));
  const speechFiles = read.filter(({ reports }) => reports === undefined);
  const updateFiles = read.filter(({ reports }) => reports !== undefined);
  const goals = knownGoals(speechFiles, options);
  return [
    ...checkSpeechFiles(speechFiles, vocabulary, options).map((one) => ({ kind: 'speech' as const, ...one })),
    ...updateFiles.map(({ file, text, reports }) => {
      const beside = updateFiles.flatMap((one) => (one.reports === reports ? [] : (one.reports ?? [])));
      const problems = checkUpdates(text, {
        vocabulary,
        goals,
        updates: [...(options.updates ?? []), ...beside.flatMap((one) => one.updates)],
        indicatorReports: [
          ...(options.indicatorReports ?? []),
          ...beside.flatMap((one) => one.indicatorReports),
        ],
      });
      return { kind: 'updates' as const, file, problems };
    }),
  ];
}

/** Lists the updates and reports in a text, as far as a correction of them must know them; of a text without any, nothing. */
function reportsIn(
  text: string,
): Readonly<Record<'updates' | 'indicatorReports', readonly CorrectableReport[]>> | undefined {
  const { value } = readJson(withoutMark(text));
  if (Array.isArray(value)) return { updates: correctable(value), indicatorReports: [] };
  if (!isObject(value) || !Object.hasOwn(value, 'updates') || Object.hasOwn(value, 'goals')) return undefined;
  return {
    updates: correctable(value['updates']),
    indicatorReports: correctable(value['indicatorReports']),
  };
}

function correctable(list: unknown): CorrectableReport[] {
  const isCorrectable = (one: unknown): one is CorrectableReport =>
    isObject(one) && typeof one['id'] === 'string' && typeof one['recordedOn'] === 'string';
  return Array.isArray(list) ? list.filter(isCorrectable) : [];
}
