import { pluralise } from '../../text/pluralise';
import type { EvidenceCount, StatusWords } from './statusWords';

const counted = ({ pieces, sources }: EvidenceCount) =>
  `${pluralise(pieces, 'piece')} of evidence from ${pluralise(sources, 'source')}`;

export const englishStatus: StatusWords = {
  age: {
    later: 'made later than that',
    sameDay: 'made that day',
    days: (count) => `${pluralise(count, 'day')} old`,
    months: (count) => `${count} months old`,
    years: (count) => `${count} years old`,
  },
  basis: ({ since, updates, recordedOn, assessor, age, evidence }) => {
    const isOne = updates === 1;
    const one = evidence.pieces === 1 ? 'one report' : 'one update';
    const reports = isOne ? one : `${updates} updates, the latest`;
    return `since ${since}, by ${reports} of ${recordedOn} (${assessor}), ${age}. ${isOne ? 'It rests' : 'They rest'} on ${counted(evidence)}.`;
  },
  updates: (count, evidence) => `${pluralise(count, 'update')} on ${counted(evidence)}`,
  asOf: ({ on, knownOn, kinds }) => {
    const known = knownOn === undefined ? '' : `, as known ${knownOn}`;
    const counting = kinds.length === 0 ? '' : `, counting only assessors of the kind ${kinds.join(' or ')}`;
    return `${on}${known}${counting}`;
  },
  statement: (status, asOf, basis) => `${status} ${asOf}${basis === undefined ? '.' : `: ${basis}`}`,
  contest: (readings) => {
    const described = readings.map(
      ({ status, validOn, assessor }) => `${status} as of ${validOn} (assessor: ${assessor})`,
    );
    return `The readings that differ: ${described.join('; ')}.`;
  },
  found: (goals, asOf, updates) => `${goals} ${asOf}${updates === undefined ? '' : `, by ${updates}`}`,
  notYetSet: (count) => {
    const [were, are] = count === 1 ? ['was', 'is'] : ['were', 'are'];
    return `${pluralise(count, 'goal')} ${were} not yet set by then, and ${are} in no count.`;
  },
  tableOf: (listed, found) => `The table is of ${listed} of ${pluralise(found, 'goal')}.`,
  withoutUpdate: (count) => {
    const [have, them] = count === 1 ? ['has', 'it'] : ['have', 'them'];
    return `${pluralise(count, 'goal')} ${have} no update by then, which says nothing about ${them}.`;
  },
  explanation:
    'Each status is our reading of the reports. `policy-tracker status <goal>` shows the history of one goal with its evidence; `policy-tracker status --help` says what each status means.',
  headings: {
    status: 'Status',
    asOf: 'As of',
    goalAndAssessor: 'Goal and assessor',
    from: 'From',
    whatHappened: 'What happened, and who reported it',
  },
  columns: {
    goal: 'Goal',
    title: 'Title',
    status: 'Status',
    since: 'Since',
    'valid-on': 'As of',
    'recorded-on': 'Recorded',
    'assessor-kind': 'Kind of assessor',
    assessor: 'Assessor',
    flags: 'Flags',
    'due-day': 'Due day',
    evidence: 'Evidence',
    sources: 'Sources',
    update: 'Update',
  },
  targets: 'Targets',
  scope: (scope) => `Scope: ${scope}`,
  reason: (reason) => `Reason: ${reason}`,
  corrects: (updateId) => `Corrects: ${updateId}`,
  reporter: ({ assessor, kind, recordedOn }) =>
    `${assessor}${kind === undefined ? '' : ` (${kind})`}, recorded ${recordedOn}`,
  evidence: (number, parts, note) =>
    `[${number}] ${parts.join(', ')}${note === undefined ? '' : `. ${note}`}`,
  later: (count) => `There ${count === 1 ? 'is' : 'are'} ${pluralise(count, 'later update')}.`,
};
