import { describeValue } from '../../../errors/describeValue';
import { fault } from '../../document/fault';
import type { SpeechRuleGroup } from './speechContext';

/** The length of a full day, such as `2021-09-28`. */
const dayLength = 10;

/** The rules about dates. The periods are checked with the shape. */
export const dateRules = {
  'period-reversed': {
    severity: 'error',
    requires: 'No period and no occasion ends before it starts.',
    fix: 'Exchange the two dates, or correct them.',
    check: ({ date, endDate }) =>
      date?.length !== dayLength || endDate === undefined || date <= endDate
        ? []
        : [fault(['endDate'], 'the occasion ends before it starts', endDate)],
  },
  'no-first-day': {
    severity: 'error',
    requires: 'A speech with an `endDate` has a full day as its `date`.',
    fix: 'Write the first day, or leave `endDate` out.',
    check: ({ date, endDate }) => {
      if (date === undefined || endDate === undefined || date.length === dayLength) return [];
      const message = `the last day is given, but not the first: the date is ${describeValue(date)}`;
      return [fault(['endDate'], message, endDate)];
    },
  },
} as const satisfies SpeechRuleGroup;
