/** Gives each distinct value a code: its place in the list of values, which is in the order of first appearance. */
export interface Numbering<Value> {
  readonly values: readonly Value[];
  readonly codeOf: (value: Value) => number;
}

/** Makes a numbering of texts. */
export function textNumbering<Text extends string>(): Numbering<Text> {
  const codes = new Map<Text, number>();
  const values: Text[] = [];
  const codeOf = (text: Text): number => {
    const known = codes.get(text);
    if (known !== undefined) return known;
    codes.set(text, values.length);
    return values.push(text) - 1;
  };
  return { values, codeOf };
}

/**
 * Makes a numbering of values that are equal where two of their texts are. It keeps a map for each first text, because joining the
 * two texts of every value would take longer than everything else.
 */
export function pairNumbering<Value>(
  firstOf: (value: Value) => string,
  secondOf: (value: Value) => string,
): Numbering<Value> {
  const codes = new Map<string, Map<string, number>>();
  const values: Value[] = [];
  const codeOf = (value: Value): number => {
    const first = firstOf(value);
    let codesOfFirst = codes.get(first);
    if (!codesOfFirst) {
      codesOfFirst = new Map();
      codes.set(first, codesOfFirst);
    }
    const second = secondOf(value);
    const known = codesOfFirst.get(second);
    if (known !== undefined) return known;
    codesOfFirst.set(second, values.length);
    return values.push(value) - 1;
  };
  return { values, codeOf };
}
