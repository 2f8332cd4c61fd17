// At least one letter: an object would not keep keys that are whole numbers in their order.
const key = '(?=[a-z0-9-]*[a-z])[a-z0-9]+(?:-[a-z0-9]+)*';

/** The form of an id without a path: kebab-case ASCII with at least one letter. */
export const keyPattern = new RegExp(`^${key}$`);

/** The form of an id that is a path: the id of the speech, a slash, and the key within the speech. */
export const pathPattern = new RegExp(`^${key}/${key}$`);

/** Makes a key within a speech into the id that is unique everywhere; an id remains as it is. */
export function idWithin(speechId: string, key: string): string {
  return key.includes('/') ? key : `${speechId}/${key}`;
}
