import type { Terms } from '../terms';
import { usageError } from '../usageError';

/**
 * Reads ids, or the names of terms in any language, separated by commas. Case and accents do not matter, nor whether words are joined
 * by spaces or hyphens.
 *
 * @param flag - The flag that the text was given with.
 * @param terms - The terms that may be meant.
 * @param others - Terms that belong to other flags: where one of them is named, its id is given, for the library to say which flag
 * takes it.
 * @returns The ids. A text that names nothing is returned as it is, for the library to report with the nearest id.
 * @throws InputError if several terms have that name.
 */
export function idsNamed(flag: string, text: string, terms: Terms, others: Terms = {}): string[] {
  const find = (name: string) => idNamed(flag, name, terms) ?? idNamed(flag, name, others);
  // A name may have a comma of its own: "Production, living and ecological space".
  const whole = find(text);
  if (whole !== undefined) return [whole];
  return text.split(',').map((name) => find(name) ?? name.trim());
}

function idNamed(flag: string, name: string, terms: Terms): string | undefined {
  const typed = comparable(name);
  if (Object.hasOwn(terms, typed)) return typed;
  const ids = Object.keys(terms).filter((id) =>
    [id, ...Object.values(terms[id]?.name ?? {})].some((one = '') => comparable(one) === typed),
  );
  if (ids.length > 1)
    throw usageError(
      flag,
      `several are called ${JSON.stringify(name.trim())}; give the id: ${ids.join(', ')}`,
    );
  return ids[0];
}

/** Leaves out of a name what people type differently. */
function comparable(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{Mark}/gu, '')
    .replace(/’/g, "'")
    .trim()
    .toLowerCase()
    .replace(/[\s_-]+/g, '-');
}
