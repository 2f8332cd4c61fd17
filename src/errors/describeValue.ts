/** A longer text is cut in a message, and no suggestion is sought for it. */
export const longestShown = 80;

/** Characters that a terminal would obey, or that would turn the direction of what follows. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones to be escaped.
const unprintable = /[\u0000-\u001f\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069]/g;

const escaped = (character: string) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;

/** Escapes the characters of a text that a terminal would obey. */
export function escapeUnprintable(text: string): string {
  return text.replace(unprintable, escaped);
}

/** Describes a value in a message: short, and in quotes where it is a text. */
export function describeValue(value: unknown): string {
  if (typeof value === 'string') {
    const shown = value.length > longestShown ? `${value.slice(0, longestShown)}…` : value;
    return escapeUnprintable(JSON.stringify(shown));
  }
  if (Array.isArray(value)) return 'a list';
  if (value === null || typeof value !== 'object') return String(value);
  return 'an object';
}
