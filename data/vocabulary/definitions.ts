import type {
  Assessor,
  EvidenceKind,
  FindingKind,
  FunctionChange,
  GoalAction,
  GoalStatus,
  Measurability,
  PlacePart,
  ReasonKind,
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

/**
 * What each status of a goal means. No status is stored on a goal: it is read from the updates, for a day.
 *
 * @category Definitions
 */
export const goalStatusDefinitions: Readonly<Record<GoalStatus, string>> = {
  'not-assessed': 'No update counts for the day. It says nothing about the goal.',
  'no-evidence': 'Somebody looked, on a day, and found no action.',
  planned: 'A plan, budget or rule to carry it out has been issued, and nothing has been delivered.',
  'in-progress': 'Delivery has begun.',
  stalled: 'It was begun and has come to a halt.',
  'partly-achieved': 'What is there is real, but substantially less than was stated.',
  achieved: 'What the goal asks for is there.',
  'not-achieved': 'Its deadline has passed, or the contrary was done, and what it asks for is not there.',
  dropped: 'Whoever set the goal has withdrawn it.',
  superseded: 'A later goal has taken its place.',
};

/**
 * What an update has to show before it may say a status.
 *
 * @category Definitions
 */
export const goalStatusRequirements: Readonly<Record<GoalStatus, string>> = {
  'not-assessed': 'It is never recorded.',
  'no-evidence': 'The sources that were searched.',
  planned: 'Evidence.',
  'in-progress': 'Evidence.',
  stalled: 'Evidence, and a reason.',
  'partly-achieved': 'Evidence.',
  achieved: 'Evidence.',
  'not-achieved': 'Evidence, and a reason.',
  dropped: 'Evidence.',
  superseded: 'Evidence, and the id of that goal.',
};

/**
 * What each mark on a status means. Marks are derived for a day, and never stored.
 *
 * @category Definitions
 */
export const progressMarkDefinitions: Readonly<Record<'overdue' | 'late' | 'stale' | 'contested', string>> = {
  overdue: 'The deadline that the source names has passed, and no update has closed the goal.',
  late: 'It was achieved, but surely after the deadline that the source names. That is not the same as not achieved.',
  stale:
    'There are updates, but for a number of days, 365 unless another is given, none was recorded and none is about those days.',
  contested:
    'Assessors differ: the latest statuses of two kinds of assessor are not the same, or two assessors say different things of the latest day.',
};

/**
 * Who each kind of assessor is.
 *
 * @category Definitions
 */
export const assessorDefinitions: Readonly<Record<Assessor, string>> = {
  'government-self-report':
    'An authority or party body that speaks of its own work, or of that of bodies below it.',
  'statistics-office': 'An office whose task is to measure.',
  'court-or-audit': 'A court, or an office whose task is to audit.',
  academic: 'Researchers, in a published study.',
  media: 'A newsroom that reports what it saw, or what several said.',
  ngo: 'An organisation that is neither of the state nor a business.',
  editor: 'Whoever keeps the data, where nobody else has said it.',
};

/**
 * What each kind of reason means.
 *
 * @category Definitions
 */
export const reasonKindDefinitions: Readonly<Record<ReasonKind, string>> = {
  'lack-of-resources': 'Money, people or land were not there.',
  'lack-of-authority': 'Whoever was to act may not decide it.',
  'priority-change': 'Something else was put first.',
  'legal-block': 'A court or a law stands against it.',
  'external-shock': 'Something nobody planned, such as an epidemic.',
  dependency: 'Something else has to come first, and has not.',
  other: 'None of these; the note says what.',
};

/**
 * What each kind of evidence is.
 *
 * @category Definitions
 */
export const evidenceKindDefinitions: Readonly<Record<EvidenceKind, string>> = {
  'official-document': 'A plan, rule, resolution or budget that an authority issued.',
  'official-statement': 'What an authority said: a briefing, a speech, an interview.',
  statistics: 'Published figures of an office that measures.',
  audit: 'The report of an audit, or a judgement.',
  study: 'A published study.',
  'news-report': 'A report in a newspaper, of an agency or a broadcaster.',
  'web-page': 'A page of none of these kinds.',
};
