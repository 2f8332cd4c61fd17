import { isObject } from '../internal/isObject';

/** What zod gives a check that decides itself when it runs: the value so far, and what is wrong with it. */
interface Payload {
  readonly value: unknown;
  readonly issues: readonly { readonly path?: readonly PropertyKey[] | undefined }[];
}

/**
 * Makes the options of a check between fields of an object, so that it runs wherever these fields are well-formed. As zod has it, any
 * fault of the object would hide what is wrong between two of its fields.
 *
 * @param fields - The fields that the check reads.
 * @param error - The message.
 * @param params - What programs are told besides the message.
 */
export function onFields(fields: readonly string[], error: string, params = {}) {
  const names = new Set<PropertyKey | undefined>(fields);
  return {
    error,
    params,
    when: ({ value, issues }: Payload) => isObject(value) && !issues.some(({ path }) => names.has(path?.[0])),
  };
}
