/**
 * The zod schemas of all models, and the check of whole speeches, for programs that read or write the data. Needs zod 4.
 *
 * @module policy-tracker/schema
 */

export { citationSchema, citationSpanSchema } from '../model/citation';
export { figureSchema } from '../model/goal/figure';
export { goalSchema } from '../model/goal/goal';
export { goalActorSchema } from '../model/goal/goalActor';
export { goalEntrySchema } from '../model/goal/goalEntry';
export { goalFieldsSchema } from '../model/goal/goalFields';
export { goalFunctionSchema } from '../model/goal/goalFunction';
export { goalPlaceSchema } from '../model/goal/goalPlace';
export { goalRelationSchema } from '../model/goal/goalRelation';
export { keySchema, pathSchema } from '../model/id';
export { languageMapSchema, languageTagSchema } from '../model/languageMap';
export { partialDateSchema } from '../model/partialDateSchema';
export { periodSchema } from '../model/period';
export { evidenceEntrySchema, evidenceSchema } from '../model/progress/evidence';
export { indicatorReportSchema } from '../model/progress/indicatorReport';
export { measurementSchema } from '../model/progress/measurement';
export { progressReasonSchema } from '../model/progress/progressReason';
export { progressUpdateSchema } from '../model/progress/progressUpdate';
export { updateFileSchema } from '../model/progress/updateFile';
export { sourceSchema } from '../model/source';
export { codingAgreementSchema, codingSchema } from '../model/speech/coding';
export { comparedSpeechSchema } from '../model/speech/comparedSpeech';
export { findingEntrySchema, findingSchema } from '../model/speech/finding';
export { policyDirectionEntrySchema, policyDirectionSchema } from '../model/speech/policyDirection';
export { mappedSentenceSchema, sentenceMapSchema } from '../model/speech/sentenceMap';
export { speakerSchema } from '../model/speech/speaker';
export { speechSchema } from '../model/speech/speech';
export { speechBasisSchema } from '../model/speech/speechBasis';
export { speechEventSchema } from '../model/speech/speechEvent';
export { speechQuestionSchema } from '../model/speech/speechQuestion';
export { citySchema } from '../model/vocabulary/city';
export { cityClassMemberSchema, cityClassSchema } from '../model/vocabulary/cityClass';
export { cityFunctionSchema } from '../model/vocabulary/cityFunction';
export { glossaryEntrySchema } from '../model/vocabulary/glossaryEntry';
export { indicatorSchema } from '../model/vocabulary/indicator';
export { regionSchema } from '../model/vocabulary/region';
export { themeCrosswalkSchema, themeSchema } from '../model/vocabulary/theme';
export {
  cityClassDefinitionSchema,
  cityClassMemberDefinitionSchema,
  cityDefinitionSchema,
  regionDefinitionSchema,
} from '../model/vocabularyFile/placeDefinitions';
export {
  functionDefinitionSchema,
  indicatorDefinitionSchema,
  themeDefinitionSchema,
} from '../model/vocabularyFile/subjectDefinitions';
export { termDefinitionSchema } from '../model/vocabularyFile/termDefinition';
export { vocabularySchema } from '../model/vocabularyFile/vocabularySchema';
export { schemaFor } from '../vocabulary/schemaFor';
export type { CheckedAgainst, CheckedCorpus, OtherReport, OtherUpdate } from './checkedCorpus';
export { type CheckedFile, checkFiles } from './checkFiles';
export { type CheckOptions, checkSpeech, type SpeechProblem } from './checkSpeech';
export { type CheckUpdatesOptions, checkUpdates, type UpdateProblem } from './checkUpdates';
export { type CheckVocabularyOptions, checkVocabulary, type VocabularyProblem } from './checkVocabulary';
export type { DataFile } from './fileContents';
export { formatSpeech } from './formatSpeech';
export { parseSpeech } from './parseSpeech';
export { parseUpdates } from './parseUpdates';
export { parseVocabulary } from './parseVocabulary';
export type { Rule } from './rules/rule';
export type { OtherGoal } from './rules/speech/speechContext';
export { type SpeechRule, speechRules } from './rules/speech/speechRules';
export { type UpdateRule, updateRules } from './rules/updates/updateRules';
export { type VocabularyRule, vocabularyRules } from './rules/vocabulary/vocabularyRules';
export { speechTemplate } from './speechTemplate';
