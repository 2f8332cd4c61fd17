import type { Citation } from 'policy-tracker';
import { formatSpan } from './formatSpan';

/** Says where in its source a citation is: "paragraph 17, sentence 1, characters 89 to 159 (object 139 to 159)", "item 4". */
export function formatCitation({
  paragraph,
  sentence,
  span,
  object,
  item,
}: Omit<Citation, 'sourceId'>): string {
  if (item !== undefined) return `item ${item}`;
  if (sentence === undefined) return 'the page as a whole';
  const characters = span ? `, characters ${formatSpan(span)}` : '';
  const named = object ? ` (object ${formatSpan(object)})` : '';
  return `paragraph ${paragraph}, sentence ${sentence}${characters}${named}`;
}
