import { leaf } from '../internal/form';

// Without zod, so that a vocabulary can be defined where it is not installed.

/**
 * What no address has as it is: white space, control characters and invisible ones, quotation marks, angle brackets, backslashes.
 * Written so that every engine of JSON Schema reads it.
 */
const unwanted =
  '\\s\\u0000-\\u0020\\u007f-\\u00a0\\u00ad\\u180e\\u200b-\\u200f\\u2028-\\u202e\\u2060-\\u206f\\ufeff"\'`\\u00ab\\u00bb\\u2018-\\u201f\\u2039\\u203a<>\\\\';

/** The form of an address of the web. Before the path it has no `@`, and so no user name and no password. */
export const webAddressPattern = new RegExp(`^https?://[^/?#@${unwanted}]+([/?#][^${unwanted}]*)?$`);

/** What a message says where something else is given instead of an address. */
export const expectedWebAddress =
  'a web address without spaces, quotation marks, angle brackets, backslashes, user name or password, such as "https://example.org/page"';

/** Tells whether a value is an address of the web that can be printed and linked to as it is. */
export function isWebAddress(value: unknown): value is string {
  return typeof value === 'string' && webAddressPattern.test(value) && URL.canParse(value);
}

/** The form of an address. It needs no zod. */
export const webAddressForm = /* @__PURE__ */ leaf(expectedWebAddress, isWebAddress);
