import type { DefinedTerm } from './term';

/**
 * The roles that an actor can have in a goal.
 *
 * @category Terms
 */
export const actorRoleIds = ['responsible', 'supporting', 'funding', 'overseeing'] as const;

/**
 * The role of an actor in a goal.
 *
 * @category Terms
 */
export type ActorRole = Extract<(typeof actorRoleIds)[number], string>;

/**
 * The roles of actors, each with its name and definition.
 *
 * @category Terms
 */
export const actorRoles: Readonly<Record<ActorRole, DefinedTerm>> = {
  responsible: {
    name: { en: 'Responsible', zh: '牵头' },
    definition: {
      en: 'The actor that is to do it, or to see that it is done.',
      zh: '负责办理，或负责督促办成。',
    },
  },
  supporting: {
    name: { en: 'Supporting', zh: '配合' },
    definition: {
      en: 'An actor that is to help the one responsible, or to act under its lead.',
      zh: '协助牵头方，或在其领导下行动。',
    },
  },
  funding: {
    name: { en: 'Funding', zh: '出资' },
    definition: { en: 'An actor that is to pay for it, or for part of it.', zh: '承担全部或部分费用。' },
  },
  overseeing: {
    name: { en: 'Overseeing', zh: '监督' },
    definition: {
      en: 'An actor that is to supervise the work, or to be told of its progress.',
      zh: '监督工作，或听取进展情况。',
    },
  },
};
