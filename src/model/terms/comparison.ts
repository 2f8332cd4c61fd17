import type { DefinedTerm } from './term';

/**
 * How a measured value can compare with the figure that is given.
 *
 * @category Terms
 */
export const comparisonIds = [
  'exactly',
  'about',
  'above',
  'at-least',
  'below',
  'at-most',
  'between',
] as const;

/**
 * How a measured value compares with the figure that is given.
 *
 * @category Terms
 */
export type Comparison = Extract<(typeof comparisonIds)[number], string>;

/**
 * The comparisons, each with its name, and what meets a target of it.
 *
 * @category Terms
 */
export const comparisons: Readonly<Record<Comparison, DefinedTerm>> = {
  exactly: {
    name: { en: 'Exactly', zh: '等于' },
    definition: {
      en: 'The figure itself. Where the way to it starts below, more meets it too; where it starts above, less.',
      zh: '即所给的数字。起点低于该数字的，超过也算达到；起点高于该数字的，更低也算达到。',
    },
  },
  about: {
    name: { en: 'About', zh: '约' },
    definition: {
      en: 'The figure, or within one per cent of it. Where the way to it starts below, more meets it too; where it starts above, less.',
      zh: '所给的数字，或与之相差不超过百分之一。起点低于该数字的，超过也算达到；起点高于该数字的，更低也算达到。',
    },
  },
  above: {
    name: { en: 'Above', zh: '高于' },
    definition: { en: 'More than the figure, which does not meet it.', zh: '大于所给的数字，等于不算达到。' },
  },
  'at-least': {
    name: { en: 'At least', zh: '不低于' },
    definition: { en: 'The figure or more.', zh: '所给的数字或更大。' },
  },
  below: {
    name: { en: 'Below', zh: '低于' },
    definition: { en: 'Less than the figure, which does not meet it.', zh: '小于所给的数字，等于不算达到。' },
  },
  'at-most': {
    name: { en: 'At most', zh: '不高于' },
    definition: { en: 'The figure or less: a ceiling.', zh: '所给的数字或更小，即上限。' },
  },
  between: {
    name: { en: 'Between', zh: '介于' },
    definition: {
      en: 'From one figure to another, both included.',
      zh: '从一个数字到另一个数字，包括两端。',
    },
  },
};
