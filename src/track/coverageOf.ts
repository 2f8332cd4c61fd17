import { shippedVocabulary } from '../../data/generated/queryVocabulary';
import { checkOptions } from '../errors/checkOptions';
import { describeValue } from '../errors/describeValue';
import { inputError } from '../errors/inputError';
import { ratio } from '../internal/ratio';
import type { Citation, CitationSpan } from '../model/citation';
import type { SentenceMap } from '../model/speech/sentenceMap';
import type { Speech } from '../model/speech/speech';
import type { NamesOf, Vocabulary } from '../model/vocabulary/vocabulary';
import { withAncestors } from '../vocabulary/hierarchy';
import {
  type ShippedVocabulary,
  type VocabularyOptions,
  vocabularyOptions,
} from '../vocabulary/vocabularyOptions';
import { checkThemes } from './checkThemes';

/**
 * How much of a source something accounts for.
 *
 * @category Tracking
 */
export interface CoverageShare {
  /** How many there are. */
  readonly total: number;
  /** How many of them are accounted for. */
  readonly accounted: number;
  /** The share of them that is accounted for, from 0 to 1. */
  readonly share: number;
}

/**
 * A sentence of a source that nothing accounts for, or not wholly.
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
  /** The parts of it that nothing accounts for: the one part that is the whole sentence, or several. */
  readonly spans: readonly CitationSpan[];
}

/**
 * How much of a source is about a theme.
 *
 * @category Tracking
 */
export interface ThemeCoverage<ThemeId extends string = string> {
  /** The id of the theme. A parent theme counts what its sub-themes count. */
  readonly themeId: ThemeId;
  /** How many sentences the goals and findings with the theme rest on. */
  readonly sentences: number;
  /** How many characters they rest on. */
  readonly characters: number;
  /** The share of the source's sentences, from 0 to 1. A sentence can be about several themes. */
  readonly sentenceShare: number;
  /** The share of the source's characters, from 0 to 1. */
  readonly characterShare: number;
}

/**
 * How much of a source is coded, and what nobody coded: what {@link coverageOf} gives.
 *
 * @category Tracking
 */
export interface Coverage<ThemeId extends string = string> {
  /** The sentences, and how many of them something accounts for, wholly or in part. */
  readonly sentences: CoverageShare;
  /** How many of the sentences are accounted for by their role alone: they carry no policy. */
  readonly marked: number;
  /** The characters (Unicode code points of the normalised sentences), and how many of them something accounts for. */
  readonly characters: CoverageShare;
  /** The sentences that nothing accounts for, in the order of the source. */
  readonly uncoded: readonly UncodedSentence[];
  /** The sentences of which something accounts for a part, with the parts that nothing accounts for. */
  readonly partlyCoded: readonly UncodedSentence[];
  /** How much of the source is about each theme that it has, in the order of the vocabulary. */
  readonly themes: readonly ThemeCoverage<ThemeId>[];
}

/**
 * Measures how much of a source is coded, and lists what nobody coded.
 *
 * A sentence is accounted for where a direction, goal or finding cites it, or where its role says that it carries no policy; its
 * characters as far as the cited spans reach. What stays uncoded within a sentence is mostly the words that join one clause to
 * the next; whoever holds the text can read it with `quoteOf`.
 *
 * @param speech - The speech, with the sentence map of its source.
 * @param options - The vocabulary, if not the shipped one.
 * @returns The shares, what is uncoded, and how much of the source is about each theme.
 * @throws {@link InputError} where the speech has no sentence map, the vocabulary lacks a theme, or an option is unknown. Speeches
 *   without a sentence map are compared by their goals: `compareSpeeches` gives the shares.
 *
 * @example
 * ```ts
 * import { coverageOf, speeches } from 'policy-tracker';
 *
 * const [speech] = speeches;
 * if (!speech) throw new Error('the speech is missing');
 * const { sentences, marked, characters, uncoded, themes } = coverageOf(speech);
 *
 * sentences; // => { total: 31, accounted: 31, share: 1 }
 * marked; // => 8
 * characters.share.toFixed(2); // => '0.92'
 * uncoded; // => []
 * themes.find(({ themeId }) => themeId === 'innovation')?.sentences; // => 7
 * ```
 *
 * @category Tracking
 */
export function coverageOf<V extends Vocabulary = ShippedVocabulary>(
  speech: Speech,
  options: VocabularyOptions<V> = {},
): Coverage<NamesOf<V>['theme']> {
  checkOptions(options, vocabularyOptions);
  const map = mapOf(speech);
  const vocabulary: Vocabulary = options.vocabulary ?? shippedVocabulary;
  const { directions, goals, findings } = speech;
  const themed = [...Object.entries(goals), ...Object.entries(findings)];
  checkThemes(
    themed.map(([key, { themeIds }]) => ({ id: `${speech.id}/${key}`, themeIds })),
    vocabulary,
  );

  const cited = [...Object.values(directions), ...themed.map(([, entry]) => entry)];
  const sentences = accountedIn(map, citationsOf(cited), true);
  const spansLeft = sentences.filter(({ spans }) => spans.length > 0);
  const isWhole = ({ length, spans: [span] }: UncodedSentence) => span?.start === 0 && span.end === length;
  const total = sentences.length;
  const characters = sum(sentences.map(({ length }) => length));
  const charactersLeft = sum(spansLeft.map(({ spans }) => lengthOf(spans)));
  const uncoded = spansLeft.filter(isWhole);

  const themes = Object.keys(vocabulary.themes).flatMap((themeId) => {
    const about = themed.filter(([, entry]) =>
      entry.themeIds.some((id) => withAncestors(id, vocabulary.themes).includes(themeId)),
    );
    if (about.length === 0) return [];
    const rest = accountedIn(map, citationsOf(about.map(([, entry]) => entry)), false);
    const inSentences = rest.filter((sentence) => !isWhole(sentence)).length;
    const inCharacters = characters - sum(rest.map(({ spans }) => lengthOf(spans)));
    return [
      {
        themeId,
        sentences: inSentences,
        characters: inCharacters,
        sentenceShare: ratio(inSentences, total),
        characterShare: ratio(inCharacters, characters),
      },
    ];
  });
  return {
    sentences: shares(total, total - uncoded.length),
    marked: accountedIn(map, citationsOf(cited), false).filter(isWhole).length - uncoded.length,
    characters: shares(characters, characters - charactersLeft),
    uncoded,
    partlyCoded: spansLeft.filter((sentence) => !isWhole(sentence)),
    themes: themes as ThemeCoverage<NamesOf<V>['theme']>[],
  };
}

function mapOf(speech: Speech): SentenceMap {
  const { id, sentenceMap, directions, goals, findings } = (speech as Partial<Speech> | undefined) ?? {};
  if (typeof id !== 'string' || !directions || !goals || !findings) {
    throw inputError('wrong-form', 'speech', `expected a speech, found ${describeValue(speech)}`);
  }
  if (sentenceMap) return sentenceMap;
  const message = 'this speech has no sentence map, so its coverage is unknown';
  throw inputError('no-sentence-map', `${id}.sentenceMap`, message);
}

function citationsOf(entries: readonly { readonly citations: readonly Citation[] }[]): readonly Citation[] {
  return entries.flatMap(({ citations }) => citations);
}

/** Lists the sentences of a map, each with the parts that neither citations nor, if they count, roles account for. */
function accountedIn(
  map: SentenceMap,
  citations: readonly Citation[],
  rolesCount: boolean,
): UncodedSentence[] {
  const spansAt = new Map<string, CitationSpan[]>();
  for (const { sourceId, paragraph, sentence, span } of citations) {
    if (sourceId !== map.sourceId || sentence === undefined) continue;
    const place = `${paragraph}.${sentence}`;
    const spans = spansAt.get(place) ?? [];
    spans.push(span ?? { start: 0, end: Number.POSITIVE_INFINITY });
    spansAt.set(place, spans);
  }
  return map.paragraphs.flatMap((paragraph, p) =>
    paragraph.map(({ length, role }, s) => {
      const isMarked = rolesCount && role !== undefined;
      const spans = isMarked ? [] : gapsBetween(spansAt.get(`${p + 1}.${s + 1}`) ?? [], length);
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

function lengthOf(spans: readonly CitationSpan[]): number {
  return sum(spans.map(({ start, end }) => end - start));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

function shares(total: number, accounted: number): CoverageShare {
  return { total, accounted, share: ratio(accounted, total) };
}
