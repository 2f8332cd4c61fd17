import { stripVTControlCharacters } from 'node:util';
import stringWidth from 'string-width';
import { type LineBreak, lineBreaks } from './lineBreaks';

/**
 * Wraps a text to lines of a width: between words, and in Chinese between characters; or within a word that is wider. An id is never
 * broken: it gets a line of its own, which may be wider. Indents and emphasis go on in the next line.
 */
export function wrapText(text: string, width: number): string[] {
  return text.split('\n').flatMap((line) => {
    const indent = line.slice(0, line.search(/\S|$/));
    const room = Math.max(1, width - indent.length);
    const lines = linesOf(line.trim(), room, lineBreaks).map((part) => part.trimEnd());
    return emphasisCarriedOn(lines).map((part) => indent + part);
  });
}

/** Fills lines with the pieces of a text. A piece that is too wide starts a line, and is broken where the next rule allows it. */
function linesOf(text: string, room: number, [canBreak, ...others]: readonly LineBreak[]): string[] {
  const lines: string[] = [];
  let line = '';
  // Counted piece by piece: to measure the line for each would take most of the time.
  let width = 0;
  for (const piece of piecesOf(text, canBreak)) {
    const isFull = line !== '' && width + widthOf(piece.trimEnd()) > room;
    if (isFull) lines.push(line);
    line = isFull ? piece : `${line}${piece}`;
    width = widthOf(piece) + (isFull ? 0 : width);
    if (others.length === 0 || !isTooWide(line, width, room)) continue;
    const parts = linesOf(line, room, others);
    line = parts.pop() ?? '';
    width = widthOf(line);
    for (const part of parts) lines.push(part);
  }
  return [...lines, line];
}

/** Takes a text apart at its spaces, and where else a line can end. Spaces belong to the piece before them. */
function piecesOf(text: string, canBreak: LineBreak = () => false): string[] {
  return (text.match(/\S+\s*/g) ?? []).flatMap((word) => {
    const pieces: string[] = [];
    let before = '';
    for (const part of charactersIn(word)) {
      // What starts an emphasis goes with the text after it, and what ends one with the text before.
      const isJoined = before === '' || isCode(part) || /\s/.test(part) || !canBreak(before, part, word);
      if (isJoined) pieces.push(`${pieces.pop() ?? ''}${part}`);
      else pieces.push(part);
      if (!isCode(part)) before = part;
    }
    return pieces;
  });
}

/** Splits a text into its characters as a reader sees them, with their marks, and the codes that start and end an emphasis. */
function charactersIn(text: string): readonly string[] {
  return text.match(characters) ?? [];
}

const characters =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: emphasis starts with one.
  /\u001b\[\d+m|(?:\p{RI}{2}|.)(?:[\p{M}\p{Emoji_Modifier}]|\u200d.?)*/gsu;

function isCode(part: string): boolean {
  return part.length > 1 && part.startsWith('\u001b');
}

function isTooWide(line: string, width: number, room: number): boolean {
  return width > room && widthOf(line.trimEnd()) > room && !isId(line.trim());
}

/** Measures a text by its characters: to measure a long one as a whole takes a time that grows with the square of its length. */
function widthOf(text: string): number {
  if (/^[ -~]*$/.test(text)) return text.length;
  return charactersIn(text).reduce((sum, part) => sum + widthOfCharacter(part), 0);
}

/** The characters that a Chinese text mostly has, each two columns wide. */
const wide = /^[\u3001-\u3029\u3400-\u4dbf\u4e00-\u9fff\uff01-\uff60]$/;

function widthOfCharacter(part: string): number {
  if (wide.test(part)) return 2;
  return isCode(part) ? 0 : stringWidth(part);
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
