/**
 * Writes goals, or any other data of this package, as NDJSON: a JSON object on each line. {@link fromNdjson} reads goals back.
 *
 * @param items - The goals, updates or speeches.
 * @returns The text, to be written in UTF-8; every line ends in a line feed. A text has at most some 500 million characters, so more
 *   than some hundred thousand goals are written part by part.
 *
 * @example
 * ```ts
 * import { goals } from 'policy-tracker';
 * import { toNdjson } from 'policy-tracker/formats';
 *
 * toNdjson(goals).split('\n').length === goals.length + 1; // => true
 * ```
 *
 * @see {@link https://github.com/ndjson/ndjson-spec | The NDJSON specification}
 * @category Formats
 */
export function toNdjson(items: readonly object[]): string {
  return items.map((item) => `${JSON.stringify(item)}\n`).join('');
}
