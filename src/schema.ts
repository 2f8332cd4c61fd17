/**
 * The zod schemas of all models, and the check of whole speeches, for whoever reads or writes the data. Needs zod 4.
 *
 * @module policy-tracker/schema
 */

export { citationSchema, citationSpanSchema } from './model/citation';
export { citySchema } from './model/city';
export { cityClassMemberSchema, cityClassSchema } from './model/cityClass';
export { cityFunctionSchema } from './model/cityFunction';
export { evidenceSchema } from './model/evidence';
export {
  anyFindingEntrySchema,
  anyFindingSchema,
  findingEntrySchema,
  findingSchema,
} from './model/finding';
export { glossaryEntrySchema } from './model/glossaryEntry';
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
} from './model/goal';
export { keySchema, pathSchema } from './model/id';
export { indicatorSchema } from './model/indicator';
export { indicatorDefinitionSchema } from './model/indicatorDefinition';
export { localTextSchema } from './model/localText';
export { measurementSchema } from './model/measurement';
export { partialDateSchema, periodSchema } from './model/period';
export { policyDirectionEntrySchema, policyDirectionSchema } from './model/policyDirection';
export {
  indicatorReportSchema,
  progressReasonSchema,
  progressUpdateSchema,
  updateFileSchema,
} from './model/progressUpdate';
export { regionSchema } from './model/region';
export { mappedSentenceSchema, sentenceMapSchema } from './model/sentenceMap';
export { sourceSchema } from './model/source';
export {
  anySpeechSchema,
  speakerSchema,
  speechBasisSchema,
  speechEventSchema,
  speechQuestionSchema,
  speechSchema,
} from './model/speech';
export { themeCrosswalkSchema, themeSchema } from './model/theme';
export { type CheckedFile, type CheckFilesOptions, checkFiles } from './speech/checkFiles';
export { type CheckOptions, checkSpeech, type SpeechProblem } from './speech/checkSpeech';
export { type CheckedSpeechFile, checkSpeechFiles, type SpeechFile } from './speech/checkSpeechFiles';
export {
  type CheckUpdatesOptions,
  checkUpdates,
  parseUpdates,
  type UpdateProblem,
} from './speech/checkUpdates';
export type { DocumentProblem } from './speech/documentProblem';
export { formatSpeech } from './speech/formatSpeech';
export { parseSpeech } from './speech/parseSpeech';
export type { OtherGoal } from './speech/referenceBreaches';
export { skeletonOf } from './speech/skeleton';
export { type SpeechRule, speechRules } from './speech/speechRules';
export { type UpdateRule, updateRules } from './speech/updateRules';
