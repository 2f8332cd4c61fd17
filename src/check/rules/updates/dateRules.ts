import { firstDayOf, lastDayOf } from '../../../date/partialDate';
import { type Fault, fault, type PathSegment } from '../../document/fault';
import { earlyCorrections } from './correctionRules';
import { measurementsIn, type UpdateRuleGroup } from './updateContext';

/** The rules about when updates are valid, and when they are recorded. */
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
  'valid-too-early': {
    severity: 'error',
    requires: 'No update is about a time before its goal was set.',
    fix: 'Look at the date and at the goal. What came before the speech is no progress on what it sets.',
    check: ({ updates }, { goals }) =>
      updates.flatMap(({ path, report: { goalId, validOn } }) => {
        const setOn = goals.get(goalId ?? '')?.setOn;
        if (validOn === undefined || setOn === undefined || lastDayOf(validOn) >= firstDayOf(setOn))
          return [];
        const message = `it is said to have been true on ${validOn}, before the goal was set on ${setOn}`;
        return [fault([...path, 'validOn'], message, validOn)];
      }),
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
