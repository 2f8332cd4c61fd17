import { once } from '../../../internal/once';
import { joinedWords, wordsIn } from './words';

/** The text of a source, and its words, which are found when they are first needed. */
export interface SourceText {
  readonly text: string;
  readonly words: () => readonly string[];
  /** Its words in one text, to look for others in it. */
  readonly joined: () => string;
}

/** Makes the text of a source ready for the rules that hold a speech against it. */
export function sourceTextOf(text: string): SourceText {
  const words = once(() => wordsIn(text));
  return { text, words, joined: once(() => joinedWords(words())) };
}
