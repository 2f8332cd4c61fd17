import { chinese } from './chinese';
import { english } from './english';
import type { Words } from './words';

/** Picks the words for a language: Chinese for any kind of Chinese, else English. */
export function wordsIn(language: string): Words {
  const [base] = language.toLowerCase().split('-');
  return base === 'zh' ? chinese : english;
}
