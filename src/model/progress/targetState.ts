import type { DefinedTerm } from '../terms/term';

/**
 * How a target stands on a day, by what was measured.
 *
 * @category Terms
 */
export const targetStateIds = [
  'met',
  'held',
  'reached-then-lost',
  'on-track',
  'off-track',
  'missed',
  'too-early',
  'no-measurement',
] as const;

/**
 * How a target stands on a day.
 *
 * @category Terms
 */
export type TargetState = Extract<(typeof targetStateIds)[number], string>;

/**
 * The states of a target, each with its name and definition. A state is computed from measurements and nothing else: it is no judgement
 * of the goal, and stands beside the status that updates report.
 *
 * @category Terms
 */
export const targetStates: Readonly<Record<TargetState, DefinedTerm>> = {
  met: {
    name: { en: 'Met', zh: '已达标' },
    definition: { en: 'The latest measurement meets the target. That it was held is not shown.' },
  },
  held: {
    name: { en: 'Met and held', zh: '达标并保持' },
    definition: {
      en: 'The target was met, or was from the start, and every measurement since meets it too.',
    },
  },
  'reached-then-lost': {
    name: { en: 'Met, then lost', zh: '达标后回落' },
    definition: {
      en: 'The target was met, or was from the start, and the latest measurement does not meet it.',
    },
  },
  'on-track': {
    name: { en: 'On track', zh: '进度达标' },
    definition: {
      en: 'The latest measurement does not meet the target yet, and is at least as far as an even pace would be by then.',
    },
  },
  'off-track': {
    name: { en: 'Off track', zh: '进度滞后' },
    definition: {
      en: 'The latest measurement does not meet the target, and is not as far as an even pace would be by then.',
    },
  },
  missed: {
    name: { en: 'Missed', zh: '未达标' },
    definition: { en: 'No measurement of the time when it was due, or of later, meets the target.' },
  },
  'too-early': {
    name: { en: 'Too early to tell', zh: '尚难判断' },
    definition: {
      en: 'The target is not met, and no pace can be computed: it has no day, or nothing was measured after its start.',
    },
  },
  'no-measurement': {
    name: { en: 'No measurement', zh: '无数据' },
    definition: {
      en: 'Nothing was measured that can be compared with the target; once it was due, nothing of that time or later.',
    },
  },
};
