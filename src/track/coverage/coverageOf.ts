import { checkOptions, throwProblems } from '../errors/checkOptions';
import { inputError } from '../errors/inputError';
import { at } from '../internal/form';
import { ratio } from '../internal/ratio';
import type { Citation } from '../model/citation';
import type { SentenceMap } from '../model/speech/sentenceMap';
import type { Speech } from '../model/speech/speech';
import { speechForm } from '../model/speech/speechForm';
import type { NamesOf, Vocabulary } from '../model/vocabulary/vocabulary';
import { withAncestors } from '../vocabulary/hierarchy';
import {
  type ShippedVocabulary,
  type TermOptions,
  termOptions,
  vocabularyOf,
} from '../vocabulary/vocabularyOptions';
import { checkThemes } from './checkThemes';
import { charactersIn, isUncited, type UncodedSentence, uncitedParts } from './uncitedParts';

/**
 * How many of the sentences or characters of a source are accounted for.
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
 * How much of a source is about a theme.
 *
 * @category Tracking
 */
export interface ThemeCoverage<ThemeId extends string = string> {
  /** The id of the theme. A parent theme counts what its sub-themes count. */
  readonly themeId: ThemeId;
  /** How many sentences the goals and findings with the theme cite. */
  readonly sentences: number;
  /** How many characters they cite. */
  readonly characters: number;
  /** The share of the source's sentences, from 0 to 1. A sentence can be about several themes. */
  readonly sentenceShare: number;
  /** The share of the source's characters, from 0 to 1. */
  readonly characterShare: number;
}

/**
 * How much of a source is coded, and which parts are not: the result of {@link coverageOf}.
 *
 * @category Tracking
 */
export interface Coverage<ThemeId extends string = string> {
  /** The sentences, and how many of them are accounted for, wholly or in part. */
  readonly sentences: CoverageShare;
  /** How many of the sentences are accounted for by their role alone: they carry no policy. */
  readonly marked: number;
  /** The characters (Unicode code points of the normalised sentences), and how many of them are accounted for. */
  readonly characters: CoverageShare;
  /** The sentences that are not coded at all, in the order of the source. */
  readonly uncoded: readonly UncodedSentence[];
  /** The sentences that are coded in part, with the parts that are not. */
  readonly partlyCoded: readonly UncodedSentence[];
  /** How much of the source is about each theme that it has, in the order of the vocabulary. */
  readonly themes: readonly ThemeCoverage<ThemeId>[];
}

/**
 * Measures how much of a source is coded, and lists what is not.
 *
 * A sentence is accounted for where a direction, goal or finding cites it, or where its role says that it carries no policy. Of its
 * characters, those within the cited spans count. The uncoded parts of a sentence are mostly the words that join one clause to the
 * next; with the text at hand, `quoteOf` shows them.
 *
 * @param speech - The speech, with the sentence map of its source.
 * @param options - The vocabulary, or the corpus that has it. Default: the shipped one.
 * @returns The shares, what is uncoded, and how much of the source is about each theme.
 * @throws {@link InputError} where the speech has no sentence map, the vocabulary lacks a theme, or an option is unknown. For speeches
 *   without a sentence map, `compareSpeeches` gives each theme's share of the goals.
 *
 * @example
 * ```ts
 * import { coverageOf, speeches } from 'policy-tracker';
 *
 * const speech = speeches.find(({ id }) => id === 'first-tier-cities-2021');
 * if (!speech) throw new Error('the speech is missing');
 * const { sentences, characters, uncoded } = coverageOf(speech);
 *
 * sentences.share; // => 1
 * uncoded; // => []
 * `${(100 * characters.share).toFixed(0)} %`; // => '92 %'
 * ```
 *
 * @category Tracking
 */
export function coverageOf<V extends Vocabulary = ShippedVocabulary>(
  speech: Speech,
  options: TermOptions<V> = {},
): Coverage<NamesOf<V>['theme']> {
  checkOptions(options, termOptions);
  const map = mapOf(speech);
  const vocabulary = vocabularyOf(options);
  const { directions, goals, findings } = speech;
  const themed = [...Object.entries(goals), ...Object.entries(findings)];
  checkThemes(
    themed.map(([key, { themeIds }]) => ({ id: `${speech.id}/${key}`, themeIds })),
    vocabulary,
  );

  const coded = themed.map(([, entry]) => entry);
  const uncited = uncitedParts(map, citationsOf([...Object.values(directions), ...coded]));
  const left = uncited.filter(
    ({ paragraph, sentence, spans }) => spans.length > 0 && !hasRole(map, paragraph, sentence),
  );
  const uncoded = left.filter(isUncited);
  const total = uncited.length;
  const characters = lengthOf(uncited);
  return {
    sentences: shares(total, total - uncoded.length),
    marked: uncited.filter(isUncited).length - uncoded.length,
    characters: shares(characters, characters - charactersIn(left)),
    uncoded,
    partlyCoded: left.filter((sentence) => !isUncited(sentence)),
    themes: themesIn(map, coded, vocabulary) as ThemeCoverage<NamesOf<V>['theme']>[],
  };
}

/** Measures how much of a source each theme is about, without the themes that nothing is about. */
function themesIn(
  map: SentenceMap,
  entries: readonly ThemedEntry[],
  { themes }: Vocabulary,
): ThemeCoverage[] {
  return Object.keys(themes).flatMap((themeId) => {
    const about = entries.filter(({ themeIds }) =>
      themeIds.some((id) => withAncestors(id, themes).includes(themeId)),
    );
    if (about.length === 0) return [];
    const uncited = uncitedParts(map, citationsOf(about));
    const sentences = uncited.filter((sentence) => !isUncited(sentence)).length;
    const length = lengthOf(uncited);
    const characters = length - charactersIn(uncited);
    return [
      {
        themeId,
        sentences,
        characters,
        sentenceShare: ratio(sentences, uncited.length),
        characterShare: ratio(characters, length),
      },
    ];
  });
}

function mapOf(speech: Speech): SentenceMap {
  throwProblems(at('speech', speechForm()(speech)));
  const { id, sentenceMap } = speech;
  if (sentenceMap) return sentenceMap;
  const message = 'this speech has no sentence map, so its coverage is unknown';
  throw inputError('no-sentence-map', `${id}.sentenceMap`, message);
}

interface CitingEntry {
  readonly citations: readonly Citation[];
}

interface ThemedEntry extends CitingEntry {
  readonly themeIds: readonly string[];
}

function citationsOf(entries: readonly CitingEntry[]): readonly Citation[] {
  return entries.flatMap(({ citations }) => citations);
}

function hasRole({ paragraphs }: SentenceMap, paragraph: number, sentence: number): boolean {
  return paragraphs[paragraph - 1]?.[sentence - 1]?.role !== undefined;
}

function lengthOf(sentences: readonly UncodedSentence[]): number {
  return sentences.reduce((total, { length }) => total + length, 0);
}

function shares(total: number, accounted: number): CoverageShare {
  return { total, accounted, share: ratio(accounted, total) };
}
