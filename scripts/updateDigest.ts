import { createHash } from 'node:crypto';

/** Takes the digest of an update: the order of its fields does not matter, everything else does. */
export function updateDigest(update: object): string {
  const sorted = JSON.stringify(update, (_, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  );
  return createHash('sha256').update(sorted).digest('hex');
}
