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
    definition: { en: 'The city has the function and is to act accordingly.' },
  },
  strengthen: {
    name: { en: 'Strengthen', zh: '强化' },
    definition: { en: 'The function is to become stronger.' },
  },
  raise: {
    name: { en: 'Raise', zh: '提升' },
    definition: { en: 'The function is to be raised to a higher level.' },
  },
  shed: {
    name: { en: 'Shed', zh: '疏解' },
    definition: { en: 'The function is to be moved out.' },
  },
};
