import type { DefinedTerm } from './term';

/**
 * The roles that a place can have in a goal.
 *
 * @category Terms
 */
export const placeRoleIds = ['addressee', 'beneficiary', 'location', 'partner'] as const;

/**
 * The role of a place in a goal.
 *
 * @category Terms
 */
export type PlaceRole = Extract<(typeof placeRoleIds)[number], string>;

/**
 * The roles of places, each with its name and definition.
 *
 * @category Terms
 */
export const placeRoles: Readonly<Record<PlaceRole, DefinedTerm>> = {
  addressee: {
    name: { en: 'Addressee', zh: '责任主体' },
    definition: {
      en: 'The place that is to act: the city or class of cities that the goal is set for. In a finding, the place that it is about.',
    },
  },
  beneficiary: {
    name: { en: 'Beneficiary', zh: '受益方' },
    definition: {
      en: 'A place that the goal is to serve, lead or pull along, but that is not itself asked to act.',
    },
  },
  location: {
    name: { en: 'Location', zh: '所在地' },
    definition: { en: 'A place where it happens, or that it runs through.' },
  },
  partner: {
    name: { en: 'Partner', zh: '合作方' },
    definition: { en: 'A place that is to act together with the addressee.' },
  },
};
