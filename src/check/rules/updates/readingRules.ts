import { firstDayOf, isPartialDate, lastDayOf } from '../../../date/partialDate';
import { describeValue } from '../../../errors/describeValue';
import { type Fault, fault } from '../../document/fault';
import { isUnreadable } from '../../document/wellFormed';
import type { UpdateContext, UpdateRuleGroup, UpdatesPart } from './updateContext';

/** The rule about what one assessor reads in one time. */
export const readingRules = {
  'two-readings': {
    severity: 'error',
    requires:
      'Of two updates on one goal, of one assessor and about the same days, that report different statuses one corrects the other.',
    fix: 'Let the later one correct the earlier, or look at its date and its assessor again.',
    check: secondReadings,
  },
} as const satisfies UpdateRuleGroup;

function secondReadings({ updates }: UpdatesPart, { otherUpdates }: UpdateContext): Fault[] {
  const own = new Set(updates.map(({ report }) => report.id));
  const others = otherUpdates.filter(({ id }) => !own.has(id));
  const corrected = new Set([...others, ...updates.map(({ report }) => report)].map((one) => one.corrects));
  const first = new Map<string, Reading>();
  for (const one of others) {
    if (isReading(one) && !corrected.has(one.id)) first.set(timeReadBy(one), one);
  }
  return updates.flatMap(({ path, report }) => {
    if (!isReading(report) || corrected.has(report.id) || isUnreadable(report, 'corrects')) return [];
    const time = timeReadBy(report);
    const earlier = first.get(time) ?? report;
    first.set(time, earlier);
    if (earlier.status === report.status) return [];
    const message = `${describeValue(earlier.id)} reads the same days as ${describeValue(earlier.status)}, and neither corrects the other`;
    return [fault([...path, 'status'], message, report.status)];
  });
}

const readingFields = ['id', 'goalId', 'assessorKind', 'assessor', 'status', 'validOn'] as const;

type ReadingField = (typeof readingFields)[number];

/** An update as far as it says who reads what in which time. */
type Reading = Readonly<Record<ReadingField, string>>;

/** Tells whether all that can be read. An update of another file may be ill-formed. */
function isReading(update: { readonly [Field in ReadingField]?: unknown }): update is Reading {
  return (
    readingFields.every((field) => typeof update[field] === 'string') && isPartialDate(String(update.validOn))
  );
}

/** Names the goal, the assessor and the days of a reading. */
function timeReadBy({ goalId, assessorKind, assessor, validOn }: Reading): string {
  return JSON.stringify([goalId, assessorKind, assessor, firstDayOf(validOn), lastDayOf(validOn)]);
}
