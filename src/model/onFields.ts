import { isObject } from '../internal/isObject';

/** What zod passes to a check that decides for itself whether to run: the value so far, and the issues found in it. */
interface Payload {
  readonly value: unknown;
  readonly issues: readonly { readonly path?: readonly PropertyKey[] | undefined }[];
}

/**
 * Makes the options of a check between fields of an object, so that it runs whenever these fields are well-formed. By default zod
 * skips such a check if the object has any other fault.
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
