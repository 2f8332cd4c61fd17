import { type Evidence, type ProgressUpdate, statusOn } from '../../src/index';

/** The goal of the made-up updates. */
export const goal = { id: 'mine/build-homes' };

/** The evidence of made-up updates: three pieces from two sources. */
export const evidence: readonly Evidence[] = [
  { id: 'a-report', title: 'A report', kind: 'news-report', publisher: 'A newspaper' },
  { id: 'another-report', title: 'Another report', kind: 'news-report', publisher: 'A newspaper' },
  { id: 'a-study', title: 'A study', kind: 'study', publisher: 'A university' },
];

/** The same, as a file of updates has it. */
export const evidenceById = Object.fromEntries(evidence.map(({ id, ...piece }) => [id, piece]));

/** Makes up an update of the goal. What a test gives takes the place of what it has. */
export function update(id: string, changes: Partial<ProgressUpdate> = {}): ProgressUpdate {
  return {
    id,
    goalId: goal.id,
    status: 'in-progress',
    validOn: '2023-05-10',
    recordedOn: '2023-05-12',
    assessorKind: 'media',
    assessor: 'A newspaper',
    evidenceIds: ['a-report'],
    ...changes,
  };
}

/** Gives the status of the goal on a day, by some updates. */
export function statusBy(updates: readonly ProgressUpdate[], on: string, knownOn?: string) {
  return statusOn(goal, { updates, on, knownOn }).status;
}
