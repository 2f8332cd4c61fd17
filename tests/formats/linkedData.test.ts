import fc from 'fast-check';
import jsonld from 'jsonld';
import { describe, expect, test } from 'vitest';
import { cities, filterGoals, type Goal, goals, InputError, regions } from '../../src';
import { type JsonLdDocument, toGeoJson, toJsonLd } from '../../src/formats';
import { runs } from '../effort';
import { fullGoals } from './arbitraries';

type Node = Record<string, unknown>;
type Loose = Parameters<typeof jsonld.compact>[0];

/** A context must not be fetched: it is all there. */
const offline = {
  safe: true,
  documentLoader: async (url: string) => {
    throw new Error(`${url} was asked for`);
  },
};

const goalNodes = (graph: readonly Node[]) => graph.filter(({ type }) => [type].flat().includes('Goal'));

const withoutPrefix = (text: unknown) => String(text).replace(/^[a-z]+:/, '');

/** The parts of a goal, by the numbers in their identifiers, without these. */
function partsOf(nodes: unknown): Node[] {
  const numberOf = ({ id }: Node) => Number(/\d+$/.exec(String(id))?.[0]);
  return ([nodes].flat() as Node[])
    .filter(Boolean)
    .sort((a, b) => numberOf(a) - numberOf(b))
    .map(({ id: _, ...part }) => part);
}

/** Makes the goal again that a node was made of. What follows from other keys is not needed. */
function goalOf(node: Node): Node {
  const { id, type: _, isPartOf, wasDerivedFrom, spatialCoverage, temporalCoverage, period, ...rest } = node;
  const speechId = withoutPrefix(isPartOf);
  const { id: __, ...days } = (period ?? {}) as Node;
  const plain = (one: Node, ...keys: readonly string[]) => ({
    ...one,
    ...Object.fromEntries(keys.map((key) => [key, withoutPrefix(one[key])])),
  });
  return {
    ...plain(rest, 'directionId', 'action', 'measurability'),
    id: withoutPrefix(id),
    ...(period !== undefined && { period: days }),
    places: partsOf(node['places']).map((one) => plain(one, 'placeId', 'role')),
    functions: partsOf(node['functions']).map((one) => plain(one, 'functionId', 'change')),
    themeIds: ([node['themeIds']].flat() as unknown[]).map(withoutPrefix),
    successCriteria: partsOf(node['successCriteria']).map(({ title }) => title),
    figures: partsOf(node['figures']).map(({ indicatorId, title, ...one }) => ({
      ...plain(one, 'comparison', 'coverage'),
      id: indicatorId,
      name: title,
    })),
    citations: partsOf(node['citations']).map(({ hasSource, selector, item }) => {
      const { paragraph, sentence, refinedBy } = (selector ?? {}) as Node;
      const { firstCharacter, afterLastCharacter } = (refinedBy ?? {}) as Node;
      return {
        sourceId: withoutPrefix(hasSource).replace(`${speechId}/`, ''),
        ...(sentence !== undefined && { paragraph, sentence }),
        ...(refinedBy !== undefined && {
          span: { start: Number(firstCharacter), end: Number(afterLastCharacter) },
        }),
        ...(item !== undefined && { item }),
      };
    }),
    relations: partsOf(node['relations']).map(({ kind, relatedGoal }) => ({
      kind: withoutPrefix(kind),
      goalId: withoutPrefix(relatedGoal),
    })),
  };
}

/** Statements have no order, and themes need none. */
function inThemeOrder(goal: object): object {
  return { ...goal, themeIds: [...(goal as Goal).themeIds].sort() };
}

async function expanded(document: JsonLdDocument): Promise<readonly Node[]> {
  const all = await jsonld.expand(document as unknown as Loose, offline);
  const compacted = await jsonld.compact(all as Loose, document['@context'] as never, {
    ...offline,
    graph: true,
  });
  return compacted['@graph'] as readonly Node[];
}

/** Writes a document as the statements of RDF, and makes the nodes of its goals of these alone. */
async function canonical(document: JsonLdDocument): Promise<readonly Node[]> {
  const statements: unknown = await jsonld.canonize(
    document as unknown as Loose,
    { ...offline, algorithm: 'RDFC-1.0' } as never,
  );
  const nodes: unknown = await jsonld.fromRDF(
    statements as never,
    {
      format: 'application/n-quads',
      useNativeTypes: true,
    } as never,
  );
  const compacted: unknown = await jsonld.compact(nodes as Loose, document['@context'] as never, {
    ...offline,
    graph: true,
  });
  const graph = (compacted as JsonLdDocument)['@graph'];
  const byId = new Map(graph.map((node) => [node['id'], node]));
  // The parts of a goal stand beside it now, and are put back into it.
  const whole = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(whole);
    if (typeof value !== 'object' || value === null) return value;
    const id = String((value as Node)['id']);
    const node = id.includes('#') ? (byId.get(id) ?? value) : value;
    return Object.fromEntries(Object.entries(node).map(([key, inner]) => [key, whole(inner)]));
  };
  return goalNodes(graph).map((node) => whole(node) as Node);
}

describe('linked data', () => {
  test('expands and compacts to the goals it was made of, and nothing is dropped', async () => {
    const document = toJsonLd(goals);
    const graph = await expanded(document);
    expect(goalNodes(graph).map(goalOf)).toEqual(goals);
    expect(graph).toHaveLength(document['@graph'].length);
  });

  test('does so with every field there can be', async () => {
    await fc.assert(
      fc.asyncProperty(fullGoals, async (items) => {
        const nodes = goalNodes(await expanded(toJsonLd(items)));
        expect(nodes.map(goalOf)).toEqual(items);
      }),
      { numRuns: runs(30) },
    );
  });

  test('canonicalises to statements that hold all of it', async () => {
    const read = (await canonical(toJsonLd(goals))).map(goalOf).map(inThemeOrder);
    const byId = new Map(read.map((goal) => [(goal as Goal).id, goal]));
    expect(byId.size).toBe(goals.length);
    for (const goal of goals) expect(byId.get(goal.id)).toEqual(inThemeOrder(goal));
  });

  test('does so with every field there can be, and has no node without a name', async () => {
    await fc.assert(
      fc.asyncProperty(fullGoals, async (items) => {
        const document = toJsonLd(items);
        const statements: unknown = await jsonld.canonize(document as unknown as Loose, offline as never);
        expect(statements).not.toContain('_:c14n');
        const read = (await canonical(document)).map(goalOf).map(inThemeOrder);
        const byId = new Map(read.map((goal) => [(goal as Goal).id, goal]));
        for (const goal of items) expect(byId.get(goal.id)).toEqual(inThemeOrder(goal));
      }),
      { numRuns: runs(30) },
    );
  });

  test('names with the identifiers that were asked for, and refuses a base that would run into them', async () => {
    const document = toJsonLd(goals.slice(0, 1), { base: 'https://example.org/policy/' });
    const [goal] = (await jsonld.expand(document as unknown as Loose, offline)) as Node[];
    expect(goal?.['@id']).toBe(`https://example.org/policy/goal/${goals[0]?.id}`);
    for (const base of [
      'https://example.org',
      'policy',
      '',
      'urn',
      'https://example.org/a#',
      'https://a b/',
    ]) {
      expect(() => toJsonLd(goals, { base })).toThrow(InputError);
    }
  });

  test('names a word of one’s own that is called like a key of the document as it names all others', async () => {
    const [goal] = goals;
    const functions = [{ functionId: 'source', change: 'hold' }];
    const places = [{ placeId: 'place', role: 'location' }];
    const document = toJsonLd([{ ...goal, functions, places } as never]);
    const statements = String(await jsonld.canonize(document as unknown as Loose, offline as never));
    expect(statements).toContain('<urn:policy-tracker:function:source>');
    expect(statements).toContain('<urn:policy-tracker:place:place>');
  });

  test('says of no source that it is a part of the speech, and of no class of cities that it is a place', async () => {
    const graph = toJsonLd(goals)['@graph'];
    for (const { id, isPartOf } of graph) if (id.startsWith('source:')) expect(isPartOf).toBeUndefined();
    expect(graph.find(({ id }) => id === 'place:super-large')?.['type']).toBe('term:CityClass');
    const covered = new Set(graph.flatMap(({ spatialCoverage }) => (spatialCoverage ?? []) as string[]));
    for (const id of covered) expect(graph.find((node) => node.id === id)?.['type']).toBe('schema:Place');
    expect(covered.size).toBeGreaterThan(5);
    const schemes = new Set(graph.map(({ inScheme }) => inScheme).filter(Boolean));
    for (const scheme of schemes) expect(graph.map(({ id }) => id)).toContain(scheme);
  });

  test('gives the themes with their parents, and what is known of places and sources', () => {
    const graph = toJsonLd(filterGoals(goals, { themeId: 'sci-tech-centre' }))['@graph'];
    const node = (id: string) => graph.find((one) => one['id'] === id);
    expect(node('theme:sci-tech-centre')?.['broader']).toBe('theme:innovation');
    expect(node('theme:innovation')?.['prefLabel']).toEqual({ en: 'Innovation', zh: '科技创新' });
    expect(graph.some(({ type }) => type === 'schema:Place')).toBe(true);
  });
});

describe('the map', () => {
  test('has every city and region that a goal names, each with all its goals', () => {
    const { features } = toGeoJson(goals);
    const named = new Set(goals.flatMap(({ places }) => places.map(({ placeId }) => placeId as string)));
    const ids = [...Object.keys(cities), ...Object.keys(regions)].filter((id) => named.has(id));
    expect(features.map(({ id }) => id)).toEqual(ids);
    for (const { id, properties, geometry } of features) {
      const expected = goals.filter(({ places }) => places.some(({ placeId }) => placeId === id));
      expect(properties.goalIds).toEqual(expected.map((goal) => goal.id));
      expect(properties.goalCount).toBe(expected.length);
      expect(geometry).toBeNull();
    }
  });

  test('has a point where coordinates are known, and the shape that was given instead', () => {
    const places = {
      cities: { shenzhen: { name: { en: 'Shenzhen' }, coordinates: { latitude: 1, longitude: 2 } } },
      regions: {},
    };
    const geometryOf = (options: object) => toGeoJson(goals, { ...places, ...options }).features[0]?.geometry;
    expect(geometryOf({})).toEqual({ type: 'Point', coordinates: [2, 1] });
    const shape = { type: 'Polygon', coordinates: [] };
    expect(geometryOf({ geometries: { shenzhen: shape } })).toBe(shape);
  });
});
