import { describeValue } from '../../../errors/describeValue';
import type { Vocabulary } from '../../../model/vocabulary/vocabulary';
import { fault } from '../../document/fault';
import { measurementsIn, type UpdateRuleGroup } from './updateContext';

/** The rules about the figures of updates and reports. */
export const measurementRules = {
  'other-unit': {
    severity: 'error',
    requires: 'An indicator is measured in one unit.',
    fix: 'Convert the figure, or measure another indicator.',
    check: (part, { vocabulary: { indicators = {} } }) => {
      const units = unitsOf(indicators);
      return measurementsIn(part).flatMap(({ path, measurement: { indicatorId, unit } }) => {
        if (indicatorId === undefined || unit === undefined) return [];
        // The first measurement of a new indicator decides its unit.
        const known = units.get(indicatorId) ?? unit;
        units.set(indicatorId, known);
        if (known === unit) return [];
        const measured = `${describeValue(indicatorId)} is measured in ${describeValue(known)}`;
        return [fault([...path, 'unit'], `${measured}, found ${describeValue(unit)}`, unit)];
      });
    },
  },
} as const satisfies UpdateRuleGroup;

/** Lists the units of indicators, by id. A vocabulary for questions alone has none. */
function unitsOf(indicators: NonNullable<Vocabulary['indicators']>): Map<string, string> {
  return new Map(
    Object.entries(indicators).flatMap(([id, { unit }]) => (unit === undefined ? [] : [[id, unit] as const])),
  );
}
