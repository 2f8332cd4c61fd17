/**
 * Names the encoding that bytes are likely to be in if they are not UTF-8, for a person who has to save the file anew.
 *
 * An encoding is known by the bytes that most letters of its language have. Where none is likely, none is named: a wrong name would
 * have a file saved as nonsense.
 */
export function likelyEncoding(bytes: Uint8Array): string | undefined {
  const [first, second] = bytes;
  const isMarked = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
  const start = Math.max(
    0,
    bytes.findIndex((byte) => byte > 0x7f || byte === 0),
  );
  // From the first byte that is not ASCII on, so that its language shows however long the file is.
  const text = Buffer.from(bytes.subarray(start, start + mostRead)).toString('latin1');
  // In UTF-16 every other byte of Latin text is zero.
  if (isMarked || /^\0[^\0]\0/.test(text)) return 'UTF-16';
  // biome-ignore lint/suspicious/noControlCharactersInRegex: no text has these.
  if (/[\0-\x08\x0e-\x1f]/.test(text)) return undefined;
  const pairs = text.match(/[\x81-\xfe][\x40-\xfe]/g) ?? [];
  return (
    encodings.find(({ letter, share }) => {
      const count = pairs.filter((pair) => letter.test(pair)).length;
      return count >= Math.max(2, pairs.length * share);
    })?.name ?? 'Windows-1252 (also called Latin-1)'
  );
}

/** So many bytes show a language. */
const mostRead = 1_000_000;

/** The encodings of two bytes a letter, and of Cyrillic, each with the letters that make up some share of any text of its language. */
const encodings: readonly { readonly name: string; readonly letter: RegExp; readonly share: number }[] = [
  // Kana.
  { name: 'Shift JIS', letter: /\x82[\x9f-\xf1]|\x83[\x40-\x96]/, share: 0.1 },
  { name: 'EUC-JP', letter: /[\xa4\xa5][\xa1-\xf6]/, share: 0.1 },
  // Hangul. Chinese has as many characters beyond these.
  { name: 'EUC-KR', letter: /[\xb0-\xc8][\xa1-\xfe]/, share: 0.95 },
  // The most frequent Han, and punctuation.
  {
    name: 'GB 18030 (also called GBK or GB 2312)',
    letter: /[\xb0-\xd7\xa1\xa3][\xa1-\xfe]/,
    share: 0.8,
  },
  { name: 'Big5', letter: /[\xa4-\xc6\xa1][\x40-\x7e\xa1-\xfe]/, share: 0.8 },
  // Two small letters in a row.
  { name: 'Windows-1251', letter: /[\xe0-\xff]{2}/, share: 0.5 },
];

/** Finds the line of the first broken character in a text that is in UTF-8 otherwise, such as one that was cut short. */
export function brokenLine(bytes: Uint8Array): number | undefined {
  const text = new TextDecoder().decode(bytes);
  const broken = text.match(/\ufffd/g)?.length ?? 0;
  const whole = text.match(/[^\0-\x7f\ufffd]/gu)?.length ?? 0;
  return broken * 4 <= whole ? text.slice(0, text.indexOf('\ufffd')).split('\n').length : undefined;
}
