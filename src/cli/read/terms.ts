import { type Corpus, textIn } from 'policy-tracker';
import { tagFor } from '../../names/textIn';
import type { Words } from '../print/words/words';

/** The language that a page is in. */
export interface Speaking {
  /** The wanted language of names and texts, a BCP 47 tag. */
  readonly language: string;
  /** The commands’ own words in it, or in English. */
  readonly words: Words;
}

/** A text in some languages. */
export type Texts = Readonly<Partial<Record<string, string>>>;

/** A term of any kind, as far as it is printed. A vocabulary of one's own may leave out all of it. */
export interface ListedTerm {
  readonly name?: Texts | undefined;
  readonly definition?: Texts | undefined;
  readonly note?: string | undefined;
  readonly kind?: string | undefined;
  readonly level?: string | undefined;
  readonly unit?: string | undefined;
  readonly variantOf?: string | undefined;
  readonly standard?: string | undefined;
  readonly population?: Texts | undefined;
  readonly parentId?: string | undefined;
  readonly broader?: string | undefined;
  readonly gbCode?: string | undefined;
  readonly iso?: string | undefined;
  readonly memberIds?: readonly string[] | undefined;
  readonly withinIds?: readonly string[] | undefined;
  readonly members?: readonly { readonly cityId: string }[] | undefined;
  readonly crosswalks?: readonly { readonly scheme: string; readonly code: string }[] | undefined;
}

/** Terms by id. */
export type Terms = Readonly<Record<string, ListedTerm>>;

/**
 * Gets the terms of a kind.
 *
 * @param record - The name of their record in the vocabulary, such as `cities`.
 * @returns The terms by id; none where the vocabulary has no such record.
 */
export function termsOf({ vocabulary }: Pick<Corpus, 'vocabulary'>, record: string): Terms {
  const records = vocabulary as unknown as Readonly<Record<string, Terms | undefined>>;
  return records[record] ?? {};
}

/** Names a term in a language. One without a name, or that the vocabulary lacks, is called by its id. */
export function termName(terms: Terms, id: string, language: string): string {
  const name = Object.hasOwn(terms, id) ? terms[id]?.name : undefined;
  return name === undefined ? id : textIn(name, language);
}

/** Names a term for a reader who may want to type it: by its id, with its name beside it where the words are not English. */
export function termLabel(terms: Terms, id: string, { language, words }: Speaking): string {
  const name = Object.hasOwn(terms, id) ? terms[id]?.name : undefined;
  const own = name && ownTextIn(name, language);
  return own === undefined ? id : words.term(id, own);
}

/** Names a term, and says what it means. Where the words are not English, an English meaning is left out. */
export function definedTerm(terms: Terms, id: string, speaking: Speaking): string {
  const { language, words } = speaking;
  const label = termLabel(terms, id, speaking);
  const { name, definition } = terms[id] ?? {};
  const meaning =
    words.language === 'en'
      ? textIn(definition ?? name ?? {}, language)
      : definition && ownTextIn(definition, language);
  return meaning ? words.defined(label, meaning) : label;
}

/** Gives a text in a language. Absent where it has none in that language. */
function ownTextIn(texts: Texts, language: string): string | undefined {
  const tag = tagFor(language, Object.keys(texts));
  return tag === undefined ? undefined : texts[tag];
}

/** Gives a text in another language than the wanted one: the first there is. Absent where it is in one language only. */
export function otherTextIn(texts: Texts, language: string): string | undefined {
  const wanted = textIn(texts, language);
  return Object.values(texts).find((text) => text !== wanted);
}

/** Gets the cities, regions and classes of cities: their ids are distinct. */
export function placesOf(corpus: Pick<Corpus, 'vocabulary'>): Terms {
  return Object.assign({}, ...['cities', 'regions', 'cityClasses'].map((record) => termsOf(corpus, record)));
}
