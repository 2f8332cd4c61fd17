import { fault } from '../../document/fault';
import type { SpeechRuleGroup } from './speechContext';

/** The rules about dates. The periods are checked with the shape. */
export const dateRules = {
  'period-reversed': {
    severity: 'error',
    requires: 'No period and no occasion ends before it starts.',
    fix: 'Exchange the two dates, or correct them.',
    check: ({ date, endDate }) =>
      date === undefined || endDate === undefined || date <= endDate
        ? []
        : [fault(['endDate'], 'the occasion ends before it starts', endDate)],
  },
} as const satisfies SpeechRuleGroup;
