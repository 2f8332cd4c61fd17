import type { Citation, CitationSpan } from '../../model/citation';
import type { LinkedNode } from './linkedNode';

/** Makes a node of a citation: the selection of a source by sentence, and by characters within it. */
export function citationNode(
  { sourceId, paragraph, sentence, span, object, item }: Citation,
  id: string,
  speechId: string,
): LinkedNode {
  const clause = span && { refinedBy: charactersNode(span, `${id}-clause`) };
  // Counted from the start of the sentence, as the clause is, so it does not refine the clause.
  const named = object && { object: charactersNode(object, `${id}-object`) };
  return {
    id,
    type: 'oa:SpecificResource',
    hasSource: `source:${speechId}/${sourceId}`,
    ...(sentence !== undefined && {
      selector: {
        id: `${id}-sentence`,
        type: 'term:SentenceSelector',
        paragraph,
        sentence,
        ...clause,
        ...named,
      },
    }),
    ...(item !== undefined && { item }),
  };
}

function charactersNode({ start, end }: CitationSpan, id: string): LinkedNode {
  return { id, type: 'oa:TextPositionSelector', firstCharacter: start, afterLastCharacter: end };
}
