import { parseShape } from '../../check/parseShape';
import { escapeUnprintable } from '../../errors/describeValue';
import { type Problem, type ProblemDetails, problem } from '../../errors/problem';
import { wrongForm } from '../../errors/wrongForm';
import { isObject } from '../../internal/isObject';
import { type Goal, goalSchema } from '../../model/goal/goal';
import { quickCheckOf } from './quickCheck';

/** A line as it was read: its goal, or what is wrong with it. A blank line has neither. */
export interface ParsedLine {
  readonly goal?: Goal | undefined;
  readonly problems: readonly Problem[];
}

const isSurelyGoal = /* @__PURE__ */ quickCheckOf(goalSchema);

/**
 * Reads a line of NDJSON.
 *
 * @param text - The line, or `undefined` where it is not UTF-8.
 */
export function parseLine(text: string | undefined): ParsedLine {
  if (text === undefined) return wrongLine('encoding', 'the line is not text in UTF-8');
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    if (text.trim() === '') return { problems: [] };
    return wrongLine('json', `the line is not JSON: ${escapeUnprintable((error as Error).message)}`);
  }
  if (isSurelyGoal(value)) return { goal: value as Goal, problems: [] };
  if (!isObject(value)) {
    return wrongLine('wrong-form', wrongForm('a goal as a JSON object', value));
  }
  const { data, problems } = parseShape<Goal>(goalSchema, value);
  return { goal: data, problems };
}

function wrongLine(code: string, details: string | ProblemDetails): ParsedLine {
  return { problems: [problem(code, '', details)] };
}
