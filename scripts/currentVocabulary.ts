import type { Vocabulary } from '../src/model/vocabulary/vocabulary';
import { vocabularyKinds } from './vocabularyKinds';

const { cities, regions, cityClasses, themes, functions, actions, actors, indicators } = vocabularyKinds;
const { speechKinds, sourceKinds, evidenceKinds, regionKinds, cityLevels } = vocabularyKinds;

/** The vocabulary as `data/vocabulary` has it. `shippedVocabulary` is generated from there, and lacks a term just added. */
export const currentVocabulary: Vocabulary = {
  cities: cities.terms,
  regions: regions.terms,
  cityClasses: cityClasses.terms,
  themes: themes.terms,
  functions: functions.terms,
  actions: actions.terms,
  actors: actors.terms,
  indicators: indicators.terms,
  speechKinds: speechKinds.terms,
  sourceKinds: sourceKinds.terms,
  evidenceKinds: evidenceKinds.terms,
  regionKinds: regionKinds.terms,
  cityLevels: cityLevels.terms,
};
