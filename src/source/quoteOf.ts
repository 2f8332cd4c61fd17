import { inputError } from '../errors/inputError';
import type { Citation, CitationSpan } from '../model/citation';
import { alignSource } from './alignSource';
import { type MappedSpeech, sentenceMapIn } from './verifySource';

/**
 * Quotes the clause that a citation points to, from a text that you have.
 *
 * The package ships no sentence of a source, so the exact words can be read only in the text. To read the words of a citation’s `object`
 * alone, pass `{ ...citation, span: citation.object }`.
 *
 * @param citation - A citation of a goal, direction or finding of the speech.
 * @param speech - The speech, or anything with its `id` and `sentenceMap`.
 * @param text - The full text of the cited source.
 * @returns The clause, normalised as by `normaliseText`; the whole sentence where the citation has no span.
 * @throws `InputError` where the speech has no sentence map of the cited source or the citation names no sentence, where
 *   the map has no such sentence or span, and where the text has changed or lacks the sentence: a quotation is exact or it is refused.
 *
 * @example
 * ```ts
 * import { quoteOf, sentenceMapOf } from 'policy-tracker/source';
 *
 * const text = 'Plan the city. Build homes and schools.';
 * const speech = { id: 'mine', sentenceMap: sentenceMapOf(text, 'report') };
 *
 * quoteOf({ sourceId: 'report', paragraph: 1, sentence: 2, span: { start: 0, end: 11 } }, speech, text); // => 'Build homes'
 * ```
 *
 * @category Citations
 */
export function quoteOf(citation: Citation, speech: MappedSpeech, text: string): string {
  const map = sentenceMapIn(speech);
  const { sourceId, paragraph, sentence, span } = citation;
  if (paragraph === undefined || sentence === undefined) {
    const message = `the citation of "${sourceId}" names no sentence, so there is no clause to quote`;
    throw inputError('no-sentence', speech.id, message);
  }
  const path = `${speech.id}, paragraph ${paragraph}, sentence ${sentence}`;
  const refuse = (message: string) => inputError('not-quotable', path, message);

  if (sourceId !== map.sourceId)
    throw refuse(`the citation is of "${sourceId}", but the sentence map is of "${map.sourceId}"`);
  const mapped = map.paragraphs[paragraph - 1]?.[sentence - 1];
  if (!mapped) throw refuse('the sentence map has no such sentence');
  if (span && !isSpanOf(span, mapped.length)) {
    const { start, end } = span;
    throw refuse(`a sentence of ${mapped.length} characters has no span from ${start} to ${end}`);
  }

  const match = alignSource(map, text).find(
    ({ mapped: own }) => own?.paragraph === paragraph && own.sentence === sentence,
  );
  if (!match?.actual) throw refuse('the text lacks this sentence');
  if (!match.same) throw refuse('the text has another sentence here, so the clause cannot be quoted');
  const characters = Array.from(match.actual.value);
  return characters.slice(span?.start ?? 0, span?.end ?? characters.length).join('');
}

function isSpanOf({ start, end }: CitationSpan, length: number): boolean {
  return Number.isInteger(start) && Number.isInteger(end) && 0 <= start && start < end && end <= length;
}
