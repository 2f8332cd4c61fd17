import type { DefinedTerm } from './term';

/**
 * The kinds of findings: what a speech says about the present rather than about what is to be done.
 *
 * @category Terms
 */
export const findingKindIds = ['achievement', 'role', 'challenge', 'assessment', 'need'] as const;

/**
 * The kind of a finding.
 *
 * @category Terms
 */
export type FindingKind = Extract<(typeof findingKindIds)[number], string>;

/**
 * The kinds of findings, each with its name and definition.
 *
 * @category Terms
 */
export const findingKinds: Readonly<Record<FindingKind, DefinedTerm>> = {
  achievement: {
    name: { en: 'Achievement', zh: '成就' },
    definition: { en: 'Something that has already been achieved.', zh: '已经取得的成就。' },
  },
  role: {
    name: { en: 'Role', zh: '作用' },
    definition: {
      en: 'What the places already do for others or for the country.',
      zh: '这些地方已经为其他地方或全国发挥的作用。',
    },
  },
  challenge: {
    name: { en: 'Challenge', zh: '问题' },
    definition: { en: 'An existing difficulty.', zh: '现有的困难。' },
  },
  assessment: {
    name: { en: 'Assessment', zh: '判断' },
    definition: { en: 'A judgement of the present situation.', zh: '对当前形势的判断。' },
  },
  need: {
    name: { en: 'Need', zh: '需要' },
    definition: {
      en: 'Something that should improve and that belongs to no direction.',
      zh: '应当改进而不属于任何政策方向的事项。',
    },
  },
};
