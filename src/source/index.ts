/**
 * The text that a speech is cited from: its sentences, the map of them that the package ships instead, and the check of citations.
 *
 * @module policy-tracker/source
 */

export { findCitations } from './findCitations';
export { normaliseText } from './normaliseText';
export { quoteOf } from './quoteOf';
export { sentenceMapOf } from './sentenceMapOf';
export { sentencesOf } from './sentencesOf';
export { type MappedSpeech, type SourceMismatch, verifySource } from './verifySource';
