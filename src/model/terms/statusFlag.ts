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
    definition: { en: 'The deadline that the source sets has passed, and no update has closed the goal.' },
  },
  late: {
    name: { en: 'Late', zh: '逾期完成' },
    definition: {
      en: 'It was achieved, but certainly after the deadline that the source sets. This is not the same as “not achieved”.',
    },
  },
  stale: {
    name: { en: 'Stale', zh: '久未更新' },
    definition: {
      en: 'The goal has updates, but no update in the last 365 days (or the number of days given): none was recorded then, and none is about that time.',
    },
  },
  contested: {
    name: { en: 'Contested', zh: '有争议' },
    definition: {
      en: 'Assessors differ: two kinds of assessor have different latest statuses, or two assessors report different statuses for the latest day.',
    },
  },
};
