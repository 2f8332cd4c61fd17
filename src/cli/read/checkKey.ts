import { usageError } from './usageError';

/**
 * Checks that an id given on the command line is well-formed.
 *
 * @param where - The argument or flag that it was given with.
 * @throws InputError if it is ill-formed.
 */
export async function checkKey(where: string, key: string): Promise<void> {
  const { keySchema } = await import('policy-tracker/schema');
  if (keySchema.safeParse(key).success) return;
  const found = JSON.stringify(key);
  throw usageError(where, `expected an id in kebab-case, such as "mayors-address-2030", found ${found}`);
}
