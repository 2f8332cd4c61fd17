/**
 * Government policy speeches as typed, citable data, and pure helpers to question it.
 *
 * @module policy-tracker
 */

export { shippedVocabulary } from '../data/generated/queryVocabulary';
export { speeches } from '../data/generated/speeches';
export * from '../data/generated/speechIds';
export { cities } from '../data/vocabulary/cities';
export { cityClasses } from '../data/vocabulary/cityClasses';
export * from '../data/vocabulary/definitions';
export { cityFunctions } from '../data/vocabulary/functions';
export { glossary } from '../data/vocabulary/glossary';
export * from '../data/vocabulary/ids';
export { indicators } from '../data/vocabulary/indicators';
export { type MovedGoalId, type MovedId, movedIds } from '../data/vocabulary/movedIds';
export { regions } from '../data/vocabulary/regions';
export {
  type StatusCrosswalk,
  type StatusScheme,
  statusCrosswalks,
  statusSchemes,
} from '../data/vocabulary/statusCrosswalks';
export { themes } from '../data/vocabulary/themes';
export {
  type DefinedSpeech,
  defineSpeech,
  type GoalDefinition,
  type SpeechDefinition,
} from './corpus/defineSpeech';
export { type DirectionOf, directionsOf } from './corpus/directionsOf';
export { type FindingOf, findingsOf } from './corpus/findingsOf';
export { getGoal } from './corpus/getGoal';
export { type GoalOf, goalsOf } from './corpus/goalsOf';
export { directions, findings, goals, indicatorReports, updates } from './corpus/shipped';
export type { PartialDate } from './date/partialDate';
export { InputError, type InputProblem } from './errors/inputError';
export type { Indicator } from './model/goal/figure';
export type { Goal, GoalEntry, GoalFunction, GoalPlace, GoalRelation } from './model/goal/goal';
export type { LocalText } from './model/languageMap';
export type { Period } from './model/period';
export type { Evidence } from './model/progress/evidence';
export type { Measurement } from './model/progress/measurement';
export type {
  AnyUpdate,
  CorrectableReport,
  IndicatorReport,
  ProgressReason,
  ProgressUpdate,
  UpdateFile,
} from './model/progress/progressUpdate';
export type { Source } from './model/source';
export type { Citation, CitationSpan } from './model/speech/citation';
export type { Finding, FindingEntry } from './model/speech/finding';
export type { PolicyDirection, PolicyDirectionEntry } from './model/speech/policyDirection';
export type { MappedSentence, SentenceMap } from './model/speech/sentenceMap';
export type {
  AnySpeech,
  Speaker,
  Speech,
  SpeechBasis,
  SpeechEvent,
  SpeechQuestion,
} from './model/speech/speech';
export type { City } from './model/vocabulary/city';
export type { CityClass, CityClassMember } from './model/vocabulary/cityClass';
export type { CityFunction } from './model/vocabulary/cityFunction';
export type { GlossaryEntry } from './model/vocabulary/glossaryEntry';
export type { IndicatorDefinition } from './model/vocabulary/indicator';
export type { Region } from './model/vocabulary/region';
export type { Theme, ThemeCrosswalk } from './model/vocabulary/theme';
export type {
  IdOf,
  IdsOf,
  PlaceIdOf,
  ShippedIds,
  ShippedVocabulary,
  Vocabulary,
  VocabularyIds,
} from './model/vocabulary/vocabulary';
export { countGoals } from './query/countGoals';
export type {
  AnyGoal,
  GoalConditions,
  GoalCriteria,
  JudgedOnADay,
  OneOrMany,
  QueryOptions,
  SpeechIdOf,
  UpdateOptions,
} from './query/criteria';
export { crossTabulate } from './query/crossTabulate';
export type { Facet, FacetValues } from './query/facets';
export { filterGoals } from './query/filterGoals';
export { type FunctionOfCity, functionsOfCity } from './query/functionsOfCity';
export {
  type GoalIndex,
  type IndexOptions,
  indexGoals,
  type PageOptions,
} from './query/goalIndex/indexGoals';
export { goalsByCity } from './query/goalsByCity';
export { goalsByRegion } from './query/goalsByRegion';
export { goalsByTheme } from './query/goalsByTheme';
export { groupGoals } from './query/groupGoals';
export { matchesGoal } from './query/matchesGoal';
export { citationsOf } from './source/findCitations';
export { quoteOf } from './source/quoteOf';
export { normaliseText, sentenceMapOf, sentencesOf } from './source/sentenceMapOf';
export { type MappedSpeech, type SourceMismatch, verifySource } from './source/verifySource';
export type { Judgement, ProgressMarks, TrackedGoal } from './status/deriveStatus';
export {
  compareSpeeches,
  type GoalChange,
  type GoalPair,
  type SpeechComparison,
  type ThemeShift,
} from './track/compareSpeeches';
export {
  type Coverage,
  type CoverageShare,
  coverage,
  type ThemeCoverage,
  type UncodedSentence,
} from './track/coverageOf';
export { type MeasurementOptions, type MeasurementPoint, measurements } from './track/measurementsOf';
export { overdueGoals } from './track/overdueGoals';
export { type Progress, progressOf } from './track/progressOf';
export type { KnownOptions, ProgressOptions } from './track/progressOptions';
export { staleGoals } from './track/staleGoals';
export { type StatusStep, statusHistory } from './track/statusHistory';
export { type StatusOnDay, statusOn } from './track/statusOn';
export { type TimelineBucket, type TimelineOptions, timeline } from './track/timeline';
export { type TraceStep, traceGoal } from './track/traceGoal';
export { citiesInRegion } from './vocabulary/citiesInRegion';
export { classesOfCity } from './vocabulary/classesOfCity';
export {
  type CityClassWord,
  type CityWord,
  type DefinedVocabulary,
  defineVocabulary,
  type FunctionWord,
  type RegionWord,
  type ThemeWord,
  type VocabularyWords,
} from './vocabulary/defineVocabulary';
export { regionsOfCity } from './vocabulary/regionsOfCity';
