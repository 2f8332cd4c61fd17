import type { Citation, CitationSpan } from '../../model/citation';
import type { SentenceMap } from '../../model/speech/sentenceMap';

/**
 * A sentence of a source that is not coded, or coded only in part.
 *
 * @category Tracking
 */
export interface UncodedSentence {
  /** The number of the paragraph, the first being 1. */
  readonly paragraph: number;
  /** The number of the sentence within its paragraph, the first being 1. */
  readonly sentence: number;
  /** How many characters it has. */
  readonly length: number;
  /** The parts of it that are not coded: the one part that is the whole sentence, or several. */
  readonly spans: readonly CitationSpan[];
}

/** Lists the sentences of a map, each with the parts that no citation covers. */
export function uncitedParts(map: SentenceMap, citations: readonly Citation[]): UncodedSentence[] {
  const spansAt = new Map<string, CitationSpan[]>();
  for (const { sourceId, paragraph, sentence, span } of citations) {
    if (sourceId !== map.sourceId || sentence === undefined) continue;
    const place = `${paragraph}.${sentence}`;
    const spans = spansAt.get(place) ?? [];
    spans.push(span ?? { start: 0, end: Number.POSITIVE_INFINITY });
    spansAt.set(place, spans);
  }
  return map.paragraphs.flatMap((paragraph, p) =>
    paragraph.map(({ length }, s) => {
      const spans = gapsBetween(spansAt.get(`${p + 1}.${s + 1}`) ?? [], length);
      return { paragraph: p + 1, sentence: s + 1, length, spans };
    }),
  );
}

/** Lists the parts of a sentence that no span covers. */
function gapsBetween(spans: readonly CitationSpan[], length: number): CitationSpan[] {
  const gaps: CitationSpan[] = [];
  let covered = 0;
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    // A span past the end, which no check lets pass, covers nothing there.
    if (start > covered && covered < length) gaps.push({ start: covered, end: Math.min(start, length) });
    covered = Math.max(covered, end);
  }
  return covered < length ? [...gaps, { start: covered, end: length }] : gaps;
}

/** Tells whether a sentence is wholly without a citation. */
export function isUncited({ length, spans: [span] }: UncodedSentence): boolean {
  return span?.start === 0 && span.end === length;
}

/** Counts the characters of the parts of sentences. */
export function charactersIn(sentences: readonly UncodedSentence[]): number {
  return sentences.flatMap(({ spans }) => spans).reduce((total, { start, end }) => total + end - start, 0);
}
