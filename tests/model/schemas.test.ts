import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import * as schemas from '../../src/check/index';
import {
  cities,
  cityClasses,
  directions,
  findings,
  functions,
  goals,
  indicatorReports,
  indicators,
  regions,
  speeches,
  themes,
  updates,
} from '../../src/index';
import { glossary } from '../../src/vocabulary/index';

const objectSchemas = Object.entries<unknown>(schemas).flatMap(([name, schema]) =>
  schema instanceof z.ZodObject ? [[name, schema] as const] : [],
);

describe('every schema', () => {
  test('describes every field, nested ones too', () => {
    const undescribed = objectSchemas.flatMap(([name, schema]) => {
      const walk = (node: z.core.JSONSchema.BaseSchema, path: string): string[] =>
        Object.entries(node.properties ?? {}).flatMap(([key, property]) => {
          const field = property as z.core.JSONSchema.BaseSchema;
          const here = field.description ? [] : [`${path}.${key}`];
          const items = field.items as z.core.JSONSchema.BaseSchema | undefined;
          return [
            ...here,
            ...walk(field, `${path}.${key}`),
            ...(items ? walk(items, `${path}.${key}[]`) : []),
          ];
        });
      return walk(z.toJSONSchema(schema), name);
    });
    expect(undescribed).toEqual([]);
  });

  test('refuses an empty object, but for a file of terms, which may have none', () => {
    const accepting = objectSchemas
      .filter(([, schema]) => schema.safeParse({}).success)
      .map(([name]) => name);
    expect(accepting).toEqual(['vocabularySchema']);
  });

  test('says when an optional field is absent', () => {
    const silent = objectSchemas.flatMap(([name, { shape }]) =>
      Object.entries(shape as Record<string, z.ZodType>)
        .filter(([, field]) => field.safeParse(undefined).success && !/absent/i.test(field.description ?? ''))
        .map(([key]) => `${name}.${key}`),
    );
    expect(silent).toEqual([]);
  });
});

describe('the schema of an entity accepts every shipped one and refuses a field it does not know', () => {
  test.each([
    ['city', schemas.citySchema, Object.values(cities)],
    ['region', schemas.regionSchema, Object.values(regions)],
    ['city class', schemas.cityClassSchema, Object.values(cityClasses)],
    ['theme', schemas.themeSchema, Object.values(themes)],
    ['function', schemas.cityFunctionSchema, Object.values(functions)],
    ['glossary entry', schemas.glossaryEntrySchema, Object.values(glossary)],
    ['goal', schemas.goalSchema, goals],
    ['direction', schemas.policyDirectionSchema, directions],
    ['finding', schemas.findingSchema, findings],
    ['indicator', schemas.indicatorSchema, Object.values(indicators)],
    ['speech', schemas.speechSchema, speeches],
    ['update', schemas.progressUpdateSchema, updates],
    ['report of an indicator', schemas.indicatorReportSchema, indicatorReports],
  ] as [string, z.ZodObject, object[]][])('%s', (_, schema, entities) => {
    const refused = entities.flatMap((entity) => schema.safeParse(entity).error?.issues ?? []);
    expect(refused).toEqual([]);
    expect(schema.safeParse({ ...entities[0], colour: 'red' }).success).toBe(false);
  });
});

test('the schema of a goal takes any well-formed id: which ids there are, a vocabulary says', () => {
  const [goal] = goals;
  const places = [{ placeId: 'shaoxing', role: 'addressee' }];
  const functions = [{ functionId: 'night-market', change: 'raise' }];
  const coded = { ...goal, places, functions, themeIds: ['night-economy'], action: 'illuminate' };
  expect(schemas.goalSchema.safeParse(coded).error?.issues).toBeUndefined();
});

test('the schema of a citation takes an object within its span, or in a sentence that is cited whole', () => {
  const place = { sourceId: 'a', paragraph: 1, sentence: 1 };
  const span = { start: 5, end: 9 };
  for (const citation of [
    { ...place, object: span },
    { ...place, span, object: span },
    { ...place, span, object: { start: 6, end: 8 } },
  ]) {
    expect(schemas.citationSchema.safeParse(citation).error?.issues).toBeUndefined();
  }
});

describe('a goal is refused', () => {
  const [goal] = goals;
  test.each([
    ['with an ill-formed id of a place', { places: [{ placeId: 'Beijing', role: 'addressee' }] }],
    ['with an unknown role of a place', { places: [{ placeId: 'beijing', role: 'adressee' }] }],
    ['with an ill-formed verb of action', { action: 'Build!' }],
    ['with an ill-formed theme', { themeIds: ['night economy'] }],
    ['with a place without a role', { places: [{ placeId: 'beijing' }] }],
    ['with a status', { status: 'achieved' }],
    ['without a citation', { citations: [] }],
    ['with a citation of sentence 0', { citations: [{ sourceId: 'cns-report', paragraph: 1, sentence: 0 }] }],
    [
      'with a span that ends before it starts',
      { citations: [{ sourceId: 'a', paragraph: 1, sentence: 1, span: { start: 5, end: 4 } }] },
    ],
    [
      'with an object that is not within its span',
      {
        citations: [
          {
            sourceId: 'a',
            paragraph: 1,
            sentence: 1,
            span: { start: 5, end: 9 },
            object: { start: 4, end: 6 },
          },
        ],
      },
    ],
    ['with an object of no sentence', { citations: [{ sourceId: 'a', object: { start: 0, end: 4 } }] }],
    ['with an empty title', { title: { en: ' ' } }],
    ['with an id in capitals', { id: 'First/Goal' }],
    ['with a period that ends before it starts', { period: { start: '2025', end: '2021' } }],
    ['with a day that does not exist', { period: { start: '2021', end: '2023-02-29' } }],
  ])('%s', (_, change) => {
    expect(schemas.goalSchema.safeParse({ ...goal, ...change }).success).toBe(false);
  });
});
