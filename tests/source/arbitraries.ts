import fc from 'fast-check';

const word = fc.stringMatching(/^[a-z]{1,8}$/);
const sentence = fc
  .tuple(fc.array(word, { minLength: 1, maxLength: 6 }), fc.constantFrom('.', '!', '?', '."', '?)'))
  .map(([words, end]) => words.join(' ') + end);

/** Paragraphs of sentences. */
export const paragraphs = fc.array(fc.array(sentence, { minLength: 1, maxLength: 4 }), {
  minLength: 1,
  maxLength: 4,
});

/** Makes a text of paragraphs of sentences. */
export const textOf = (parts: string[][]) => parts.map((sentences) => sentences.join(' ')).join('\n\n');
