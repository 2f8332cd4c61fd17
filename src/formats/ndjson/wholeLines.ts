/**
 * A stream of bytes or text, such as `fs.createReadStream` gives, the body of a `fetch`, or a list of strings.
 *
 * @category Reading
 */
export type ByteStream = AsyncIterable<Uint8Array | string> | Iterable<Uint8Array | string>;

/** The byte that ends a line. */
export const lineFeed = 10;

/** Cuts a stream into parts that each end with a line. */
export async function* wholeLines(stream: ByteStream): AsyncGenerator<Uint8Array, undefined> {
  let rest: Uint8Array[] = [];
  for await (const bytes of bytesOf(stream)) {
    const end = bytes.lastIndexOf(lineFeed);
    // Copied, because a stream may use the memory of a part again.
    if (end === -1) rest.push(bytes.slice());
    else {
      yield joined([...rest, bytes.subarray(0, end)]);
      rest = [bytes.slice(end + 1)];
    }
  }
  const last = joined(rest);
  if (last.length > 0) yield last;
  return undefined;
}

/** Encodes the texts of a stream. Two texts may share a character: half of a surrogate pair waits for the other half. */
async function* bytesOf(stream: ByteStream): AsyncGenerator<Uint8Array, undefined> {
  const encoder = new TextEncoder();
  let half = '';
  for await (const part of stream) {
    if (typeof part !== 'string') {
      yield part;
      continue;
    }
    const text = half + part;
    half = /[\ud800-\udbff]$/.test(text) ? text.slice(-1) : '';
    yield encoder.encode(text.slice(0, text.length - half.length));
  }
  if (half !== '') yield encoder.encode(half);
  return undefined;
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const [only] = parts;
  if (only && parts.length === 1) return only;
  const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let offset = 0;
  for (const part of parts) {
    whole.set(part, offset);
    offset += part.length;
  }
  return whole;
}
