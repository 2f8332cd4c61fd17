import type { Problem } from '../../errors/problem';
import type { Goal } from '../../model/goal/goal';
import { decodeLines } from './decodeLines';
import { parseLine } from './parseLine';
import { type ByteStream, wholeLines } from './wholeLines';

/**
 * One thing that is wrong with a line. Its `path` leads into the goal, such as `places[0].role`, and is empty where the line as a
 * whole is meant.
 *
 * @category Reading
 */
export interface LineProblem extends Problem {
  /** The number of the line, the first being 1. */
  readonly line: number;
}

/**
 * The goals that were read, and the problems of the other lines.
 *
 * @category Reading
 */
export interface GoalsRead {
  /** The goals, in the order of their lines. */
  readonly goals: Goal[];
  /** The problems of the lines that are not goals, line by line: at most 20 for each. */
  readonly problems: LineProblem[];
}

/**
 * Reads goals as {@link fromNdjson} does, but gives them in batches as they arrive, so that a file of any length needs little memory.
 *
 * @param stream - The bytes, in UTF-8, or the text, in parts of any size.
 * @returns For each part of the stream, the goals of the lines that end in it, and the problems of the others.
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
    for (const text of decodeLines(bytes)) {
      line++;
      const { goal, problems } = parseLine(line === 1 ? withoutByteOrderMark(text) : text);
      if (goal) batch.goals.push(goal);
      for (const problem of problems) batch.problems.push({ line, ...problem });
    }
    yield batch;
  }
  return undefined;
}

function withoutByteOrderMark(text: string | undefined): string | undefined {
  return text?.startsWith('\ufeff') ? text.slice(1) : text;
}
