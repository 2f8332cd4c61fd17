import type { Term } from './term';

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
 * The comparisons, each with its name.
 *
 * @category Terms
 */
export const comparisons: Readonly<Record<Comparison, Term>> = {
  exactly: {
    name: { en: 'Exactly', zh: '等于' },
  },
  about: {
    name: { en: 'About', zh: '约' },
  },
  above: {
    name: { en: 'Above', zh: '高于' },
  },
  'at-least': {
    name: { en: 'At least', zh: '不低于' },
  },
  below: {
    name: { en: 'Below', zh: '低于' },
  },
  'at-most': {
    name: { en: 'At most', zh: '不高于' },
  },
  between: {
    name: { en: 'Between', zh: '介于' },
  },
};
