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
      zh: '应当采取行动的地方：目标所针对的城市或城市类别。在发现中，指所说的地方。',
    },
  },
  beneficiary: {
    name: { en: 'Beneficiary', zh: '受益方' },
    definition: {
      en: 'A place that the goal is to serve, lead or pull along, but that is not itself asked to act.',
      zh: '目标所要服务、引领或带动的地方，但并不要求其自身行动。',
    },
  },
  location: {
    name: { en: 'Location', zh: '所在地' },
    definition: { en: 'A place where it happens, or that it runs through.', zh: '事情发生或途经的地方。' },
  },
  partner: {
    name: { en: 'Partner', zh: '合作方' },
    definition: {
      en: 'A place that is to act together with the addressee.',
      zh: '与责任主体共同行动的地方。',
    },
  },
};
