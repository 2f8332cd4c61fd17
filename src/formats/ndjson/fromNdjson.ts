import { fromNdjsonInBatches, type GoalsRead } from './fromNdjsonInBatches';
import type { ByteStream } from './wholeLines';

/**
 * Reads goals from NDJSON, which has a JSON object on each line, and checks every one.
 *
 * A line that is not a goal is reported, and the others are kept. Blank lines are skipped. The goals may belong to any speech and be coded
 * with any vocabulary: the form of ids is checked, and not what they refer to.
 *
 * @param stream - The bytes, in UTF-8, or the text, in parts of any size.
 * @returns All goals, and all problems. {@link fromNdjsonInBatches} gives them in batches.
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
  const read: GoalsRead = { goals: [], problems: [] };
  for await (const batch of fromNdjsonInBatches(stream)) {
    for (const goal of batch.goals) read.goals.push(goal);
    for (const problem of batch.problems) read.problems.push(problem);
  }
  return read;
}
