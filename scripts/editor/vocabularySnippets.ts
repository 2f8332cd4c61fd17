import { kindsWithBroader } from '../definitionSchemas';
import { type Snippet, slot } from './snippets';

const name = (text: string) => ({ en: slot(1, text) });

const term = (label: string, description: string, text: string, broader: string): readonly Snippet[] => [
  {
    label,
    description,
    body: { name: name(text), definition: { en: slot(2, 'What it means.') }, broader: slot(3, broader) },
  },
];

/** The snippets for terms that may have a broader one, by the record that has them. The compiler demands each. */
const termSnippets: Readonly<Record<(typeof kindsWithBroader)[number], readonly Snippet[]>> = {
  actors: term('An actor', 'A body or group that a goal is set for.', 'Borough council', 'city-government'),
  actions: term('A verb', 'What is to be done.', 'Retrofit', 'renew'),
  speechKinds: term('A kind of speech', 'A kind of document of policy.', 'State of the city', 'address'),
  sourceKinds: term('A kind of source', 'A kind of text that is cited.', 'Annual report', 'report'),
  evidenceKinds: term('A kind of evidence', 'What an update is based on.', 'Survey', 'study'),
  regionKinds: term('A kind of region', 'A kind of place that is no city.', 'County', 'province'),
  cityLevels: term('A level', 'The rank of a city.', 'London borough', 'prefecture-level-city'),
};

/** The snippets for files of terms, by the name of the part that they fill in. */
export const vocabularySnippets: Readonly<Record<string, readonly Snippet[]>> = {
  City: [
    {
      label: 'A city',
      description: 'A name is enough.',
      body: { name: name('Camden') },
    },
    {
      label: 'A city with codes',
      description: 'Its code of ISO 3166-2, and a point within it.',
      body: {
        name: name('Camden'),
        iso: slot(2, 'GB-CMD'),
        coordinates: { latitude: `^${slot(3, '51.5')}`, longitude: `^${slot(4, '-0.1')}` },
      },
    },
  ],
  Region: [
    {
      label: 'A region',
      description: 'A place that is no city, with its members.',
      body: { name: name('Greater London'), kind: slot(2, 'zone'), memberIds: [slot(3, 'beijing')] },
    },
  ],
  CityClass: [
    {
      label: 'A class of cities',
      description: 'Cities that a goal can address as a whole.',
      body: {
        name: name('Coastal cities'),
        definition: { en: slot(2, 'What makes a city a member.') },
        members: [{ cityId: slot(3, 'shanghai') }],
      },
    },
  ],
  Theme: [
    {
      label: 'A theme',
      description: 'What goals are about, under another theme.',
      body: { name: name('Night economy'), parentId: slot(2, 'industry') },
    },
  ],
  Function: [
    {
      label: 'A function',
      description: 'A position that a city holds for others.',
      body: { name: name('Regional port') },
    },
  ],
  Indicator: [
    {
      label: 'An indicator',
      description: 'What is measured, and in which unit.',
      body: {
        name: name('Homes completed in a year'),
        unit: slot(2, 'homes'),
        definition: { en: slot(3, 'What is counted, and how.') },
      },
    },
  ],
  ...Object.fromEntries(kindsWithBroader.map((record) => [partOf(record), termSnippets[record]])),
};

/** Names the part of the schema that defines one term of a record: `actors` has an `Actor`. */
export function partOf(record: string): string {
  return `${record[0]?.toUpperCase()}${record.slice(1, -1)}`;
}
