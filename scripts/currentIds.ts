import * as generated from '../data/generated/ids';
import { evidence } from '../src/corpus/shipped';
import { vocabularyKinds } from './vocabularyKinds';

/** Every id that a release promises to keep, by kind. */
export const currentIds: Readonly<Record<string, readonly string[]>> = {
  ...Object.fromEntries(
    Object.entries(vocabularyKinds).map(([kind, { terms }]) => [kind, Object.keys(terms)]),
  ),
  speeches: generated.speechIds,
  directions: generated.directionIds,
  goals: generated.goalIds,
  findings: generated.findingIds,
  updates: generated.updateIds,
  evidence: evidence.map(({ id }) => id),
};
