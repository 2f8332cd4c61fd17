import { InvalidArgumentError } from 'commander';

/**
 * Reads the value of a flag.
 *
 * @param value - What was typed.
 * @param previous - What the flag gave so far, where it is used again.
 */
export type ParseFlag = (value: string, previous?: never) => unknown;

/** Reads ids or terms, separated by commas. The flag may be repeated. */
export function parseList(value: string, previous: readonly string[] = []): string[] {
  return [...previous, ...value.split(',').map((item) => item.trim())];
}

/** Reads a text, commas and all: names of terms are read later, when it is known which terms there are. The flag may be repeated. */
export function parseText(value: string, previous: readonly string[] = []): string[] {
  return [...previous, value];
}

/** Reads a text that can be given only once. */
export function parseOnce(value: string, previous?: string): string {
  if (previous !== undefined) throw new InvalidArgumentError('It can be given only once.');
  return value;
}

/** Reads a whole number that can be given only once. Anything else is kept as text, for the criteria to refuse. */
export function parseNumber(value: string, previous?: number | string): number | string {
  const text = parseOnce(value, previous?.toString());
  return /^\d+$/.test(text) ? Number(text) : text;
}

/** Reads JSON that can be given only once. */
export function parseJson(value: string, previous?: unknown): unknown {
  if (previous !== undefined) {
    throw new InvalidArgumentError('It can be given only once: put all criteria in one list.');
  }
  return jsonIn(value);
}

/** Reads a JSON object or list. The flag may be repeated. */
export function parseJsonList(value: string, previous: readonly unknown[] = []): unknown[] {
  return [...previous, jsonIn(value)].flat();
}

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new InvalidArgumentError(`It is not JSON: ${(error as Error).message}.`);
  }
}
