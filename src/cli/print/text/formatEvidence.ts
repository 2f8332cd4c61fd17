import type { Evidence, StatusBasis } from 'policy-tracker';
import type { EvidenceCount } from '../words/status/statusWords';
import type { Words } from '../words/words';

/** Counts pieces of evidence, and those who published them. */
export function countEvidence(evidence: readonly Evidence[]): EvidenceCount {
  return { pieces: evidence.length, sources: publishersOf(evidence).size };
}

/** Gives the names of those who published some evidence. */
export function publishersOf(evidence: readonly Evidence[]): ReadonlySet<string> {
  return new Set(evidence.map(({ publisher }) => publisher));
}

/**
 * Counts what some statuses rest on: "10 updates on 2 pieces of evidence from 2 sources". Many updates may rest on one report. Absent where
 * there is no update.
 */
export function formatUpdates(
  statuses: readonly Omit<StatusBasis, 'since'>[],
  words: Words,
): string | undefined {
  const updates = new Set(statuses.flatMap(({ updateIds }) => updateIds));
  if (updates.size === 0) return undefined;
  const pieces = new Map(statuses.flatMap(({ evidence }) => evidence.map((piece) => [piece.id, piece])));
  return words.status.updates(updates.size, countEvidence([...pieces.values()]));
}
