import { describeValue } from '../../errors/describeValue';
import { type Fault, fault, type PathSegment } from '../document/fault';

/**
 * Lists the values of a list that have already occurred in it.
 *
 * @param path - The path of the list.
 * @param values - What tells each item from the others. An item that cannot be read has none.
 */
export function repeatedValues(
  path: readonly PathSegment[],
  values: readonly (string | undefined)[] = [],
): Fault[] {
  const seen = new Set<string>();
  return values.flatMap((value, index) => {
    if (value === undefined) return [];
    if (seen.has(value))
      return [fault([...path, index], `${describeValue(value)} is in the list twice`, value)];
    seen.add(value);
    return [];
  });
}
