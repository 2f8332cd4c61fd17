import { stripVTControlCharacters } from 'node:util';
import stringWidth from 'string-width';
import wrapAnsi from 'wrap-ansi';

/**
 * Wraps a text to lines of a width, between words; or within a word that is wider, as Chinese sentences are. An id is never broken: it
 * gets a line of its own, which may be wider. Indents and emphasis go on in the next line.
 */
export function wrapText(text: string, width: number): string[] {
  return text.split('\n').flatMap((line) => {
    const indent = line.slice(0, line.search(/\S|$/));
    const room = Math.max(1, width - indent.length);
    const fits = (part: string) => stringWidth(part) <= room || isId(part);
    return linesOf(line, room)
      .flatMap((part) => (fits(part) ? part : linesOf(part, room, { hard: true })))
      .map((part) => indent + part);
  });
}

function linesOf(text: string, width: number, options = {}): string[] {
  return wrapAnsi(text.trim(), width, options).split('\n');
}

/** Tells whether a word is an id, a key or an address, perhaps in brackets or before a comma: it is to be copied. */
export function isId(word: string): boolean {
  return /^[("'`[]*(https?:\/\/\S+|[a-z0-9]+([-/.:][a-z0-9]+)+)[)\]"'`.,:;?!]*$/.test(
    stripVTControlCharacters(word),
  );
}
