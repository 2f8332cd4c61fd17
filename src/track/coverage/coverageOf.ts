import { checkOptions, throwProblems } from '../../errors/checkOptions';
import { inputError } from '../../errors/inputError';
import { at } from '../../internal/form';
import { ratio } from '../../internal/ratio';
import type { SentenceMap } from '../../model/speech/sentenceMap';
import type { Speech } from '../../model/speech/speech';
import { speechForm } from '../../model/speech/speechForm';
import type { NamesOf, Vocabulary } from '../../model/vocabulary/vocabulary';
import {
  type ShippedVocabulary,
  type TermOptions,
  termOptions,
  vocabularyOf,
} from '../../vocabulary/vocabularyOptions';
import { checkThemes } from '../checkThemes';
import { type ThemeCoverage, themesIn } from './themesIn';
import { charactersIn, isUncited, type UncodedSentence, uncitedParts } from './uncitedParts';

/**
 * A part of the sentences or characters of a source.
 *
 * @category Tracking
 */
export interface CoverageShare {
  /** How many there are. */
  readonly count: number;
  /** Their share of all, from 0 to 1. */
  readonly share: number;
}

/**
 * The sentences or the characters of a source. Each is in one of the three parts, so their shares add up to 1.
 *
 * @category Tracking
 */
export interface CoverageParts {
  /** How many there are. */
  readonly total: number;
  /** Those that a direction, goal or finding cites: a sentence wholly or in part, a character within a cited clause. */
  readonly coded: CoverageShare;
  /** Those that are not coded, where the sentence is marked with a role: it is said to carry no policy. */
  readonly marked: CoverageShare;
  /** The others. */
  readonly uncoded: CoverageShare;
}

/**
 * How much of a source is coded, and which parts are not: the result of {@link coverageOf}.
 *
 * @category Tracking
 */
export interface Coverage<ThemeId extends string = string> {
  /** The characters (Unicode code points of the normalised sentences). The coded share of them is the coverage of the source. */
  readonly characters: CoverageParts;
  /** The sentences. */
  readonly sentences: CoverageParts;
  /** The sentences that are neither coded nor marked, in the order of the source. */
  readonly uncoded: readonly UncodedSentence[];
  /** The sentences that are coded in part, with the parts that are not. */
  readonly partlyCoded: readonly UncodedSentence[];
  /** How much of the source is about each theme that it has, in the order of the vocabulary. */
  readonly themes: readonly ThemeCoverage<ThemeId>[];
}

/**
 * Measures how much of a source is coded, and lists what is not.
 *
 * The headline is `characters.coded.share`: the share of the characters within the clauses that directions, goals and findings cite. That
 * a sentence is marked with a role, as carrying no policy, is a judgement that no citation bears out, so it stands beside it and never
 * adds to it. The uncoded parts of a sentence are mostly the words that join one clause to the next; with the text at hand, `quoteOf`
 * shows them.
 *
 * Themes are weighed by the goals and findings, each under its primary theme alone. In a sentence where its citations name its `object`,
 * only these words count for it, so that the last item of a list weighs no more than the first; elsewhere all that it cites. Where
 * several have the same words, the words are divided among them equally.
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
 * const { characters, uncoded } = coverageOf(speech);
 * const { coded, marked } = characters;
 *
 * `${(100 * coded.share).toFixed(0)} % coded, ${(100 * marked.share).toFixed(0)} % marked`; // => '79 % coded, 13 % marked'
 * uncoded; // => []
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

  const entries = themed.map(([, entry]) => entry);
  const citations = [...Object.values(directions), ...entries].flatMap((entry) => entry.citations);
  const sentences = uncitedParts(map, citations);
  const uncited = sentences.filter(({ spans }) => spans.length > 0);
  const marked = uncited.filter((sentence) => hasRole(map, sentence));
  const left = uncited.filter((sentence) => !hasRole(map, sentence));
  const uncoded = left.filter(isUncited);
  const length = sentences.reduce((total, sentence) => total + sentence.length, 0);
  return {
    characters: partsOf(length, charactersIn(marked), charactersIn(left)),
    sentences: partsOf(sentences.length, marked.filter(isUncited).length, uncoded.length),
    uncoded,
    partlyCoded: left.filter((sentence) => !isUncited(sentence)),
    themes: themesIn(map, entries, vocabulary) as ThemeCoverage<NamesOf<V>['theme']>[],
  };
}

function mapOf(speech: Speech): SentenceMap {
  throwProblems(at('speech', speechForm()(speech)));
  const { id, sentenceMap } = speech;
  if (sentenceMap) return sentenceMap;
  const message = 'this speech has no sentence map, so its coverage is unknown';
  throw inputError('no-sentence-map', `${id}.sentenceMap`, message);
}

function hasRole({ paragraphs }: SentenceMap, { paragraph, sentence }: UncodedSentence): boolean {
  return paragraphs[paragraph - 1]?.[sentence - 1]?.role !== undefined;
}

function partsOf(total: number, marked: number, uncoded: number): CoverageParts {
  const part = (count: number) => ({ count, share: ratio(count, total) });
  return { total, coded: part(total - marked - uncoded), marked: part(marked), uncoded: part(uncoded) };
}
