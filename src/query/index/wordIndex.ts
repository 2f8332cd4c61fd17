import type { AnyGoal } from '../criteria';
import { compareTexts } from '../progress';
import {
  chineseCharactersOf,
  fold,
  foldedTexts,
  searchedTextsOf,
  searchWordsOf,
  type TextQuery,
} from '../text';
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

/** Which goals hold a word, and which a Chinese character. */
export interface WordIndex {
  /** The words, in order, so that those with the same beginning stand together. */
  readonly words: readonly string[];
  /** Their places among the groups of goals. */
  readonly wordNumbers: Uint32Array;
  readonly goalsOfWords: GroupedGoals;
  readonly goalsOfCharacter: Postings;
}

/** Indexes the words of goals. */
export function wordIndexOf(goals: readonly AnyGoal[]): WordIndex {
  const [words, characters] = [wordNumbering(), textNumbering()];
  const [wordColumn, characterColumn] = [listWriter(goals.length), listWriter(goals.length)];
  for (const goal of goals) {
    for (const text of searchedTextsOf(goal)) {
      if (words.readAscii(text, wordColumn.write)) continue;
      const folded = fold(text);
      for (const word of searchWordsOf(folded)) wordColumn.write(words.numberOf(word));
      for (const character of chineseCharactersOf(folded)) {
        characterColumn.write(characters.numberOf(character));
      }
    }
    wordColumn.next();
    characterColumn.next();
  }
  const wordsOfGoals = wordColumn.done(words.values);
  const charactersOfGoals = characterColumn.done(characters.values);
  const order = [...words.values.keys()].sort((a, b) =>
    compareTexts(words.values[a] as string, words.values[b] as string),
  );
  return {
    words: order.map((number) => words.values[number] as string),
    wordNumbers: Uint32Array.from(order),
    goalsOfWords: groupedGoalsOf(wordsOfGoals, undefined, goals.length),
    goalsOfCharacter: postingsOf(
      charactersOfGoals,
      groupingOf(charactersOfGoals, (character) => [character]),
      goals.length,
    ),
  };
}

/** The goals that hold all that a search text asks for. */
function goalsWithText(
  { words, chineseTerms }: TextQuery,
  index: WordIndex,
  goals: readonly AnyGoal[],
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

/** The goals that hold a Chinese term: of those that hold all its characters, the ones where they stand together. */
function goalsWithTerm(term: string, index: WordIndex, goals: readonly AnyGoal[], all: BitSet): GoalSet {
  const characters = [...new Set(chineseCharactersOf(term))];
  const required = characters.map((character) => {
    const set = index.goalsOfCharacter.get(character);
    return set ? [set] : [];
  });
  const candidates = intersectionOf({ required, excluded: [] }, all);
  if (characters.length === 1 && characters[0] === term) return candidates;
  const holdsTerm = (number: number) =>
    foldedTexts(goals[number] as AnyGoal).some((text) => text.includes(term));
  return goalSetOf(numbersIn(candidates).filter(holdsTerm), all.count);
}

/** Joins the goals of several search texts. */
export function goalsWithAnyText(
  queries: readonly TextQuery[],
  index: WordIndex,
  goals: readonly AnyGoal[],
  all: BitSet,
): GoalSet {
  return unionOf(
    queries.map((query) => goalsWithText(query, index, goals, all)),
    all.count,
  );
}
