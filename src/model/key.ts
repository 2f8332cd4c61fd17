// At least one letter: the keys of an object that are whole numbers would lose their order.
const key = '(?=[a-z0-9-]*[a-z])[a-z0-9]+(?:-[a-z0-9]+)*';

/** The form of an id that stands alone: kebab-case ASCII with at least one letter. */
export const keyPattern = new RegExp(`^${key}$`);

/** The form of an id that is a path: the speech's id, a slash, and the key within the speech. */
export const pathPattern = new RegExp(`^${key}/${key}$`);

/** Makes the id that is unique everywhere out of a key within a speech; what is such an id already stays as it is. */
export function idWithin(speechId: string, key: string): string {
  return key.includes('/') ? key : `${speechId}/${key}`;
}
