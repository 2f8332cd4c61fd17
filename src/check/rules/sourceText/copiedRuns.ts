import { isUnspaced } from './words';

// Eight words are a clause; in a script without spaces, twelve characters say as much.
const clause = 24;
const weightOf = (word: string) => (word.length <= 2 && isUnspaced(word) ? clause / 12 : clause / 8);

/** A part of a text that is just as long as a clause: the numbers of its first word and of the one after its last. */
interface Window {
  readonly first: number;
  readonly next: number;
}

/** Lists the parts of a text that are just as long as a clause, one for each word that begins one. */
function* windowsIn(words: readonly string[]): Generator<Window> {
  let weight = 0;
  let next = 0;
  for (const [first, word] of words.entries()) {
    for (; weight < clause && next < words.length; next++) weight += weightOf(words[next] ?? '');
    if (weight < clause) return;
    yield { first, next };
    weight -= weightOf(word);
  }
}

const textOf = (words: readonly string[], { first, next }: Window) => words.slice(first, next).join(' ');

/**
 * Finds in each of some texts the first run of words, a clause or longer, that stands in a source too.
 *
 * @param texts - The words of each text.
 * @param source - The words of the source.
 * @returns For each text the words of the run, or `undefined`.
 */
export function copiedRuns(
  texts: readonly (readonly string[])[],
  source: readonly string[],
): (readonly string[] | undefined)[] {
  const sought = new Set<string>();
  const starts = new Set<string | undefined>();
  for (const words of texts) {
    for (const window of windowsIn(words)) {
      sought.add(textOf(words, window));
      starts.add(words[window.first]);
    }
  }
  const copied = new Set<string>();
  for (const window of windowsIn(source)) {
    if (!starts.has(source[window.first])) continue;
    const text = textOf(source, window);
    if (sought.has(text)) copied.add(text);
  }
  return texts.map((words) => (copied.size === 0 ? undefined : firstRun(words, copied)));
}

function firstRun(words: readonly string[], copied: ReadonlySet<string>): readonly string[] | undefined {
  let run: Window | undefined;
  for (const { first, next } of windowsIn(words)) {
    const isCopied = copied.has(textOf(words, { first, next }));
    if (!isCopied && run) break;
    if (isCopied) run = { first: run?.first ?? first, next };
  }
  return run && words.slice(run.first, run.next);
}
