import type { LanguageMap } from '../languageMap';
import type { Names } from '../names';

/**
 * What is said of a term of a vocabulary. Questions need neither, so that a vocabulary for questions alone may leave both out.
 *
 * @category Vocabulary
 */
export interface VocabularyTerm {
  /** Its name. */
  readonly name?: LanguageMap | undefined;
  /** What it means. */
  readonly definition?: LanguageMap | undefined;
}

/**
 * The terms that goals are coded with, as far as a question about goals needs them. Every helper uses the shipped vocabulary unless it
 * is given another.
 *
 * @category Vocabulary
 */
export interface Vocabulary<N extends Names = Names> {
  /** The cities, by id. */
  readonly cities: Readonly<Record<N['city'], VocabularyTerm>>;
  /** The regions, by id, each with the ids of its members, whether these are all, and the ids of the places it lies within. */
  readonly regions: Readonly<
    Record<
      N['region'],
      VocabularyTerm & {
        readonly memberIds: readonly string[];
        readonly openEnded?: boolean | undefined;
        readonly withinIds?: readonly string[] | undefined;
      }
    >
  >;
  /** The classes of cities, by id, each with its members and their dates, or the region whose cities it has. */
  readonly cityClasses: Readonly<
    Record<
      N['cityClass'],
      VocabularyTerm & {
        readonly includesEveryCityOf?: string | undefined;
        readonly members: readonly {
          readonly cityId: string;
          readonly from?: string | undefined;
          readonly until?: string | undefined;
        }[];
      }
    >
  >;
  /** The themes, by id, each with the id of its parent if it has one. */
  readonly themes: Readonly<Record<N['theme'], VocabularyTerm & { readonly parentId?: string | undefined }>>;
  /** The functions, by id. */
  readonly functions: Readonly<Record<N['function'], VocabularyTerm>>;
  /** The verbs, by id, each with the id of the broader verb if it has one. */
  readonly actions: Readonly<Record<N['action'], VocabularyTerm & { readonly broader?: string | undefined }>>;
  /** The actors, by id, each with the id of the broader actor if it has one. Where it is absent, a check accepts any. */
  readonly actors?:
    | Readonly<Record<N['actor'], VocabularyTerm & { readonly broader?: string | undefined }>>
    | undefined;
  /** The indicators, by id, each with its unit, and with that of which it is another definition, if there is one. Where it is absent, a check accepts any. */
  readonly indicators?:
    | Readonly<
        Record<
          N['indicator'],
          VocabularyTerm & { readonly unit?: string | undefined; readonly variantOf?: string | undefined }
        >
      >
    | undefined;
  /** The kinds of speeches, by id. Where it is absent, a check accepts any. */
  readonly speechKinds?: Readonly<Record<N['speechKind'], VocabularyTerm>> | undefined;
  /** The kinds of sources, by id. Where it is absent, a check accepts any. */
  readonly sourceKinds?: Readonly<Record<string, VocabularyTerm>> | undefined;
  /** The kinds of evidence, by id, each with the id of the broader kind if it has one. Where it is absent, a check accepts any. */
  readonly evidenceKinds?:
    | Readonly<Record<string, VocabularyTerm & { readonly broader?: string | undefined }>>
    | undefined;
  /** The kinds of regions, by id. Where it is absent, a check accepts any. */
  readonly regionKinds?: Readonly<Record<string, VocabularyTerm>> | undefined;
  /** The administrative levels of cities, by id. Where it is absent, a check accepts any. */
  readonly cityLevels?: Readonly<Record<string, VocabularyTerm>> | undefined;
  /** The ids of all speeches. Where it is absent, criteria accept any. */
  readonly speechIds?: readonly N['speech'][] | undefined;
  /** The ids of all directions of policy. Where it is absent, criteria accept any. */
  readonly directionIds?: readonly N['direction'][] | undefined;
}

/** The ids of a record of entities; of a record that a vocabulary lacks, any. */
type IdOf<Entities> = unknown extends Entities ? string : Extract<keyof NonNullable<Entities>, string>;

/**
 * The ids that a vocabulary knows.
 *
 * @category Vocabulary
 */
export interface NamesOf<V extends Vocabulary> extends Names {
  readonly city: IdOf<V['cities']>;
  readonly region: IdOf<V['regions']>;
  readonly cityClass: IdOf<V['cityClasses']>;
  readonly theme: IdOf<V['themes']>;
  readonly function: IdOf<V['functions']>;
  readonly action: IdOf<V['actions']>;
  readonly actor: IdOf<V['actors']>;
  readonly indicator: IdOf<V['indicators']>;
  readonly speechKind: IdOf<V['speechKinds']>;
}
