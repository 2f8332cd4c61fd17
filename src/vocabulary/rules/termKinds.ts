import { isObject } from '../../internal/isObject';
import type { Vocabulary } from '../../model/vocabulary/vocabulary';

/** A record of terms of a vocabulary, such as `cities`. */
export type TermRecord = Exclude<keyof Vocabulary, 'speechIds' | 'directionIds'>;

/** What is to be known of a kind of terms. */
interface KindOfTerms {
  /** What one of them is called. */
  readonly one: string;
  /** The terms that share their ids with this kind. */
  readonly idSpace: readonly TermRecord[];
}

const places: readonly TermRecord[] = ['cities', 'regions', 'cityClasses'];

/** The kinds of terms, by the record that has them. The compiler demands each. */
export const kindsOfTerms: Readonly<Record<TermRecord, KindOfTerms>> = {
  cities: { one: 'city', idSpace: places },
  regions: { one: 'region', idSpace: places },
  cityClasses: { one: 'class of cities', idSpace: places },
  themes: { one: 'theme', idSpace: ['themes'] },
  functions: { one: 'function', idSpace: ['functions'] },
  actors: { one: 'actor', idSpace: ['actors'] },
  actions: { one: 'verb', idSpace: ['actions'] },
  indicators: { one: 'indicator', idSpace: ['indicators'] },
  speechKinds: { one: 'kind of speech', idSpace: ['speechKinds'] },
  sourceKinds: { one: 'kind of source', idSpace: ['sourceKinds'] },
  evidenceKinds: { one: 'kind of evidence', idSpace: ['evidenceKinds'] },
  regionKinds: { one: 'kind of region', idSpace: ['regionKinds'] },
  cityLevels: { one: 'administrative level', idSpace: ['cityLevels'] },
};

/** The names of all records of terms. */
export const termRecords = /* @__PURE__ */ Object.keys(kindsOfTerms) as readonly TermRecord[];

/** Terms that may be ill-formed, by kind and id. */
export type RawTerms = Readonly<Record<string, unknown>>;

/** A term that may be ill-formed. */
export type RawTerm = Readonly<Record<string, unknown>>;

/** Lists the terms of a kind that can be read, with their ids. */
export function termsIn(terms: RawTerms, record: TermRecord): [id: string, term: RawTerm][] {
  const entries = terms[record];
  if (!isObject(entries)) return [];
  return Object.entries(entries).filter((entry): entry is [string, RawTerm] => isObject(entry[1]));
}

/** A vocabulary without a term. */
export const emptyVocabulary: Vocabulary = {
  cities: {},
  regions: {},
  cityClasses: {},
  themes: {},
  functions: {},
  actors: {},
  actions: {},
  indicators: {},
  speechKinds: {},
  sourceKinds: {},
  evidenceKinds: {},
  regionKinds: {},
  cityLevels: {},
  speechIds: [],
  directionIds: [],
};

/** Adds the terms that can be read to a vocabulary. A term of the vocabulary stays as it is. */
export function withTerms(vocabulary: Vocabulary, terms: RawTerms): Vocabulary {
  const records = termRecords.flatMap((record) => {
    const known = vocabulary[record] ?? {};
    const added = termsIn(terms, record).filter(([id]) => !Object.hasOwn(known, id));
    return added.length === 0 ? [] : [[record, { ...known, ...Object.fromEntries(added) }]];
  });
  return { ...vocabulary, ...Object.fromEntries(records) };
}

/** Gives what the terms of files are added to: a vocabulary, or nothing where each of them says so. */
export function baseOf(files: readonly RawTerms[], vocabulary: Vocabulary): Vocabulary {
  const areAlone = files.length > 0 && files.every((terms) => terms['extends'] === 'nothing');
  return areAlone ? emptyVocabulary : vocabulary;
}

/** Adds the terms of files to a vocabulary, or to nothing where each of them says so. */
export function withTermsOf(files: readonly RawTerms[], vocabulary: Vocabulary): Vocabulary {
  return files.reduce<Vocabulary>(withTerms, baseOf(files, vocabulary));
}
