import type { DefinedTerm } from './term';

/**
 * The flags that a status can have on a day.
 *
 * @category Terms
 */
export const statusFlagIds = ['overdue', 'late', 'stale', 'contested'] as const;

/**
 * A flag of a status.
 *
 * @category Terms
 */
export type StatusFlag = Extract<(typeof statusFlagIds)[number], string>;

/**
 * The flags of a status, each with its name and definition. Flags are derived for a day and never stored.
 *
 * @category Terms
 */
export const statusFlags: Readonly<Record<StatusFlag, DefinedTerm>> = {
  overdue: {
    name: { en: 'Overdue', zh: '逾期未完成' },
    definition: { en: 'The deadline that the source names has passed, and no update has closed the goal.' },
  },
  late: {
    name: { en: 'Late', zh: '逾期完成' },
    definition: {
      en: 'It was achieved, but surely after the deadline that the source names. That is not the same as not achieved.',
    },
  },
  stale: {
    name: { en: 'Stale', zh: '久未更新' },
    definition: {
      en: 'There are updates, but for a number of days, 365 unless another is given, none was recorded and none is about those days.',
    },
  },
  contested: {
    name: { en: 'Contested', zh: '有争议' },
    definition: {
      en: 'Assessors differ: the latest statuses of two kinds of assessor are not the same, or two assessors say different things of the latest day.',
    },
  },
};
