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
    definition: {
      en: 'The source states a figure that shows whether the goal was met.',
      zh: '来源给出了数字，可据以判断目标是否实现。',
    },
  },
  verifiable: {
    name: { en: 'Verifiable', zh: '可核实' },
    definition: {
      en: 'There is no figure, but the result is named so clearly that facts can show whether it exists.',
      zh: '没有数字，但所要的结果说得很明确，可凭事实判断其有无。',
    },
  },
  directional: {
    name: { en: 'Directional', zh: '方向性' },
    definition: {
      en: 'A direction of change without an end point: facts can show more or less of it, but not that it was met.',
      zh: '只指出变化的方向，没有终点：事实可以表明进展多少，但不能表明目标已经实现。',
    },
  },
  principle: {
    name: { en: 'Principle', zh: '原则性' },
    definition: {
      en: 'A stance to keep or a role to play; no change follows from the wording alone.',
      zh: '要坚持的立场或要发挥的作用；仅从措辞看，不引起任何变化。',
    },
  },
};
