import { type Fault, type PathSegment, unknownFault } from '../../errors/fault';
import { keyPattern } from '../../model/key';
import type { Vocabulary } from '../../model/vocabulary/vocabulary';
import { type RawTerm, type RawTerms, type TermRecord, termRecords, termsIn, withTerms } from './termKinds';

/** Where terms refer to others. */
interface ReferenceField {
  /** The way to the ids within a term; `*` stands for every item of a list. */
  readonly field: readonly string[];
  /** What such an id names. */
  readonly kind: string;
  /** The records that have the terms. */
  readonly records: readonly TermRecord[];
}

const source: ReferenceField = {
  field: ['source', 'kind'],
  kind: 'kind of source',
  records: ['sourceKinds'],
};
const members: ReferenceField = {
  field: ['memberIds', '*'],
  kind: 'city or region',
  records: ['cities', 'regions'],
};
const ground: ReferenceField = {
  field: ['withinIds', '*'],
  kind: 'city or region',
  records: ['cities', 'regions'],
};

/** The fields of the terms of each kind that refer to others. */
const referenceFields: Readonly<Record<TermRecord, readonly ReferenceField[]>> = {
  cities: [{ field: ['level'], kind: 'administrative level', records: ['cityLevels'] }],
  regions: [{ field: ['kind'], kind: 'kind of region', records: ['regionKinds'] }, members, ground, source],
  cityClasses: [
    source,
    { field: ['includesEveryCityOf'], kind: 'region', records: ['regions'] },
    { field: ['members', '*', 'cityId'], kind: 'city', records: ['cities'] },
    { field: ['members', '*', 'source', 'kind'], kind: 'kind of source', records: ['sourceKinds'] },
  ],
  themes: [{ field: ['parentId'], kind: 'theme', records: ['themes'] }],
  functions: [],
  indicators: [{ field: ['variantOf'], kind: 'indicator', records: ['indicators'] }, source],
  actors: [{ field: ['broader'], kind: 'actor', records: ['actors'] }],
  actions: [{ field: ['broader'], kind: 'verb', records: ['actions'] }],
  speechKinds: [{ field: ['broader'], kind: 'kind of speech', records: ['speechKinds'] }],
  sourceKinds: [{ field: ['broader'], kind: 'kind of source', records: ['sourceKinds'] }],
  evidenceKinds: [{ field: ['broader'], kind: 'kind of evidence', records: ['evidenceKinds'] }],
  regionKinds: [{ field: ['broader'], kind: 'kind of region', records: ['regionKinds'] }],
  cityLevels: [{ field: ['broader'], kind: 'administrative level', records: ['cityLevels'] }],
};

/** Lists the fields of a kind of terms that lead to terms of the same kind. */
export function fieldsUp(record: TermRecord): (readonly string[])[] {
  return referenceFields[record].flatMap(({ field, records }) =>
    records.length === 1 && records[0] === record ? [field] : [],
  );
}

/** Lists the ids in terms that name nothing: neither a term of the base nor a new one. */
export function unknownIdFaults(terms: RawTerms, base: Vocabulary): Fault[] {
  const vocabulary = withTerms(base, terms);
  return termRecords.flatMap((record) =>
    referenceFields[record].flatMap(({ field, kind, records }) => {
      const known: readonly object[] = records.flatMap((one): object[] => {
        const terms = vocabulary[one];
        return terms ? [terms] : [];
      });
      if (known.length === 0) return [];
      const allowed = () => known.flatMap((one) => Object.keys(one));
      return termsIn(terms, record).flatMap(([id, term]) =>
        idsAt(term, field, [record, id]).flatMap(([path, found]) =>
          known.some((one) => Object.hasOwn(one, found)) ? [] : [unknownFault(path, kind, found, allowed)],
        ),
      );
    }),
  );
}

/** Lists the ids at a field of a term, as far as they can be read, each with its path. */
export function idsAt(
  value: unknown,
  [segment, ...rest]: readonly string[],
  path: readonly PathSegment[],
): [path: readonly PathSegment[], id: string][] {
  if (segment === undefined)
    return typeof value === 'string' && keyPattern.test(value) ? [[path, value]] : [];
  if (segment === '*') {
    const items: readonly unknown[] = Array.isArray(value) ? value : [];
    return [...items.entries()].flatMap(([index, item]) => idsAt(item, rest, [...path, index]));
  }
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, segment)) return [];
  return idsAt((value as RawTerm)[segment], rest, [...path, segment]);
}
