import { InputError } from '../../../errors/inputError';
import type { Citation } from '../../../model/citation';
import type { SentenceMap } from '../../../model/speech/sentenceMap';
import { alignSource } from '../../../source/alignSource';
import type { WellFormed } from '../../document/wellFormed';
import type { SpeechPart } from '../speech/speechContext';

/** The words that a citation points to, and the sentence around them. */
export interface CitedWords {
  readonly clause: string;
  readonly sentence: string;
}

/** The sentences of a text that are in the map, by their numbers in it. */
type Sentences = ReadonlyMap<string, string>;

// Several rules need the words of one speech. This is a memo of a pure function: an entry is collected together with its speech.
const known = /* @__PURE__ */ new WeakMap<
  SpeechPart,
  { readonly text: string; readonly sentences: Sentences }
>();

/**
 * Finds the words that citations point to.
 *
 * @returns `undefined` where there are no words, or not all of them can be found: then nothing can be said of what they lack.
 */
export function citedWordsOf(
  speech: SpeechPart,
  text: string,
  citations: readonly (WellFormed<Citation> | undefined)[] | undefined,
): readonly CitedWords[] | undefined {
  const sentences = sentencesBy(speech, text);
  const found = citations?.map((citation) => citation && wordsOf(citation, speech, sentences)) ?? [];
  const words = found.filter((one) => one !== undefined);
  return words.length === 0 || words.length < found.length ? undefined : words;
}

function wordsOf(
  { sourceId, paragraph, sentence: number, span }: WellFormed<Citation>,
  { sentenceMap }: SpeechPart,
  sentences: Sentences,
): CitedWords | undefined {
  const sentence = sentences.get(`${paragraph}.${number}`);
  if (sentence === undefined || sourceId !== sentenceMap?.sourceId) return undefined;
  if (span === undefined) return { clause: sentence, sentence };
  const { start, end } = span;
  const characters = Array.from(sentence);
  if (start === undefined || end === undefined || end > characters.length) return undefined;
  return { clause: characters.slice(start, end).join(''), sentence };
}

function sentencesBy(speech: SpeechPart, text: string): Sentences {
  const made = known.get(speech);
  if (made?.text === text) return made.sentences;
  const sentences = sentencesIn(speech, text);
  known.set(speech, { text, sentences });
  return sentences;
}

function sentencesIn(speech: SpeechPart, text: string): Sentences {
  const map = wholeMapOf(speech);
  if (!map) return new Map();
  try {
    return new Map(
      alignSource(map, text).flatMap(({ same, mapped, actual }) =>
        same ? [[`${mapped.paragraph}.${mapped.sentence}`, actual.value] as const] : [],
      ),
    );
  } catch (error) {
    // That the text is far too long to be the source is said of the map.
    if (error instanceof InputError) return new Map();
    throw error;
  }
}

/** Gives the sentence map of a speech, unless part of it cannot be read. */
export function wholeMapOf({ sentenceMap }: SpeechPart): SentenceMap | undefined {
  const sentences = sentenceMap?.paragraphs?.flatMap((one) => one ?? [undefined]);
  const isWhole = sentences?.every((one) => one?.length !== undefined && one.sha256 !== undefined);
  return isWhole ? (sentenceMap as SentenceMap) : undefined;
}
