import type { LanguageMap } from '../languageMap';
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
  readonly requirement: LanguageMap;
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
    definition: { en: 'No update counts for the day. It says nothing about the goal.' },
    requirement: { en: 'It is never recorded.' },
  },
  'no-evidence': {
    name: { en: 'No evidence', zh: '未见行动' },
    definition: { en: 'Somebody looked, on a day, and found no action.' },
    requirement: { en: 'The sources that were searched.' },
  },
  planned: {
    name: { en: 'Planned', zh: '已有规划' },
    definition: {
      en: 'A plan, budget or rule to carry it out has been issued, and nothing has been delivered.',
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
    definition: { en: 'It was begun and has come to a halt.' },
    requirement: { en: 'Evidence, and a reason.' },
  },
  'partly-achieved': {
    name: { en: 'Partly achieved', zh: '部分实现' },
    definition: { en: 'What is there is real, but substantially less than was stated.' },
    requirement: { en: 'Evidence.' },
  },
  achieved: {
    name: { en: 'Achieved', zh: '已实现' },
    definition: { en: 'What the goal asks for is there.' },
    requirement: { en: 'Evidence.' },
  },
  'not-achieved': {
    name: { en: 'Not achieved', zh: '未实现' },
    definition: {
      en: 'Its deadline has passed, or the contrary was done, and what it asks for is not there.',
    },
    requirement: { en: 'Evidence, and a reason.' },
  },
  dropped: {
    name: { en: 'Dropped', zh: '已撤回' },
    definition: { en: 'Whoever set the goal has withdrawn it.' },
    requirement: { en: 'Evidence.' },
  },
  superseded: {
    name: { en: 'Superseded', zh: '已被取代' },
    definition: { en: 'A later goal has taken its place.' },
    requirement: { en: 'Evidence, and the id of that goal.' },
  },
};
