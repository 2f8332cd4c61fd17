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

/** One step of the alignment: a sentence of the map with the same sentence of the text or the one in its place, or either alone. */
export type AlignedSentence =
  | { readonly same: true; readonly mapped: Placed<MappedSentence>; readonly actual: Placed<string> }
  | { readonly same: false; readonly mapped: Placed<MappedSentence>; readonly actual?: Placed<string> }
  | { readonly same: false; readonly mapped?: never; readonly actual: Placed<string> };

/**
 * Aligns a text with the sentence map of a source.
 *
 * The paragraphs of the text may differ from those of the source. A paragraph break in another place may split a
 * sentence in two, or join two in one; the text is then read as one paragraph if that fits better.
 */
export function alignSource(map: SentenceMap, text: string): AlignedSentence[] {
  const paragraphs = sentencesOf(text);
  checkSize(map, paragraphs);
  const aligned = align(map, paragraphs);
  if (aligned.every(({ same }) => same)) return aligned;
  const joined = align(map, [splitAsMapped(map, sentencesOf(paragraphs.flat().join(' ')).flat())]);
  return mismatchesIn(joined) < mismatchesIn(aligned) ? joined : aligned;
}

/** The most pairs of sentences that are compared, such as a map of 500 with a text of 100,000. */
const mostPairs = 50_000_000;

function checkSize({ paragraphs }: SentenceMap, text: readonly (readonly string[])[]): void {
  const [inMap, inText] = [paragraphs, text].map((all) => all.reduce((sum, one) => sum + one.length, 0));
  if ((inMap ?? 0) * (inText ?? 0) <= mostPairs) return;
  const message = `the text has ${inText} sentences, and the sentence map ${inMap}: too many to compare`;
  throw inputError('too-large', 'text', message);
}

function mismatchesIn(aligned: readonly AlignedSentence[]): number {
  return aligned.filter(({ same }) => !same).length;
}

/** Splits each sentence that starts with a sentence of the map: its paragraph ended without a full stop. */
function splitAsMapped({ paragraphs }: SentenceMap, sentences: readonly string[]): string[] {
  const mapped = paragraphs.flat();
  const longest = mapped.reduce((length, sentence) => Math.max(length, sentence.length), 0);

  /** Finds the mapped sentence that a text starts with, if a space follows. */
  const startOf = (text: string): string | undefined => {
    // A code point takes at most two units: the rest of the text cannot belong to the start.
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
 * As many equal sentences as possible are matched in their order, so that an inserted sentence does not shift all that follow. Between
 * two matches, sentences of the map and of the text are paired one by one as changed; the others remain alone.
 */
function align(map: SentenceMap, paragraphs: readonly (readonly string[])[]): AlignedSentence[] {
  const mapped = place(map.paragraphs);
  const actual = place(paragraphs);
  const digests = actual.map(({ value }) => digestOf(value));
  const equal = (m: number, a: number) => mapped[m]?.value.sha256 === digests[a];

  // longest[m][a] is the number of matches among the sentences from m of the map and a of the text.
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
