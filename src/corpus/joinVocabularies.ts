import { describeValue } from '../errors/describeValue';
import { InputError } from '../errors/inputError';
import { type Problem, problem } from '../errors/problem';
import type { Vocabulary } from '../model/vocabulary/vocabulary';
import { kindsOfTerms, type TermRecord, termRecords } from '../vocabulary/rules/termKinds';

/**
 * Joins vocabularies into one with the terms of all.
 *
 * Ids of speeches and directions are left out: a corpus knows its own.
 *
 * @throws {@link InputError} listing every term that two of them define differently, and every id that names two places.
 */
export function joinVocabularies(vocabularies: readonly Vocabulary[]): Vocabulary {
  const problems = termRecords.flatMap((record) => differentTerms(record, vocabularies));
  if (problems.length > 0) throw new InputError(problems);
  const joined = termRecords.flatMap((record) => {
    const records = vocabularies.flatMap((one) => one[record] ?? []);
    return records.length === 0 ? [] : [[record, Object.assign({}, ...records)]];
  });
  const vocabulary = Object.fromEntries(joined) as Vocabulary;
  const taken = termRecords.flatMap((record) => idsOfTwoKinds(record, vocabulary));
  if (taken.length > 0) throw new InputError(taken);
  return vocabulary;
}

function differentTerms(record: TermRecord, vocabularies: readonly Vocabulary[]): Problem[] {
  const known = new Map<string, string>();
  return vocabularies.flatMap((vocabulary) =>
    Object.entries(vocabulary[record] ?? {}).flatMap(([id, term]) => {
      const written = JSON.stringify(term);
      const other = known.get(id) ?? written;
      known.set(id, other);
      const message = `two corpora define ${describeValue(id)} differently; rename one of the two`;
      return other === written ? [] : [problem('repeated-id', `vocabulary.${record}.${id}`, message)];
    }),
  );
}

/** Lists the ids that are those of another kind too, among the kinds that share them. */
function idsOfTwoKinds(record: TermRecord, vocabulary: Vocabulary): Problem[] {
  const { one, idSpace } = kindsOfTerms[record];
  const earlier = idSpace.slice(0, idSpace.indexOf(record));
  return Object.keys(vocabulary[record] ?? {}).flatMap((id) => {
    const other = earlier.find((name) => Object.hasOwn(vocabulary[name] ?? {}, id));
    if (other === undefined) return [];
    const message = `${describeValue(id)} is a ${one} of one corpus and a ${kindsOfTerms[other].one} of another; rename one of the two`;
    return [problem('repeated-id', `vocabulary.${record}.${id}`, message)];
  });
}
