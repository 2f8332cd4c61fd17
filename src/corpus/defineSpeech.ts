import type { GoalId } from '../../data/generated/speechIds';
import type { GoalEntry, GoalRelation } from '../model/goal/goal';
import type { FindingEntry } from '../model/speech/finding';
import type { PolicyDirectionEntry } from '../model/speech/policyDirection';
import type { Speech } from '../model/speech/speech';
import type {
  IdsOf,
  ShippedIds,
  ShippedVocabulary,
  Vocabulary,
  VocabularyIds,
} from '../model/vocabulary/vocabulary';

/**
 * A speech whose ids and keys are known to the compiler: what {@link defineSpeech} returns.
 *
 * @category Extending
 */
export interface DefinedSpeech<
  Id extends string = string,
  DirectionKey extends string = string,
  GoalKey extends string = string,
  FindingKey extends string = string,
  Ids extends VocabularyIds = ShippedIds,
  OtherGoalId extends string = never,
> extends Omit<Speech<Id, Ids>, 'directions' | 'goals' | 'findings'> {
  /** The directions of policy, by key. */
  readonly directions: Readonly<Record<DirectionKey, PolicyDirectionEntry>>;
  /** The goals, by key, in the order of the source. */
  readonly goals: Readonly<Record<GoalKey, GoalEntry<Ids, GoalKey | GoalId | OtherGoalId>>>;
  /** The findings, by key, in the order of the source. */
  readonly findings: Readonly<Record<FindingKey, FindingEntry<Ids>>>;
}

/**
 * A goal that refers to the speech's own directions and goals, or to goals of the shipped speeches or of others that are given.
 *
 * @category Extending
 */
export interface GoalDefinition<
  DirectionKey extends string,
  GoalKey extends string,
  Ids extends VocabularyIds,
  OtherGoalId extends string = never,
> extends GoalEntry<Ids> {
  /** The key of the direction the goal stands under. */
  readonly directionId: DirectionKey;
  /** How the goal is related to others: to those of its speech by key, to those of another by id. */
  readonly relations: readonly GoalRelation<GoalKey | GoalId | OtherGoalId>[];
}

/**
 * What {@link defineSpeech} takes: a speech in which every reference is checked.
 *
 * @category Extending
 */
export interface SpeechDefinition<
  Id extends string,
  DirectionKey extends string,
  GoalKey extends string,
  FindingKey extends string,
  Ids extends VocabularyIds,
  OtherGoalId extends string = never,
> extends Omit<Speech<Id, Ids>, 'directions' | 'goals' | 'findings'> {
  // Not `Readonly`: a second mapped type over thousands of keys costs the compiler half a second.
  /** The directions of policy, by key. */
  readonly directions: Record<DirectionKey, PolicyDirectionEntry>;
  /** The goals, by key, in the order of the source. */
  readonly goals: Record<GoalKey, GoalDefinition<NoInfer<DirectionKey>, NoInfer<GoalKey>, Ids, OtherGoalId>>;
  /** The findings, by key, in the order of the source. */
  readonly findings: Record<FindingKey, FindingEntry<Ids>>;
}

/**
 * Defines a speech in a project of one's own, with all its ids and references checked by the compiler.
 *
 * The keys of directions and goals are inferred as literals, so `goalsOf` of the speech has ids that every helper knows. A
 * goal's direction, places, functions, themes and related goals must exist: a typo does not compile. What types cannot say,
 * such as whether a citation lies within the sentence map, is checked by `checkSpeech` of `policy-tracker/schema`, best in a
 * test.
 *
 * @param speech - The speech, in the form of the files of `data/speeches`: directions, goals and findings under short keys.
 * @param options - The vocabulary the speech is coded with (default: the shipped one); see {@link defineVocabulary}. And the
 *   goals of one's other speeches that this one's relations may lead to, such as `goalsOf(mine)`; the shipped ones need not be given.
 * @returns The speech as it was given.
 *
 * @example
 * ```ts
 * import { defineSpeech, filterGoals, goals, goalsOf } from 'policy-tracker';
 *
 * const speech = defineSpeech({
 *   id: 'mayors-address-2030',
 *   title: { en: 'The mayor’s address on homes' },
 *   kind: 'conference-speech',
 *   date: '2030-01-15',
 *   event: { name: { en: 'Annual meeting of the council' }, venue: { en: 'Shenzhen' } },
 *   speakers: [{ name: { en: 'A. Mayor' }, roles: [{ en: 'Mayor' }] }],
 *   sources: [{ id: 'minutes', title: 'Minutes', kind: 'official-transcript', publisher: 'The council' }],
 *   directions: {
 *     homes: {
 *       order: 1,
 *       title: { en: 'More homes' },
 *       summary: { en: 'The city is to have more homes.' },
 *       citations: [{ sourceId: 'minutes', task: 1 }],
 *     },
 *   },
 *   goals: {
 *     'build-homes': {
 *       directionId: 'homes',
 *       title: { en: 'Build homes' },
 *       summary: { en: 'Shenzhen is to build homes.' },
 *       action: 'build',
 *       places: [{ placeId: 'shenzhen', part: 'addressee' }],
 *       functions: [],
 *       themeIds: ['housing'],
 *       measurability: 'directional',
 *       successCriteria: [],
 *       indicators: [],
 *       citations: [{ sourceId: 'minutes', task: 1 }],
 *       relations: [],
 *     },
 *   },
 *   findings: {},
 * });
 * const all = [...goals, ...goalsOf(speech)];
 *
 * filterGoals(all, { cityId: 'shenzhen', themeId: 'housing' }).map(({ id }) => id); // => ['mayors-address-2030/build-homes']
 * filterGoals(all, { speechId: 'mayors-address-2030' }).length; // => 1
 * ```
 *
 * @category Extending
 */
export function defineSpeech<
  Id extends string,
  DirectionKey extends string,
  GoalKey extends string,
  FindingKey extends string = never,
  V extends Vocabulary = ShippedVocabulary,
  OtherGoalId extends string = never,
>(
  speech: SpeechDefinition<Id, DirectionKey, GoalKey, FindingKey, IdsOf<NoInfer<V>>, NoInfer<OtherGoalId>>,
  options?: {
    readonly vocabulary?: V | undefined;
    readonly goals?: readonly { readonly id: OtherGoalId }[] | undefined;
  },
): DefinedSpeech<Id, DirectionKey, GoalKey, FindingKey, IdsOf<V>, OtherGoalId>;
// The options are for the compiler alone.
export function defineSpeech(speech: unknown): unknown {
  return speech;
}
