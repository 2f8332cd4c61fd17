import type { Source } from '../../model/source';
import type { Speech } from '../../model/speech/speech';
import { publicationParts } from './isoDates';
import { type LinkedNode, numbered } from './linkedNode';

/** Makes nodes of a speech and its sources. A source is a document in its own right, and no part of the speech. */
export function speechNodes(linked: Speech): LinkedNode[] {
  const { id, title, date, sources } = linked;
  const speech = {
    id: `speech:${id}`,
    type: ['schema:CreativeWork', 'prov:Entity'],
    title,
    ...publicationParts(date),
    sources: sources.map((source) => `source:${id}/${source.id}`),
    ...codingParts(linked),
  };
  return [speech, ...sources.map((source) => sourceNode(source, id))];
}

/** Makes what is known of how a speech was coded. */
function codingParts({ id, completeness, scope, codings, comparedWith }: Speech): object {
  return {
    ...(completeness !== undefined && { completeness: `concept:${completeness}` }),
    ...(scope && { scope }),
    ...(codings && {
      codings: numbered(`speech:${id}#coding`, codings, ({ agreement, ...coding }, codingId) => ({
        ...coding,
        type: 'prov:Activity',
        ...(agreement && {
          agreement: { id: `${codingId}-agreement`, ...agreement },
        }),
      })),
    }),
    ...(comparedWith && {
      comparedWith: numbered(`speech:${id}#compared-with`, comparedWith, ({ speechId, goals }) => ({
        comparedSpeech: `speech:${speechId}`,
        comparedGoals: goals === 'all' ? ['concept:all'] : goals.map((key) => `goal:${speechId}/${key}`),
      })),
    }),
  };
}

function sourceNode({ id, title, publisher, url, publishedOn, language }: Source, speechId: string) {
  return {
    id: `source:${speechId}/${id}`,
    type: ['schema:CreativeWork', 'prov:Entity'],
    headline: title,
    publisher,
    ...(url !== undefined && { url }),
    ...(publishedOn !== undefined && publicationParts(publishedOn)),
    ...(language !== undefined && { inLanguage: language }),
  };
}
