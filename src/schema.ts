/**
 * The zod schemas of all models, for whoever reads or writes the data. Needs zod 4.
 *
 * @module policy-tracker/schema
 */

export { citationSchema, citationSpanSchema } from './model/citation';
export { citySchema } from './model/city';
export { cityClassMemberSchema, cityClassSchema } from './model/cityClass';
export { cityFunctionSchema } from './model/cityFunction';
export { findingEntrySchema, findingSchema } from './model/finding';
export { glossaryEntrySchema } from './model/glossaryEntry';
export {
  goalEntrySchema,
  goalFunctionSchema,
  goalPlaceSchema,
  goalRelationSchema,
  goalSchema,
} from './model/goal';
export { keySchema, pathSchema } from './model/id';
export { indicatorSchema } from './model/indicator';
export { localTextSchema } from './model/localText';
export { partialDateSchema, periodSchema } from './model/period';
export { policyDirectionEntrySchema, policyDirectionSchema } from './model/policyDirection';
export { regionSchema } from './model/region';
export { mappedSentenceSchema, sentenceMapSchema } from './model/sentenceMap';
export { sourceSchema } from './model/source';
export {
  speakerSchema,
  speechBasisSchema,
  speechEventSchema,
  speechQuestionSchema,
  speechSchema,
} from './model/speech';
export { themeCrosswalkSchema, themeSchema } from './model/theme';
