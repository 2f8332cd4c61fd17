import type { MappedSentence, SentenceMap } from '../model/sentenceMap';
import { digestOf, sentencesOf } from './sentenceMap';

/** A sentence at its place: paragraphs and sentences are counted from 1. */
interface Placed<S> {
  readonly paragraph: number;
  readonly sentence: number;
  readonly value: S;
}

/** One step of the alignment: a sentence of the map, one of the text, or both where they belong together. */
export interface AlignedSentence {
  readonly mapped?: Placed<MappedSentence>;
  readonly actual?: Placed<string>;
  /** Whether the two are the same sentence. */
  readonly same: boolean;
}

const place = <S>(paragraphs: readonly (readonly S[])[]): Placed<S>[] =>
  paragraphs.flatMap((sentences, paragraph) =>
    sentences.map((value, sentence) => ({ paragraph: paragraph + 1, sentence: sentence + 1, value })),
  );

/**
 * Lays a text beside the sentence map of a source.
 *
 * Equal sentences are matched so that as many as possible keep their order, so that one inserted sentence does not put
 * all that follow out of step. Between two matches, sentences of the map and of the text are paired one by one as
 * changed; those left over stand alone.
 */
export function alignSource(map: SentenceMap, text: string): AlignedSentence[] {
  const mapped = place(map.paragraphs);
  const actual = place(sentencesOf(text));
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
  return Array.from({ length: Math.max(mapped.length, actual.length) }, (_, index) => {
    const [mappedSentence, actualSentence] = [mapped[index], actual[index]];
    return {
      ...(mappedSentence && { mapped: mappedSentence }),
      ...(actualSentence && { actual: actualSentence }),
      same: false,
    };
  });
}
