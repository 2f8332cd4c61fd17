import type { Source } from '../../model/source';
import type { Speech } from '../../model/speech/speech';
import type { LinkedNode } from './linkedNode';

/** Makes nodes of a speech and its sources. A source is a document in its own right, and no part of the speech. */
export function speechNodes({ id, title, date, sources }: Speech): LinkedNode[] {
  const speech = {
    id: `speech:${id}`,
    type: ['schema:CreativeWork', 'prov:Entity'],
    title,
    datePublished: date,
    sources: sources.map((source) => `source:${id}/${source.id}`),
  };
  return [speech, ...sources.map((source) => sourceNode(source, id))];
}

function sourceNode({ id, title, publisher, url, publishedOn, language }: Source, speechId: string) {
  return {
    id: `source:${speechId}/${id}`,
    type: ['schema:CreativeWork', 'prov:Entity'],
    headline: title,
    publisher,
    ...(url !== undefined && { url }),
    ...(publishedOn !== undefined && { datePublished: publishedOn }),
    ...(language !== undefined && { inLanguage: language }),
  };
}
