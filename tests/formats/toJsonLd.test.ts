import fc from 'fast-check';
import jsonld from 'jsonld';
import { describe, expect, test } from 'vitest';
import { filterGoals, type Goal, goals, InputError, shippedCorpus, speeches } from '../../src';
import { type JsonLdDocument, toJsonLd } from '../../src/formats';
import { runs } from '../effort';
import { fullEvidence, fullGoals, fullUpdates } from './arbitraries';

type Node = Record<string, unknown>;
type Loose = Parameters<typeof jsonld.compact>[0];

/** The document holds its context, so nothing may be fetched. */
const offline = {
  safe: true,
  documentLoader: async (url: string) => {
    throw new Error(`${url} was fetched`);
  },
};

const goalNodes = (graph: readonly Node[]) => graph.filter(({ type }) => [type].flat().includes('Goal'));

const withoutPrefix = (text: unknown) => String(text).replace(/^[a-z]+:/, '');

/** Lists the parts of a goal in the order of the numbers in their identifiers, without the identifiers. */
function partsOf(nodes: unknown): Node[] {
  const numberOf = ({ id }: Node) => Number(/\d+$/.exec(String(id))?.[0]);
  return ([nodes].flat() as Node[])
    .filter(Boolean)
    .sort((a, b) => numberOf(a) - numberOf(b))
    .map(({ id: _, ...part }) => part);
}

/** Makes a goal from its node. What follows from other keys is not read. */
function goalOf(node: Node): Node {
  const { id, type: _, isPartOf, wasDerivedFrom, spatialCoverage, temporalCoverage, ...others } = node;
  const { primaryThemeId, period, stance, saidBy, ...rest } = others;
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
    ...(stance !== undefined && { stance: withoutPrefix(stance) }),
    ...(saidBy !== undefined && { saidBy: withoutPrefix(saidBy) }),
    ...(rest['actors'] !== undefined && {
      actors: partsOf(rest['actors']).map((one) => plain(one, 'actorId', 'role')),
    }),
    ...(rest['targets'] !== undefined && {
      targets: partsOf(rest['targets']).map(({ placeId, baseline, ...one }) => {
        const { id: ___, ...start } = (baseline ?? {}) as Node;
        return {
          ...plain(one, 'comparison'),
          ...(placeId !== undefined && { placeId: withoutPrefix(placeId) }),
          ...(baseline !== undefined && { baseline: start }),
        };
      }),
    }),
    ...(rest['conditions'] !== undefined && {
      conditions: partsOf(rest['conditions']).map(({ title }) => title),
    }),
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
      const { paragraph, sentence, refinedBy, object } = (selector ?? {}) as Node;
      const charactersOf = (one: unknown) => {
        const { firstCharacter, afterLastCharacter } = one as Node;
        return { start: Number(firstCharacter), end: Number(afterLastCharacter) };
      };
      return {
        sourceId: withoutPrefix(hasSource).replace(`${speechId}/`, ''),
        ...(sentence !== undefined && { paragraph, sentence }),
        ...(refinedBy !== undefined && { span: charactersOf(refinedBy) }),
        ...(object !== undefined && { object: charactersOf(object) }),
        ...(item !== undefined && { item }),
      };
    }),
    relations: partsOf(node['relations']).map(({ kind, relatedGoal }) => ({
      kind: withoutPrefix(kind),
      goalId: withoutPrefix(relatedGoal),
    })),
  };
}

/** Makes an update from its node, with the ids of its evidence in the order of the alphabet: statements have no order. */
function updateOf({ type: _, goalId: __, ...node }: Node): Node {
  const { reportedGoal, wasDerivedFrom, measurements, reasonKind, reasonNote, ...rest } = node;
  const { supersededBy, corrects, ...plain } = rest;
  return {
    ...plain,
    id: withoutPrefix(node['id']),
    goalId: withoutPrefix(reportedGoal),
    status: withoutPrefix(node['status']),
    assessorKind: withoutPrefix(node['assessorKind']),
    evidenceIds: ([wasDerivedFrom].flat() as unknown[]).map(withoutPrefix).sort(),
    ...(measurements !== undefined && {
      measurements: partsOf(measurements).map(({ comparison, placeId, ...figure }) => ({
        ...figure,
        ...(comparison !== undefined && { comparison: withoutPrefix(comparison) }),
        ...(placeId !== undefined && { placeId: withoutPrefix(placeId) }),
      })),
    }),
    ...(reasonKind !== undefined && {
      reason: {
        kind: withoutPrefix(reasonKind),
        ...(reasonNote !== undefined && { note: reasonNote }),
      },
    }),
    ...(supersededBy !== undefined && { supersededBy: withoutPrefix(supersededBy) }),
    ...(corrects !== undefined && { corrects: withoutPrefix(corrects) }),
  };
}

/** Makes a piece of evidence from its node. */
function evidenceOf({ type: _, temporalCoverage: __, ...node }: Node): Node {
  const { headline, evidenceKind, datePublished, remark, ...rest } = node;
  return {
    ...rest,
    id: withoutPrefix(node['id']),
    title: headline,
    kind: withoutPrefix(evidenceKind),
    ...(datePublished !== undefined && { publishedOn: datePublished }),
    ...(remark !== undefined && { note: remark }),
  };
}

const nodesOf = (graph: readonly Node[], kind: string) =>
  graph.filter(({ id }) => String(id).startsWith(`${kind}:`));

/** Sorts the themes of a goal: statements have no order, so theirs is lost. */
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

/** Writes a document as statements of RDF, and makes the nodes of its goals from the statements alone. */
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
  // The parts of a goal are nodes beside it now, and are put back into it.
  const whole = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(whole);
    if (typeof value !== 'object' || value === null) return value;
    const id = String((value as Node)['id']);
    const node = id.includes('#') ? (byId.get(id) ?? value) : value;
    return Object.fromEntries(Object.entries(node).map(([key, inner]) => [key, whole(inner)]));
  };
  return goalNodes(graph).map((node) => whole(node) as Node);
}

describe('toJsonLd', () => {
  test.each([
    ['2021', '2025', '2021/2025'],
    ['2021-09-28', '2025-06', '2021-09-28/2025-06'],
    ['2026-Q2', '2027', '2026-04-01/2027'],
    ['2025-04/2026-03', '2026-Q4', '2025-04-01/2026-12-31'],
  ])('writes a period from %s to %s as an interval of ISO 8601, %s', (start, end, interval) => {
    const [goal] = goals;
    if (!goal) throw new Error('there is no goal');
    const document = toJsonLd([{ ...goal, period: { start, end } }]);
    expect(goalNodes(document['@graph'])[0]).toMatchObject({
      temporalCoverage: interval,
      period: { start, end },
    });
  });

  test('gives a document that expands and compacts to the same goals, and nothing is dropped', async () => {
    const document = toJsonLd(goals);
    const graph = await expanded(document);
    expect(goalNodes(graph).map(goalOf)).toEqual(goals);
    expect(graph).toHaveLength(document['@graph'].length);
  });

  test('does so with every field that a goal can have', async () => {
    await fc.assert(
      fc.asyncProperty(fullGoals, async (items) => {
        const nodes = goalNodes(await expanded(toJsonLd(items)));
        expect(nodes.map(goalOf)).toEqual(items);
      }),
      { numRuns: runs(30) },
    );
  });

  test('gives a document whose canonical statements hold the whole of each goal', async () => {
    const read = (await canonical(toJsonLd(goals))).map(goalOf).map(inThemeOrder);
    const byId = new Map(read.map((goal) => [(goal as Goal).id, goal]));
    expect(byId.size).toBe(goals.length);
    for (const goal of goals) expect(byId.get(goal.id)).toEqual(inThemeOrder(goal));
  });

  test('does so with every field that a goal can have, and gives every node an identifier', async () => {
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

  test('has the updates on its goals, and a node for each piece of their evidence, however many name it', async () => {
    const { updates, evidence } = shippedCorpus;
    const graph = await expanded(toJsonLd(goals));
    const sorted = updates.map((one) => ({ ...one, evidenceIds: [...one.evidenceIds].sort() }));
    expect(nodesOf(graph, 'update').map(updateOf)).toEqual(sorted);
    const named = new Set<string>(updates.flatMap(({ evidenceIds }) => evidenceIds));
    expect(nodesOf(graph, 'evidence').map(evidenceOf)).toEqual(
      expect.arrayContaining(evidence.filter(({ id }) => named.has(id))),
    );
    expect(nodesOf(graph, 'evidence')).toHaveLength(named.size);
    const some = toJsonLd(filterGoals(goals, { cityId: 'beijing' }))['@graph'];
    expect(nodesOf(some, 'update').length).toBeLessThan(updates.length);
    expect(nodesOf(some, 'evidence').length).toBeLessThan(named.size);
    expect(some.map(({ id }) => id)).toContain('place:tianjin');
  });

  test('has them with every field that they can have, and gives every node an identifier', async () => {
    const [goal] = goals;
    await fc.assert(
      fc.asyncProperty(fullUpdates, fullEvidence, async (items, pieces) => {
        const updates = items.map((one, index) => ({ ...one, id: `update-${index}`, goalId: goal?.id }));
        const evidence = pieces.filter(({ id }, index) => pieces.findIndex((one) => one.id === id) === index);
        const document = toJsonLd({ ...shippedCorpus, goals: [goal], updates, evidence } as never);
        const graph = await expanded(document);
        expect(nodesOf(graph, 'update').map(updateOf)).toEqual(
          updates.map((one) => ({ ...one, evidenceIds: [...one.evidenceIds].sort() })),
        );
        // A quarter or a span is no date of ISO 8601, and is written as the interval of its days.
        const dated = nodesOf(graph, 'evidence').map(evidenceOf);
        for (const { publishedOn, ...piece } of dated as { id?: unknown; publishedOn?: unknown }[]) {
          const { publishedOn: given, ...own } = evidence.find(({ id }) => id === piece.id) ?? {};
          expect(piece).toEqual(own);
          expect(publishedOn).toBe(/^[\d-]+$/.test(given ?? 'none') ? given : undefined);
        }
        const statements: unknown = await jsonld.canonize(document as unknown as Loose, offline as never);
        expect(statements).not.toContain('_:c14n');
      }),
      { numRuns: runs(30) },
    );
  });

  test('starts identifiers with the base that is given, and refuses a base that would run into what follows', async () => {
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

  test('names controlled terms as concepts, and properties of this package as terms', async () => {
    const [goal] = goals;
    const statements = String(
      await jsonld.canonize(toJsonLd([goal] as never) as unknown as Loose, offline as never),
    );
    const base = 'urn:policy-tracker';
    expect(statements).toContain(`<${base}:term:role> <${base}:concept:${goal?.places[0]?.role}>`);
    expect(statements).toContain(`<${base}:term:action> <${base}:concept:${goal?.action}>`);
    expect(statements).not.toContain(`${base}:word:`);
  });

  test('gives a term of your own its identifier, even where it is called like a key of the document', async () => {
    const [goal] = goals;
    const functions = [{ functionId: 'source', change: 'hold' }];
    const places = [{ placeId: 'place', role: 'location' }];
    const document = toJsonLd([{ ...goal, functions, places } as never]);
    const statements = String(await jsonld.canonize(document as unknown as Loose, offline as never));
    expect(statements).toContain('<urn:policy-tracker:function:source>');
    expect(statements).toContain('<urn:policy-tracker:place:place>');
  });

  test('names the primary theme, which the statements of the themes alone would lose', () => {
    const [goal] = goals;
    const document = toJsonLd([{ ...goal, themeIds: ['housing', 'finance'] } as never]);
    expect(document['@graph'][0]?.['primaryThemeId']).toBe('theme:housing');
  });

  test('says how a speech was coded, and keeps all of it when it is expanded', async () => {
    const [goal] = goals;
    const [speech] = speeches;
    const coded = {
      ...speech,
      completeness: 'excerpt',
      scope: { en: 'The answer of the second speaker.' },
      codings: [
        {
          coder: 'A. Coder',
          codedOn: '2026-01',
          rulesVersion: '1.0.0',
          agreement: { otherCoder: 'B. Coder', coefficient: 'Cohen’s kappa, themes', value: 0.8 },
        },
      ],
      comparedWith: [
        { speechId: 'first', goals: 'all' },
        { speechId: 'second', goals: ['a', 'b'] },
      ],
    };
    const graph = await expanded(toJsonLd({ ...shippedCorpus, goals: [goal], speeches: [coded] } as never));
    const id = `speech:${coded.id}`;
    expect(graph.find((node) => node['id'] === id)).toMatchObject({
      completeness: 'concept:excerpt',
      scope: coded.scope,
      codings: [
        {
          id: `${id}#coding-1`,
          coder: 'A. Coder',
          codedOn: '2026-01',
          rulesVersion: '1.0.0',
          agreement: { id: `${id}#coding-1-agreement`, ...coded.codings[0]?.agreement },
        },
      ],
      comparedWith: [
        { comparedSpeech: 'speech:first', comparedGoals: ['concept:all'] },
        { comparedSpeech: 'speech:second', comparedGoals: ['goal:second/a', 'goal:second/b'] },
      ],
    });
  });

  test('gives a date that ISO 8601 has, or else the interval of its days', () => {
    const [goal] = goals;
    const dated = (date: string) =>
      toJsonLd({ ...shippedCorpus, goals: [goal], speeches: [{ ...speeches[0], date }] } as never)[
        '@graph'
      ].find(({ id }) => id.startsWith('speech:'));
    expect(dated('2026-06')).toMatchObject({ datePublished: '2026-06' });
    expect(dated('2026-Q2')).toMatchObject({ temporalCoverage: '2026-04-01/2026-06-30' });
    expect(dated('2026-Q2')).not.toHaveProperty('datePublished');
  });

  test('names actors with those that are broader', () => {
    const [goal] = goals;
    const actors = [{ actorId: 'city-government', role: 'responsible' }];
    const graph = toJsonLd([{ ...goal, actors, saidBy: 'somebody' } as never])['@graph'];
    const node = (id: string) => graph.find((one) => one.id === id);
    expect(node('actor:city-government')?.['broader']).toBe('actor:local-government');
    expect(node('actor:local-government')?.['prefLabel']).toEqual({ en: 'Local government', zh: '地方政府' });
    expect(node('actor:somebody')).toBeUndefined();
  });

  test('calls no source a part of the speech, and no class of cities a place', async () => {
    const graph = toJsonLd(goals)['@graph'];
    for (const { id, isPartOf } of graph) if (id.startsWith('source:')) expect(isPartOf).toBeUndefined();
    expect(graph.find(({ id }) => id === 'place:super-large')?.['type']).toBe('term:CityClass');
    const covered = new Set(graph.flatMap(({ spatialCoverage }) => (spatialCoverage ?? []) as string[]));
    for (const id of covered) expect(graph.find((node) => node.id === id)?.['type']).toBe('schema:Place');
    expect(covered.size).toBeGreaterThan(5);
    const schemes = new Set(graph.map(({ inScheme }) => inScheme).filter(Boolean));
    for (const scheme of schemes) expect(graph.map(({ id }) => id)).toContain(scheme);
  });

  test('has the themes with their parents, and the names of places', () => {
    const graph = toJsonLd(filterGoals(goals, { themeId: 'sci-tech-centre' }))['@graph'];
    const node = (id: string) => graph.find((one) => one['id'] === id);
    expect(node('theme:sci-tech-centre')?.['broader']).toBe('theme:innovation');
    expect(node('theme:innovation')?.['prefLabel']).toEqual({ en: 'Innovation', zh: '科技创新' });
    expect(graph.some(({ type }) => type === 'schema:Place')).toBe(true);
  });
});
