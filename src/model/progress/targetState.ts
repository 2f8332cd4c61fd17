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
    definition: {
      en: 'The latest measurement meets the target. That it was held is not shown.',
      zh: '最近一次测量达到指标。是否保持，尚未显示。',
    },
  },
  held: {
    name: { en: 'Met and held', zh: '达标并保持' },
    definition: {
      en: 'The target was met, or was from the start, and every measurement since meets it too.',
      zh: '指标已达到（或起点即已达到），此后每次测量均达到。',
    },
  },
  'reached-then-lost': {
    name: { en: 'Met, then lost', zh: '达标后回落' },
    definition: {
      en: 'The target was met, or was from the start, and the latest measurement does not meet it.',
      zh: '指标曾达到（或起点即已达到），但最近一次测量未达到。',
    },
  },
  'on-track': {
    name: { en: 'On track', zh: '进度达标' },
    definition: {
      en: 'The latest measurement does not meet the target yet, and is at least as far as an even pace would be by then.',
      zh: '最近一次测量尚未达到指标，但不落后于匀速进度。',
    },
  },
  'off-track': {
    name: { en: 'Off track', zh: '进度滞后' },
    definition: {
      en: 'The latest measurement does not meet the target, and is not as far as an even pace would be by then, or has gone beyond the range.',
      zh: '最近一次测量未达到指标，且落后于匀速进度，或已越出区间的另一侧。',
    },
  },
  missed: {
    name: { en: 'Missed', zh: '未达标' },
    definition: {
      en: 'At no time since it was due does every measurement meet the target.',
      zh: '到期以来，没有一个时点的测量全部达到指标。',
    },
  },
  'too-early': {
    name: { en: 'Too early to tell', zh: '尚难判断' },
    definition: {
      en: 'The target is not met, and no pace can be computed: it has no day, or nothing was measured after its start.',
      zh: '尚未达到指标，也无法计算进度：指标没有期限，或起点之后没有测量。',
    },
  },
  'no-measurement': {
    name: { en: 'No measurement', zh: '无数据' },
    definition: {
      en: 'Since the goal was set, nothing was measured that can be compared with the target; or nothing since it was due, and nothing before that met it.',
      zh: '目标提出以来没有可与指标比较的测量；或到期以来没有测量，且此前的测量均未达到指标。',
    },
  },
};
