import { describe, expect, test } from 'vitest';
import { checkFiles, formatSpeech, schemaFor } from '../../src/check';
import { toCsv, toDataPackage, toGeoJson, toJsonLd, toNdjson } from '../../src/formats';
import { defineCorpus, defineVocabulary, filterGoals, shippedCorpus } from '../../src/index';
import { toSql } from '../../src/sql';
import { sampleUpdate } from '../check/sampleUpdate';
import { sampleGoal, sampleSpeech } from '../corpus/sampleSpeech';
import { problemsOf } from '../problemsOf';

const vocabulary = defineVocabulary({
  cities: { lagos: { name: { en: 'Lagos' } } },
  regions: { nigeria: { name: { en: 'Nigeria' }, memberIds: ['lagos'] } },
  themes: { markets: { name: { en: 'Markets' }, parentId: 'industry' } },
});
const address = {
  ...sampleSpeech,
  id: 'lagos-address-2031',
  goals: {
    'open-markets': sampleGoal({
      places: [
        { placeId: 'lagos' as 'shenzhen', role: 'addressee' },
        { placeId: 'nigeria' as 'china', role: 'location' },
      ],
      themeIds: ['markets' as 'trade'],
    }),
  },
};
const update = sampleUpdate({
  id: 'markets-open',
  goalId: 'lagos-address-2031/open-markets',
  evidenceIds: ['markets'],
});
const pieces = { markets: { title: 'Markets open', kind: 'news-report', publisher: 'A newspaper' } };
const mine = defineCorpus({
  vocabulary,
  speeches: [address],
  updates: { evidence: pieces, updates: [update] } as never,
});
const both = defineCorpus({ extends: [shippedCorpus, mine] });

describe('a corpus is written', () => {
  test('as its goals, as its updates, or as its evidence', () => {
    expect(toNdjson(mine)).toBe(toNdjson(mine.goals));
    expect(toNdjson(both, { table: 'updates' }).trim().split('\n').at(-1)).toBe(JSON.stringify(update));
    expect(toCsv(mine, { table: 'updates' })).toContain('\r\nmarkets-open,lagos-address-2031/open-markets,');
    expect(toNdjson(mine, { table: 'evidence' })).toBe(
      `${JSON.stringify({ id: 'markets', ...pieces.markets })}\n`,
    );
    expect(toCsv(mine, { table: 'evidence' })).toContain('\r\nmarkets,Markets open,news-report,A newspaper,');
  });

  test('as linked data with its own speeches and the names of its own terms', () => {
    const graph = toJsonLd(mine)['@graph'];
    const node = (id: string) => graph.find((one) => one.id === id);
    expect(node('speech:lagos-address-2031')?.['datePublished']).toBe('2030-01-15');
    expect(node('place:lagos')?.['title']).toEqual({ en: 'Lagos' });
    expect(node('theme:markets')).toMatchObject({ prefLabel: { en: 'Markets' }, broader: 'theme:industry' });
    expect(node('goal:lagos-address-2031/open-markets')?.['spatialCoverage']).toEqual([
      'place:lagos',
      'place:nigeria',
    ]);
    // Of a list the shipped terms are known alone.
    expect(toJsonLd(mine.goals)['@graph'].map(({ id }) => id)).not.toContain('place:lagos');
    const some = { ...both, goals: filterGoals(both, { speechId: 'lagos-address-2031' }) };
    expect(toJsonLd(some)).toEqual(toJsonLd(mine));
  });

  test('as a map with its own places', () => {
    const places = toGeoJson(both).features.map(({ id, properties }) => [
      id,
      properties.kind,
      properties.name,
    ]);
    expect(places).toContainEqual(['lagos', 'city', 'Lagos']);
    expect(places).toContainEqual(['nigeria', undefined, 'Nigeria']);
    expect(toGeoJson(mine.goals).features).toEqual([]);
  });

  test('as a data package that names its sources and terms, and no licence that was not given', () => {
    const { licenses, sources, name, title, resources } = toDataPackage({ corpus: mine, name: 'lagos' });
    expect([licenses, title, name]).toEqual([undefined, undefined, 'lagos']);
    expect(sources).toEqual([{ title: 'Minutes' }]);
    const field = (one: string) => resources[0]?.schema.fields.find((column) => column.name === one);
    expect(field('speechId')).toMatchObject({
      categories: [{ value: 'lagos-address-2031', label: sampleSpeech.title.en }],
    });
    expect(field('action')).toMatchObject({
      categories: expect.arrayContaining([{ value: 'build', label: 'Build' }]),
    });
    expect(toDataPackage({ corpus: shippedCorpus })).toEqual(toDataPackage());
    expect(toDataPackage().licenses).toHaveLength(1);
  });
});

describe('a corpus is asked in a database', () => {
  test('by the ids of its own speeches and terms, and a typo is refused', () => {
    const { params } = toSql(
      { speechId: 'lagos-address-2031', cityId: 'lagos' },
      { dialect: 'duckdb', corpus: mine },
    );
    expect(params).toEqual(['lagos-address-2031', 'lagos']);
    const typo = { speechId: 'lagos-address-2030' as never };
    expect(problemsOf(() => toSql(typo, { dialect: 'duckdb', corpus: mine }))).toMatchObject([
      { code: 'unknown-id', path: 'criteria.speechId', suggestion: 'lagos-address-2031' },
    ]);
    expect(problemsOf(() => toSql({ speechId: 'any' }, { dialect: 'duckdb' }))).toEqual([]);
  });
});

describe('a corpus is what data is checked against', () => {
  const next = {
    ...address,
    id: 'lagos-address-2032',
    goals: {
      'open-more': {
        ...address.goals['open-markets'],
        relations: [{ kind: 'continues', goalId: 'lagos-address-2031/open-markets' }],
      },
    },
  };
  const later = { ...update, id: 'later', goalId: 'lagos-address-2032/open-more' };
  const files = [
    { file: 'lagos-address-2032.json', text: formatSpeech(next) },
    {
      file: 'updates.json',
      text: JSON.stringify([later, { ...later, id: 'third', corrects: 'markets-open' }]),
    },
  ];
  const codes = (corpus: typeof mine | undefined) =>
    checkFiles(files, { corpus }).map(({ problems }) => [
      ...new Set(problems.filter(({ severity }) => severity === 'error').map(({ code }) => code)),
    ]);

  test('by files of speeches and updates: its terms, goals and updates are known', () => {
    expect(codes(mine)[0]).toEqual([]);
    expect(codes(undefined)[0]).toEqual(['unknown-id']);
    expect(codes(mine)[1]).not.toContain('unknown-id');
    expect(codes(undefined)[1]).toContain('unknown-id');
  });

  test('by a schema, which takes it in place of its vocabulary', () => {
    expect(schemaFor(mine).safeParse(next).success).toBe(true);
    expect(schemaFor(vocabulary).safeParse(next).success).toBe(true);
    expect(schemaFor(shippedCorpus).safeParse(next).success).toBe(false);
  });
});
