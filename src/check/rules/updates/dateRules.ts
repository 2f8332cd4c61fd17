import { firstDayOf, lastDayOf } from '../../../date/partialDate';
import { type Fault, fault, type PathSegment } from '../../document/fault';
import { earlyCorrections } from './correctionRules';
import { measurementsIn, type UpdateRuleGroup } from './updateContext';

/** The rules about when updates are recorded. */
export const dateRules = {
  'recorded-too-early': {
    severity: 'error',
    requires: 'Nothing is recorded before it is valid, and no correction before what it corrects.',
    fix: 'Look at the dates again: `validOn` is when it was true, `recordedOn` when it was learned.',
    check: (part, context) => [
      ...part.updates.flatMap(({ path, report: { recordedOn, validOn } }) =>
        recordedBefore(
          [...path, 'recordedOn'],
          recordedOn,
          recordedOn,
          validOn,
          'it is said to have been true',
        ),
      ),
      ...measurementsIn(part).flatMap(({ path, measurement: { on }, recordedOn }) =>
        recordedBefore([...path, 'on'], on, recordedOn, on, 'it is said to have been measured'),
      ),
      ...earlyCorrections(part, context),
    ],
  },
} as const satisfies UpdateRuleGroup;

function recordedBefore(
  path: readonly PathSegment[],
  found: string | undefined,
  recordedOn: string | undefined,
  on: string | undefined,
  what: string,
): Fault[] {
  if (recordedOn === undefined || on === undefined || lastDayOf(recordedOn) >= firstDayOf(on)) return [];
  return [fault(path, `it was recorded on ${recordedOn}, before ${on}, when ${what}`, found)];
}
