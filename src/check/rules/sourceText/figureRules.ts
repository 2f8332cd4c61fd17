import { describeValue } from '../../../errors/describeValue';
import { mayStateDate } from '../../../source/numbers/mayStateDate';
import { statesNumber } from '../../../source/numbers/statesNumber';
import { type Fault, fault, type PathSegment } from '../../document/fault';
import { isUnreadable, readableItems } from '../../document/wellFormed';
import {
  dueDatesOf,
  type Entry,
  type EntryPart,
  entriesIn,
  type FigurePart,
  type GoalPart,
  goalEntriesIn,
  type SpeechContext,
  type SpeechPart,
  type SpeechRuleGroup,
} from '../speech/speechContext';
import { type CitedWords, citedWordsOf } from './citedWords';

/** The rules about figures and deadlines, and whether the cited words state them. */
export const figureRules = {
  'wrong-measurability': {
    severity: 'warning',
    requires: 'A goal is `quantified` where it has a target or a figure, and nowhere else has a target.',
    fix: 'Choose `quantified` for a goal with a target; for one without, add the figure that the source states or choose another measurability.',
    check: (speech) => goalEntriesIn(speech).flatMap(wrongMeasurability),
  },
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

function wrongMeasurability({ path, entry }: Entry<GoalPart>): Fault[] {
  const { measurability, figures, targets } = entry;
  if (measurability === undefined || isUnreadable(entry, 'targets')) return [];
  const at = [...path, 'measurability'];
  const isWith = (list: readonly unknown[] | undefined) => list !== undefined && list.length > 0;
  if (measurability !== 'quantified') {
    const message = `the goal has a target, but is ${describeValue(measurability)}`;
    return isWith(targets) ? [fault(at, message, measurability)] : [];
  }
  if (isWith(targets) || isWith(figures) || isUnreadable(entry, 'figures')) return [];
  return [fault(at, 'the goal is "quantified", but has no figure', measurability)];
}

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
    ...readableItems(targets).flatMap(([index, target]) => {
      const at = [...path, 'targets', index];
      return [
        valueIn(at, target),
        { path: [...at, 'upTo'], value: target.upTo },
        valueIn([...at, 'baseline'], target.baseline),
      ];
    }),
  ];
  return numbers.flatMap(({ path: at, value = 0 }) => (value === 0 ? [] : [{ path: at, value }]));
}
