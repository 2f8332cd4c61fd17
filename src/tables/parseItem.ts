import type * as z from 'zod';
import { parseShape } from '../check/parseShape';
import { InputError } from '../errors/inputError';

/**
 * Checks the item that was made of a row.
 *
 * @param name - What the item is, at the start of the path of every problem.
 * @param schema - The schema of the item.
 * @param item - The item. A field that is `undefined` counts as absent.
 * @throws `InputError` with everything that is wrong.
 */
export function parseItem<Item>(name: string, schema: z.ZodType<Item>, item: object): Item {
  const { data, problems } = parseShape(schema, item);
  if (data !== undefined) return data;
  throw new InputError(
    problems.map((problem) => ({
      ...problem,
      path: problem.path === '' ? name : `${name}.${problem.path}`,
    })),
  );
}
