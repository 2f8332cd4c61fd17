import type { ShippedNames } from '../../data/generated/ids';
import { queryVocabulary } from '../../data/generated/queryVocabulary';
import { type OptionNames, throwProblems } from '../errors/checkOptions';
import { at, objectWith, optional } from '../internal/form';
import type { NamesOf, Vocabulary } from '../model/vocabulary/vocabulary';
import { vocabularyForm } from '../model/vocabulary/vocabularyForm';

/**
 * The vocabulary that the package ships: every helper uses it unless it is given another.
 *
 * @category Vocabulary
 */
export type ShippedVocabulary = Vocabulary<ShippedNames>;

/**
 * What the compiler names where an id is a term of a vocabulary that is not given: pass the corpus in the place of its goals, or its
 * vocabulary as `{ vocabulary }`. No text is of this type.
 *
 * @category Vocabulary
 */
export type PassTheCorpusOrItsVocabulary = string & { readonly pass: 'the corpus, or { vocabulary }' };

/**
 * The id of a term of a vocabulary. Where none is given, the compiler's message about an id that the shipped one lacks names this type,
 * and so says what is missing.
 *
 * @category Vocabulary
 */
export type TermIdOrPassTheCorpus<V extends Vocabulary, Kind extends 'city' | 'region'> =
  | NamesOf<V>[Kind]
  | (ShippedVocabulary extends V ? PassTheCorpusOrItsVocabulary : never);

/**
 * The option of the helpers that need a vocabulary.
 *
 * @category Vocabulary
 */
export interface VocabularyOptions<V extends Vocabulary = ShippedVocabulary> {
  /** The vocabulary that the goals are coded with. Default: the shipped one. */
  readonly vocabulary?: V | undefined;
}

export const vocabularyOptions: OptionNames<VocabularyOptions> = { vocabulary: true };

/**
 * The options of the helpers that look up terms, and take no goals.
 *
 * @category Vocabulary
 */
export interface TermOptions<V extends Vocabulary = ShippedVocabulary> {
  /** The vocabulary that has the terms. Default: that of the corpus. */
  readonly vocabulary?: V | undefined;
  /** The corpus that has the vocabulary. Default: the shipped one. */
  readonly corpus?: { readonly vocabulary: V } | undefined;
}

export const termOptions: OptionNames<TermOptions> = { vocabulary: true, corpus: true };

/** Gives the vocabulary of options: their own, or else that of their corpus, or else the shipped one. */
export function vocabularyOf({ vocabulary, corpus }: TermOptions<Vocabulary>): Vocabulary {
  const form = vocabularyForm();
  const problems = [
    ...at('options.vocabulary', optional(form)(vocabulary)),
    ...at('options.corpus', optional(objectWith({ vocabulary: form }, 'a corpus'))(corpus)),
  ];
  throwProblems(problems);
  return vocabulary ?? corpus?.vocabulary ?? queryVocabulary();
}
