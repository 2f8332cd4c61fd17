/** Codes of values, in as few bytes each as the highest needs. */
type Codes = Uint8Array | Uint16Array | Uint32Array;

/** One field of all goals, such as their themes: a goal has no value in it, one or several. */
export interface CodedColumn<Value = unknown> {
  /** The distinct values. A code is a place in this list. */
  readonly values: readonly Value[];
  /** The codes of the goals' values, goal after goal. */
  readonly codes: Codes;
  /** Where the codes of each row begin; the last element is where all end. Absent where each goal has exactly one value. */
  readonly starts?: Uint32Array | undefined;
}

/** Writes a column of lists, goal after goal. */
export interface ListWriter {
  /** Writes the code of one value of the goal. */
  readonly write: (code: number) => void;
  /** Ends the list of the goal. */
  readonly endList: () => void;
  /** Makes the column, given the values that the codes refer to. */
  readonly column: <Value>(values: readonly Value[]) => CodedColumn<Value>;
}

/** How many codes are gathered before they are stored in as few bytes as they need. */
const chunkLength = 1 << 16;

/**
 * Makes the writer of a column of lists.
 *
 * @param size - The number of goals.
 */
export function listWriter(size: number): ListWriter {
  const starts = new Uint32Array(size + 1);
  const fullChunks: Codes[] = [];
  const chunk = new Uint32Array(Math.min(chunkLength, Math.max(2 * size, 16)));
  let length = 0;
  let highest = 0;
  let total = 0;
  let row = 0;
  return {
    write: (code) => {
      if (length === chunk.length) {
        fullChunks.push(codesUpTo(highest, chunk));
        length = 0;
      }
      chunk[length++] = code;
      total++;
      if (code > highest) highest = code;
    },
    endList: () => {
      starts[++row] = total;
    },
    column: (values) => {
      const codes = codesUpTo(highest, total);
      let at = 0;
      for (const part of [...fullChunks, chunk.subarray(0, length)]) {
        codes.set(part, at);
        at += part.length;
      }
      return { values, codes, starts };
    },
  };
}

/** Makes the column of the first value of each goal, if it has one. */
export function firstValuesOf(
  { values, codes, starts }: CodedColumn<string>,
  size: number,
): CodedColumn<string> {
  const writer = listWriter(size);
  for (let row = 0; row < size; row++) {
    const at = starts ? (starts[row] as number) : row;
    if (!starts || at < (starts[row + 1] as number)) writer.write(codes[at] as number);
    writer.endList();
  }
  return writer.column(values);
}

/** Writes a column of single values, goal after goal. */
export interface ValueWriter {
  /** Writes the code of the next goal's value. */
  readonly write: (code: number) => void;
  /** Makes the column, given the values that the codes refer to. */
  readonly column: <Value>(values: readonly Value[]) => CodedColumn<Value>;
}

/**
 * Makes the writer of a column of single values.
 *
 * @param size - The number of goals.
 */
export function valueWriter(size: number): ValueWriter {
  let codes: Codes = new Uint8Array(size);
  let highest = 255;
  let row = 0;
  return {
    write: (code) => {
      if (code > highest) {
        codes = codesUpTo(code, codes);
        highest = codes.BYTES_PER_ELEMENT === 2 ? 65_535 : 4_294_967_295;
      }
      codes[row++] = code;
    },
    column: (values) => ({ values, codes }),
  };
}

/** Copies codes, or makes a list of the given length, with as few bytes a code as the highest needs. */
function codesUpTo(highest: number, codes: Codes | number): Codes {
  const List = highest < 256 ? Uint8Array : highest < 65_536 ? Uint16Array : Uint32Array;
  return new List(codes as number);
}
