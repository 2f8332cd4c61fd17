import { describeValue } from '../../../errors/describeValue';
import { isObject } from '../../../internal/isObject';
import { type Fault, fault } from '../../document/fault';
import {
  reportsById,
  reportsIn,
  type UpdateContext,
  type UpdateRuleGroup,
  type UpdatesPart,
} from './updateContext';

/** The rules against saying the same twice. */
export const repetitionRules = {
  'repeated-id': {
    severity: 'error',
    requires: 'No two updates or reports have the same id, and no two pieces of evidence of different files.',
    fix: 'Rename the one that was added later.',
    check: (part, context) => [
      ...repeatedIds(part),
      ...takenIds(part, context),
      ...takenEvidence(part, context),
    ],
  },
} as const satisfies UpdateRuleGroup;

function repeatedIds(part: UpdatesPart): Fault[] {
  return [...reportsById(reportsIn(part))].flatMap(([id, parts]) =>
    parts
      .slice(1)
      .map(({ path }) => fault([...path, 'id'], `another one has the id ${describeValue(id)}`, id)),
  );
}

/** Lists ids that mean something else in other files. A report with the same content is not a fault: it is one report, read twice. */
function takenIds(part: UpdatesPart, { otherUpdates, otherReports }: UpdateContext): Fault[] {
  const byId = new Map([...otherUpdates, ...otherReports].map((one) => [one.id, one]));
  return reportsIn(part).flatMap(({ path, report }) => {
    const other = byId.get(report.id ?? '');
    if (!other || !saysElse(report, other)) return [];
    const message = `another one has the id ${describeValue(report.id)}, and says something else`;
    return [fault([...path, 'id'], message, report.id)];
  });
}

/** Lists ids of evidence that mean something else in other files. */
function takenEvidence({ evidence }: UpdatesPart, { otherEvidence }: UpdateContext): Fault[] {
  const byId = new Map(otherEvidence.map(({ id, ...piece }) => [id, piece]));
  return evidence.flatMap(({ path, id, piece }) => {
    const other = byId.get(id);
    if (!other || !saysElse(piece, other)) return [];
    return [
      fault(path, `another piece of evidence has the id ${describeValue(id)}, and says something else`),
    ];
  });
}

/** Compares the fields of a report or piece that can be read with those of another. */
function saysElse(own: object, other: object): boolean {
  const valueIn = (holder: object, field: string) => (holder as Readonly<Record<string, unknown>>)[field];
  const fields = new Set([...Object.keys(own), ...Object.keys(other)]);
  return [...fields].some((field) => {
    const value = valueIn(own, field);
    const isReadable = Object.hasOwn(own, field) ? isWhole(value) : true;
    return isReadable && inOneForm(value) !== inOneForm(valueIn(other, field));
  });
}

/** Tells whether every part of a value can be read. */
function isWhole(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return value !== undefined;
  return Object.values(value).every(isWhole);
}

/** Writes data so that the order of fields does not matter. */
function inOneForm(data: unknown): string {
  return JSON.stringify(data, (_, value: unknown) =>
    isObject(value) ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))) : value,
  );
}
