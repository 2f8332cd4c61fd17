/**
 * Government policy speeches as typed, citable data, and pure helpers to question it.
 *
 * @module policy-tracker
 */

export { speeches } from '../data/speeches';
export { cities } from '../data/vocabulary/cities';
export { cityClasses } from '../data/vocabulary/cityClasses';
export * from '../data/vocabulary/definitions';
export { cityFunctions } from '../data/vocabulary/functions';
export { glossary } from '../data/vocabulary/glossary';
export * from '../data/vocabulary/ids';
export { indicators } from '../data/vocabulary/indicators';
export { type MovedGoalId, type MovedId, movedIds } from '../data/vocabulary/movedIds';
export { shippedVocabulary } from '../data/vocabulary/queryVocabulary';
export { regions } from '../data/vocabulary/regions';
export * from '../data/vocabulary/speechIds';
export {
  type StatusCrosswalk,
  type StatusScheme,
  statusCrosswalks,
  statusSchemes,
} from '../data/vocabulary/statusCrosswalks';
export { themes } from '../data/vocabulary/themes';
export { InputError, type InputProblem } from './inputError';
export type { Citation, CitationSpan } from './model/citation';
export type { City } from './model/city';
export type { CityClass, CityClassMember } from './model/cityClass';
export type { CityFunction } from './model/cityFunction';
export type { Evidence } from './model/evidence';
export type { Finding, FindingEntry } from './model/finding';
export type { GlossaryEntry } from './model/glossaryEntry';
export type { Goal, GoalEntry, GoalFunction, GoalPlace, GoalRelation } from './model/goal';
export type { Indicator } from './model/indicator';
export type { IndicatorDefinition } from './model/indicatorDefinition';
export type { LocalText } from './model/localText';
export type { Measurement } from './model/measurement';
export type { PartialDate } from './model/partialDate';
export type { Period } from './model/period';
export type { PolicyDirection, PolicyDirectionEntry } from './model/policyDirection';
export type {
  AnyUpdate,
  CorrectableReport,
  IndicatorReport,
  ProgressReason,
  ProgressUpdate,
  UpdateFile,
} from './model/progressUpdate';
export type { Region } from './model/region';
export type { MappedSentence, SentenceMap } from './model/sentenceMap';
export type { Source } from './model/source';
export type { AnySpeech, Speaker, Speech, SpeechBasis, SpeechEvent, SpeechQuestion } from './model/speech';
export type { Theme, ThemeCrosswalk } from './model/theme';
export type {
  IdOf,
  IdsOf,
  PlaceIdOf,
  ShippedIds,
  ShippedVocabulary,
  Vocabulary,
  VocabularyIds,
} from './model/vocabulary';
export { citiesInRegion } from './query/citiesInRegion';
export { classesOfCity } from './query/classesOfCity';
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
export { getGoal } from './query/getGoal';
export { goalsByCity } from './query/goalsByCity';
export { goalsByRegion } from './query/goalsByRegion';
export { goalsByTheme } from './query/goalsByTheme';
export { groupGoals } from './query/groupGoals';
export { type GoalIndex, type IndexOptions, indexGoals, type PageOptions } from './query/index/indexGoals';
export { matchesGoal } from './query/matchesGoal';
export type { Judgement, ProgressMarks, TrackedGoal } from './query/progress';
export { regionsOfCity } from './query/regionsOfCity';
export { citationsOf } from './speech/citationsOf';
export {
  type DefinedSpeech,
  defineSpeech,
  type GoalDefinition,
  type SpeechDefinition,
} from './speech/defineSpeech';
export {
  type CityClassWord,
  type CityWord,
  type DefinedVocabulary,
  defineVocabulary,
  type FunctionWord,
  type RegionWord,
  type ThemeWord,
  type VocabularyWords,
} from './speech/defineVocabulary';
export { type DirectionOf, directionsOf } from './speech/directionsOf';
export { type FindingOf, findingsOf } from './speech/findingsOf';
export { type GoalOf, goalsOf } from './speech/goalsOf';
export { quoteOf } from './speech/quoteOf';
export { normaliseText, sentenceMapOf, sentencesOf } from './speech/sentenceMap';
export { directions, findings, goals, indicatorReports, updates } from './speech/shipped';
export { type MappedSpeech, type SourceMismatch, verifySource } from './speech/verifySource';
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
} from './track/coverage';
export { type MeasurementOptions, type MeasurementPoint, measurements } from './track/measurements';
export { overdueGoals } from './track/overdueGoals';
export { type Progress, progressOf } from './track/progressOf';
export type { KnownOptions, ProgressOptions } from './track/progressOptions';
export { staleGoals } from './track/staleGoals';
export { type StatusStep, statusHistory } from './track/statusHistory';
export { type StatusOnDay, statusOn } from './track/statusOn';
export { type TimelineBucket, type TimelineOptions, timeline } from './track/timeline';
export { type TraceStep, traceGoal } from './track/traceGoal';
