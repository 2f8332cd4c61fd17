import { isPartialDate, startsByEndOf } from '../../date/partialDate';
import { describeValue } from '../../errors/describeValue';
import { type Fault, fault } from '../../errors/fault';
import { isObject } from '../../internal/isObject';
import type { Vocabulary } from '../../model/vocabulary/vocabulary';
import { cycleFaults } from './cycleFaults';
import { kindsOfTerms, type RawTerms, type TermRecord, termRecords, termsIn } from './termKinds';
import { unknownIdFaults } from './termReferences';

/**
 * A rule about terms: lists where those that can be read break it.
 *
 * @param terms - The terms.
 * @param base - The vocabulary that they are added to.
 */
type TermRule = (terms: RawTerms, base: Vocabulary) => readonly Fault[];

/** The rules about what terms say, beside those of their form. Whoever defines a vocabulary and whoever checks a file has the same. */
export const termRules = {
  'repeated-id': takenIdFaults,
  'id-differs': differingIdFaults,
  'unknown-id': unknownIdFaults,
  cycle: cycleFaults,
  'period-reversed': membershipFaults,
} as const satisfies Readonly<Record<string, TermRule>>;

/** Finds the kind of a term that has an id, among the kinds that share it. */
export function kindWithId(
  id: string,
  record: TermRecord,
  vocabulary: Pick<Vocabulary, TermRecord> | RawTerms,
): TermRecord | undefined {
  const records = vocabulary as RawTerms;
  return kindsOfTerms[record].idSpace.find((other) => Object.hasOwn(records[other] ?? {}, id));
}

/** Lists the ids that a term of the base has, and those that two new terms of different kinds have: two places never share an id. */
function takenIdFaults(terms: RawTerms, base: Vocabulary): Fault[] {
  return termRecords.flatMap((record) => {
    const { idSpace } = kindsOfTerms[record];
    const earlier = idSpace.slice(0, idSpace.indexOf(record));
    return termsIn(terms, record).flatMap(([id]) => {
      const other = kindWithId(id, record, base) ?? earlier.find((one) => isTerm(terms[one], id));
      if (other === undefined) return [];
      return [
        fault([record, id], `another ${kindsOfTerms[other].one} has this id; choose a different one`, id),
      ];
    });
  });
}

/** Tells whether a record has a term with an id that can be read. */
function isTerm(entries: unknown, id: string): boolean {
  return isObject(entries) && Object.hasOwn(entries, id) && isObject(entries[id]);
}

/** Lists the terms whose field `id` is not their key. */
function differingIdFaults(terms: RawTerms): Fault[] {
  return termRecords.flatMap((record) =>
    termsIn(terms, record).flatMap(([key, { id }]) => {
      if (typeof id !== 'string' || id === key) return [];
      const message = `expected ${describeValue(key)}, as its key, found ${describeValue(id)}`;
      return [fault([record, key, 'id'], message, id)];
    }),
  );
}

/** Lists the memberships that end before they start. */
function membershipFaults(terms: RawTerms): Fault[] {
  const isDate = (value: unknown): value is string => typeof value === 'string' && isPartialDate(value);
  return termsIn(terms, 'cityClasses').flatMap(([id, { members }]) =>
    (Array.isArray(members) ? members : []).flatMap((member: unknown, index): Fault[] => {
      const { from, until } = (member ?? {}) as Readonly<Record<string, unknown>>;
      if (!isDate(from) || !isDate(until) || startsByEndOf(from, until)) return [];
      const message = `the city leaves in ${until}, before it joins in ${from}`;
      return [fault(['cityClasses', id, 'members', index, 'until'], message, until)];
    }),
  );
}
