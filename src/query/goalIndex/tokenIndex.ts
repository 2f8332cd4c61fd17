import { compareText } from '../../internal/compareText';
import type { GoalLike } from '../../model/goal/goalLike';
import { foldedTexts, hanRunsOf, searchTokensOf, type TextQuery } from '../search/text';
import { listWriter } from './columns/codedColumn';
import { textNumbering } from './columns/numbering';
import {
  type CodePostings,
  codePostingsOf,
  goalsWithCode,
  type Postings,
  postingsOf,
} from './columns/postings';
import { type DenseSet, type GoalSet, goalSetOf, rowsIn, unionOf } from './sets/goalSet';
import { intersectionOf } from './sets/requirements';

/** The goals whose texts contain each token, and each bigram of Han characters. */
export interface TokenIndex {
  readonly goals: readonly GoalLike[];
  /** The set of these goals. */
  readonly all: DenseSet;
  /** The tokens in alphabetical order, so that those with the same beginning are neighbours. */
  readonly tokens: readonly string[];
  /** The codes of the tokens, by which their goals are found. */
  readonly codes: Uint32Array;
  readonly goalsOfTokens: CodePostings;
  readonly goalsOfBigram: Postings;
}

/** Indexes the texts of goals. */
export function tokenIndexOf(goals: readonly GoalLike[], all: DenseSet): TokenIndex {
  const size = goals.length;
  const [tokens, bigrams] = [textNumbering(), textNumbering()];
  const [tokenWriter, bigramWriter] = [listWriter(size), listWriter(size)];
  for (const goal of goals) {
    for (const text of foldedTexts(goal)) {
      for (const token of searchTokensOf(text)) tokenWriter.write(tokens.codeOf(token));
      for (const run of hanRunsOf(text)) {
        for (const bigram of bigramsOf(run)) bigramWriter.write(bigrams.codeOf(bigram));
      }
    }
    tokenWriter.endList();
    bigramWriter.endList();
  }
  const { values } = tokens;
  const codes = [...values.keys()].sort((a, b) => compareText(values[a] as string, values[b] as string));
  return {
    goals,
    all,
    tokens: codes.map((code) => values[code] as string),
    codes: Uint32Array.from(codes),
    goalsOfTokens: codePostingsOf(tokenWriter.column(values), size),
    goalsOfBigram: postingsOf(bigramWriter.column(bigrams.values), size),
  };
}

/** Lists each two neighbours of a run of Han characters, and each character alone, because a term may be a single character. */
function bigramsOf(run: string): readonly string[] {
  const characters = [...run];
  return characters.flatMap((character, at) => {
    const next = characters[at + 1];
    return next === undefined ? [character] : [character, character + next];
  });
}

/** Lists the two neighbours of a run alone, which narrow a search most; of a single character, the character. */
function narrowestBigramsOf(run: string): readonly string[] {
  const characters = [...run];
  if (characters.length === 1) return characters;
  return characters.slice(1).map((character, at) => `${characters[at]}${character}`);
}

/** The goals whose texts match any of several search texts. */
export function goalsWithAnyText(queries: readonly TextQuery[], index: TokenIndex): GoalSet {
  const sets = queries.map((query) => goalsWithText(query, index));
  return unionOf(sets, index.goals.length);
}

/** The goals whose texts match a search text. */
function goalsWithText({ tokens, chineseTerms }: TextQuery, index: TokenIndex): GoalSet {
  const required = [
    ...tokens.map((token) => goalsOfTokensFrom(token, index)),
    ...chineseTerms.map((term) => [goalsWithTerm(term, index)]),
  ];
  return intersectionOf({ required, excluded: [] }, index.all);
}

/** For each token that begins with a text, the goals that contain it. */
function goalsOfTokensFrom(start: string, { tokens, codes, goalsOfTokens }: TokenIndex): GoalSet[] {
  const sets: GoalSet[] = [];
  for (let at = lowerBoundOf(start, tokens); tokens[at]?.startsWith(start); at++) {
    sets.push(goalsWithCode(goalsOfTokens, codes[at] as number));
  }
  return sets;
}

/** Finds the first place in sorted texts of one that is not before the given one. */
function lowerBoundOf(text: string, sorted: readonly string[]): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] as string) < text) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The goals that contain a Chinese term: of those that contain all its bigrams, the ones that contain it in one piece. */
function goalsWithTerm(term: string, { goals, all, goalsOfBigram }: TokenIndex): GoalSet {
  const bigrams = hanRunsOf(term).flatMap(narrowestBigramsOf);
  const required = bigrams.map((bigram) => {
    const set = goalsOfBigram.get(bigram);
    return set ? [set] : [];
  });
  const candidates = intersectionOf({ required, excluded: [] }, all);
  if (bigrams.length === 1 && bigrams[0] === term) return candidates;
  const containsTerm = (row: number) =>
    foldedTexts(goals[row] as GoalLike).some((text) => text.includes(term));
  return goalSetOf(rowsIn(candidates).filter(containsTerm), goals.length);
}
