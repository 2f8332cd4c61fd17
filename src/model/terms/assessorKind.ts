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
      zh: '机关或党的机构对自身工作或下属机构工作的报告。',
    },
  },
  'statistics-office': {
    name: { en: 'Statistics office', zh: '统计机构' },
    definition: {
      en: 'An office whose task is to measure, such as a statistics bureau.',
      zh: '以统计为职责的机构，如统计局。',
    },
  },
  'court-or-audit': {
    name: { en: 'Court or audit', zh: '司法或审计' },
    definition: { en: 'A court, or an office whose task is to audit.', zh: '法院，或以审计为职责的机构。' },
  },
  academic: {
    name: { en: 'Academic', zh: '学术界' },
    definition: { en: 'Researchers, in a published study.', zh: '研究者发表的研究成果。' },
  },
  media: {
    name: { en: 'Media', zh: '媒体' },
    definition: {
      en: 'A newsroom that reports what it has seen itself, or what several parties have said.',
      zh: '新闻机构报道自己所见，或若干方面的说法。',
    },
  },
  ngo: {
    name: { en: 'NGO', zh: '社会组织' },
    definition: {
      en: 'An organisation that is neither part of the state nor a business.',
      zh: '既不属于国家机关也不是企业的组织。',
    },
  },
  editor: {
    name: { en: 'Editor', zh: '编者' },
    definition: {
      en: 'The editor of the data, where no other assessor has reported it.',
      zh: '数据的编者，用于没有其他评估者报告的情形。',
    },
  },
};
