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
    name: { en: 'Overdue', zh: '已过期限' },
    definition: {
      en: 'The last day by which the source wants it done, as a deadline or for a target, has passed, and no update has closed the goal. That alone does not show that it was missed.',
      zh: '来源规定的期限（或指标的最后期限）已过，而没有进展记录了结该目标。仅此并不说明目标未按期实现。',
    },
  },
  late: {
    name: { en: 'Late', zh: '逾期完成' },
    definition: {
      en: 'It was achieved, but certainly after the last day by which the source wants it done. This is not the same as “not achieved”.',
      zh: '目标已实现，但肯定晚于来源规定的最后期限。这不同于“未实现”。',
    },
  },
  stale: {
    name: { en: 'Stale', zh: '久未更新' },
    definition: {
      en: 'The goal is open and has updates, but no update in the last 365 days (or the number of days given): none was recorded then, and none is about that time.',
      zh: '目标尚未了结且有进展记录，但最近365天（或所给天数）内没有：既无当时记录的，也无关于这段时间的。',
    },
  },
  contested: {
    name: { en: 'Contested', zh: '有争议' },
    definition: {
      en: 'Two assessors read the same time differently: their latest readings are about the same or overlapping days, or one says that the goal was achieved and the other that it was not, or that it was dropped.',
      zh: '两个评估者对同一时间的判断不同：各自最近的判断涉及相同或重叠的日期；或者一方认为目标已实现，另一方认为未实现或已撤回。',
    },
  },
};
