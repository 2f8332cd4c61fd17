import { shippedVocabulary } from '../../data/vocabulary/queryVocabulary';
import { goalIds } from '../../data/vocabulary/speechIds';
import { type AnySpeech, anySpeechSchema } from '../model/speech';
import type { Vocabulary } from '../model/vocabulary';
import { isObject } from './isObject';
import { type BreachInText, offsetsOf, positionsIn, readJson } from './jsonText';
import { plainCopy } from './plainData';
import {
  entryKinds,
  type OtherGoal,
  type References,
  referenceBreaches,
  type ShapedSpeech,
} from './referenceBreaches';
import { shapeBreaches } from './shapeBreaches';
import { placeholder } from './skeleton';
import {
  type Breach,
  breach,
  isError,
  keyOfSteps,
  type PathStep,
  problemsOf,
  type SpeechProblem,
} from './speechProblem';

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

/** From here on no more is reported. */
const mostProblems = 1_000;

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
  readonly speech?: AnySpeech | undefined;
}

/** Checks a speech, and gives it back where it has no error. */
export function checkedSpeech(value: unknown, vocabulary: Vocabulary, options: CheckOptions): CheckedSpeech {
  const references = referencesFor(vocabulary, options);
  if (typeof value !== 'string') {
    const { document, breaches, speech: data } = checkedData(value, references);
    const problems = problemsOf(reportable(inOrderOf(document, breaches)));
    return breaches.some(isError) ? { problems } : { problems, speech: data };
  }
  // Some editors start a file with a mark that tells the order of its bytes.
  const text = value.replace(/^\uFEFF/, '');
  const json = readJson(text);
  const isJson = json.value !== undefined;
  const { document, breaches, speech } = isJson
    ? checkedData(json.value, references)
    : { document: undefined, breaches: [] };
  const problems = problemsInText(text, json.breaches, inOrderOf(document, breaches));
  return [...json.breaches, ...breaches].some(isError) ? { problems } : { problems, speech };
}

/** Keeps as many breaches as are reported; warnings go before errors. */
function reportable<B extends Breach>(breaches: readonly B[]): B[] {
  if (breaches.length <= mostProblems) return [...breaches];
  const errors = breaches.filter(isError);
  const warnings = breaches.filter((one) => !isError(one));
  const kept = new Set([...errors, ...warnings].slice(0, mostProblems));
  return breaches.filter((one) => kept.has(one));
}

/** What the two passes give: the document and its breaches, and the speech it is where none of them is an error. */
interface CheckedData {
  readonly document: unknown;
  readonly breaches: readonly Breach[];
  readonly speech?: AnySpeech | undefined;
}

/** The two passes. */
function checkedData(value: unknown, references: References): CheckedData {
  const { copy, breaches } = plainCopy(value);
  if (breaches.length > 0) return { document: undefined, breaches };
  const document = withoutSchemaAddress(copy);
  const { breaches: shape, data } = shapeBreaches(anySpeechSchema, document);
  const placeholders = placeholderBreaches(document, []);
  // A placeholder may also have the wrong form, which is no second problem.
  const replaced = new Set(placeholders.map(({ steps }) => keyOfSteps(steps)));
  return {
    document,
    speech: data as AnySpeech | undefined,
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

/** `$schema` is for editors, who find the descriptions of the fields by it. It is no part of the speech. */
function withoutSchemaAddress(value: unknown): unknown {
  if (!isObject(value)) return value;
  const { $schema: address, ...document } = value;
  return typeof address === 'string' ? document : value;
}

function referencesFor(vocabulary: Vocabulary, { text, goals }: CheckOptions): References {
  const otherGoals: readonly OtherGoal[] = goals ?? goalIds.map((id) => ({ id }));
  const used = otherGoals.flatMap(({ functions = [] }) => functions.map(({ functionId }) => functionId));
  return {
    vocabulary,
    otherGoals: new Map(otherGoals.map((goal) => [goal.id, goal])),
    usedFunctionIds: new Set([...Object.keys(shippedVocabulary.cityFunctions), ...used]),
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

/** Sorts breaches by where they stand in a document; what is missing comes where the thing begins that lacks it. */
function inOrderOf(document: unknown, breaches: readonly Breach[]): Breach[] {
  const numbersOf = new Map<object, Map<string, number>>();
  const numberOf = (object: object, step: PathStep): number => {
    if (typeof step === 'number') return step;
    const known = numbersOf.get(object);
    const numbers = known ?? new Map(Object.keys(object).map((key, index) => [key, index]));
    if (!known) numbersOf.set(object, numbers);
    return numbers.get(step) ?? -1;
  };
  const positionOf = ({ steps }: Breach): number[] => {
    let value = document;
    return steps.map((step) => {
      if (typeof value !== 'object' || value === null) return -1;
      const number = numberOf(value, step);
      value = number < 0 ? undefined : (value as Record<PathStep, unknown>)[step];
      return number;
    });
  };
  const compare = (a: readonly number[], b: readonly number[]): number => {
    const at = a.findIndex((step, index) => step !== b[index]);
    return at < 0 ? a.length - b.length : (a[at] ?? -1) - (b[at] ?? -2);
  };
  return breaches
    .map((breach) => ({ breach, position: positionOf(breach) }))
    .sort((a, b) => compare(a.position, b.position))
    .map(({ breach }) => breach);
}

/** Makes the problems of a text: those that only a text has among those of its data, each with its line and column. */
function problemsInText(
  text: string,
  inText: readonly BreachInText[],
  inData: readonly Breach[],
): SpeechProblem[] {
  if (inText.length + inData.length === 0) return [];
  const reported = reportable(inData);
  const offsets = offsetsOf(
    text,
    reported.map(({ steps }) => steps),
  );
  const positionOf = positionsIn(text);
  const placed = [
    ...inText,
    ...reported.map((breach, index) => ({ ...breach, offset: offsets[index] ?? 0 })),
  ];
  const inOrder = reportable(placed.sort((a, b) => a.offset - b.offset));
  return problemsOf(inOrder).map((problem, index) => ({
    ...problem,
    position: positionOf(inOrder[index]?.offset ?? 0),
  }));
}
