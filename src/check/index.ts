/**
 * The zod schemas of all models, and the check of whole speeches, for whoever reads or writes the data. Needs zod 4.
 *
 * @module policy-tracker/schema
 */

export { indicatorSchema } from '../model/goal/figure';
export {
  anyGoalEntrySchema,
  anyGoalFunctionSchema,
  anyGoalPlaceSchema,
  anyGoalSchema,
  goalEntrySchema,
  goalFunctionSchema,
  goalPlaceSchema,
  goalRelationSchema,
  goalSchema,
} from '../model/goal/goal';
export { keySchema, pathSchema } from '../model/id';
export { localTextSchema } from '../model/languageMap';
export { partialDateSchema, periodSchema } from '../model/period';
export { evidenceSchema } from '../model/progress/evidence';
export { measurementSchema } from '../model/progress/measurement';
export {
  indicatorReportSchema,
  progressReasonSchema,
  progressUpdateSchema,
  updateFileSchema,
} from '../model/progress/progressUpdate';
export { sourceSchema } from '../model/source';
export { citationSchema, citationSpanSchema } from '../model/speech/citation';
export {
  anyFindingEntrySchema,
  anyFindingSchema,
  findingEntrySchema,
  findingSchema,
} from '../model/speech/finding';
export { policyDirectionEntrySchema, policyDirectionSchema } from '../model/speech/policyDirection';
export { mappedSentenceSchema, sentenceMapSchema } from '../model/speech/sentenceMap';
export {
  anySpeechSchema,
  speakerSchema,
  speechBasisSchema,
  speechEventSchema,
  speechQuestionSchema,
  speechSchema,
} from '../model/speech/speech';
export { citySchema } from '../model/vocabulary/city';
export { cityClassMemberSchema, cityClassSchema } from '../model/vocabulary/cityClass';
export { cityFunctionSchema } from '../model/vocabulary/cityFunction';
export { glossaryEntrySchema } from '../model/vocabulary/glossaryEntry';
export { indicatorDefinitionSchema } from '../model/vocabulary/indicator';
export { regionSchema } from '../model/vocabulary/region';
export { themeCrosswalkSchema, themeSchema } from '../model/vocabulary/theme';
export { type CheckedFile, type CheckFilesOptions, checkFiles } from './checkFiles';
export { type CheckOptions, checkSpeech, type SpeechProblem } from './checkSpeech';
export { type CheckedSpeechFile, checkSpeechFiles, type SpeechFile } from './checkSpeechFiles';
export {
  type CheckUpdatesOptions,
  checkUpdates,
  parseUpdates,
  type UpdateProblem,
} from './checkUpdates';
export type { DocumentProblem } from './documentProblem';
export { formatSpeech } from './formatSpeech';
export { parseSpeech } from './parseSpeech';
export type { OtherGoal } from './referenceBreaches';
export { type SpeechRule, speechRules } from './speechRules';
export { skeletonOf } from './speechTemplate';
export { type UpdateRule, updateRules } from './updateRules';
