/**
 * A corpus read from your own files. Needs Node, and zod 4.
 *
 * @module policy-tracker/node
 */

export { type CorpusRead, type FileProblem, type ReadCorpusOptions, readCorpus } from './readCorpus';
