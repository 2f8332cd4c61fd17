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
    definition: { en: 'States the same again.', zh: '再次提出相同的目标。' },
  },
  narrows: {
    name: { en: 'Narrows', zh: '收窄' },
    definition: {
      en: 'States the same for fewer places, or for part of the object.',
      zh: '提出相同的目标，但涉及的地点较少，或只涉及对象的一部分。',
    },
  },
  widens: {
    name: { en: 'Widens', zh: '扩大' },
    definition: {
      en: 'States the same for more places, or for a larger object.',
      zh: '提出相同的目标，但涉及的地点更多，或对象更大。',
    },
  },
  generalises: {
    name: { en: 'Generalises', zh: '一般化' },
    definition: {
      en: 'States as a general rule what the other asks for in one case.',
      zh: '把另一目标在个别情形下的要求提为普遍要求。',
    },
  },
  continues: {
    name: { en: 'Continues', zh: '延续' },
    definition: {
      en: 'Carries on, in a later speech, what the other asked for.',
      zh: '在后来的讲话中延续另一目标的要求。',
    },
  },
  strengthens: {
    name: { en: 'Strengthens', zh: '强化' },
    definition: { en: 'Asks for the same more forcefully.', zh: '要求相同，但力度更大。' },
  },
  quantifies: {
    name: { en: 'Quantifies', zh: '量化' },
    definition: {
      en: 'Gives a figure to what the other leaves open.',
      zh: '为另一目标没有确定的内容给出数字。',
    },
  },
  replaces: {
    name: { en: 'Replaces', zh: '取代' },
    definition: {
      en: 'Takes the place of the other, which no longer applies.',
      zh: '取代另一目标，后者不再适用。',
    },
  },
};
