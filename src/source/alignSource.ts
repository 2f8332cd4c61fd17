import { inputError } from '../errors/inputError';
import type { MappedSentence, SentenceMap } from '../model/speech/sentenceMap';
import { digestOf } from './digestOf';
import { sentencesOf } from './sentencesOf';

/** A sentence at its place: paragraphs and sentences are counted from 1. */
interface Placed<S> {
  readonly paragraph: number;
  readonly sentence: number;
  readonly value: S;
}

/** One step of the alignment: a sentence of the map and the text's that is the same, or in its place, or either alone. */
export type AlignedSentence =
  | { readonly same: true; readonly mapped: Placed<MappedSentence>; readonly actual: Placed<string> }
  | { readonly same: false; readonly mapped: Placed<MappedSentence>; readonly actual?: Placed<string> }
  | { readonly same: false; readonly mapped?: never; readonly actual: Placed<string> };

/**
 * Lays a text beside the sentence map of a source.
 *
 * How the text is broken into paragraphs does not matter. Where it differs from the source, so that the end of a paragraph
 * no longer ends a sentence, or ends one too many, the text is read as one paragraph if that fits better.
 */
export function alignSource(map: SentenceMap, text: string): AlignedSentence[] {
  const paragraphs = sentencesOf(text);
  checkSize(map, paragraphs);
  const aligned = align(map, paragraphs);
  if (aligned.every(({ same }) => same)) return aligned;
  const joined = align(map, [splitAsMapped(map, sentencesOf(paragraphs.flat().join(' ')).flat())]);
  return mismatchesIn(joined) < mismatchesIn(aligned) ? joined : aligned;
}

/** So many pairs of sentences are compared: a map of 500 with a text of 100,000. */
const mostPairs = 50_000_000;

function checkSize({ paragraphs }: SentenceMap, text: readonly (readonly string[])[]): void {
  const [inMap, inText] = [paragraphs, text].map((all) => all.reduce((sum, one) => sum + one.length, 0));
  if ((inMap ?? 0) * (inText ?? 0) <= mostPairs) return;
  const message = `the text has ${inText} sentences, and the sentence map ${inMap}: too many to be compared`;
  throw inputError('too-large', 'text', message);
}

function mismatchesIn(aligned: readonly AlignedSentence[]): number {
  return aligned.filter(({ same }) => !same).length;
}

/** Splits each sentence that starts with one of the map's, as happens where a paragraph ended without a full stop. */
function splitAsMapped({ paragraphs }: SentenceMap, sentences: readonly string[]): string[] {
  const mapped = paragraphs.flat();
  const longest = mapped.reduce((length, sentence) => Math.max(length, sentence.length), 0);

  /** Finds the mapped sentence that a text starts with, if a space follows. */
  const startOf = (text: string): string | undefined => {
    // A code point takes up to two units; what is further on cannot belong to the start.
    const characters = Array.from(text.slice(0, 2 * longest + 1));
    const starts = mapped
      .filter(({ length }) => characters[length] === ' ')
      .map(({ length, sha256 }) => ({ start: characters.slice(0, length).join(''), sha256 }));
    return starts.find(({ start, sha256 }) => digestOf(start) === sha256)?.start;
  };

  return sentences.flatMap((sentence) => {
    const parts: string[] = [];
    let rest = sentence;
    for (let start = startOf(rest); start !== undefined; start = startOf(rest)) {
      parts.push(start);
      rest = rest.slice(start.length + 1);
    }
    return [...parts, rest];
  });
}

const place = <S>(paragraphs: readonly (readonly S[])[]): Placed<S>[] =>
  paragraphs.flatMap((sentences, paragraph) =>
    sentences.map((value, sentence) => ({ paragraph: paragraph + 1, sentence: sentence + 1, value })),
  );

/**
 * Matches the sentences of a map and of a text.
 *
 * Equal sentences are matched so that as many as possible keep their order, so that one inserted sentence does not put
 * all that follow out of step. Between two matches, sentences of the map and of the text are paired one by one as
 * changed; those left over stand alone.
 */
function align(map: SentenceMap, paragraphs: readonly (readonly string[])[]): AlignedSentence[] {
  const mapped = place(map.paragraphs);
  const actual = place(paragraphs);
  const digests = actual.map(({ value }) => digestOf(value));
  const equal = (m: number, a: number) => mapped[m]?.value.sha256 === digests[a];

  // longest[m][a] is how many sentences can be matched among those from m and a on.
  const longest = Array.from({ length: mapped.length + 1 }, () => new Uint32Array(actual.length + 1));
  const at = (m: number, a: number) => longest[m]?.[a] ?? 0;
  for (let m = mapped.length - 1; m >= 0; m--) {
    const row = longest[m] as Uint32Array;
    for (let a = actual.length - 1; a >= 0; a--) {
      row[a] = equal(m, a) ? at(m + 1, a + 1) + 1 : Math.max(at(m + 1, a), at(m, a + 1));
    }
  }

  const aligned: AlignedSentence[] = [];
  let [m, a] = [0, 0];
  while (m < mapped.length || a < actual.length) {
    const [fromMap, fromText] = [m, a];
    while ((m < mapped.length || a < actual.length) && !equal(m, a)) {
      if (m < mapped.length && (a === actual.length || at(m + 1, a) >= at(m, a + 1))) m++;
      else a++;
    }
    aligned.push(...pairUp(mapped.slice(fromMap, m), actual.slice(fromText, a)));
    const [mappedSentence, actualSentence] = [mapped[m++], actual[a++]];
    if (mappedSentence && actualSentence)
      aligned.push({ mapped: mappedSentence, actual: actualSentence, same: true });
  }
  return aligned;
}

function pairUp(
  mapped: readonly Placed<MappedSentence>[],
  actual: readonly Placed<string>[],
): AlignedSentence[] {
  return [
    ...mapped.map((sentence, index) => {
      const other = actual[index];
      return { mapped: sentence, ...(other && { actual: other }), same: false as const };
    }),
    ...actual.slice(mapped.length).map((sentence) => ({ actual: sentence, same: false as const })),
  ];
}
