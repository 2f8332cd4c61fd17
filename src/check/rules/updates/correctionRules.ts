import { listReference, type Reference } from '../../../corpus/unknownIds';
import { firstDayOf, lastDayOf } from '../../../date/partialDate';
import { describeValue } from '../../../errors/describeValue';
import type { CorrectableReport } from '../../../model/progress/report';
import { type Fault, fault } from '../../document/fault';
import type { WellFormed } from '../../document/wellFormed';
import { idsInCircles } from './circles';
import type { AnyReport, ReportPart, UpdateContext, UpdateRuleGroup, UpdatesPart } from './updateContext';

/** The rules about updates that correct others. */
export const correctionRules = {
  'corrects-itself': {
    severity: 'error',
    requires: 'No update corrects itself, directly or through others.',
    fix: 'Name the earlier update in the later one, and not the other way round.',
    check: (part, context) => eachKind(part, context, correctionsInCircles),
  },
  'corrected-twice': {
    severity: 'warning',
    requires: 'No update is corrected by two others.',
    fix: 'Let the second correction correct the first. As it is, both count.',
    check: (part, context) => eachKind(part, context, secondCorrections),
  },
} as const satisfies UpdateRuleGroup;

type Parts = readonly ReportPart<AnyReport>[];
type Others = readonly CorrectableReport[];

/** Checks updates among updates, and reports among reports: neither corrects the other. */
function eachKind(
  { updates, reports }: UpdatesPart,
  { otherUpdates, otherReports }: UpdateContext,
  check: (parts: Parts, others: Others) => Fault[],
): Fault[] {
  return [...check(updates, otherUpdates), ...check(reports, otherReports)];
}

/** Makes the references of corrections to what they correct. */
export function correctionReferences(parts: Parts, others: Others): Reference[] {
  const known = knownReports(parts, others);
  return parts.map(({ path, report: { corrects } }) =>
    listReference([...path, 'corrects'], 'update', corrects, known),
  );
}

/** What is known of an update that is corrected. */
type Known = WellFormed<CorrectableReport>;

/** Lists the updates that can be corrected, by id. Those of the file go before others. */
function knownReports(parts: Parts, others: Others): ReadonlyMap<string, Known> {
  return new Map<string, Known>([
    ...others.map((one) => [one.id, one] as const),
    ...parts.flatMap(({ report }) => (report.id === undefined ? [] : [[report.id, report] as const])),
  ]);
}

/** Lists what can be corrected, and the ids of what corrects itself. */
function correctionsOf(parts: Parts, others: Others) {
  const known = knownReports(parts, others);
  return { known, circles: idsInCircles((id) => known.get(id)?.corrects, known.keys()) };
}

function correctionsInCircles(parts: Parts, others: Others): Fault[] {
  const { circles } = correctionsOf(parts, others);
  return parts.flatMap(({ path, report: { id, corrects } }) =>
    corrects !== undefined && id !== undefined && circles.has(id)
      ? [fault([...path, 'corrects'], `the update corrects itself: ${describeValue(corrects)}`, corrects)]
      : [],
  );
}

function secondCorrections(parts: Parts, others: Others): Fault[] {
  const { known, circles } = correctionsOf(parts, others);
  const own = new Set(parts.map(({ report }) => report.id));
  const correctedBy = new Map<string, string>(
    others.flatMap(({ id, corrects }) => (corrects === undefined || own.has(id) ? [] : [[corrects, id]])),
  );
  return parts.flatMap(({ path, report: { id, corrects } }) => {
    if (corrects === undefined || !known.has(corrects) || circles.has(id ?? '')) return [];
    const first = correctedBy.get(corrects);
    correctedBy.set(corrects, first ?? id ?? 'another one');
    if (first === undefined) return [];
    const message = `${describeValue(first)} already corrects ${describeValue(corrects)}`;
    return [fault([...path, 'corrects'], message, corrects)];
  });
}

/** Lists the corrections that were recorded before what they correct. */
export function earlyCorrections(part: UpdatesPart, context: UpdateContext): Fault[] {
  return eachKind(part, context, (parts, others) => {
    const { known, circles } = correctionsOf(parts, others);
    return parts.flatMap(({ path, report: { id, corrects, recordedOn } }) => {
      const earlier = known.get(corrects ?? '')?.recordedOn;
      if (recordedOn === undefined || earlier === undefined || circles.has(id ?? '')) return [];
      if (lastDayOf(recordedOn) >= firstDayOf(earlier)) return [];
      const message = `it was recorded on ${recordedOn}, but what it corrects was recorded later, on ${earlier}`;
      return [fault([...path, 'corrects'], message, recordedOn)];
    });
  });
}
