import { stripVTControlCharacters } from 'node:util';
import stringWidth from 'string-width';
import { canBreakBetween, hasUnspaced } from './lineBreaks';

/**
 * Wraps a text to lines of a width: between words, and in Chinese between characters; or within a word that is wider. An id is never
 * broken: it gets a line of its own, which may be wider. Indents and emphasis go on in the next line.
 */
export function wrapText(text: string, width: number): string[] {
  return text.split('\n').flatMap((line) => {
    const indent = line.slice(0, line.search(/\S|$/));
    const room = Math.max(1, width - indent.length);
    return emphasisCarriedOn(linesOf(line.trim(), room)).map((part) => indent + part);
  });
}

/** Fills lines with the pieces of a text, each as full as it gets. Spaces at the end of a line are dropped. */
function linesOf(text: string, room: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of piecesOf(text)) {
    const longer = line + piece;
    if (line === '' || stringWidth(longer.trimEnd()) <= room) line = longer;
    else {
      lines.push(line.trimEnd());
      line = piece.trimStart();
    }
    const cut = isTooWide(line, room) ? slicesOf(line, room) : [line];
    lines.push(...cut.slice(0, -1));
    line = cut.at(-1) ?? '';
  }
  return [...lines, line.trimEnd()];
}

/** Takes a text apart where a line can end. Spaces belong to the piece before them. */
function piecesOf(text: string): string[] {
  return (text.match(/\S+\s*|^\s+/g) ?? []).flatMap((word) => {
    if (!hasUnspaced(word)) return word;
    const pieces: string[] = [];
    let before = '';
    for (const part of charactersIn(word)) {
      const isJoined = before === '' || isCode(part) || !canBreakBetween(before, part);
      // What starts an emphasis goes with the text after it, and what ends one with the text before.
      if (isJoined && pieces.length > 0) pieces.push(`${pieces.pop()}${part}`);
      else pieces.push(part);
      if (!isCode(part)) before = part;
    }
    return pieces;
  });
}

const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** Splits a text into its characters as a reader sees them, and the codes that start and end an emphasis. */
function charactersIn(text: string): string[] {
  return text
    .split(codes)
    .flatMap((part) => (isCode(part) ? part : [...segmenter.segment(part)].map(({ segment }) => segment)));
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: emphasis starts with one.
const codes = /(\u001b\[\d+m)/;

function isCode(part: string): boolean {
  return codes.test(part);
}

function isTooWide(line: string, room: number): boolean {
  return stringWidth(line.trimEnd()) > room && !isId(line.trim());
}

/** Cuts a word into slices of a width. */
function slicesOf(word: string, room: number): string[] {
  const slices = [''];
  for (const part of charactersIn(word)) {
    const longer = `${slices.at(-1)}${part}`;
    const fits = isCode(part) || slices.at(-1) === '' || stringWidth(longer.trimEnd()) <= room;
    if (fits) slices[slices.length - 1] = longer;
    else slices.push(part);
  }
  return slices;
}

/** Ends an emphasis at the end of each line, and starts it anew in the next. */
function emphasisCarriedOn(lines: readonly string[]): string[] {
  let open = '';
  return lines.map((line) => {
    const started = open + line;
    const [last = ''] = started.match(lastCode) ?? [];
    open = last === '' || last.endsWith('[22m') ? '' : last;
    return open === '' ? started : `${started}\u001b[22m`;
  });
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: emphasis starts with one.
const lastCode = /\u001b\[\d+m(?!.*\u001b)/;

/** Tells whether a word is an id, a key or an address, perhaps in brackets or before a comma: it is to be copied. */
export function isId(word: string): boolean {
  return /^[("'`[（“]*(https?:\/\/\S+|[a-z0-9]+([-/.:][a-z0-9]+)+)[)\]"'`.,:;?!）”，。；：、]*$/.test(
    stripVTControlCharacters(word),
  );
}
