import type { DefinedTerm } from './term';

/**
 * What a goal can want to happen to a function: its polarity.
 *
 * @category Terms
 */
export const functionChangeIds = ['hold', 'strengthen', 'raise', 'shed'] as const;

/**
 * What a goal wants to happen to a function.
 *
 * @category Terms
 */
export type FunctionChange = Extract<(typeof functionChangeIds)[number], string>;

/**
 * The changes of functions, each with its name and definition.
 *
 * @category Terms
 */
export const functionChanges: Readonly<Record<FunctionChange, DefinedTerm>> = {
  hold: {
    name: { en: 'Hold', zh: '坚持' },
    definition: {
      en: 'The city has the function and is to act accordingly.',
      zh: '城市已有该功能，应据此行事。',
    },
  },
  strengthen: {
    name: { en: 'Strengthen', zh: '强化' },
    definition: { en: 'The function is to become stronger.', zh: '该功能应当增强。' },
  },
  raise: {
    name: { en: 'Raise', zh: '提升' },
    definition: { en: 'The function is to be raised to a higher level.', zh: '该功能应当提高到更高水平。' },
  },
  shed: {
    name: { en: 'Shed', zh: '疏解' },
    definition: { en: 'The function is to be moved out.', zh: '该功能应当迁出。' },
  },
};
