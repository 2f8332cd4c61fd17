import type { LanguageMap } from '../../model/languageMap';
import type { ColumnTuple } from './column';

/** A text in a language that has no column of its own. */
export interface OtherText {
  /** The language, as a tag of BCP 47. */
  readonly language: string;
  readonly text: string;
}

/**
 * Makes the columns of a text: English and Chinese have one each, which spreadsheets show as they are, and all other languages share one.
 *
 * @param column - The start of their names: `title` gives `titleEn`, `titleZh` and `titleOther`.
 * @param meaning - What the text is, without a full stop.
 */
export function languageMapColumns<Item>(
  column: string,
  meaning: string,
  read: (item: Item) => LanguageMap | undefined,
): ColumnTuple<Item>[] {
  return [
    [`${column}En`, 'text', 'optional', `${meaning}, in English.`, (item) => read(item)?.en],
    [`${column}Zh`, 'text', 'optional', `${meaning}, in Chinese.`, (item) => read(item)?.zh],
    [
      `${column}Other`,
      'objects',
      'optional',
      `${meaning}, in other languages: for each its \`language\` and the \`text\`.`,
      (item) => otherTexts(read(item)),
    ],
  ];
}

function otherTexts({ en: _, zh: __, ...others }: LanguageMap = {}): OtherText[] | undefined {
  const texts = Object.entries(others).flatMap(([language, text]) =>
    text === undefined ? [] : [{ language, text }],
  );
  return texts.length === 0 ? undefined : texts;
}
