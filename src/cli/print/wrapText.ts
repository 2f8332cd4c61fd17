import stringWidth from 'string-width';

/**
 * Wraps a text to lines of a width, between words; or within a word that is wider, as Chinese sentences are. An id is never broken: it
 * gets a line of its own, which may be wider. Emphasis goes on in the next line.
 */
export function wrapText(text: string, width: number): string[] {
  return emphasised(text.split('\n').flatMap((line) => wrapLine(line, width)));
}

function wrapLine(line: string, width: number): string[] {
  const lines: string[] = [];
  let current = '';
  // An indent belongs to the word after it; between words, the spaces stay as they are.
  for (const [, space = '', word = ''] of line.matchAll(/(\s*)(\S+)/g)) {
    const isFirst = lines.length === 0 && current === '';
    const joined = isFirst || current !== '' ? current + space + word : word;
    if (stringWidth(joined) <= width) {
      current = joined;
      continue;
    }
    const parts = isId(word) ? [word] : brokenWord(word, isFirst ? space : current, width);
    if (isId(word) && current !== '') lines.push(current);
    lines.push(...parts.slice(0, -1));
    current = parts.at(-1) ?? '';
  }
  return [...lines, current];
}

/** Breaks a word that does not fit into the line; before it, where it fits into the next. */
function brokenWord(word: string, start: string, width: number): string[] {
  const isBroken = stringWidth(word) > width;
  if (!isBroken) return start.trim() === '' ? [word] : [start, word];
  const lines = start.trim() === '' ? [] : [start];
  let current = start.trim() === '' ? start : '';
  for (const part of word.match(escapeOrCharacter) ?? []) {
    if (stringWidth(current + part) > width && current !== '') {
      lines.push(current);
      current = '';
    }
    current += part;
  }
  return [...lines, current];
}

/** Tells whether a word is an id, a key or an address, perhaps in brackets or before a comma: it is to be copied. */
export function isId(word: string): boolean {
  return /^[("'`[]*(https?:\/\/\S+|[a-z0-9]+([-/.:][a-z0-9]+)+)[)\]"'`.,:;?!]*$/.test(
    word.replace(escapes, ''),
  );
}

/** Ends the emphasis at the end of each line, and takes it up again in the next. */
function emphasised(lines: readonly string[]): string[] {
  let open = '';
  return lines.map((line) => {
    const start = open;
    for (const [code] of line.matchAll(escapes)) open = code === endOfEmphasis ? '' : code;
    if (start === '' && open === '') return line;
    return `${start}${line}${open === '' ? '' : endOfEmphasis}`;
  });
}

/** What ends bold and dim text alike. */
const endOfEmphasis = '\u001b[22m';

// biome-ignore lint/suspicious/noControlCharactersInRegex: escape sequences start with a control character.
const escapes = /\u001b\[\d+m/g;

// An escape sequence, which takes no room, or one character.
// biome-ignore lint/suspicious/noControlCharactersInRegex: escape sequences start with a control character.
const escapeOrCharacter = /\u001b\[\d+m|./gu;
