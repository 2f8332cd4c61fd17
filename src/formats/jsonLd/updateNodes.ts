import type { Evidence } from '../../model/progress/evidence';
import { evidenceFinder } from '../../model/progress/evidenceFinder';
import type { ProgressUpdate } from '../../model/progress/progressUpdate';
import { publicationParts } from './isoDates';
import { type LinkedNode, numbered } from './linkedNode';

/** Makes nodes of updates, and of the evidence that they rest on: a node for each piece, however many updates name it. */
export function updateNodes(updates: readonly ProgressUpdate[], evidence: readonly Evidence[]): LinkedNode[] {
  return [...updates.map(updateNode), ...evidenceFinder(evidence)(updates).map(evidenceNode)];
}

function updateNode(update: ProgressUpdate): LinkedNode {
  const { goalId, evidenceIds, measurements, reason, supersededBy, corrects, ...rest } = update;
  const id = `update:${update.id}`;
  return {
    ...rest,
    id,
    type: ['Update', 'prov:Entity'],
    reportedGoal: `goal:${goalId}`,
    status: `concept:${update.status}`,
    assessorKind: `concept:${update.assessorKind}`,
    wasDerivedFrom: evidenceIds.map((evidenceId) => `evidence:${evidenceId}`),
    ...(measurements && {
      measurements: numbered(`${id}#measurement`, measurements, ({ comparison, placeId, ...figure }) => ({
        ...figure,
        ...(comparison !== undefined && { comparison: `concept:${comparison}` }),
        ...(placeId !== undefined && { placeId: `place:${placeId}` }),
      })),
    }),
    ...(reason && { reasonKind: `concept:${reason.kind}` }),
    ...(reason?.note && { reasonNote: reason.note }),
    ...(supersededBy !== undefined && { supersededBy: `goal:${supersededBy}` }),
    ...(corrects !== undefined && { corrects: `update:${corrects}` }),
  };
}

function evidenceNode({ id, title, kind, publishedOn, note, ...piece }: Evidence): LinkedNode {
  return {
    ...piece,
    id: `evidence:${id}`,
    type: ['schema:CreativeWork', 'prov:Entity'],
    headline: title,
    evidenceKind: `concept:${kind}`,
    ...(publishedOn !== undefined && publicationParts(publishedOn)),
    ...(note !== undefined && { remark: note }),
  };
}
