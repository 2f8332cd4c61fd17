import { describeValue } from '../../../errors/describeValue';
import { mayStateDate } from '../../../source/numbers/mayStateDate';
import { statesNumber } from '../../../source/numbers/statesNumber';
import { type Fault, fault, type PathSegment } from '../../document/fault';
import { readableItems } from '../../document/wellFormed';
import {
  dueDatesOf,
  type Entry,
  type EntryPart,
  entriesIn,
  type FigurePart,
  type SpeechContext,
  type SpeechPart,
  type SpeechRuleGroup,
  targetsOf,
} from '../speech/speechContext';
import { type CitedWords, citedWordsOf } from './citedWords';

/** The rules about what figures and deadlines the cited words state. */
export const figureRules = {
  'uncited-figure': {
    severity: 'warning',
    requires: 'Every figure stands in the cited words, in digits or in words; its sign need not.',
    fix: 'Correct the figure, or cite the words that state it too.',
    check: (speech, context) =>
      inCitedWords(speech, context, (entry, words, language) =>
        numbersOf(entry)
          .filter(({ value }) => !words.some(({ clause }) => statesNumber(clause, value, language)))
          .map(({ path, value }) =>
            fault(path, `the figure ${describeValue(value)} does not stand in the cited words`, value),
          ),
      ),
  },
  'uncited-deadline': {
    severity: 'warning',
    requires:
      'No deadline is other than the cited sentences say. One that has to be computed, as from "within five years", is not judged.',
    fix: 'Correct the deadline, cite the sentence that sets it too, or delete it: a period is not a deadline.',
    check: (speech, context) =>
      inCitedWords(speech, context, (entry, words, language) =>
        dueDatesOf(entry)
          .filter(({ date }) => !words.some(({ sentence }) => mayStateDate(sentence, date, language)))
          .map(({ path, date }) =>
            fault(path, `the cited sentences do not set the deadline ${describeValue(date)}`, date),
          ),
      ),
  },
} as const satisfies SpeechRuleGroup;

/** Lists what is wrong with entries whose cited words are at hand. */
function inCitedWords(
  speech: SpeechPart,
  { source }: SpeechContext,
  faultsOf: (
    entry: Entry<EntryPart>,
    words: readonly CitedWords[],
    language: string | undefined,
  ) => readonly Fault[],
): Fault[] {
  if (!source) return [];
  const language = speech.sources?.find((one) => one?.id === speech.sentenceMap?.sourceId)?.language;
  return entriesIn(speech).flatMap((entry) => {
    const words = citedWordsOf(speech, source.text, entry.entry.citations);
    return words ? faultsOf(entry, words, language) : [];
  });
}

interface StatedNumber {
  readonly path: readonly PathSegment[];
  readonly value: number;
}

/** Lists the numbers that an entry says its source states. A zero is said in too many ways to be looked for. */
function numbersOf({ path, entry: { figures, figure, targets } }: Entry<EntryPart>): StatedNumber[] {
  const valueIn = (at: readonly PathSegment[], { value }: FigurePart = {}) => ({
    path: [...at, 'value'],
    value,
  });
  const numbers = [
    valueIn([...path, 'figure'], figure),
    ...readableItems(figures).map(([index, one]) => valueIn([...path, 'figures', index], one)),
    ...targetsOf({ path, targets }).flatMap(({ path: at, target }) => {
      return [
        valueIn(at, target),
        { path: [...at, 'upTo'], value: target.upTo },
        valueIn([...at, 'baseline'], target.baseline),
      ];
    }),
  ];
  return numbers.flatMap(({ path: at, value = 0 }) => (value === 0 ? [] : [{ path: at, value }]));
}
