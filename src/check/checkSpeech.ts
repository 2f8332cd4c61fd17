import { goalIds } from '../../data/generated/ids';
import { shippedVocabulary } from '../../data/generated/queryVocabulary';
import type { Problem } from '../errors/problem';
import { isObject } from '../internal/isObject';
import { type Speech, speechSchema } from '../model/speech/speech';
import type { Vocabulary } from '../model/vocabulary/vocabulary';
import { type CheckedData, checkedDocument, withoutSchemaAddress } from './checkedDocument';
import { type Breach, breach, keyOfSteps, type PathStep, type RuleBook } from './documentProblem';
import {
  entryKinds,
  type OtherGoal,
  type References,
  referenceBreaches,
  type ShapedSpeech,
} from './referenceBreaches';
import { shapeBreaches } from './shapeBreaches';
import { type SpeechRule, speechRules } from './speechRules';
import { placeholder } from './speechTemplate';

/**
 * One thing that is wrong with a speech.
 *
 * @category Checking
 */
export interface SpeechProblem extends Problem<SpeechRule> {}

/** The rules of speeches. */
export const speechRuleBook: RuleBook = { whole: 'speech', rules: speechRules };

/**
 * What a speech is checked against, besides the vocabulary.
 *
 * @category Checking
 */
export interface CheckOptions {
  /** The text that the sentence map was drawn from. With it, the map is verified, and copied titles are found. */
  readonly text?: string | undefined;
  /**
   * The goals of other speeches that relations may lead to, such as `[...goals, ...goalsOf(mine)]`. Default: the shipped ones,
   * known by their ids.
   */
  readonly goals?: readonly OtherGoal[] | undefined;
}

/**
 * Checks a speech in two passes: its shape, then its references and what it says.
 *
 * All problems are found at once: what is ill-formed is left out of the second pass, which goes on with the rest. Nothing is
 * thrown, whatever the value is, and nothing is changed.
 *
 * @param speech - The speech, as data or as JSON text. Of a text, keys that stand twice are found too, and every problem has
 *   its line and column.
 * @param vocabulary - The vocabulary the speech is coded with. Default: the shipped one.
 * @param options - The source text, to check against; and the goals that relations may lead to.
 * @returns The problems, in the order of the document; empty where all is well. No more than 1,000 are listed.
 *
 * @example
 * ```ts
 * import { speeches } from 'policy-tracker';
 * import { checkSpeech } from 'policy-tracker/schema';
 *
 * checkSpeech(speeches[0]); // => []
 * checkSpeech({ ...speeches[0], kind: 'conference-spech' }).map(({ path, message }) => `${path}: ${message}`);
 * // => ['kind: unknown word "conference-spech"; did you mean "conference-speech"?']
 * checkSpeech('{ "id": "my-speech", }')[0]?.message; // => 'a comma stands before the closing brace'
 * ```
 *
 * @category Checking
 */
export function checkSpeech(
  speech: unknown,
  vocabulary: Vocabulary = shippedVocabulary,
  options: CheckOptions = {},
): SpeechProblem[] {
  return checkedSpeech(speech, vocabulary, options).problems;
}

/** What a check gives: the problems, and the speech where there is no error among them. */
export interface CheckedSpeech {
  readonly problems: SpeechProblem[];
  readonly speech?: Speech | undefined;
}

/** Checks a speech, and gives it back where it has no error. */
export function checkedSpeech(value: unknown, vocabulary: Vocabulary, options: CheckOptions): CheckedSpeech {
  const references = referencesFor(vocabulary, options);
  const { problems, data } = checkedDocument<SpeechRule>(value, speechRuleBook, (copy) =>
    checkedData(copy, references),
  );
  return { problems, speech: data as Speech | undefined };
}

/** The two passes. */
function checkedData(copy: unknown, references: References): CheckedData {
  const document = withoutSchemaAddress(copy);
  const { breaches: shape, data, isCut } = shapeBreaches(speechSchema, document);
  // Of a document with so many faults nobody knows which parts are right.
  if (isCut) return { breaches: shape };
  const placeholders = placeholderBreaches(document, []);
  // A placeholder may also have the wrong form, which is no second problem.
  const replaced = new Set(placeholders.map(({ steps }) => keyOfSteps(steps)));
  return {
    data,
    breaches: [
      ...shape.filter(({ steps }) => !replaced.has(keyOfSteps(steps))),
      ...placeholders,
      ...referenceBreaches(shapedPart(document, shape), references),
    ],
  };
}

/** Texts that the skeleton of a new speech has in the place of facts. */
function placeholderBreaches(value: unknown, steps: readonly PathStep[]): Breach[] {
  if (typeof value === 'string' && value.startsWith(placeholder)) {
    return [breach('placeholder', steps, 'the text of the skeleton still stands here', value)];
  }
  if (Array.isArray(value)) return value.flatMap((one, index) => placeholderBreaches(one, [...steps, index]));
  if (!isObject(value)) return [];
  return Object.entries(value).flatMap(([key, one]) => placeholderBreaches(one, [...steps, key]));
}

function referencesFor(vocabulary: Vocabulary, { text, goals }: CheckOptions): References {
  const otherGoals: readonly OtherGoal[] = goals ?? goalIds.map((id) => ({ id }));
  const used = otherGoals.flatMap(({ functions = [] }) => functions.map(({ functionId }) => functionId));
  return {
    vocabulary,
    otherGoals: new Map(otherGoals.map((goal) => [goal.id, goal])),
    usedFunctionIds: new Set([...Object.keys(shippedVocabulary.functions), ...used]),
    text,
  };
}

/** Leaves out what has not the right shape: whole directions, goals and findings, and fields of the speech itself. */
function shapedPart(document: unknown, breaches: readonly Breach[]): ShapedSpeech {
  const fields = isObject(document) ? document : {};
  const wrong = new Set(breaches.flatMap(({ steps: [field, key] }) => [`${field}`, `${field}/${key}`]));
  const collections = entryKinds.map((kind) => [kind, isObject(fields[kind]) ? fields[kind] : {}] as const);
  // A field whose name is misspelt may be any that is not there.
  const isMisspelt = breaches.some(({ rule, steps }) => rule === 'unknown-field' && steps.length === 1);
  const hasMap = Object.hasOwn(fields, 'sentenceMap');
  const unknown = [
    ...entryKinds.filter((kind) => !isObject(fields[kind])),
    ...((hasMap ? wrong.has('sentenceMap') : isMisspelt) ? ['sentenceMap'] : []),
  ];
  return {
    ...Object.fromEntries(Object.entries(fields).filter(([field]) => !wrong.has(field))),
    ...Object.fromEntries(
      collections.map(([kind, entries]) => [
        kind,
        Object.fromEntries(Object.entries(entries).filter(([key]) => !wrong.has(`${kind}/${key}`))),
      ]),
    ),
    keys: Object.fromEntries(collections.map(([kind, entries]) => [kind, new Set(Object.keys(entries))])),
    unknown: new Set(unknown),
  } as unknown as ShapedSpeech;
}
