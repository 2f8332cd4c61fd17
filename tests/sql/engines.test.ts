import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  filterGoals,
  type GoalCriteria,
  indexGoals,
  type ShippedVocabulary,
  shippedVocabulary,
} from '../../src';
import { toNdjson, toRows } from '../../src/formats';
import { createTables, toSql } from '../../src/sql';
import { statusIds } from '../../src/vocabulary';
import { amount, runs } from '../effort';
import { generateGoals } from '../generateGoals';
import { everyCriteria } from '../query/arbitraries';
import { crowdedLists, listsOfTwoSpans, partialDate, trackedGoals } from '../track/arbitraries';
import { type ClickHouseServer, cluster, isClickHouseWanted, startClickHouse } from './clickHouse';
import { openDuckDb } from './duckDb';

/** Ids that would end a literal, a list or a statement if they were not escaped. */
const hostileIds = [
  "it's",
  "'",
  "\\'",
  '\\',
  "' OR 1 = 1 --",
  "\\' OR 1 = 1 --",
  "'); DROP TABLE goals; --",
  '$1',
  '{id:String}',
  '"',
  '`',
  '%',
  'a\nb',
  'a\tb',
  'a\0b',
  '\\0',
  '\\n',
  '住房😀',
  '',
];

const { goals: plainGoals, updates: plainUpdates } = generateGoals(amount({ full: 100_000, quick: 12_000 }));
const hostileGoals = plainGoals.map((goal, index) =>
  index % 50 === 0 ? { ...goal, directionId: hostileIds[(index / 50) % hostileIds.length] ?? '' } : goal,
);
// The first goals are set on days that are asked about, and have many updates of the same days by assessors who differ.
const crowded = [...listsOfTwoSpans, ...fc.sample(crowdedLists, { numRuns: runs(3_000), seed: 1 })];
const days = fc.sample(partialDate, { numRuns: runs(10_000), seed: 1 });
const goals = hostileGoals.map((goal, index) => ({ ...goal, setOn: days[index] ?? goal.setOn }));
const updates = [
  ...plainUpdates,
  ...crowded.flatMap((list, number) =>
    list.map(({ goalId, corrects, ...one }) => ({
      ...one,
      id: `crowded-${number}-${one.id}`,
      goalId: goals[2 * number + (trackedGoals.findIndex(({ id }) => id === goalId) % 2)]?.id ?? '',
      ...(corrects && { corrects: `crowded-${number}-${corrects}` }),
    })),
  ),
];

// A vocabulary that lists neither speeches nor directions accepts any id.
const { speechIds: _, directionIds: __, ...open } = shippedVocabulary;
const vocabulary: ShippedVocabulary = open as never;

const id = fc.oneof(fc.constantFrom(...hostileIds), fc.string({ unit: 'grapheme' }));
const hostileCriteria = fc
  .record({ directionId: fc.array(id, { minLength: 1, maxLength: 4 }), isMeant: fc.boolean() })
  .map(({ isMeant, ...criteria }) => (isMeant ? criteria : { not: criteria }) as GoalCriteria);
const anyCriteria: fc.Arbitrary<GoalCriteria> = fc.oneof(
  { weight: 9, arbitrary: everyCriteria },
  { weight: 1, arbitrary: hostileCriteria },
);

/** An engine gives the ids of the goals that meet criteria, in order. */
type Engine = (criteria: GoalCriteria) => Promise<readonly string[]>;

const engines = new Map<string, Engine>();
let servers: readonly ClickHouseServer[] = [];

beforeAll(async () => {
  const index = indexGoals(goals, { updates, vocabulary });
  engines.set('the index', async (criteria) => index.ids(criteria).toSorted());

  const database = await openDuckDb(goals, updates);
  engines.set('DuckDB', async (criteria) => {
    const { sql, params } = toSql(criteria, { dialect: 'duckdb', vocabulary });
    const reader = await database.runAndReadAll(sql, [...params]);
    return reader.getRows().map(([id]) => String(id));
  });

  if (!isClickHouseWanted) {
    console.log('ClickHouse is not tested: set TEST_CLICKHOUSE=1 where clickhouse-server is installed.');
    return;
  }
  servers = await startClickHouse(2);
  for (const server of servers) {
    for (const statement of createTables('clickhouse', { cluster }).split(';\n').filter(Boolean)) {
      await server.run(statement);
    }
  }
  const [first] = servers;
  for (let start = 0; start < goals.length; start += 20_000) {
    const rows = toNdjson(toRows(goals.slice(start, start + 20_000)));
    await first?.run('INSERT INTO goals FORMAT JSONEachRow', rows);
  }
  await first?.run('INSERT INTO updates FORMAT JSONEachRow', toNdjson(toRows(updates, { table: 'updates' })));
  // Each shard answers for both, so they take turns.
  let turn = 0;
  engines.set('ClickHouse', async (criteria) => {
    const { sql } = toSql(criteria, { dialect: 'clickhouse', vocabulary });
    const answer = await servers[turn++ % servers.length]?.run(sql);
    return (answer ?? '').split('\n').slice(0, -1);
  });
}, 600_000);

afterAll(async () => {
  for (const server of servers) await server.stop();
});

/** Gives the ids of the goals that meet criteria, of which all engines find the same. */
async function answersTo(criteria: GoalCriteria): Promise<readonly string[]> {
  const expected = filterGoals(goals, criteria, { updates, vocabulary })
    .map(({ id }) => id)
    .sort();
  for (const [name, find] of engines) {
    const found = await find(criteria);
    // Thousands of ids would hide the rest of the report.
    if (found.join() !== expected.join()) {
      throw new Error(`${name} found ${found.length} goals, and the predicate ${expected.length}`);
    }
  }
  return expected;
}

describe('all engines', () => {
  test('find the same goals, whatever the criteria, nested and hostile', async () => {
    const met: number[] = [];
    await fc.assert(
      fc.asyncProperty(anyCriteria, async (criteria) => {
        met.push((await answersTo(criteria)).length);
      }),
      { numRuns: runs(500) },
    );
    expect(met.filter((count) => count > 0).length).toBeGreaterThan(amount({ full: 200, quick: 10 }));
  }, 900_000);

  test('find the same goals by every status and flag, where many updates have the same days', async () => {
    const flags = [{ overdue: true }, { stale: true }, { contested: true }];
    const questions = [...statusIds.map((status) => ({ status })), ...flags];
    for (const one of questions) {
      expect((await answersTo({ ...one, on: '2023' })).length).toBeGreaterThan(0);
    }
    const asked = fc.record(
      { on: partialDate, knownOn: partialDate, staleAfterDays: fc.nat(800) },
      { requiredKeys: ['on'] },
    );
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...questions), asked, async (one, day) => {
        await answersTo({ ...one, ...day });
      }),
      { numRuns: runs(50) },
    );
  }, 900_000);

  test.skipIf(!isClickHouseWanted)('hold a part of the goals on each shard of ClickHouse', async () => {
    const counts = await Promise.all(servers.map((server) => server.run('SELECT count() FROM goals_local')));
    expect(counts.map(Number).reduce((sum, count) => sum + count)).toBe(goals.length);
    expect(Math.min(...counts.map(Number))).toBeGreaterThan(goals.length / 3);
  });

  test.skipIf(!isClickHouseWanted)('answer with an error where a shard of ClickHouse is down', async () => {
    const [first, second] = servers;
    const { sql } = toSql({ cityId: 'shenzhen' }, { dialect: 'clickhouse' });
    expect((await first?.run(sql))?.length).toBeGreaterThan(0);
    await second?.stop();
    await expect(first?.run(sql)).rejects.toThrow(/ALL_CONNECTION_TRIES_FAILED|All connection tries failed/);
    const judged = toSql({ status: 'achieved', on: '2024' }, { dialect: 'clickhouse' });
    await expect(first?.run(judged.sql)).rejects.toThrow(/All connection tries failed/);
  });
});
