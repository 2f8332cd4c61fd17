import type { DefinedTerm } from './term';

/**
 * The ways in which one goal can be related to another.
 *
 * @category Terms
 */
export const relationKindIds = [
  'restates',
  'narrows',
  'widens',
  'generalises',
  'continues',
  'strengthens',
  'quantifies',
  'replaces',
] as const;

/**
 * How one goal is related to another.
 *
 * @category Terms
 */
export type RelationKind = Extract<(typeof relationKindIds)[number], string>;

/**
 * The relations between goals, each with its name and definition, read from the goal that holds it: this goal ... the other.
 *
 * @category Terms
 */
export const relationKinds: Readonly<Record<RelationKind, DefinedTerm>> = {
  restates: {
    name: { en: 'Restates', zh: '重申' },
    definition: { en: 'States the same again.' },
  },
  narrows: {
    name: { en: 'Narrows', zh: '收窄' },
    definition: { en: 'States the same for fewer places, or for part of the object.' },
  },
  widens: {
    name: { en: 'Widens', zh: '扩大' },
    definition: { en: 'States the same for more places, or for a larger object.' },
  },
  generalises: {
    name: { en: 'Generalises', zh: '一般化' },
    definition: { en: 'States as a general rule what the other asks for in one case.' },
  },
  continues: {
    name: { en: 'Continues', zh: '延续' },
    definition: { en: 'Carries on, in a later speech, what the other asked for.' },
  },
  strengthens: {
    name: { en: 'Strengthens', zh: '强化' },
    definition: { en: 'Asks for the same more forcefully.' },
  },
  quantifies: {
    name: { en: 'Quantifies', zh: '量化' },
    definition: { en: 'Gives a figure to what the other leaves open.' },
  },
  replaces: {
    name: { en: 'Replaces', zh: '取代' },
    definition: { en: 'Takes the place of the other, which no longer applies.' },
  },
};
