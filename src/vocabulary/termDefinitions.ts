import type { ShippedNames } from '../../data/generated/ids';
import type { CityLevelId } from '../../data/vocabulary/cityLevels';
import type { EvidenceKindId } from '../../data/vocabulary/evidenceKinds';
import type { RegionKindId } from '../../data/vocabulary/regionKinds';
import type { SourceKindId } from '../../data/vocabulary/sourceKinds';
import type { Names } from '../model/names';
import type {
  CityClassDefinition,
  CityDefinition,
  RegionDefinition,
} from '../model/vocabularyFile/placeDefinitions';
import type {
  FunctionDefinition,
  IndicatorDefinition,
  ThemeDefinition,
} from '../model/vocabularyFile/subjectDefinitions';
import type { TermDefinition } from '../model/vocabularyFile/termDefinition';

/**
 * The ids of terms, by kind.
 *
 * @category Extending
 */
export interface NewNames
  extends Pick<
    Names,
    'city' | 'region' | 'cityClass' | 'theme' | 'function' | 'actor' | 'action' | 'indicator' | 'speechKind'
  > {
  /** The ids of kinds of sources. */
  readonly sourceKind: string;
  /** The ids of kinds of evidence. */
  readonly evidenceKind: string;
  /** The ids of kinds of regions. */
  readonly regionKind: string;
  /** The ids of administrative levels of cities. */
  readonly cityLevel: string;
}

/** The ids of the shipped terms, by kind. */
interface ShippedTermNames extends ShippedNames {
  readonly sourceKind: SourceKindId;
  readonly evidenceKind: EvidenceKindId;
  readonly regionKind: RegionKindId;
  readonly cityLevel: CityLevelId;
}

/**
 * What a vocabulary can start from: `'shipped'`, the shipped terms, or `'nothing'`.
 *
 * @category Extending
 */
export type VocabularyBase = 'shipped' | 'nothing';

/** The ids that terms of one kind may refer to: the new ones, and those of the base. */
type Known<New extends NewNames, Base extends VocabularyBase, Name extends keyof NewNames> =
  | NoInfer<New[Name]>
  | (Base extends 'nothing' ? never : ShippedTermNames[Name]);

/** New terms of a kind that may have a broader one. */
type Terms<New extends NewNames, Base extends VocabularyBase, Name extends keyof NewNames> =
  | Readonly<Record<New[Name], TermDefinition<Known<New, Base, Name>>>>
  | undefined;

/**
 * What {@link defineVocabulary} takes: the terms to add, by id.
 *
 * @category Extending
 */
export interface VocabularyTerms<New extends NewNames, Base extends VocabularyBase = 'shipped'> {
  /** `'nothing'`, so that there are these terms and no others. Default: they are added to the shipped ones. */
  readonly extends?: Base | undefined;
  /** The cities to add. */
  readonly cities?: Readonly<Record<New['city'], CityDefinition<Known<New, Base, 'cityLevel'>>>> | undefined;
  /** The regions to add. */
  readonly regions?:
    | Readonly<
        Record<
          New['region'],
          RegionDefinition<Known<New, Base, 'city' | 'region'>, Known<New, Base, 'regionKind'>>
        >
      >
    | undefined;
  /** The classes of cities to add. */
  readonly cityClasses?:
    | Readonly<Record<New['cityClass'], CityClassDefinition<Known<New, Base, 'city'>>>>
    | undefined;
  /** The themes to add. */
  readonly themes?: Readonly<Record<New['theme'], ThemeDefinition<Known<New, Base, 'theme'>>>> | undefined;
  /** The functions of cities to add. */
  readonly functions?: Readonly<Record<New['function'], FunctionDefinition>> | undefined;
  /** The actors to add. */
  readonly actors?: Terms<New, Base, 'actor'>;
  /** The verbs to add. */
  readonly actions?: Terms<New, Base, 'action'>;
  /** The indicators to add. */
  readonly indicators?:
    | Readonly<Record<New['indicator'], IndicatorDefinition<Known<New, Base, 'indicator'>>>>
    | undefined;
  /** The kinds of speeches to add. */
  readonly speechKinds?: Terms<New, Base, 'speechKind'>;
  /** The kinds of sources to add. */
  readonly sourceKinds?: Terms<New, Base, 'sourceKind'>;
  /** The kinds of evidence to add. */
  readonly evidenceKinds?: Terms<New, Base, 'evidenceKind'>;
  /** The kinds of regions to add. */
  readonly regionKinds?: Terms<New, Base, 'regionKind'>;
  /** The administrative levels of cities to add. */
  readonly cityLevels?: Terms<New, Base, 'cityLevel'>;
}
