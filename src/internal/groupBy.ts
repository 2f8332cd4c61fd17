/**
 * Groups items by a key, in the order in which they come. (`Map.groupBy` does it from Node 21 on.)
 *
 * @param items - The items.
 * @param keyOf - Gives the key of an item.
 */
export function groupBy<T>(
  items: readonly T[],
  keyOf: (item: T) => string,
): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}
