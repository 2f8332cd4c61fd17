import type { ShippedNames } from '../../data/generated/ids';
import type { GoalEntry } from '../model/goal/goalEntry';
import type { knownNames, Names } from '../model/names';
import type { FindingEntry } from '../model/speech/finding';
import type { PolicyDirectionEntry } from '../model/speech/policyDirection';
import type { Speech } from '../model/speech/speech';
import type { NamesOf, Vocabulary } from '../model/vocabulary/vocabulary';
import type { ShippedVocabulary } from '../vocabulary/vocabularyOptions';

/**
 * The keys within a speech, and the ids of the goals of other speeches that its relations may point to.
 *
 * @category Extending
 */
export interface SpeechKeys {
  /** The id of the speech. */
  readonly speech: string;
  /** The keys of its directions. */
  readonly directionKey: string;
  /** The keys of its goals. */
  readonly goalKey: string;
  /** The keys of its findings. */
  readonly findingKey: string;
  /** The ids of goals of other speeches, beside the shipped ones. */
  readonly otherGoal: string;
}

/**
 * The ids of a speech with the given keys, coded with a vocabulary.
 *
 * @category Extending
 */
export interface SpeechNames<K extends SpeechKeys = SpeechKeys, V extends Vocabulary = Vocabulary>
  extends NamesOf<V>,
    SpeechKeys {
  readonly speech: K['speech'];
  readonly directionKey: K['directionKey'];
  readonly goalKey: K['goalKey'];
  readonly findingKey: K['findingKey'];
  readonly otherGoal: K['otherGoal'];
  readonly direction: `${K['speech']}/${K['directionKey']}`;
  readonly goal: `${K['speech']}/${K['goalKey']}`;
  readonly finding: `${K['speech']}/${K['findingKey']}`;
  readonly relatedGoal: `${K['speech']}/${K['goalKey']}` | ShippedNames['goal'] | K['otherGoal'];
  readonly vocabularyHint: ShippedVocabulary extends V ? PassItsVocabularyAsAnOption : never;
}

/** In the file of a speech, a relation points to a key of the speech or to the id of a goal of another. */
interface EntryNames<N extends SpeechNames> extends Names {
  readonly city: N['city'];
  readonly region: N['region'];
  readonly cityClass: N['cityClass'];
  readonly theme: N['theme'];
  readonly function: N['function'];
  readonly action: N['action'];
  readonly actor: N['actor'];
  readonly indicator: N['indicator'];
  readonly speechKind: N['speechKind'];
  readonly relatedGoal: NoInfer<N['goalKey'] | ShippedNames['goal'] | N['otherGoal']>;
}

/** The same, with what the compiler adds to the allowed ids where no vocabulary is given. */
interface DefinitionNames<N extends SpeechNames> extends EntryNames<N> {
  readonly city: N['city'] | N['vocabularyHint'];
  readonly theme: N['theme'] | N['vocabularyHint'];
  readonly function: N['function'] | N['vocabularyHint'];
  readonly action: N['action'] | N['vocabularyHint'];
  readonly actor: N['actor'] | N['vocabularyHint'];
  readonly indicator: N['indicator'] | N['vocabularyHint'];
}

/** What the compiler names among the allowed ids where no vocabulary is given: pass the one that has the term as `{ vocabulary }`. */
type PassItsVocabularyAsAnOption = string & { readonly pass: '{ vocabulary }, which has the term' };

/**
 * A speech whose ids and keys are known to the compiler: what {@link defineSpeech} returns.
 *
 * @category Extending
 */
export interface DefinedSpeech<N extends SpeechNames = SpeechNames>
  extends Omit<Speech<N>, 'directions' | 'goals' | 'findings'> {
  /** The directions of policy, by key. */
  readonly directions: Readonly<Record<N['directionKey'], PolicyDirectionEntry>>;
  /** The goals, by key, in the order of the source. */
  readonly goals: Readonly<Record<N['goalKey'], GoalEntry<EntryNames<N>>>>;
  /** The findings, by key, in the order of the source. */
  readonly findings: Readonly<Record<N['findingKey'], FindingEntry<N>>>;
}

/**
 * A goal whose direction and related goals exist.
 *
 * @category Extending
 */
export interface GoalDefinition<N extends SpeechNames> extends GoalEntry<DefinitionNames<N>> {
  /** The key of the direction that the goal belongs to. */
  readonly direction: NoInfer<N['directionKey']>;
}

/**
 * What {@link defineSpeech} takes: a speech in which every reference is checked.
 *
 * @category Extending
 */
export interface SpeechDefinition<N extends SpeechNames>
  // The ids that the type of a speech carries are left out, so that a speech can be spread into a new one.
  extends Omit<Speech<N>, 'kind' | 'directions' | 'goals' | 'findings' | typeof knownNames> {
  /** The kind of speech. */
  readonly kind: NoInfer<N['speechKind'] | N['vocabularyHint']>;
  // Not `Readonly`: a second mapped type over thousands of keys costs the compiler half a second.
  /** The directions of policy, by key. */
  readonly directions: Record<N['directionKey'], PolicyDirectionEntry>;
  /** The goals, by key, in the order of the source. */
  readonly goals: Record<N['goalKey'], GoalDefinition<N>>;
  /** The findings, by key, in the order of the source. */
  readonly findings: Record<N['findingKey'], FindingEntry<DefinitionNames<N>>>;
}

/**
 * What {@link defineSpeech} takes besides the speech. It is for the compiler alone.
 *
 * @category Extending
 */
export interface DefineSpeechOptions<V extends Vocabulary, OtherGoal extends string> {
  /** The vocabulary that the speech is coded with. Default: that of the corpus. */
  readonly vocabulary?: V | undefined;
  /** The corpus that the speech will be added to. Default: the shipped one, whose goals are always known. */
  readonly corpus?:
    | { readonly vocabulary: V; readonly goals: readonly { readonly id: OtherGoal }[] }
    | undefined;
}

/**
 * Defines a speech, with all its ids and references checked by the compiler.
 *
 * The keys of directions and goals are inferred as literals, so that `goalsOf` of the speech has ids that every helper knows. The
 * direction, places, functions, themes and related goals of a goal must exist: a typo does not compile. What types cannot say, such
 * as whether a citation is within the sentence map, is checked by `checkSpeech` of `policy-tracker/schema`, best in a test.
 *
 * @param speech - The speech, in the form of the files of `data/speeches`: directions, goals and findings under short keys.
 * @param options - The corpus that the speech will be added to, which has the vocabulary that it is coded with and the goals that its
 *   relations may point to (default: the shipped one); or the vocabulary alone, see {@link defineVocabulary}.
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
 *   speakers: [{ name: { en: 'A. Mayor' }, offices: [{ en: 'Mayor' }] }],
 *   sources: [{ id: 'minutes', title: 'Minutes', kind: 'official-transcript', publisher: 'The council' }],
 *   directions: {
 *     homes: {
 *       order: 1,
 *       title: { en: 'More homes' },
 *       summary: { en: 'The city is to have more homes.' },
 *       citations: [{ sourceId: 'minutes', item: 1 }],
 *     },
 *   },
 *   goals: {
 *     'build-homes': {
 *       direction: 'homes',
 *       title: { en: 'Build homes' },
 *       summary: { en: 'Shenzhen is to build homes.' },
 *       action: 'build',
 *       places: [{ placeId: 'shenzhen', role: 'addressee' }],
 *       functions: [],
 *       themeIds: ['housing'],
 *       measurability: 'directional',
 *       successCriteria: [],
 *       figures: [],
 *       citations: [{ sourceId: 'minutes', item: 1 }],
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
  OtherGoal extends string = never,
>(
  speech: SpeechDefinition<
    SpeechNames<
      {
        speech: Id;
        directionKey: DirectionKey;
        goalKey: GoalKey;
        findingKey: FindingKey;
        otherGoal: NoInfer<OtherGoal>;
      },
      NoInfer<V>
    >
  >,
  options?: DefineSpeechOptions<V, OtherGoal>,
): DefinedSpeech<
  SpeechNames<
    {
      speech: Id;
      directionKey: DirectionKey;
      goalKey: GoalKey;
      findingKey: FindingKey;
      otherGoal: OtherGoal;
    },
    V
  >
>;
// The options are for the compiler alone.
export function defineSpeech(speech: unknown): unknown {
  return speech;
}
