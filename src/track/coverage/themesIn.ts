import { compareText } from '../../internal/compareText';
import { groupBy } from '../../internal/groupBy';
import { ratio } from '../../internal/ratio';
import type { Citation, CitationSpan } from '../../model/citation';
import type { SentenceMap } from '../../model/speech/sentenceMap';
import type { Vocabulary } from '../../model/vocabulary/vocabulary';
import { withAncestors } from '../../vocabulary/hierarchy';

/**
 * A part of a source that is about a theme.
 *
 * @category Tracking
 */
export interface ThemeShare {
  /** In how many sentences it is. A sentence can be about several themes. */
  readonly sentences: number;
  /** How many characters it has: not always a whole number, since words that several statements share are divided among them. */
  readonly characters: number;
  /** The share of the source's characters, from 0 to 1. */
  readonly share: number;
}

/**
 * How much of a source is about a theme: about this very theme, and with its sub-themes.
 *
 * The shares of all themes add up to no more than the coded share; so do the shares `withSubThemes` of the themes of the upper level.
 * The words that the items of a list have in common are coded and belong to no theme.
 *
 * @category Tracking
 */
export interface ThemeCoverage<ThemeId extends string = string> extends ThemeShare {
  /** The id of the theme. */
  readonly themeId: ThemeId;
  /** The part that is about the theme or one of its sub-themes. */
  readonly withSubThemes: ThemeShare;
}

/** A goal or finding. */
interface ThemedEntry {
  readonly themeIds: readonly string[];
  readonly citations: readonly Citation[];
}

/** The words of a sentence that are those of one goal or finding, and its primary theme. */
interface Statement {
  readonly themeId: string;
  readonly spans: readonly CitationSpan[];
}

/** Measures how much of a source is about each theme, in the order of the vocabulary, without the themes that nothing is about. */
export function themesIn(
  map: SentenceMap,
  entries: readonly ThemedEntry[],
  { themes }: Vocabulary,
): ThemeCoverage[] {
  const statements = statementsIn(map, entries);
  const lengths = map.paragraphs.flat().map(({ length }) => length);
  const total = lengths.reduce((sum, length) => sum + length, 0);
  const sentences = map.paragraphs.flatMap((paragraph, p) =>
    paragraph.map((_, s) => charactersByTheme(statements.get(placeOf(p + 1, s + 1)) ?? [])),
  );
  const own = sharesIn(sentences, total);
  const all = sharesIn(
    sentences.map((byTheme) => withUpper(byTheme, themes)),
    total,
  );
  const none: ThemeShare = { sentences: 0, characters: 0, share: 0 };
  return Object.keys(themes).flatMap((themeId) => {
    const withSubThemes = all.get(themeId);
    return withSubThemes ? [{ themeId, ...(own.get(themeId) ?? none), withSubThemes }] : [];
  });
}

/** Finds the words of each goal and finding, by sentence. */
function statementsIn(
  { sourceId, paragraphs }: SentenceMap,
  entries: readonly ThemedEntry[],
): ReadonlyMap<string, readonly Statement[]> {
  const placed = entries.flatMap(({ themeIds: [themeId], citations }) => {
    const ofMap = citations.filter((one) => one.sourceId === sourceId && one.sentence !== undefined);
    const byPlace = groupBy(ofMap, ({ paragraph, sentence }) => placeOf(paragraph, sentence));
    return [...byPlace].flatMap(([place, [first, ...others]]) => {
      const length = paragraphs[(first?.paragraph ?? 0) - 1]?.[(first?.sentence ?? 0) - 1]?.length;
      if (themeId === undefined || first === undefined || length === undefined) return [];
      return [{ place, themeId, spans: ownSpans([first, ...others], length) }];
    });
  });
  return groupBy(placed, ({ place }) => place);
}

function placeOf(paragraph = 0, sentence = 0): string {
  return `${paragraph}.${sentence}`;
}

/** Lists the words of a sentence that are those of one statement: its objects, where its citations name any, or else all that it cites. */
function ownSpans(citations: readonly Citation[], length: number): readonly CitationSpan[] {
  const objects = citations.flatMap(({ object }) => object ?? []);
  const spans = objects.length > 0 ? objects : citations.map(({ span }) => span ?? { start: 0, end: length });
  return joined(spans.map(({ start, end }) => ({ start, end: Math.min(end, length) })));
}

/** Joins spans that overlap, so that none does. */
function joined(spans: readonly CitationSpan[]): readonly CitationSpan[] {
  let covered = 0;
  return [...spans]
    .sort((a, b) => a.start - b.start)
    .flatMap(({ start, end }) => {
      const rest = { start: Math.max(start, covered), end };
      covered = Math.max(covered, end);
      return rest.start < rest.end ? [rest] : [];
    });
}

/** Counts the characters of a sentence by theme. Those that several statements have are divided among them equally. */
function charactersByTheme(statements: readonly Statement[]): ReadonlyMap<string, number> {
  const edges = statements.flatMap(({ themeId, spans }) =>
    spans.flatMap(({ start, end }) => [
      { at: start, themeId, change: 1 },
      { at: end, themeId, change: -1 },
    ]),
  );
  const counts = new Map<string, number>();
  const characters = new Map<string, number>();
  let [reached, covering] = [0, 0];
  for (const { at, themeId, change } of edges.sort((a, b) => a.at - b.at)) {
    if (at > reached && covering > 0) {
      for (const [id, count] of counts) {
        if (count > 0) characters.set(id, (characters.get(id) ?? 0) + ((at - reached) * count) / covering);
      }
    }
    counts.set(themeId, (counts.get(themeId) ?? 0) + change);
    covering += change;
    reached = at;
  }
  return characters;
}

/** Counts the characters of a theme for the themes above it too. */
function withUpper(
  byTheme: ReadonlyMap<string, number>,
  themes: Vocabulary['themes'],
): ReadonlyMap<string, number> {
  const counted = new Map<string, number>();
  // Sorted, or the order of the goals would decide the last digit of a sum.
  for (const [themeId, characters] of [...byTheme].sort(([a], [b]) => compareText(a, b))) {
    for (const id of withAncestors(themeId, themes)) counted.set(id, (counted.get(id) ?? 0) + characters);
  }
  return counted;
}

/** Adds up the characters of all sentences by theme. */
function sharesIn(
  sentences: readonly ReadonlyMap<string, number>[],
  total: number,
): ReadonlyMap<string, ThemeShare> {
  const shares = new Map<string, ThemeShare>();
  for (const byTheme of sentences) {
    for (const [themeId, count] of byTheme) {
      const known = shares.get(themeId);
      const characters = (known?.characters ?? 0) + count;
      shares.set(themeId, {
        sentences: (known?.sentences ?? 0) + 1,
        characters,
        share: ratio(characters, total),
      });
    }
  }
  return shares;
}
