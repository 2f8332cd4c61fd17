import { firstDayOf, isDay, lastDayOf } from '../../../date/partialDate';
import { describeValue } from '../../../errors/describeValue';
import { fault } from '../../document/fault';
import { dueDatesOf, goalEntriesIn, type SpeechRuleGroup } from './speechContext';

/** The rules about dates. The periods are checked with the shape. */
export const dateRules = {
  'period-reversed': {
    severity: 'error',
    requires: 'No period and no occasion ends before it starts.',
    fix: 'Exchange the two dates, or correct them.',
    check: ({ date, endDate }) =>
      date === undefined || endDate === undefined || !isDay(date) || date <= endDate
        ? []
        : [fault(['endDate'], 'the occasion ends before it starts', endDate)],
  },
  'no-first-day': {
    severity: 'error',
    requires: 'A speech with an `endDate` has a full day as its `date`.',
    fix: 'Write the first day, or leave `endDate` out.',
    check: ({ date, endDate }) => {
      if (date === undefined || endDate === undefined || isDay(date)) return [];
      const message = `the last day is given, but not the first: the date is ${describeValue(date)}`;
      return [fault(['endDate'], message, endDate)];
    },
  },
  'deadline-too-early': {
    severity: 'error',
    requires: 'No deadline, of a goal or of a target, is over before the speech that sets it.',
    fix: 'Look at the two dates. What was due earlier is not set by this speech: leave the deadline out, or code a finding.',
    check: (speech) =>
      goalEntriesIn(speech)
        .flatMap(dueDatesOf)
        .flatMap(({ path, date: dueBy }) => {
          const { date } = speech;
          if (date === undefined || lastDayOf(dueBy) >= firstDayOf(date)) return [];
          return [fault(path, `${dueBy} is over before the speech of ${date}`, dueBy)];
        }),
  },
} as const satisfies SpeechRuleGroup;
