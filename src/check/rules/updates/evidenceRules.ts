import { describeValue } from '../../../errors/describeValue';
import { suggest } from '../../../errors/suggest';
import type { Evidence } from '../../../model/progress/evidence';
import { type Fault, fault } from '../../document/fault';
import { isUnreadable, readableItems } from '../../document/wellFormed';
import { repeatedValues } from '../repeatedValues';
import {
  type EvidencePart,
  reportsIn,
  type UpdateContext,
  type UpdateRuleGroup,
  type UpdatesPart,
} from './updateContext';

/** The rules about evidence: that every piece is used, and that one document is one piece. */
export const evidenceRules = {
  'no-evidence-given': {
    severity: 'error',
    requires: 'Every update and every report names its evidence.',
    fix: 'Add what it is based on to `evidence`, with title, kind and publisher, and name its id. If a search found nothing, list the sources that were searched.',
  },
  'unused-evidence': {
    severity: 'warning',
    requires: 'Every piece of evidence is named by an update or report.',
    fix: 'Name it in the `evidenceIds` of the update that rests on it, or delete it.',
    check: unusedEvidence,
  },
  'repeated-evidence': {
    severity: 'warning',
    requires:
      'One document is one piece of evidence, named once by an update: no two have the same address, or the same title, publisher and date.',
    fix: 'Keep one of the two, and let all updates name it. If these are two documents, let their titles say so.',
    check: (part, context) => [
      ...sameDocuments(part, context),
      ...reportsIn(part).flatMap(({ path, report: { evidenceIds } }) =>
        repeatedValues([...path, 'evidenceIds'], evidenceIds),
      ),
    ],
  },
} as const satisfies UpdateRuleGroup;

/** Lists the pieces that nothing names. Where an update cannot be read, it is unknown what it names. */
function unusedEvidence(part: UpdatesPart, { otherUpdates, otherReports }: UpdateContext): Fault[] {
  const reports = reportsIn(part).map(({ report }) => report);
  const isKnown =
    part.areListed &&
    reports.every((one) => !isUnreadable(one, 'evidenceIds') && !one.evidenceIds?.includes(undefined));
  if (!isKnown) return [];
  const ids = part.evidence.map(({ id }) => id);
  const named = new Set(
    [...reports, ...otherUpdates, ...otherReports].flatMap(({ evidenceIds = [] }) => evidenceIds),
  );
  // A misspelt id is a problem of its own.
  const meant = new Set(
    reports.flatMap(({ evidenceIds }) =>
      readableItems(evidenceIds).flatMap(([, id]) => (ids.includes(id) ? [] : (suggest(id, ids) ?? []))),
    ),
  );
  return part.evidence
    .filter(({ id }) => !named.has(id) && !meant.has(id))
    .map(({ path }) => fault(path, 'no update or report names it'));
}

/** Lists the pieces that are documents listed under another id before. */
function sameDocuments({ evidence }: UpdatesPart, { otherEvidence }: UpdateContext): Fault[] {
  const known = new Map<string, string>();
  const own = new Set(evidence.map(({ id }) => id));
  // What has the same id is the same piece, or a problem of its own.
  for (const piece of otherEvidence) {
    if (!own.has(piece.id)) for (const mark of marksOf(piece)) known.set(mark, piece.id);
  }
  return evidence.flatMap(({ path, id, piece }) => {
    const marks = marksOf(piece);
    const other = marks.flatMap((mark) => known.get(mark) ?? [])[0];
    for (const mark of marks) known.set(mark, known.get(mark) ?? id);
    return other === undefined ? [] : [fault(path, `it is the same document as ${describeValue(other)}`)];
  });
}

/** Lists what tells a document from others: its address, and its title, publisher and date together. */
function marksOf({ title, publisher, publishedOn, url }: EvidencePart['piece'] | Evidence): string[] {
  return [
    ...(url === undefined ? [] : [url.replace(/^https?:\/\/|#.*$/g, '').replace(/\/$/, '')]),
    ...(title === undefined || publisher === undefined || publishedOn === undefined
      ? []
      : [JSON.stringify([title, publisher, publishedOn])]),
  ];
}
