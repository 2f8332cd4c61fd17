import type { ShippedNames } from '../../data/generated/ids';
import type { GoalLike } from '../model/goal/goalLike';
import type { Names } from '../model/names';
import type { UpdateLike } from '../model/progress/progressUpdate';
import type { NamesOf, Vocabulary } from '../model/vocabulary/vocabulary';
import type { PassTheCorpusOrItsVocabulary } from '../vocabulary/vocabularyOptions';

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

/** The ids of the terms that goals are coded with. */
type TermIds<G extends GoalLike> =
  | G['places'][number]['placeId']
  | G['themeIds'][number]
  | G['functions'][number]['functionId']
  | G['action'];

/** The ids of the terms of a vocabulary that goals can be coded with. */
type KnownTermIds<V extends Vocabulary> = NamesOf<V>[
  | 'city'
  | 'region'
  | 'cityClass'
  | 'theme'
  | 'function'
  | 'action'];

/** Nothing, or that the vocabulary is missing: where goals have terms that the vocabulary lacks. */
type MissingFor<G extends GoalLike, V extends Vocabulary> =
  string extends TermIds<G>
    ? never
    : TermIds<G> extends KnownTermIds<V>
      ? never
      : PassTheCorpusOrItsVocabulary;

/**
 * The ids that are known of some goals and a vocabulary.
 *
 * @category Queries
 */
export interface QueryNames<
  G extends GoalLike,
  V extends Vocabulary,
  Missing extends string = MissingFor<G, V>,
> extends Names {
  readonly city: NamesOf<V>['city'] | Missing;
  readonly region: NamesOf<V>['region'] | Missing;
  readonly cityClass: NamesOf<V>['cityClass'] | Missing;
  readonly theme: NamesOf<V>['theme'] | Missing;
  readonly function: NamesOf<V>['function'] | Missing;
  readonly action: NamesOf<V>['action'] | Missing;
  readonly actor: NamesOf<V>['actor'] | Missing;
  readonly indicator: NamesOf<V>['indicator'] | Missing;
  readonly speechKind: NamesOf<V>['speechKind'] | Missing;
  readonly speech: ShippedNames['speech'] | SpeechIdOf<G['id']>;
  readonly direction: ShippedNames['direction'] | G['directionId'];
}
