import { checkOptions, type OptionNames, throwProblems } from '../errors/checkOptions';
import type { Problem } from '../errors/problem';
import { at, optional } from '../internal/form';
import { isObject } from '../internal/isObject';
import type { Vocabulary } from '../model/vocabulary/vocabulary';
import { vocabularyForm } from '../model/vocabulary/vocabularyForm';
import { vocabularySchema } from '../model/vocabularyFile/vocabularySchema';
import { baseOf, type RawTerms } from '../vocabulary/rules/termKinds';
import { shippedVocabulary } from '../vocabulary/shippedVocabulary';
import {
  type CheckedData,
  type CheckedDocument,
  checkDocument,
  type RuleSet,
} from './document/checkDocument';
import { type ReadDocument, readDocument } from './document/readDocument';
import { misspeltFields, shapeFaults } from './document/shapeFaults';
import { unreadablePaths, wellFormedPart } from './document/wellFormed';
import { ruleFaults } from './rules/rule';
import {
  checkedVocabularyRules,
  type VocabularyContext,
  type VocabularyRule,
} from './rules/vocabulary/vocabularyRules';

/**
 * One thing that is wrong with a file of terms.
 *
 * @category Checking
 */
export interface VocabularyProblem extends Problem<VocabularyRule> {}

/**
 * What a file of terms is checked against.
 *
 * @category Checking
 */
export interface CheckVocabularyOptions {
  /** The vocabulary that the terms are added to. Default: the shipped one. A file with `"extends": "nothing"` is added to none. */
  readonly vocabulary?: Vocabulary | undefined;
}

const checkVocabularyOptionNames: OptionNames<CheckVocabularyOptions> = { vocabulary: true };

const vocabularyRuleSet: RuleSet = { whole: 'vocabulary', rules: checkedVocabularyRules };

/**
 * Checks a file of terms, `vocabulary.json`: its shape, then its ids and what they refer to.
 *
 * All problems are found at once: whatever can be read is checked. Nothing is thrown, whatever the value is, and nothing is changed.
 *
 * @param value - The terms, by kind and id, as data or as JSON text. In a text, every problem has its line and column.
 * @param options - The vocabulary that they are added to.
 * @returns The problems, in the order of the document; empty where all is well. No more than 1,000 are listed.
 * @throws `InputError` where an option is unknown.
 *
 * @example
 * ```ts
 * import { checkVocabulary } from 'policy-tracker/schema';
 *
 * checkVocabulary({ cities: { lagos: { name: { en: 'Lagos' } } } }); // => []
 *
 * const [problem] = checkVocabulary('{ "actions": { "retrofit": { "name": { "en": "Retrofit" }, "broader": "renwe" } } }');
 *
 * problem?.message; // => 'unknown verb "renwe"; did you mean "renew"?'
 * problem?.position; // => { line: 1, column: 60 }
 * ```
 *
 * @category Checking
 */
export function checkVocabulary(value: unknown, options: CheckVocabularyOptions = {}): VocabularyProblem[] {
  checkVocabularyOptions(options);
  const document = readDocument(value);
  return checkVocabularyDocument(document, vocabularyContextOf(document, options)).problems;
}

/**
 * Checks the options of whoever checks or reads terms.
 *
 * @throws InputError where one is unknown or of the wrong form.
 */
export function checkVocabularyOptions(options: CheckVocabularyOptions): void {
  checkOptions(options, checkVocabularyOptionNames);
  throwProblems(at('options.vocabulary', optional(vocabularyForm())(options.vocabulary)));
}

/** Checks a file of terms that has been read. Gives its terms if it has no error. */
export function checkVocabularyDocument(
  document: ReadDocument,
  context: VocabularyContext,
): CheckedDocument<VocabularyRule> {
  return checkDocument(document, vocabularyRuleSet, (data) => checkData(data, context));
}

/** The two passes. */
function checkData(document: unknown, context: VocabularyContext): CheckedData {
  const { faults, data, isCut } = shapeFaults(vocabularySchema, document);
  // In a document with so many faults it is unknown which parts are right.
  if (isCut) return { faults };
  const wrong = [...unreadablePaths(faults), ...misspeltFields(faults, document)];
  const part = wellFormedPart<RawTerms>(document, wrong);
  return { data, faults: [...faults, ...ruleFaults(checkedVocabularyRules, part as RawTerms, context)] };
}

/** Finds what the terms of a document are added to. */
export function vocabularyContextOf(
  document: ReadDocument,
  { vocabulary = shippedVocabulary }: CheckVocabularyOptions,
): VocabularyContext {
  const base = baseOf([termsOf(document)], vocabulary);
  return { base, all: base, before: [] };
}

/** Gives the terms in a document, as far as they can be read. */
export function termsOf({ data }: ReadDocument): RawTerms {
  return isObject(data) ? data : {};
}
