import { type Citation, type Goal, InputError, type Speech } from 'policy-tracker';
import { quoteOf, verifySource } from 'policy-tracker/source';
import { usageError } from '../../read/usageError';

/** The words that a goal is cited from, as far as a text has them. */
export interface CitedWords {
  /** The words of each citation, in their order. Absent for one that the text cannot show. */
  readonly words: readonly (string | undefined)[];
  /** How many sentences of the source the text lacks or has otherwise. */
  readonly differing: number;
}

/**
 * Reads the words that a goal is cited from in a text of its source.
 *
 * @param file - The file of the text, for messages.
 * @throws InputError if the text is not the cited source, or the goal is cited from none that a text can be compared with.
 */
export function citedWords(goal: Goal, speech: Speech, text: string, file: string): CitedWords {
  const { sourceId, paragraphs } = speech.sentenceMap ?? { sourceId: undefined, paragraphs: [] };
  const quotable = goal.citations.filter((one) => one.sourceId === sourceId && one.sentence !== undefined);
  if (quotable.length === 0) {
    const message = 'the goal is cited from no source with a sentence map, so no text can show its words';
    throw usageError('--text', message);
  }
  const mismatches = verifySource(speech, text).filter(({ kind }) => kind !== 'extra');
  const words = goal.citations.map((citation) => wordsOf(citation, speech, text));
  if (words.every((one) => one === undefined)) {
    const total = paragraphs.flat().length;
    const source = speech.sources.find(({ id }) => id === sourceId)?.title ?? sourceId;
    throw usageError(
      '--text',
      `${file} is not the cited source, ${JSON.stringify(source)}: it lacks ${mismatches.length} of its ${total} sentences, those of this goal among them`,
    );
  }
  return { words, differing: mismatches.length };
}

function wordsOf(citation: Citation, speech: Speech, text: string): string | undefined {
  try {
    return quoteOf(citation, speech, text);
  } catch (error) {
    if (error instanceof InputError) return undefined;
    throw error;
  }
}
