import { basename } from 'node:path';
import type { Goal } from 'policy-tracker';
import type { LineProblem } from 'policy-tracker/formats';
import type { Print } from '../../print/print';
import { openData } from '../../read/files/readFile';
import { usageError } from '../../read/usageError';

/** The exit code if some lines are not goals. */
const hasProblems = 1;

/** At most this many problems of a file are printed. */
const mostPrinted = 20;

/**
 * Reads the goals in a file of JSON lines, and reports the lines that are not goals.
 *
 * @throws InputError if no line is a goal: it is another file, and must not replace a good one.
 */
export async function goalsInFile(file: string, print: Print): Promise<Goal[]> {
  const { fromNdjsonInBatches } = await import('policy-tracker/formats');
  const { size, stream } = openData(file);
  const label = `reading ${basename(file)}`;
  // The length of a pipe is unknown; the end is reported below.
  const report = (done: number) => size > 0 && print.progress(label, Math.min(done, size - 1), size);
  const goals: Goal[] = [];
  const problems: LineProblem[] = [];
  let count = 0;
  for await (const batch of fromNdjsonInBatches(watched(stream, report))) {
    // Not spread into one call, whose arguments have a limit.
    for (const goal of batch.goals) goals.push(goal);
    count += batch.problems.length;
    problems.push(...batch.problems.slice(0, mostPrinted - problems.length));
  }
  print.progress(label, 1, 1);
  reportProblems(file, problems, count, print);
  if (goals.length === 0 && count > 0)
    throw usageError(file, 'none of its lines is a goal, so nothing is written');
  return goals;
}

/** Passes on a stream, and reports how many bytes have been read. */
async function* watched(
  stream: AsyncIterable<Uint8Array>,
  report: (done: number) => void,
): AsyncGenerator<Uint8Array> {
  let done = 0;
  for await (const part of stream) {
    done += part.length;
    report(done);
    yield part;
  }
}

function reportProblems(file: string, shown: readonly LineProblem[], count: number, print: Print): void {
  if (count === 0) return;
  for (const { line, path, message } of shown) {
    print.problem(`${file}:${line}: ${path === '' ? '' : `${path}: `}${message}`);
  }
  if (count > shown.length) print.problem(`${file}: ${count - shown.length} more`);
  print.fail(hasProblems);
}
