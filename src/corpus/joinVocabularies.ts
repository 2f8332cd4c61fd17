import { describeValue } from '../errors/describeValue';
import { InputError } from '../errors/inputError';
import { type Problem, problem } from '../errors/problem';
import type { Vocabulary } from '../model/vocabulary/vocabulary';

/** The records of a vocabulary. The compiler demands each. */
const recordNames = /* @__PURE__ */ Object.keys({
  cities: true,
  regions: true,
  cityClasses: true,
  themes: true,
  functions: true,
  actions: true,
  actors: true,
  indicators: true,
  speechKinds: true,
  sourceKinds: true,
  evidenceKinds: true,
  regionKinds: true,
  cityLevels: true,
} satisfies Readonly<
  Record<Exclude<keyof Vocabulary, 'speechIds' | 'directionIds'>, true>
>) as readonly Exclude<keyof Vocabulary, 'speechIds' | 'directionIds'>[];

/**
 * Joins vocabularies into one with the terms of all.
 *
 * Ids of speeches and directions are left out: a corpus knows its own.
 *
 * @throws {@link InputError} listing every term that two of them define differently.
 */
export function joinVocabularies(vocabularies: readonly Vocabulary[]): Vocabulary {
  const problems = recordNames.flatMap((name) => differentTerms(name, vocabularies));
  if (problems.length > 0) throw new InputError(problems);
  const joined = recordNames.flatMap((name) => {
    const records = vocabularies.flatMap((one) => one[name] ?? []);
    return records.length === 0 ? [] : [[name, Object.assign({}, ...records)]];
  });
  return Object.fromEntries(joined) as Vocabulary;
}

function differentTerms(name: (typeof recordNames)[number], vocabularies: readonly Vocabulary[]): Problem[] {
  const known = new Map<string, string>();
  return vocabularies.flatMap((vocabulary) =>
    Object.entries(vocabulary[name] ?? {}).flatMap(([id, term]) => {
      const written = JSON.stringify(term);
      const other = known.get(id) ?? written;
      known.set(id, other);
      const message = `two corpora define ${describeValue(id)} differently; rename one of the two`;
      return other === written ? [] : [problem('repeated-id', `vocabulary.${name}.${id}`, message)];
    }),
  );
}
