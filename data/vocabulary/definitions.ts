import type {
  FindingKind,
  FunctionChange,
  GoalAction,
  Measurability,
  PlacePart,
  RelationKind,
  SentenceRole,
} from './ids';

/**
 * What each part of a place means.
 *
 * @category Definitions
 */
export const placePartDefinitions: Readonly<Record<PlacePart, string>> = {
  addressee: 'Is to do it: the city or class of cities the goal is set for. In a finding: whom it is about.',
  beneficiary: 'Is to be served, led or drawn along by it, without being told to act.',
  location: 'Is where it happens, or what it runs through.',
  partner: 'Is to do it together with the addressee.',
};

/**
 * What each change of a function means.
 *
 * @category Definitions
 */
export const functionChangeDefinitions: Readonly<Record<FunctionChange, string>> = {
  hold: 'The city has the function and is to act by it.',
  strengthen: 'The function is to grow stronger.',
  raise: 'The function is to be lifted to a higher level.',
  shed: 'The function is to be moved out.',
};

/**
 * What each degree of measurability means. It says how a goal is worded, never how it fared.
 *
 * @category Definitions
 */
export const measurabilityDefinitions: Readonly<Record<Measurability, string>> = {
  quantified: 'The source states a figure that tells whether the goal was met.',
  verifiable: 'No figure, but a result named so clearly that facts can show whether it exists.',
  directional: 'A direction of change without an end: one can tell more from less, not met from unmet.',
  principle: 'A stance to keep or a role to play; no change follows from the words alone.',
};

/**
 * What each verb of a goal's action means.
 *
 * @category Definitions
 */
export const goalActionDefinitions: Readonly<Record<GoalAction, string>> = {
  accelerate: 'Make something under way go faster.',
  advance: 'Bring a process forward to a further stage.',
  align: 'Make rules or mechanisms of different places fit together.',
  balance: 'Give several needs their due at the same time.',
  build: 'Bring something into being.',
  drive: 'Pull the development of others along.',
  expand: 'Make more, or larger.',
  follow: 'Understand a regularity and act by it.',
  hold: 'Act by a position one already has.',
  improve: 'Make something that exists better.',
  lead: 'Go first, or stand at the head of others.',
  modernise: 'Bring up to present methods.',
  optimise: 'Arrange better what is there.',
  plan: 'Lay out beforehand.',
  prioritise: 'Give more weight than before.',
  protect: 'Keep from harm.',
  raise: 'Lift to a higher level.',
  reduce: 'Make less.',
  relieve: 'Free a place of something by moving it out (疏解).',
  renew: 'Make fit again what has aged.',
  serve: 'Provide what others need.',
  strengthen: 'Make stronger.',
  transform: 'Change from one kind into another.',
  uphold: 'Keep to a principle.',
  use: 'Put what is there to a purpose.',
};

/**
 * What each relation between goals means, read from the goal that holds it: this goal ... the other.
 *
 * @category Definitions
 */
export const relationKindDefinitions: Readonly<Record<RelationKind, string>> = {
  restates: 'Says the same again.',
  narrows: 'Says the same of fewer places or of a part of the object.',
  widens: 'Says the same of more places or of a larger object.',
  generalises: 'States as a rule what the other asks in one case.',
  continues: 'Carries on, in a later speech, what the other asked for.',
  strengthens: 'Asks for the same with more force.',
  replaces: 'Takes the place of the other, which no longer stands.',
};

/**
 * What each kind of finding means.
 *
 * @category Definitions
 */
export const findingKindDefinitions: Readonly<Record<FindingKind, string>> = {
  achievement: 'Something that has come about.',
  role: 'What the places already do for others or for the country.',
  challenge: 'A difficulty that exists.',
  assessment: 'A judgement of how things stand.',
  need: 'Something that should become better and that stands under no direction.',
};

/**
 * What each role of a sentence without policy means.
 *
 * @category Definitions
 */
export const sentenceRoleDefinitions: Readonly<Record<SentenceRole, string>> = {
  metadata: 'Says who, when and where.',
  framing: 'Announces or comments on what other sentences say.',
  question: 'Is the question that was put.',
};
