import { pathOf } from '../../check/documentProblem';
import { plainCopy } from '../../check/plainData';
import { shapeBreaches } from '../../check/shapeBreaches';
import { describeValue, escapeUnprintable } from '../../errors/describeValue';
import type { Goal } from '../../model/goal/goal';
import { goalSchema } from '../../model/goal/goal';

import { quickCheckOf } from './quickCheck';

/**
 * A stream of bytes or text: what `fs.createReadStream`, the body of `fetch` or a list of strings is.
 *
 * @category Reading
 */
export type ByteStream = AsyncIterable<Uint8Array | string> | Iterable<Uint8Array | string>;

/**
 * What is wrong with a line, and with which.
 *
 * @category Reading
 */
export interface LineProblem {
  /** The number of the line, the first being 1. */
  readonly line: number;
  /** Where in the goal it is, such as `places[0].role`; empty where it is the line as a whole. */
  readonly path: string;
  /** What was found, and what is allowed. */
  readonly message: string;
}

/**
 * Goals that were read, and what could not be.
 *
 * @category Reading
 */
export interface GoalsRead {
  readonly goals: Goal[];
  /** What is wrong with the lines that are no goals, line by line: at most 20 a line. */
  readonly problems: LineProblem[];
}

/**
 * Reads goals written as NDJSON, a JSON object a line, and checks every one. A line that is no goal is reported, and the others are kept.
 *
 * The goals may be of any speech and coded with any vocabulary. Blank lines are passed over.
 *
 * @param stream - The bytes, in UTF-8, or the text, in parts of any size.
 * @returns All goals, and all problems. {@link fromNdjsonInBatches} gives them bit by bit.
 *
 * @example
 * ```ts
 * import { goals } from 'policy-tracker';
 * import { fromNdjson, toNdjson } from 'policy-tracker/formats';
 *
 * const read = await fromNdjson([toNdjson(goals), '{"id":']);
 *
 * read.goals.length === goals.length; // => true
 * read.problems.map(({ line }) => line - goals.length); // => [1]
 * ```
 *
 * @category Reading
 */
export async function fromNdjson(stream: ByteStream): Promise<GoalsRead> {
  const goals: Goal[] = [];
  const problems: LineProblem[] = [];
  for await (const batch of fromNdjsonInBatches(stream)) {
    for (const goal of batch.goals) goals.push(goal);
    for (const problem of batch.problems) problems.push(problem);
  }
  return { goals, problems };
}

/**
 * Reads goals as {@link fromNdjson} does, and gives them as they come, so that a file of any length needs little memory.
 *
 * @param stream - The bytes, in UTF-8, or the text, in parts of any size.
 * @returns For each part of the stream the goals of the lines that end in it, and what is wrong with the others.
 *
 * @example
 * ```ts
 * import { goals } from 'policy-tracker';
 * import { fromNdjsonInBatches, toNdjson } from 'policy-tracker/formats';
 *
 * let count = 0;
 * for await (const batch of fromNdjsonInBatches([toNdjson(goals)])) count += batch.goals.length;
 *
 * count === goals.length; // => true
 * ```
 *
 * @category Reading
 */
export async function* fromNdjsonInBatches(stream: ByteStream): AsyncGenerator<GoalsRead, undefined> {
  let line = 0;
  for await (const bytes of wholeLines(stream)) {
    const batch: GoalsRead = { goals: [], problems: [] };
    for (const text of linesOf(bytes)) {
      line++;
      // A mark of the order of bytes may stand before all.
      if (line === 1 && text?.startsWith('\ufeff')) readLine(text.slice(1), line, batch);
      else if (text === undefined)
        batch.problems.push({ line, path: '', message: 'the line is not text in UTF-8' });
      else readLine(text, line, batch);
    }
    yield batch;
  }
  return undefined;
}

const lineBreak = 10;

/** Cuts a stream into parts that end with a line. */
async function* wholeLines(stream: ByteStream): AsyncGenerator<Uint8Array, undefined> {
  const encoder = new TextEncoder();
  let rest: Uint8Array[] = [];
  // Half a character at the end of a text waits for its other half.
  let half = '';
  for await (const part of stream) {
    let bytes: Uint8Array;
    if (typeof part === 'string') {
      const text = half + part;
      half = /[\ud800-\udbff]$/.test(text) ? text.slice(-1) : '';
      bytes = encoder.encode(text.slice(0, text.length - half.length));
    } else {
      bytes = part;
    }
    const end = bytes.lastIndexOf(lineBreak);
    if (end === -1) {
      // The stream may use the memory of the part again.
      rest.push(bytes.slice());
      continue;
    }
    yield joined([...rest, bytes.subarray(0, end)]);
    rest = [bytes.slice(end + 1)];
  }
  const last = joined([...rest, encoder.encode(half)]);
  if (last.length > 0) yield last;
  return undefined;
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const [only] = parts;
  if (only && parts.length === 1) return only;
  const all = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

/** Reads the lines of some bytes; one that is not in UTF-8 is `undefined`. */
function linesOf(bytes: Uint8Array): (string | undefined)[] {
  const all = decoded(bytes);
  if (all !== undefined) return all.split('\n');
  const lines: (string | undefined)[] = [];
  for (let start = 0; start <= bytes.length; ) {
    const found = bytes.indexOf(lineBreak, start);
    const end = found === -1 ? bytes.length : found;
    lines.push(decoded(bytes.subarray(start, end)));
    start = end + 1;
  }
  return lines;
}

function decoded(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

const isSurelyGoal = /* @__PURE__ */ quickCheckOf(goalSchema);

/** So many problems of a line are reported at most. */
const mostProblems = 20;

function readLine(text: string, line: number, { goals, problems }: GoalsRead): void {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    if (text.trim() === '') return;
    const message = `the line is not JSON: ${escapeUnprintable((error as Error).message)}`;
    problems.push({ line, path: '', message });
    return;
  }
  if (isSurelyGoal(value)) {
    goals.push(value as Goal);
    return;
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    problems.push({
      line,
      path: '',
      message: `expected a goal as a JSON object, found ${describeValue(value)}`,
    });
    return;
  }
  const { copy, breaches: outer } = plainCopy(value);
  const { breaches, data } = outer.length > 0 ? { breaches: outer } : shapeBreaches(goalSchema, copy);
  if (breaches.length === 0) goals.push(data as Goal);
  for (const { steps, words } of breaches.slice(0, mostProblems)) {
    problems.push({ line, path: pathOf(steps), message: words(true).message });
  }
}
