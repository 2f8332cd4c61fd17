import type { LanguageMap } from './languageMap';

/**
 * The ids that data may use, by what they name. Every model takes its ids from one such type: `Goal<N>` has the id `N['goal']` and
 * names the cities `N['city']`. Where nothing is known of the ids, each is a `string`.
 *
 * @category Models
 */
export interface Names {
  /** The ids of cities. */
  readonly city: string;
  /** The ids of regions. */
  readonly region: string;
  /** The ids of classes of cities. */
  readonly cityClass: string;
  /** The ids of themes. */
  readonly theme: string;
  /** The ids of functions. */
  readonly function: string;
  /** The ids of verbs. */
  readonly action: string;
  /** The ids of actors. */
  readonly actor: string;
  /** The ids of indicators. */
  readonly indicator: string;
  /** The ids of kinds of speeches. */
  readonly speechKind: string;
  /** The ids of speeches. */
  readonly speech: string;
  /** The ids of directions of policy. */
  readonly direction: string;
  /** The ids of goals. */
  readonly goal: string;
  /** The ids of the goals that relations point to. */
  readonly relatedGoal: string;
  /** The ids of findings. */
  readonly finding: string;
  /** The texts: in which languages each of them is. */
  readonly text: LanguageMap;
}

/**
 * The key under which a type keeps the ids it knows. It is for the compiler alone: no object has such a property.
 *
 * @internal
 */
export declare const knownNames: unique symbol;

/**
 * The ids that the type of a speech knows.
 *
 * @category Models
 */
export type NamesIn<S> = S extends { readonly [knownNames]?: infer N extends Names } ? N : Names;
