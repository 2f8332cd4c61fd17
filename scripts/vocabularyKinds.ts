import { actions } from '../data/vocabulary/actions';
import { actors } from '../data/vocabulary/actors';
import { cities } from '../data/vocabulary/cities';
import { cityClasses } from '../data/vocabulary/cityClasses';
import { cityLevels } from '../data/vocabulary/cityLevels';
import { evidenceKinds } from '../data/vocabulary/evidenceKinds';
import { functions } from '../data/vocabulary/functions';
import { glossary } from '../data/vocabulary/glossary';
import { indicators } from '../data/vocabulary/indicators';
import { regionKinds } from '../data/vocabulary/regionKinds';
import { regions } from '../data/vocabulary/regions';
import { sourceKinds } from '../data/vocabulary/sourceKinds';
import { speechKinds } from '../data/vocabulary/speechKinds';
import { themes } from '../data/vocabulary/themes';

/** A kind of term of the vocabulary. */
export interface VocabularyKind {
  /** What its ids are named after: `city` for the type `CityId` and the list `cityIds`. */
  readonly name: string;
  /** What one of its terms is called in prose, with its article. */
  readonly one: string;
  /** What several are called. */
  readonly many: string;
  /** The shipped terms, by id. */
  readonly terms: Readonly<Record<string, object>>;
}

/** The kinds of terms of `data/vocabulary`, each under the name of its file. */
export const vocabularyKinds = {
  cities: { name: 'city', one: 'a city', many: 'cities', terms: cities },
  regions: { name: 'region', one: 'a region', many: 'regions', terms: regions },
  cityClasses: { name: 'cityClass', one: 'a class of cities', many: 'classes of cities', terms: cityClasses },
  themes: { name: 'theme', one: 'a theme', many: 'themes', terms: themes },
  functions: { name: 'function', one: 'a function', many: 'functions', terms: functions },
  actions: { name: 'action', one: 'a verb of action', many: 'verbs of action', terms: actions },
  actors: { name: 'actor', one: 'an actor', many: 'actors', terms: actors },
  indicators: { name: 'indicator', one: 'an indicator', many: 'indicators', terms: indicators },
  speechKinds: { name: 'speechKind', one: 'a kind of speech', many: 'kinds of speeches', terms: speechKinds },
  sourceKinds: { name: 'sourceKind', one: 'a kind of source', many: 'kinds of sources', terms: sourceKinds },
  evidenceKinds: {
    name: 'evidenceKind',
    one: 'a kind of evidence',
    many: 'kinds of evidence',
    terms: evidenceKinds,
  },
  regionKinds: { name: 'regionKind', one: 'a kind of region', many: 'kinds of regions', terms: regionKinds },
  cityLevels: {
    name: 'cityLevel',
    one: 'an administrative level',
    many: 'administrative levels',
    terms: cityLevels,
  },
  glossary: {
    name: 'glossary',
    one: 'an entry of the glossary',
    many: 'entries of the glossary',
    terms: glossary,
  },
} as const satisfies Readonly<Record<string, VocabularyKind>>;
