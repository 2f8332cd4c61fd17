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
  'not-assessed': {
    name: { en: 'Not assessed', zh: '未评估' },
    definition: { en: 'No update applies on the day. This says nothing about the goal.' },
    requirement: { en: 'Nothing: it is derived, and no update reports it.' },
  },
  'no-evidence': {
    name: { en: 'No evidence', zh: '未见行动' },
    definition: { en: 'Sources were searched, and no action was found.' },
    requirement: { en: 'The sources that were searched.' },
  },
  planned: {
    name: { en: 'Planned', zh: '已有规划' },
    definition: {
      en: 'A plan, budget or rule to carry it out has been issued; whether anything was delivered is not shown.',
    },
    requirement: { en: 'Evidence.' },
  },
  'in-progress': {
    name: { en: 'In progress', zh: '推进中' },
    definition: { en: 'Delivery has begun.' },
    requirement: { en: 'Evidence.' },
  },
  stalled: {
    name: { en: 'Stalled', zh: '停滞' },
    definition: { en: 'It was started and has come to a halt.' },
    requirement: { en: 'Evidence, and a reason.' },
  },
  'partly-achieved': {
    name: { en: 'Partly achieved', zh: '部分实现' },
    definition: { en: 'Some of what the goal asks for is in place, but substantially less than was stated.' },
    requirement: { en: 'Evidence.' },
  },
  achieved: {
    name: { en: 'Achieved', zh: '已实现' },
    definition: { en: 'What the goal asks for is in place.' },
    requirement: { en: 'Evidence.' },
  },
  'not-achieved': {
    name: { en: 'Not achieved', zh: '未实现' },
    definition: {
      en: 'Its deadline has passed, or the opposite was done, and what it asks for is not in place.',
    },
    requirement: { en: 'Evidence, and a reason.' },
  },
  dropped: {
    name: { en: 'Dropped', zh: '已撤回' },
    definition: { en: 'The goal was withdrawn by those who set it.' },
    requirement: { en: 'Evidence.' },
  },
  superseded: {
    name: { en: 'Superseded', zh: '已被取代' },
    definition: { en: 'A later goal has taken its place.' },
    requirement: { en: 'Evidence, and the id of the later goal.' },
  },
};
