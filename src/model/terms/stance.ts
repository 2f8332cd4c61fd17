import type { DefinedTerm } from './term';

/**
 * The stances that a goal can take.
 *
 * @category Terms
 */
export const stanceIds = ['change', 'keep', 'avoid'] as const;

/**
 * The stance of a goal: whether something is to change, to stay, or not to happen.
 *
 * @category Terms
 */
export type Stance = Extract<(typeof stanceIds)[number], string>;

/**
 * The stances, each with its name and definition.
 *
 * @category Terms
 */
export const stances: Readonly<Record<Stance, DefinedTerm>> = {
  change: {
    name: { en: 'Change', zh: '改变' },
    definition: {
      en: 'Something is to be done, or to become other than it is. It is what a goal without a stance means.',
    },
  },
  keep: {
    name: { en: 'Keep', zh: '保持' },
    definition: { en: 'Something is to stay as it is: "we will keep", "we will continue to".' },
  },
  avoid: {
    name: { en: 'Avoid', zh: '避免' },
    definition: { en: 'Something is not to be done, or not to happen: "we will not".' },
  },
};
