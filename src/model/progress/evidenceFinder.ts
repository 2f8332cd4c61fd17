import type { Evidence } from './evidence';

/** What names evidence. Every update and every report of indicators does; what statuses need of an update may not. */
interface NamesEvidence {
  readonly evidenceIds?: readonly string[] | undefined;
}

/** Lists the pieces of evidence that some reports name: each once, in the order in which they are named. */
export type EvidenceFinder = (reports: readonly NamesEvidence[]) => Evidence[];

/** Makes the finder of evidence. A piece that is not among those that are known is left out. */
export function evidenceFinder(evidence: readonly Evidence[]): EvidenceFinder {
  const known = new Map(evidence.map((piece) => [piece.id, piece]));
  return (reports) => {
    const ids = new Set(reports.flatMap(({ evidenceIds = [] }) => evidenceIds));
    return [...ids].flatMap((id) => known.get(id) ?? []);
  };
}
