/**
 * Gets a value from a map, or makes it, and drops the one that was asked for least recently when the map grows too large.
 *
 * @param cached - The values so far; changed.
 * @param key - The key of the value.
 * @param limit - How many values the map may hold.
 * @param make - Makes the value.
 */
export function lru<Key, Value>(cached: Map<Key, Value>, key: Key, limit: number, make: () => Value): Value {
  const value = cached.has(key) ? (cached.get(key) as Value) : make();
  // A map keeps the order of insertion: the value asked for last comes last, and the first is dropped.
  cached.delete(key);
  cached.set(key, value);
  for (const oldest of cached.keys()) if (cached.size > limit) cached.delete(oldest);
  return value;
}
