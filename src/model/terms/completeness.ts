import type { DefinedTerm } from './term';

/**
 * How much of a speech can be coded.
 *
 * @category Terms
 */
export const completenessIds = ['whole', 'excerpt'] as const;

/**
 * How much of a speech is coded: all of it or a part.
 *
 * @category Terms
 */
export type Completeness = Extract<(typeof completenessIds)[number], string>;

/**
 * The degrees of completeness, each with its name and definition.
 *
 * @category Terms
 */
export const completenesses: Readonly<Record<Completeness, DefinedTerm>> = {
  whole: {
    name: { en: 'Whole', zh: '全文' },
    definition: {
      en: 'The whole document was read, and every goal in it is coded.',
      zh: '通读全文，其中的目标全部编码。',
    },
  },
  excerpt: {
    name: { en: 'Excerpt', zh: '节选' },
    definition: {
      en: 'Only the part that the scope names was read and coded. That a goal is missing says nothing of the rest.',
      zh: '只阅读并编码了范围所指的部分。没有某个目标，不说明其余部分的情况。',
    },
  },
};
