import type { ShippedText } from '../languageMap';
import type { DefinedTerm } from './term';

/**
 * The statuses that a progress update can report.
 *
 * @category Terms
 */
export const updateStatusIds = [
  'no-evidence',
  'planned',
  'in-progress',
  'stalled',
  'partly-achieved',
  'achieved',
  'not-achieved',
  'dropped',
  'superseded',
] as const;

/**
 * The status that a progress update reports.
 *
 * @category Terms
 */
export type UpdateStatus = Extract<(typeof updateStatusIds)[number], string>;

/**
 * The statuses that a goal can have on a day: those that an update can report, and those that are only derived.
 *
 * @category Terms
 */
// Written out: a bundler keeps a list that is computed even where it is not used.
export const statusIds = [
  'not-yet-set',
  'not-assessed',
  'no-evidence',
  'planned',
  'in-progress',
  'stalled',
  'partly-achieved',
  'achieved',
  'not-achieved',
  'dropped',
  'superseded',
] as const;

/**
 * The status of a goal on a day.
 *
 * @category Terms
 */
export type GoalStatus = Extract<(typeof statusIds)[number], string>;

/**
 * The status of a goal on a day from which it exists: what goals are counted by.
 *
 * @category Terms
 */
export type CountedStatus = Exclude<GoalStatus, 'not-yet-set'>;

/**
 * A status: its name, its definition, and what an update that reports it must show.
 *
 * @category Terms
 */
export interface StatusTerm extends DefinedTerm {
  /** What an update must show before it may report the status. */
  readonly requirement: ShippedText;
}

/**
 * The statuses of goals, each with its name, its definition and what an update must show. No status is stored on a goal: it is
 * derived from the updates, for a day.
 *
 * @category Terms
 */
export const statuses: Readonly<Record<GoalStatus, StatusTerm>> = {
  'not-yet-set': {
    name: { en: 'Not yet set', zh: '尚未提出' },
    definition: {
      en: 'The day lies before the speech that sets the goal. The goal is in no count.',
      zh: '该日早于提出目标的讲话。目标不计入任何统计。',
    },
    requirement: {
      en: 'Nothing: it is derived, and no update reports it.',
      zh: '无：由日期推得，不由进展记录报告。',
    },
  },
  'not-assessed': {
    name: { en: 'Not assessed', zh: '未评估' },
    definition: {
      en: 'No update applies on the day. This says nothing about the goal.',
      zh: '该日没有适用的进展记录。这不说明目标本身的情况。',
    },
    requirement: {
      en: 'Nothing: it is derived, and no update reports it.',
      zh: '无：由记录推得，不由进展记录报告。',
    },
  },
  'no-evidence': {
    name: { en: 'No evidence', zh: '未见行动' },
    definition: {
      en: 'Sources were searched, and no action was found.',
      zh: '已查阅来源，未发现行动。',
    },
    requirement: { en: 'The sources that were searched.', zh: '所查阅的来源。' },
  },
  planned: {
    name: { en: 'Planned', zh: '已有规划' },
    definition: {
      en: 'An implementing plan, budget or rule has been issued; whether anything was delivered is not shown.',
      zh: '已发布实施规划、预算或规定；是否已有落实，未予说明。',
    },
    requirement: { en: 'Evidence of the plan, budget or rule.', zh: '规划、预算或规定的证据。' },
  },
  'in-progress': {
    name: { en: 'In progress', zh: '推进中' },
    definition: { en: 'Delivery has begun.', zh: '已开始落实。' },
    requirement: { en: 'Evidence.', zh: '证据。' },
  },
  stalled: {
    name: { en: 'Stalled', zh: '停滞' },
    definition: { en: 'It was started and has come to a halt.', zh: '曾经启动，现已停顿。' },
    requirement: { en: 'Evidence, and a reason.', zh: '证据和原因。' },
  },
  'partly-achieved': {
    name: { en: 'Partly achieved', zh: '部分实现' },
    definition: {
      en: 'Some of what the goal asks for is in place, but substantially less than was stated.',
      zh: '目标所要求的已部分落实，但明显少于所提出的。',
    },
    requirement: { en: 'Evidence.', zh: '证据。' },
  },
  achieved: {
    name: { en: 'Achieved', zh: '已实现' },
    definition: { en: 'What the goal asks for is in place.', zh: '目标所要求的已经落实。' },
    requirement: { en: 'Evidence.', zh: '证据。' },
  },
  'not-achieved': {
    name: { en: 'Not achieved', zh: '未实现' },
    definition: {
      en: 'The evidence shows that its deadline has passed, or the opposite was done, and that what it asks for is not in place.',
      zh: '证据表明期限已过或采取了相反的行动，而目标所要求的没有落实。',
    },
    requirement: { en: 'Evidence, and a reason.', zh: '证据和原因。' },
  },
  dropped: {
    name: { en: 'Dropped', zh: '已撤回' },
    definition: { en: 'The goal was withdrawn by those who set it.', zh: '提出者已撤回该目标。' },
    requirement: { en: 'Evidence.', zh: '证据。' },
  },
  superseded: {
    name: { en: 'Superseded', zh: '已被取代' },
    definition: { en: 'A later goal has taken its place.', zh: '后来的目标已取代该目标。' },
    requirement: { en: 'Evidence, and the id of the later goal.', zh: '证据，以及后来目标的标识。' },
  },
};
