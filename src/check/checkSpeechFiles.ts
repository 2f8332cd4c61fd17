import { goalIds } from '../../data/generated/ids';
import { shippedVocabulary } from '../../data/generated/queryVocabulary';
import { describeValue } from '../errors/describeValue';
import { isObject } from '../internal/isObject';
import { idWithin } from '../model/key';
import { speechSchema } from '../model/speech/speech';
import type { Vocabulary } from '../model/vocabulary/vocabulary';
import { type CheckOptions, checkSpeech, type SpeechProblem, speechRuleBook } from './checkSpeech';
import { type Breach, breach, problemsOf } from './documentProblem';
import { formatSpeech } from './formatSpeech';
import { offsetsOf, positionsIn, readJson, withoutMark } from './jsonText';
import { plainCopy } from './plainData';
import type { OtherGoal } from './referenceBreaches';
import type { SpeechRule } from './speechRules';

/**
 * A file that holds a speech as JSON.
 *
 * @category Checking
 */
export interface SpeechFile {
  /** The name of the file, perhaps with its folders. */
  readonly file: string;
  /** Its text. */
  readonly text: string;
}

/**
 * What a check of a file gives.
 *
 * @category Checking
 */
export interface CheckedSpeechFile {
  /** The name of the file, as it was given. */
  readonly file: string;
  /** Its problems, in the order of the text. */
  readonly problems: readonly SpeechProblem[];
  /**
   * Its text in canonical form. Absent where the text cannot be rewritten without loss, because it is no JSON or a key stands
   * twice; and where a field is missing that every speech has, so that it may be something else.
   */
  readonly canonical?: string | undefined;
}

/**
 * Checks files of speeches, one by one and against each other: relations may lead from one to another, no two may have the
 * same id, and each is named after the id of its speech and in canonical form.
 *
 * @param files - The files, with their texts.
 * @param vocabulary - The vocabulary the speeches are coded with. Default: the shipped one.
 * @param options - The source text, where a single file is checked; and the goals of further speeches that relations may lead
 *   to (default: the shipped ones). A file takes the place of the further speech that has its id.
 * @returns For each file its problems and its canonical form, in the order given.
 *
 * @example
 * ```ts
 * import { checkSpeechFiles } from 'policy-tracker/schema';
 *
 * const [checked] = checkSpeechFiles([{ file: 'speeches/mine.json', text: '{"id": "yours"}' }]);
 *
 * checked?.problems.find(({ rule }) => rule === 'file-name')?.message;
 * // => 'the file is named "mine", but its speech has the id "yours"'
 * ```
 *
 * @category Checking
 */
export function checkSpeechFiles(
  files: readonly SpeechFile[],
  vocabulary: Vocabulary = shippedVocabulary,
  options: CheckOptions = {},
): CheckedSpeechFile[] {
  const documents = files.map(({ file, text }) => ({ file, text, document: documentIn(text) }));
  const ids = documents.map(({ document }) => idOf(document));
  const goals = knownGoals(files, options);
  return documents.map(({ file, text, document }, index) => {
    const canonical = isLikeASpeech(document) ? formatSpeech(document) : undefined;
    const first = ids.indexOf(ids[index]);
    const breaches = [
      ...nameBreaches(file, ids[index]),
      ...(ids[index] !== undefined && first < index
        ? [
            breach(
              'repeated-id',
              ['id'],
              `${files[first]?.file} has the id ${describeValue(ids[index])} already`,
              ids[index],
            ),
          ]
        : []),
      ...(canonical === undefined || canonical === text
        ? []
        : [breach('canonical-form', [], 'the file is not in canonical form')]),
    ];
    const problems = [
      ...positionedIn(text, breaches),
      ...checkSpeech(text, vocabulary, { ...options, goals }),
    ].sort(byPosition);
    return { file, problems, ...(canonical !== undefined && { canonical }) };
  });
}

/** Lists the goals that are known beside files of speeches: those in the files, and those of the speeches that none of them is. */
export function knownGoals(files: readonly SpeechFile[], { goals }: CheckOptions): readonly OtherGoal[] {
  const documents = files.map(({ text }) => documentIn(text));
  const ids = new Set(documents.map(idOf));
  const others: readonly OtherGoal[] = goals ?? goalIds.map((id) => ({ id }));
  return [...others.filter(({ id }) => !ids.has(id.split('/', 1)[0])), ...documents.flatMap(goalsIn)];
}

function byPosition({ position: a }: SpeechProblem, { position: b }: SpeechProblem): number {
  return (a?.line ?? 0) - (b?.line ?? 0) || (a?.column ?? 0) - (b?.column ?? 0);
}

/** Tells whether a document has the fields that every speech has, however ill-formed they may be. */
function isLikeASpeech(document: unknown): boolean {
  if (!isObject(document)) return false;
  return Object.entries(speechSchema.shape).every(
    ([field, schema]) => schema.safeParse(undefined).success || Object.hasOwn(document, field),
  );
}

/** Reads a text that can be rewritten without loss. */
function documentIn(text: string): unknown {
  const { value, breaches } = readJson(withoutMark(text));
  if (breaches.length > 0) return undefined;
  const { copy, breaches: unsafe } = plainCopy(value);
  return unsafe.length > 0 ? undefined : copy;
}

function idOf(document: unknown): string | undefined {
  return isObject(document) && typeof document['id'] === 'string' ? document['id'] : undefined;
}

/** Lists the goals of a document that may be ill-formed: their ids, and their relations as far as they can be read. */
function goalsIn(document: unknown): OtherGoal[] {
  const id = idOf(document);
  if (id === undefined || !isObject(document) || !isObject(document['goals'])) return [];
  return Object.entries(document['goals']).map(([key, goal]) => {
    const relations = isObject(goal) && Array.isArray(goal['relations']) ? goal['relations'] : [];
    return {
      id: idWithin(id, key),
      relations: relations.flatMap((relation: unknown) =>
        isObject(relation) && typeof relation['kind'] === 'string' && typeof relation['goalId'] === 'string'
          ? [{ kind: relation['kind'], goalId: idWithin(id, relation['goalId']) }]
          : [],
      ),
    };
  });
}

function nameBreaches(file: string, id: string | undefined): Breach[] {
  const name = file
    .split(/[/\\]/)
    .at(-1)
    ?.replace(/\.json$/, '');
  const message = `the file is named ${describeValue(name)}, but its speech has the id ${describeValue(id)}`;
  return id === undefined || name === id ? [] : [breach('file-name', ['id'], message, id)];
}

function positionedIn(text: string, breaches: readonly Breach[]): SpeechProblem[] {
  const offsets = offsetsOf(
    text,
    breaches.map(({ steps }) => steps),
  );
  const positionOf = positionsIn(text);
  return problemsOf<SpeechRule>(breaches, speechRuleBook).map((problem, index) => ({
    ...problem,
    position: positionOf(offsets[index] ?? 0),
  }));
}
