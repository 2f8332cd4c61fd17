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
      zh: '要做某件事，或要使某种情况改变。没有注明立场的目标即属此类。',
    },
  },
  keep: {
    name: { en: 'Keep', zh: '保持' },
    definition: {
      en: 'Something is to stay as it is: "we will keep", "we will continue to".',
      zh: '要使某种情况保持不变：“坚持”“继续”。',
    },
  },
  avoid: {
    name: { en: 'Avoid', zh: '避免' },
    definition: {
      en: 'Something is not to be done, or not to happen: "we will not".',
      zh: '不做某件事，或不让某种情况发生：“不搞”“防止”。',
    },
  },
};
