import type { Citation } from 'policy-tracker';
import type { Words } from '../words/words';
import { formatSpan } from './formatSpan';

/** Says where in its source a citation is: "paragraph 17, sentence 1, characters 89 to 159 (object 139 to 159)", "item 4". */
export function formatCitation(
  { paragraph, sentence, span, object, item }: Omit<Citation, 'sourceId'>,
  words: Words,
): string {
  if (item !== undefined) return words.citation.item(item);
  if (paragraph === undefined || sentence === undefined) return words.citation.wholePage;
  return words.citation.sentence({
    paragraph,
    sentence,
    characters: span && formatSpan(span, words),
    object: object && formatSpan(object, words),
  });
}
