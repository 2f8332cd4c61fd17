/**
 * Names the encoding that bytes are likely to be in if they are not UTF-8, for a person who has to save the file anew.
 *
 * It knows the three that data files come in: UTF-16, as some editors write; GB 18030, the Chinese standard, with GBK and GB 2312 within
 * it; and Windows-1252, the encoding of older files in Western Europe, with ISO 8859-1 within it.
 */
export function likelyEncoding(bytes: Uint8Array): string {
  const [first, second] = bytes;
  const isMarked = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
  // In UTF-16 every other byte of Latin text is zero, which no other encoding of text has.
  if (isMarked || bytes.subarray(0, 1000).includes(0)) return 'UTF-16';
  return isChinese(bytes) ? 'GB 18030 (also called GBK or GB 2312)' : 'Windows-1252 (also called Latin-1)';
}

/** Tells whether bytes make Chinese text when they are read as GB 18030: nearly all that is not ASCII is Han or its punctuation. */
function isChinese(bytes: Uint8Array): boolean {
  try {
    const text = new TextDecoder('gb18030', { fatal: true }).decode(bytes);
    const beyondAscii = [...text].filter((character) => character > '\u007f');
    const chinese = beyondAscii.filter((character) =>
      /[\p{Script=Han}\u3000-\u303f\uff00-\uffef“”‘’—…·]/u.test(character),
    );
    // Two letters with accents in a row are a rare Han character each; Chinese text has them one after the other.
    return /\p{Script=Han}{2}/u.test(text) && chinese.length >= beyondAscii.length * 0.9;
  } catch {
    return false;
  }
}
