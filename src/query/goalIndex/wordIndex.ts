import { compareText } from '../../internal/compareText';
import type { GoalLike } from '../../model/goal/goalLike';
import {
  chineseRunsOf,
  fold,
  foldedTexts,
  searchedTextsOf,
  searchWordsOf,
  type TextQuery,
} from '../search/text';
import {
  type GroupedGoals,
  goalsOfGroup,
  groupedGoalsOf,
  groupingOf,
  listWriter,
  type Postings,
  postingsOf,
  textNumbering,
} from './column';
import { type BitSet, type GoalSet, goalSetOf, intersectionOf, numbersIn, unionOf } from './goalSet';
import { wordNumbering } from './wordNumbering';

/** Which goals hold a word, and which a piece of Chinese. */
export interface WordIndex {
  /** The words, in order, so that those with the same beginning stand together. */
  readonly words: readonly string[];
  /** Their places among the groups of goals. */
  readonly wordNumbers: Uint32Array;
  readonly goalsOfWords: GroupedGoals;
  /** By Chinese character, and by two that stand side by side. */
  readonly goalsOfPiece: Postings;
}

/** The characters of a run of Chinese, and each two that stand side by side. */
function piecesOf(run: string): readonly string[] {
  const characters = [...run];
  return characters.flatMap((one, at) => {
    const next = characters[at + 1];
    return next === undefined ? [one] : [one, one + next];
  });
}

/** The pieces of a run that hold all of it between them: the run itself where it is one. */
function widestPiecesOf(run: string): readonly string[] {
  const pieces = piecesOf(run);
  return pieces.length === 1 ? pieces : pieces.filter((_, at) => at % 2 === 1);
}

/** Indexes the words of goals. */
export function wordIndexOf(goals: readonly GoalLike[]): WordIndex {
  const [words, pieces] = [wordNumbering(), textNumbering()];
  const [wordColumn, pieceColumn] = [listWriter(goals.length), listWriter(goals.length)];
  for (const goal of goals) {
    for (const text of searchedTextsOf(goal)) {
      if (words.readAscii(text, wordColumn.write)) continue;
      const folded = fold(text);
      for (const word of searchWordsOf(folded)) wordColumn.write(words.numberOf(word));
      for (const run of chineseRunsOf(folded)) {
        for (const piece of piecesOf(run)) pieceColumn.write(pieces.numberOf(piece));
      }
    }
    wordColumn.next();
    pieceColumn.next();
  }
  const wordsOfGoals = wordColumn.done(words.values);
  const piecesOfGoals = pieceColumn.done(pieces.values);
  const order = [...words.values.keys()].sort((a, b) =>
    compareText(words.values[a] as string, words.values[b] as string),
  );
  return {
    words: order.map((number) => words.values[number] as string),
    wordNumbers: Uint32Array.from(order),
    goalsOfWords: groupedGoalsOf(wordsOfGoals, undefined, goals.length),
    goalsOfPiece: postingsOf(
      piecesOfGoals,
      groupingOf(piecesOfGoals, (piece) => [piece]),
      goals.length,
    ),
  };
}

/** The goals that hold all that a search text asks for. */
function goalsWithText(
  { words, chineseTerms }: TextQuery,
  index: WordIndex,
  goals: readonly GoalLike[],
  all: BitSet,
): GoalSet {
  const required = words.map((word) => setsOfWordsFrom(word, index));
  const terms = chineseTerms.map((term) => [goalsWithTerm(term, index, goals, all)]);
  return intersectionOf({ required: [...required, ...terms], excluded: [] }, all);
}

/** The sets of goals that hold a word that starts so. */
function setsOfWordsFrom(start: string, { words, wordNumbers, goalsOfWords }: WordIndex): GoalSet[] {
  const sets: GoalSet[] = [];
  for (let at = placeOf(start, words); words[at]?.startsWith(start); at++) {
    sets.push(goalsOfGroup(goalsOfWords, wordNumbers[at] as number));
  }
  return sets;
}

/** The first place in sorted words of one that is not before a given one. */
function placeOf(start: string, words: readonly string[]): number {
  let [low, high] = [0, words.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((words[middle] as string) < start) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The goals that hold a Chinese term: of those that hold all its pieces, the ones where they stand together. */
function goalsWithTerm(term: string, index: WordIndex, goals: readonly GoalLike[], all: BitSet): GoalSet {
  const pieces = chineseRunsOf(term).flatMap(widestPiecesOf);
  const required = pieces.map((piece) => {
    const set = index.goalsOfPiece.get(piece);
    return set ? [set] : [];
  });
  const candidates = intersectionOf({ required, excluded: [] }, all);
  if (pieces.length === 1 && pieces[0] === term) return candidates;
  const holdsTerm = (number: number) =>
    foldedTexts(goals[number] as GoalLike).some((text) => text.includes(term));
  return goalSetOf(numbersIn(candidates).filter(holdsTerm), all.count);
}

/** Joins the goals of several search texts. */
export function goalsWithAnyText(
  queries: readonly TextQuery[],
  index: WordIndex,
  goals: readonly GoalLike[],
  all: BitSet,
): GoalSet {
  return unionOf(
    queries.map((query) => goalsWithText(query, index, goals, all)),
    all.count,
  );
}
