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
    definition: { en: 'Something that has already been achieved.' },
  },
  role: {
    name: { en: 'Role', zh: '作用' },
    definition: { en: 'What the places already do for others or for the country.' },
  },
  challenge: {
    name: { en: 'Challenge', zh: '问题' },
    definition: { en: 'An existing difficulty.' },
  },
  assessment: {
    name: { en: 'Assessment', zh: '判断' },
    definition: { en: 'A judgement of the present situation.' },
  },
  need: {
    name: { en: 'Need', zh: '需要' },
    definition: { en: 'Something that should improve and that belongs to no direction.' },
  },
};
