/**
 * Government policy speeches as typed, citable data, and pure helpers to ask questions of it.
 *
 * @module policy-tracker
 */

export {
  cityClassIds,
  cityIds,
  type DirectionId,
  directionIds,
  type FindingId,
  findingIds,
  functionIds,
  type GoalId,
  goalIds,
  indicatorIds,
  type PlaceId,
  regionIds,
  type ShippedNames,
  type SpeechId,
  speechIds,
  themeIds,
  type UpdateId,
  updateIds,
} from '../data/generated/ids';
export { speeches } from '../data/generated/speeches';
export { type CityId, cities } from '../data/vocabulary/cities';
export { type CityClassId, cityClasses } from '../data/vocabulary/cityClasses';
export { type FunctionId, functions } from '../data/vocabulary/functions';
export { type IndicatorId, indicators } from '../data/vocabulary/indicators';
export { type RegionId, regions } from '../data/vocabulary/regions';
export { type ThemeId, themes } from '../data/vocabulary/themes';
export type { Corpus, ShippedCorpus } from './corpus/corpus';
export {
  type CorpusDefinition,
  type DefinedNames,
  defineCorpus,
  type NamesOfCorpus,
  type TermNames,
} from './corpus/defineCorpus';
export {
  type DefinedSpeech,
  type DefineSpeechOptions,
  defineSpeech,
  type GoalDefinition,
  type SpeechDefinition,
  type SpeechKeys,
  type SpeechNames,
} from './corpus/defineSpeech';
export { type DirectionOf, directionsOf } from './corpus/directionsOf';
export { type FindingOf, findingsOf } from './corpus/findingsOf';
export { type GoalIdOrPassTheCorpus, getGoal } from './corpus/getGoal';
export { type GoalOf, goalsOf } from './corpus/goalsOf';
export type { MeasurementPoint } from './corpus/measurementPoint';
export { directions, evidence, findings, goals, indicatorReports, updates } from './corpus/shipped';
export { shippedCorpus } from './corpus/shippedCorpus';
export type { PartialDate } from './date/partialDate';
export { InputError } from './errors/inputError';
export type { Problem } from './errors/problem';
export type { Citation, CitationSpan } from './model/citation';
export type { Figure } from './model/goal/figure';
export type { Goal } from './model/goal/goal';
export type { GoalActor } from './model/goal/goalActor';
export type { GoalEntry } from './model/goal/goalEntry';
export type { GoalFields } from './model/goal/goalFields';
export type { GoalFunction } from './model/goal/goalFunction';
export type { GoalLike } from './model/goal/goalLike';
export type { GoalPlace } from './model/goal/goalPlace';
export type { GoalRelation } from './model/goal/goalRelation';
export type { Target } from './model/goal/target';
export type { LanguageMap, ShippedName, ShippedText } from './model/languageMap';
export type { Names, NamesIn } from './model/names';
export type { Period } from './model/period';
export type { Evidence, EvidenceEntry } from './model/progress/evidence';
export type { IndicatorReport } from './model/progress/indicatorReport';
export type { Measurement } from './model/progress/measurement';
export type { ProgressReason } from './model/progress/progressReason';
export type { ProgressUpdate, UpdateLike } from './model/progress/progressUpdate';
export type { CorrectableReport } from './model/progress/report';
export type { UpdateFile } from './model/progress/updateFile';
export type { Source } from './model/source';
export type { Coding, CodingAgreement } from './model/speech/coding';
export type { ComparedSpeech } from './model/speech/comparedSpeech';
export type { Finding, FindingEntry } from './model/speech/finding';
export type { PolicyDirection, PolicyDirectionEntry } from './model/speech/policyDirection';
export type { MappedSentence, SentenceMap } from './model/speech/sentenceMap';
export type { Speaker } from './model/speech/speaker';
export type { Speech } from './model/speech/speech';
export type { SpeechBasis } from './model/speech/speechBasis';
export type { SpeechEvent } from './model/speech/speechEvent';
export type { SpeechQuestion } from './model/speech/speechQuestion';
export type { ActorRole } from './model/terms/actorRole';
export type { AssessorKind } from './model/terms/assessorKind';
export type { Comparison } from './model/terms/comparison';
export type { Completeness } from './model/terms/completeness';
export type { FindingKind } from './model/terms/findingKind';
export type { FunctionChange } from './model/terms/functionChange';
export type { Measurability } from './model/terms/measurability';
export type { PlaceRole } from './model/terms/placeRole';
export type { ReasonKind } from './model/terms/reasonKind';
export type { RelationKind } from './model/terms/relationKind';
export type { SentenceRole } from './model/terms/sentenceRole';
export type { Stance } from './model/terms/stance';
export type { CountedStatus, GoalStatus, UpdateStatus } from './model/terms/status';
export type { City, Coordinates } from './model/vocabulary/city';
export type { CityClass, CityClassMember } from './model/vocabulary/cityClass';
export type { CityFunction } from './model/vocabulary/cityFunction';
export type { Indicator } from './model/vocabulary/indicator';
export type { Region } from './model/vocabulary/region';
export type { SkosMatch } from './model/vocabulary/skosMatch';
export type { Theme, ThemeCrosswalk } from './model/vocabulary/theme';
export type { ThemeScheme } from './model/vocabulary/themeScheme';
export type { NamesOf, Vocabulary, VocabularyTerm } from './model/vocabulary/vocabulary';
export type {
  CityClassDefinition,
  CityDefinition,
  RegionDefinition,
} from './model/vocabularyFile/placeDefinitions';
export type {
  FunctionDefinition,
  IndicatorDefinition,
  ThemeDefinition,
} from './model/vocabularyFile/subjectDefinitions';
export type { TermDefinition } from './model/vocabularyFile/termDefinition';
export { textIn } from './names/textIn';
export type { CodedGoals, CorpusOption, GoalSource } from './query/codedGoals';
export { countGoals } from './query/countGoals';
export type { CriteriaKey, DatedConditions, GoalConditions, GoalCriteria, OneOrMany } from './query/criteria';
export { crossTabulate } from './query/crossTabulate';
export type { DatelessFacet, Facet, FacetOptions, FacetValues } from './query/facets';
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
export type {
  QueryNames,
  SpeechIdOf,
  UpdateOptions,
} from './query/queryOptions';
export type { DerivedStatus, StatusFlags, StatusGoal, StatusWithReadings } from './status/deriveStatus';
export type { TargetBounds } from './status/targetBounds';
export type { TargetPace, TargetStart } from './status/targetPace';
export type { TargetStanding } from './status/targetStanding';
export type { TimelineBucket, TimelineOptions } from './track/buckets';
export {
  compareSpeeches,
  type GoalChange,
  type GoalPair,
  type SpeechComparison,
  type ThemeShift,
} from './track/compareSpeeches';
export type { ComparisonCaveat } from './track/comparisonCaveats';
export {
  type Coverage,
  type CoverageParts,
  type CoverageShare,
  coverageOf,
} from './track/coverage/coverageOf';
export type { ThemeCoverage, ThemeShare } from './track/coverage/themesIn';
export type { UncodedSentence } from './track/coverage/uncitedParts';
export { type MeasuredCorpus, type MeasurementOptions, measurementsOf } from './track/measurementsOf';
export {
  type DatedMeasurement,
  type MeasuredGoal,
  type ProgressOptions,
  progressTowards,
  type TargetProgress,
  type UnusedReason,
} from './track/progressTowards';
export type { StatusBasis } from './track/statusBasis';
export { statusesOn } from './track/statusesOn';
export { type StatusStep, statusHistory } from './track/statusHistory';
export { type StatusOnDay, statusOn } from './track/statusOn';
export { statusTimeline } from './track/statusTimeline';
export { type TraceOptions, type TraceStep, traceGoal } from './track/traceGoal';
export type { AsOfOptions, KnownOptions, TrackedGoals, TrackedUpdates } from './track/trackOptions';
export { updateTimeline } from './track/updateTimeline';
export { citiesInRegion } from './vocabulary/citiesInRegion';
export { classesOfCity } from './vocabulary/classesOfCity';
export { type DefinedVocabulary, defineVocabulary } from './vocabulary/defineVocabulary';
export { regionsOfCity } from './vocabulary/regionsOfCity';
export { type ShippedTerms, shippedVocabulary } from './vocabulary/shippedVocabulary';
export type { NewNames, VocabularyBase, VocabularyTerms } from './vocabulary/termDefinitions';
export type {
  PassTheCorpusOrItsVocabulary,
  ShippedVocabulary,
  TermIdOrPassTheCorpus,
  TermOptions,
  VocabularyOptions,
} from './vocabulary/vocabularyOptions';
