import type { Evidence, StatusBasis } from 'policy-tracker';
import { pluralise } from './pluralise';

/** Counts pieces of evidence, and those who published them: "3 pieces of evidence from 2 sources". */
export function formatEvidence(evidence: readonly Evidence[]): string {
  return `${formatPieces(evidence.length)} from ${pluralise(sourcesOf(evidence).size, 'source')}`;
}

/** Gives the names of those who published some evidence. */
export function sourcesOf(evidence: readonly Evidence[]): ReadonlySet<string> {
  return new Set(evidence.map(({ publisher }) => publisher));
}

/**
 * Counts what some statuses rest on: "10 updates on 2 pieces of evidence from 2 sources". Many updates may rest on one report. Absent where
 * there is no update.
 */
export function formatUpdates(statuses: readonly Omit<StatusBasis, 'since'>[]): string | undefined {
  const updates = new Set(statuses.flatMap(({ updateIds }) => updateIds));
  if (updates.size === 0) return undefined;
  const pieces = new Map(statuses.flatMap(({ evidence }) => evidence.map((piece) => [piece.id, piece])));
  return `${pluralise(updates.size, 'update')} on ${formatEvidence([...pieces.values()])}`;
}

/** Counts pieces of evidence: "1 piece of evidence". */
export function formatPieces(count: number): string {
  return `${pluralise(count, 'piece')} of evidence`;
}
