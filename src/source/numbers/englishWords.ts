/** Makes a map of words: each row is a number with the words for it. */
function wordsFor(rows: readonly (readonly [number, string])[]): ReadonlyMap<string, number> {
  return new Map(rows.flatMap(([value, words]) => words.split(' ').map((word) => [word, value] as const)));
}

const below20 =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen';
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety';

/** The words for numbers below a hundred. */
export const cardinals: ReadonlyMap<string, number> = wordsFor([
  ...below20.split(' ').map((word, index) => [index, word] as const),
  ...tens.split(' ').map((word, index) => [10 * (index + 2), word] as const),
]);

/** The words that a number before them is multiplied by, and the abbreviations of newspapers. */
export const scales: ReadonlyMap<string, number> = wordsFor([
  [10, 'decade'],
  [12, 'dozen'],
  [100, 'hundred'],
  [1e3, 'thousand k'],
  [1e5, 'lakh'],
  [1e6, 'million m mn mio'],
  [1e7, 'crore'],
  [1e9, 'billion b bn mrd'],
  [1e12, 'trillion tn trn'],
]);

/** The words that a number before them is divided by. */
export const denominators: ReadonlyMap<string, number> = wordsFor([
  [2, 'half halve'],
  [3, 'third'],
  [4, 'quarter fourth'],
  [5, 'fifth'],
  [6, 'sixth'],
  [7, 'seventh'],
  [8, 'eighth'],
  [9, 'ninth'],
  [10, 'tenth'],
]);

/** The words that multiply what there is. */
export const multiples: ReadonlyMap<string, number> = wordsFor([
  [2, 'twice double doubled doubling'],
  [3, 'thrice triple tripled tripling treble trebled trebling'],
  [4, 'quadruple quadrupled quadrupling'],
]);

/** Words that state a share or a small number without being a numeral. Shares are in per cent. */
export const sayings: ReadonlyMap<string, number> = wordsFor([
  [1, 'single once'],
  [2, 'both pair couple'],
  [50, 'half halve halved halving'],
  [100, 'all every each whole entire full fully universal'],
]);

/** Looks a word up, in the plural too. */
export function lookUp(words: ReadonlyMap<string, number>, word: string | undefined): number | undefined {
  return word === undefined ? undefined : (words.get(word) ?? words.get(word.replace(/s$/, '')));
}
