import { isUnspaced, type Words } from './wordTokens';

// Eight words are a clause; in a script without spaces, twelve characters say as much.
const clause = 24;
const weightOf = (word: string) =>
  isUnspaced(word) && Array.from(word).length === 1 ? clause / 12 : clause / 8;

/** A part of a text that is just as long as a clause: its words, and the numbers of the first and of the one after the last. */
interface Window {
  readonly words: string;
  readonly first: number;
  readonly next: number;
}

/** Lists the parts of a text that are just as long as a clause, one for each word that begins one. */
function* windowsIn({ tokens }: Words): Generator<Window> {
  let weight = 0;
  let next = 0;
  for (const [first, token] of tokens.entries()) {
    for (; weight < clause && next < tokens.length; next++) weight += weightOf(tokens[next]?.word ?? '');
    if (weight < clause) return;
    const words = tokens.slice(first, next).map(({ word }) => word);
    yield { words: words.join(' '), first, next };
    weight -= weightOf(token.word);
  }
}

/**
 * Finds in each of some texts the first run of words, a clause or longer, that stands in a source too.
 *
 * @returns For each text the run, as it is written there, or `undefined`.
 */
export function copiedRuns(texts: readonly Words[], source: Words): (string | undefined)[] {
  const own = texts.map((text) => [...windowsIn(text)]);
  const sought = new Set(own.flatMap((windows) => windows.map(({ words }) => words)));
  const copied = new Set<string>();
  for (const { words } of windowsIn(source)) if (sought.has(words)) copied.add(words);
  return texts.map((text, index) => firstRun(text, own[index] ?? [], copied));
}

function firstRun(
  { text, tokens }: Words,
  windows: readonly Window[],
  copied: ReadonlySet<string>,
): string | undefined {
  const first = windows.findIndex(({ words }) => copied.has(words));
  if (first < 0) return undefined;
  const after = windows.findIndex(({ words }, index) => index > first && !copied.has(words));
  const last = windows[(after < 0 ? windows.length : after) - 1];
  return text.slice(tokens[first]?.start, tokens[(last?.next ?? 0) - 1]?.end);
}
