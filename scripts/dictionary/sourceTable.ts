import { cityClasses } from '../../data/vocabulary/cityClasses';
import { regions } from '../../data/vocabulary/regions';
import type { Source } from '../../src/model/source';
import { markdownTable } from '../markdownTable';

/** Writes a table of sources. */
export function sourceTable(sources: readonly Source[]): string {
  return markdownTable(
    ['Source', 'Publisher', 'Published', 'Note'],
    sources.map(({ title, url, publisher, publishedOn, note }) => [
      url ? `[${title}](${url})` : title,
      publisher,
      publishedOn ?? '',
      note ?? '',
    ]),
  );
}

/** Lists the sources of the regions and of the classes of cities, each once. */
export function vocabularySources(): Source[] {
  const sources = [
    ...Object.values(regions).map(({ source }) => source),
    ...Object.values(cityClasses).flatMap(({ source, members }) => [
      source,
      ...members.map((member) => member.source),
    ]),
  ].filter((source) => source !== undefined);
  return [...new Map(sources.map((source) => [source.id, source])).values()];
}
