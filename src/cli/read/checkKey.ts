import { usageError } from './usageError';

/**
 * Makes sure that an id given on the command line has the form of one.
 *
 * @param what - The argument or option it was given with.
 * @throws InputError where it has not.
 */
export async function checkKey(what: string, key: string): Promise<void> {
  const { keySchema } = await import('policy-tracker/schema');
  if (keySchema.safeParse(key).success) return;
  throw usageError(
    what,
    `expected an id in kebab-case, such as "mayors-address-2030", found ${JSON.stringify(key)}`,
  );
}
