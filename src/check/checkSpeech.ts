import { goalIds } from '../../data/generated/ids';
import { checkOptions, type OptionNames } from '../errors/checkOptions';
import type { Problem } from '../errors/problem';
import { speechIdOf } from '../model/goal/goalLike';
import { type Speech, speechSchema } from '../model/speech/speech';
import type { Vocabulary } from '../model/vocabulary/vocabulary';
import { shippedVocabulary } from '../vocabulary/shippedVocabulary';
import { type CheckedAgainst, type CheckedCorpus, corpusOf } from './checkedCorpus';
import {
  type CheckedData,
  type CheckedDocument,
  checkDocument,
  type RuleSet,
} from './document/checkDocument';
import { type CodedFault, pathKey } from './document/fault';
import { type ReadDocument, readDocument } from './document/readDocument';
import { misspeltFields, shapeFaults } from './document/shapeFaults';
import { unreadablePaths, wellFormedPart } from './document/wellFormed';
import { placeholders } from './rules/placeholders';
import { ruleFaults } from './rules/rule';
import { sourceTextOf } from './rules/sourceText/sourceText';
import type { OtherGoal, SpeechContext } from './rules/speech/speechContext';
import { checkedSpeechRules, type SpeechRule } from './rules/speech/speechRules';

/**
 * One thing that is wrong with a speech.
 *
 * @category Checking
 */
export interface SpeechProblem extends Problem<SpeechRule> {}

/** The rules of speeches. */
const speechRuleSet: RuleSet = {
  whole: 'speech',
  rules: checkedSpeechRules,
};

/**
 * What a speech is checked against.
 *
 * @category Checking
 */
export interface CheckOptions<V extends Vocabulary = Vocabulary> extends CheckedAgainst<V> {
  /**
   * The text that the sentence map was drawn from. With it, the map is verified, figures and deadlines are held against the cited words,
   * and what is copied is found.
   */
  readonly text?: string | undefined;
}

export const checkOptionNames: OptionNames<CheckOptions> = { corpus: true, vocabulary: true, text: true };

/**
 * Checks a speech in two passes: its shape, then its references and what it says.
 *
 * All problems are found at once: whatever can be read is checked, however much of its goal, direction or finding cannot. Nothing is
 * thrown, whatever the speech is, and nothing is changed.
 *
 * @param speech - The speech, as data or as JSON text. In a text, duplicate keys are found too, and every problem has its line and
 *   column. If the text is not valid JSON, the rest is checked only if comments and trailing commas are all that is wrong with it.
 * @param options - The corpus, which has the vocabulary and the goals that relations may point to; and the source text.
 * @returns The problems, in the order of the document; empty where all is well. No more than 1,000 are listed.
 * @throws `InputError` where an option is unknown.
 *
 * @example
 * ```ts
 * import { speeches } from 'policy-tracker';
 * import { checkSpeech } from 'policy-tracker/schema';
 *
 * checkSpeech(speeches[0]); // => []
 * checkSpeech({ ...speeches[0], kind: 'conference-spech' }).map(({ path, message }) => `${path}: ${message}`);
 * // => ['kind: unknown kind of speech "conference-spech"; did you mean "conference-speech"?']
 * checkSpeech('{ "id": "my-speech", }').find(({ code }) => code === 'json')?.message;
 * // => 'there is a comma before the closing brace'
 * ```
 *
 * @category Checking
 */
export function checkSpeech(speech: unknown, options: CheckOptions = {}): SpeechProblem[] {
  checkOptions(options, checkOptionNames);
  return checkSpeechDocument(readDocument(speech), contextOf(options)).problems;
}

/**
 * Checks a speech that has been read. Gives it back if it has no error, other than of its file.
 *
 * @param fileFaults - What is wrong with its file.
 */
export function checkSpeechDocument(
  document: ReadDocument,
  context: SpeechContext,
  fileFaults: readonly CodedFault[] = [],
): CheckedDocument<SpeechRule> {
  return checkDocument(document, speechRuleSet, (data) => checkData(data, context), fileFaults);
}

/** The two passes. */
function checkData(document: unknown, context: SpeechContext): CheckedData {
  const { faults, data, isCut } = shapeFaults(speechSchema, document);
  // In a document with so many faults it is unknown which parts are right.
  if (isCut) return { faults };
  const left = placeholders(document);
  // A placeholder may also have the wrong form, which is no second problem.
  const replaced = new Set(left.map(({ path }) => pathKey(path)));
  const part = wellFormedPart<Speech>(document, [
    ...unreadablePaths(faults),
    ...misspeltFields(faults, document),
  ]);
  return {
    data,
    faults: [
      ...faults.filter(({ path }) => !replaced.has(pathKey(path))),
      ...left,
      ...ruleFaults(checkedSpeechRules, part, context),
    ],
  };
}

/** Looks up what a speech is checked against. */
export function contextOf({ text, ...against }: CheckOptions): SpeechContext {
  return contextIn(corpusOf(against), text);
}

/** Gives what a speech is checked against in a corpus that may have terms of a file with faults. */
export function contextIn({ vocabulary, goals }: CheckedCorpus, text: string | undefined): SpeechContext {
  const used = goals.flatMap(({ functions = [] }) => functions.map(({ functionId }) => functionId));
  return {
    vocabulary,
    otherGoals: new Map([...shippedGoalsBeside(goals), ...goals].map((goal) => [goal.id, goal])),
    usedFunctionIds: new Set([...Object.keys(shippedVocabulary.functions), ...used]),
    source: text === undefined ? undefined : sourceTextOf(text),
  };
}

/** Lists the goals of the shipped speeches that are not in a corpus: a goal can take them up there too. */
function shippedGoalsBeside(goals: readonly OtherGoal[]): OtherGoal[] {
  const speechIds = new Set(goals.map(speechIdOf));
  return goalIds.map((id) => ({ id })).filter((goal) => !speechIds.has(speechIdOf(goal)));
}
