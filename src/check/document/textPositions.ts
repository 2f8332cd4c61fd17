import { visit } from 'jsonc-parser';
import { type PathSegment, pathKey } from './fault';

/**
 * Finds where the values at some paths begin in a JSON text. For what is not there, finds where the innermost value around it begins.
 */
export function offsetsOf(text: string, paths: readonly (readonly PathSegment[])[]): number[] {
  if (paths.length === 0) return [];
  const wanted = new Map<string, number>();
  for (const path of paths) {
    for (let length = 0; length <= path.length; length++) wanted.set(pathKey(path.slice(0, length)), -1);
  }
  const note = (path: readonly PathSegment[], offset: number) => {
    const key = pathKey(path);
    if (wanted.get(key) === -1) wanted.set(key, offset);
  };
  const options = { disallowComments: false, allowTrailingComma: true };
  visit(
    text,
    {
      onObjectBegin: (offset, _length, _line, _column, path) => note(path(), offset),
      onArrayBegin: (offset, _length, _line, _column, path) => note(path(), offset),
      onObjectProperty: (key, offset, _length, _line, _column, path) => note([...path(), key], offset),
      onLiteralValue: (_value, offset, _length, _line, _column, path) => note(path(), offset),
    },
    options,
  );
  return paths.map((path) => {
    for (let length = path.length; length >= 0; length--) {
      const offset = wanted.get(pathKey(path.slice(0, length)));
      if (offset !== undefined && offset >= 0) return offset;
    }
    return 0;
  });
}

/** Makes the function that gives line and column of an offset in a text, both counted from 1. */
export function positionsIn(text: string): (offset: number) => { line: number; column: number } {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return (offset) => {
    let [low, high] = [0, starts.length - 1];
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
  };
}
