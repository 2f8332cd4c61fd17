import type { Citation } from '../../model/citation';
import type { LinkedNode } from './linkedNode';

/** Makes a node of a citation: the selection of a source by sentence, and by characters within it. */
export function citationNode(
  { sourceId, paragraph, sentence, span, item }: Citation,
  id: string,
  speechId: string,
): LinkedNode {
  const clause = span && {
    refinedBy: {
      id: `${id}-clause`,
      type: 'oa:TextPositionSelector',
      firstCharacter: span.start,
      afterLastCharacter: span.end,
    },
  };
  return {
    id,
    type: 'oa:SpecificResource',
    hasSource: `source:${speechId}/${sourceId}`,
    ...(sentence !== undefined && {
      selector: { id: `${id}-sentence`, type: 'term:SentenceSelector', paragraph, sentence, ...clause },
    }),
    ...(item !== undefined && { item }),
  };
}
