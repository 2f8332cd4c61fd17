import type { ShippedNames } from '../../data/generated/ids';
import type { OptionNames } from '../errors/checkOptions';
import type { Vocabulary } from '../model/vocabulary/vocabulary';

/**
 * The vocabulary that the package ships: every helper uses it unless it is given another.
 *
 * @category Vocabulary
 */
export type ShippedVocabulary = Vocabulary<ShippedNames>;

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
