import { basename } from 'node:path';
import type { SentenceMap } from 'policy-tracker';
import { sentenceMapOf, sentencesOf } from 'policy-tracker/source';
import { readText } from './files/readFile';
import { usageError } from './usageError';

/** A text of more sentences is not a speech. */
const mostSentences = 100_000;

/** A text, its sentences by paragraph, and the map of them. */
export interface MappedText {
  readonly text: string;
  readonly sentences: readonly (readonly string[])[];
  readonly map: SentenceMap;
}

/**
 * Reads a text and makes its sentence map.
 *
 * @param sourceId - The id of the source. Default: made from the name of the file.
 * @throws InputError if the file cannot be read, or has no sentence or far too many.
 */
export function sentenceMapOfFile(file: string, sourceId = keyOfName(basename(file))): MappedText {
  const text = readText(file);
  const sentences = sentencesOf(text);
  const count = sentences.flat().length;
  if (count === 0) throw usageError(file, 'the file has no sentence');
  if (count > mostSentences) {
    throw usageError(file, `the file has ${count} sentences, more than ${mostSentences}`);
  }
  return { text, sentences, map: sentenceMapOf(text, sourceId) };
}

/** Turns the name of a file into an id: `My Article.txt` becomes `my-article`, and `État.txt` becomes `etat`. */
function keyOfName(name: string): string {
  const key = name
    .replace(/\.\w+$/, '')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  return /[a-z]/.test(key) ? key : 'report';
}
