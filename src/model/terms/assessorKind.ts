import type { DefinedTerm } from './term';

/**
 * The kinds of assessors: who reports what came of a goal.
 *
 * @category Terms
 */
export const assessorKindIds = [
  'government-self-report',
  'statistics-office',
  'court-or-audit',
  'academic',
  'media',
  'ngo',
  'editor',
] as const;

/**
 * The kind of an assessor.
 *
 * @category Terms
 */
export type AssessorKind = Extract<(typeof assessorKindIds)[number], string>;

/**
 * The kinds of assessors, each with its name and definition.
 *
 * @category Terms
 */
export const assessorKinds: Readonly<Record<AssessorKind, DefinedTerm>> = {
  'government-self-report': {
    name: { en: 'Government self-report', zh: '政府自述' },
    definition: {
      en: 'An authority or party body that reports on its own work, or on that of bodies under it.',
    },
  },
  'statistics-office': {
    name: { en: 'Statistics office', zh: '统计机构' },
    definition: { en: 'An office whose task is to measure, such as a statistics bureau.' },
  },
  'court-or-audit': {
    name: { en: 'Court or audit', zh: '司法或审计' },
    definition: { en: 'A court, or an office whose task is to audit.' },
  },
  academic: {
    name: { en: 'Academic', zh: '学术界' },
    definition: { en: 'Researchers, in a published study.' },
  },
  media: {
    name: { en: 'Media', zh: '媒体' },
    definition: { en: 'A newsroom that reports what it has seen itself, or what several parties have said.' },
  },
  ngo: {
    name: { en: 'NGO', zh: '社会组织' },
    definition: { en: 'An organisation that is neither part of the state nor a business.' },
  },
  editor: {
    name: { en: 'Editor', zh: '编者' },
    definition: { en: 'The editor of the data, where no other assessor has reported it.' },
  },
};
