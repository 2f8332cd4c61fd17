import type { ShippedNames } from '../../data/generated/ids';
import type { GoalLike } from '../model/goal/goalLike';
import type { Names } from '../model/names';
import type { UpdateLike } from '../model/progress/progressUpdate';
import type { NamesOf, Vocabulary } from '../model/vocabulary/vocabulary';

/**
 * The option of the questions about statuses.
 *
 * @category Queries
 */
export interface UpdateOptions<U extends UpdateLike = UpdateLike> {
  /** The updates, such as `[...updates, ...mine]`. Default: the shipped ones. */
  readonly updates?: readonly U[] | undefined;
}

/**
 * The id of the speech that an id belongs to: its part before the slash. Any text may be, where the id may be any.
 *
 * @category Queries
 */
export type SpeechIdOf<Id extends string> = string extends Id
  ? string
  : Id extends `${infer Speech}/${string}`
    ? Speech
    : never;

/** What the compiler names where goals have terms of a vocabulary that is not given: pass it as `{ vocabulary }`. */
export type MissingVocabulary = string & {
  readonly missing: 'the option vocabulary, with the terms of these goals';
};

/** Nothing, or that the vocabulary is missing: where the goals name places that the vocabulary lacks. */
type MissingFor<G extends GoalLike, V extends Vocabulary> = string extends G['places'][number]['placeId']
  ? never
  : G['places'][number]['placeId'] extends NamesOf<V>['city'] | NamesOf<V>['region'] | NamesOf<V>['cityClass']
    ? never
    : MissingVocabulary;

/**
 * The ids that are known of some goals and a vocabulary.
 *
 * @category Queries
 */
export interface QueryNames<G extends GoalLike, V extends Vocabulary> extends NamesOf<V> {
  readonly speech: ShippedNames['speech'] | SpeechIdOf<G['id']>;
  readonly direction: ShippedNames['direction'] | G['directionId'];
}

/**
 * The ids that criteria about some goals may use: those of the vocabulary, and the speeches and directions of the goals.
 *
 * @category Queries
 */
export interface CriteriaNames<G extends GoalLike, V extends Vocabulary> extends Names {
  readonly city: NamesOf<V>['city'] | MissingFor<G, V>;
  readonly region: NamesOf<V>['region'] | MissingFor<G, V>;
  readonly cityClass: NamesOf<V>['cityClass'] | MissingFor<G, V>;
  readonly theme: NamesOf<V>['theme'];
  readonly function: NamesOf<V>['function'];
  readonly action: NamesOf<V>['action'] | MissingFor<G, V>;
  readonly actor: NamesOf<V>['actor'] | MissingFor<G, V>;
  readonly indicator: NamesOf<V>['indicator'];
  readonly speechKind: NamesOf<V>['speechKind'];
  readonly speech: QueryNames<G, V>['speech'];
  readonly direction: QueryNames<G, V>['direction'];
}
