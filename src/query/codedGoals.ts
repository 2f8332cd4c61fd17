import { queryUpdates } from '../../data/generated/queryUpdates';
import { queryVocabulary } from '../../data/generated/queryVocabulary';
import { inputError } from '../errors/inputError';
import { wrongForm } from '../errors/wrongForm';
import { checkItems } from '../internal/checkItems';
import { isObject } from '../internal/isObject';
import type { GoalLike } from '../model/goal/goalLike';
import type { UpdateLike } from '../model/progress/progressUpdate';
import type { Vocabulary } from '../model/vocabulary/vocabulary';

/**
 * Goals with the vocabulary that they are coded with and the updates on them. Every {@link Corpus} is one.
 *
 * @category Queries
 */
export interface CodedGoals<G extends GoalLike = GoalLike, V extends Vocabulary = Vocabulary> {
  /** The goals. */
  readonly goals: readonly G[];
  /** The vocabulary that they are coded with. */
  readonly vocabulary: V;
  /** The updates on them. */
  readonly updates: readonly UpdateLike[];
}

/**
 * The goals that a question is about: a corpus, which brings its vocabulary and updates, or a list.
 *
 * @category Queries
 */
export type GoalSource<G extends GoalLike, V extends Vocabulary> = readonly G[] | CodedGoals<G, V>;

/**
 * The option of the helpers that take no goals of their own.
 *
 * @category Queries
 */
export interface CorpusOption<G extends GoalLike = GoalLike, V extends Vocabulary = Vocabulary> {
  /** The corpus that is asked about. Default: the shipped one. */
  readonly corpus?: CodedGoals<G, V> | undefined;
}

/** Finds the vocabulary and the updates for goals: those of the options, or else of the corpus, or else the shipped ones. */
export function codedGoals<G extends GoalLike>(
  source: GoalSource<G, Vocabulary>,
  options: {
    readonly vocabulary?: Vocabulary | undefined;
    readonly updates?: readonly UpdateLike[] | undefined;
  } = {},
): CodedGoals<G> {
  const coded: unknown = Array.isArray(source)
    ? { goals: source, vocabulary: queryVocabulary(), updates: queryUpdates() }
    : source;
  if (!isCoded(coded)) {
    throw inputError('wrong-form', 'goals', wrongForm('a list of goals or a whole corpus', source));
  }
  const { vocabulary = coded.vocabulary, updates = coded.updates } = options;
  if (!isObject(vocabulary)) {
    throw inputError('wrong-form', 'options.vocabulary', wrongForm('a vocabulary', vocabulary));
  }
  checkItems('goals', coded.goals);
  checkItems(options.updates === undefined ? 'updates' : 'options.updates', updates);
  return { goals: coded.goals as readonly G[], vocabulary, updates };
}

/** Does the same for the option `corpus`. */
export function corpusOption<G extends GoalLike>({
  corpus,
  ...options
}: {
  readonly corpus?: CodedGoals<G> | undefined;
  readonly vocabulary?: Vocabulary | undefined;
  readonly updates?: readonly UpdateLike[] | undefined;
}): CodedGoals<G> {
  if (corpus === undefined || isCoded(corpus)) return codedGoals(corpus ?? [], options);
  throw inputError('wrong-form', 'options.corpus', wrongForm('a whole corpus', corpus));
}

function isCoded(value: unknown): value is CodedGoals {
  if (!isObject(value)) return false;
  return Array.isArray(value['goals']) && isObject(value['vocabulary']) && Array.isArray(value['updates']);
}
