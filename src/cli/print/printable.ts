/**
 * Every control character but a tab, a line break of either kind, and what starts and ends bold and dim text; and every character that
 * turns the direction of a text.
 */
const unprintable =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones to be escaped.
  /\u001b(?!\[(?:1|2|22)m)|\r(?!\n)|[\u0000-\u0008\u000b\u000c\u000e-\u001a\u001c-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g;

/** Escapes the characters of a text that a terminal would obey: data of one's own may have any. */
export function printable(text: string): string {
  return text.replace(unprintable, (character) => {
    const code = character.charCodeAt(0).toString(16).padStart(4, '0');
    return `\\u${code}`;
  });
}
