import type { DefinedTerm } from './term';

/**
 * How far the wording of a goal shows whether it was met.
 *
 * @category Terms
 */
export const measurabilityIds = ['quantified', 'verifiable', 'directional', 'principle'] as const;

/**
 * How far a goal can be measured.
 *
 * @category Terms
 */
export type Measurability = Extract<(typeof measurabilityIds)[number], string>;

/**
 * The degrees of measurability, each with its name and definition. They say how a goal is worded, never how it fared.
 *
 * @category Terms
 */
export const measurabilities: Readonly<Record<Measurability, DefinedTerm>> = {
  quantified: {
    name: { en: 'Quantified', zh: '有量化指标' },
    definition: { en: 'The source states a figure that shows whether the goal was met.' },
  },
  verifiable: {
    name: { en: 'Verifiable', zh: '可核实' },
    definition: {
      en: 'There is no figure, but the result is named so clearly that facts can show whether it exists.',
    },
  },
  directional: {
    name: { en: 'Directional', zh: '方向性' },
    definition: {
      en: 'A direction of change without an end point: facts can show more or less of it, but not that it was met.',
    },
  },
  principle: {
    name: { en: 'Principle', zh: '原则性' },
    definition: { en: 'A stance to keep or a role to play; no change follows from the wording alone.' },
  },
};
