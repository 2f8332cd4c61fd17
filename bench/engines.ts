import { DuckDBInstance } from '@duckdb/node-api';
import SqliteDatabase from 'better-sqlite3';
import crossfilter from 'crossfilter2';
import MiniSearch from 'minisearch';
import {
  cityIds,
  filterGoals,
  type Goal,
  goals,
  indexGoals,
  type RegionId,
  regionIds,
  themes,
} from 'policy-tracker';
import type { GeneratedCorpus } from '../tests/generateGoals';
import { day, digestOf, type Engine, questions } from './questions';

/** What a question means, written out: the other engines know neither regions nor parents of themes. */
const wanted = {
  bayArea: placesInside('greater-bay-area'),
  innovation: Object.keys(themes).filter((id) => withParents(id).includes('innovation')),
  words: ['torkorba', 'zenvili'],
};

/** Which places count as inside a region is the library's to know: a goal at each of them alone tells. */
function placesInside(regionId: RegionId): string[] {
  const [blank] = goals;
  return [...cityIds, ...regionIds].filter((placeId) => {
    const goal = { ...blank, places: [{ placeId, role: 'location' }] } as unknown as Goal;
    return filterGoals([goal], { regionId, includeWithin: true }).length === 1;
  });
}

function withParents(themeId: string): string[] {
  const { parentId } = themes[themeId as 'innovation'];
  return parentId === undefined ? [themeId] : [themeId, ...withParents(parentId)];
}

const monthOf = (date: string, number: number) =>
  date.replace(/Q(\d)/, (_, quarter) => String(3 * Number(quarter) - 3 + number).padStart(2, '0'));

const firstDayOf = (date: string) => {
  const [start = ''] = date.split('/');
  return `${monthOf(start, 1)}-01-01`.slice(0, 10);
};

const lastDayOf = (date: string) => {
  const end = date.split('/').at(-1) ?? '';
  if (end.length === 10) return end;
  const [year, month] = monthOf(end, 3).split('-').map(Number);
  return new Date(Date.UTC(year ?? 0, month ?? 12, 0)).toISOString().slice(0, 10);
};

async function filled(name: string, fill: () => Promise<Engine['ask']> | Engine['ask']): Promise<Engine> {
  const start = performance.now();
  const ask = await fill();
  return { name, filling: performance.now() - start, ask };
}

const entriesOf = (counts: object) => Object.entries(counts) as [string, number][];
const cellsOf = (table: object) =>
  Object.entries(table).flatMap(([row, cells]) =>
    entriesOf(cells as object).map(([column, count]) => [`${row} ${column}`, count] as const),
  );

export function indexEngine({ goals, updates }: GeneratedCorpus): Promise<Engine> {
  return filled('policy-tracker', () => {
    const index = indexGoals(goals, { updates });
    index.count({ text: 'a' });
    return {
      'count: region with its places, parent theme, status': () =>
        index.count(questions['count: region with its places, parent theme, status']),
      'count: two cities or-ed, not a theme': () =>
        index.count(questions['count: two cities or-ed, not a theme']),
      'rows: city and theme': () => index.filter(questions['rows: city and theme']).length,
      'count: deadline before a date, not achieved': () =>
        index.count(questions['count: deadline before a date, not achieved']),
      'count by theme within a city': () =>
        digestOf(entriesOf(index.countBy('themeId', questions['count by theme within a city']))),
      'cross table city by theme, whole corpus': () =>
        digestOf(cellsOf(index.crossTabulate('cityId', 'themeId'))),
      'two words of text and a city': () => index.count(questions['two words of text and a city']),
    };
  });
}

export function arrayEngine({ goals, updates }: GeneratedCorpus): Promise<Engine> {
  const statuses = statusesOf(goals, updates);
  return filled('Array.filter by hand', () => {
    const cities = new Set<string>(cityIds);
    const parents = new Map(Object.keys(themes).map((id) => [id, withParents(id)]));
    const themesOf = ({ themeIds }: Goal) => new Set(themeIds.flatMap((id) => parents.get(id) ?? []));
    const [bayArea, innovation] = [new Set<string>(wanted.bayArea), new Set<string>(wanted.innovation)];
    const isIn = (goal: Goal, city: string) => goal.places.some(({ placeId }) => placeId === city);
    const hasTheme = ({ themeIds }: Goal) => themeIds.some((id) => innovation.has(id));
    return {
      'count: region with its places, parent theme, status': () =>
        goals.filter(
          (goal, number) =>
            goal.places.some(({ placeId }) => bayArea.has(placeId)) &&
            hasTheme(goal) &&
            statuses[number] === 'in-progress',
        ).length,
      'count: two cities or-ed, not a theme': () =>
        goals.filter((goal) => (isIn(goal, 'beijing') || isIn(goal, 'shanghai')) && !hasTheme(goal)).length,
      'rows: city and theme': () => goals.filter((goal) => isIn(goal, 'shenzhen') && hasTheme(goal)).length,
      'count: deadline before a date, not achieved': () =>
        goals.filter(
          ({ deadline }, number) =>
            deadline !== undefined && lastDayOf(deadline) <= '2024-06-29' && statuses[number] !== 'achieved',
        ).length,
      'count by theme within a city': () => {
        const counts = new Map<string, number>();
        for (const goal of goals) {
          if (!isIn(goal, 'shenzhen')) continue;
          for (const theme of themesOf(goal)) counts.set(theme, (counts.get(theme) ?? 0) + 1);
        }
        return digestOf(counts);
      },
      'cross table city by theme, whole corpus': () => {
        const counts = new Map<string, number>();
        for (const goal of goals) {
          const own = themesOf(goal);
          for (const city of new Set(goal.places.map(({ placeId }) => placeId))) {
            if (!cities.has(city)) continue;
            for (const theme of own)
              counts.set(`${city} ${theme}`, (counts.get(`${city} ${theme}`) ?? 0) + 1);
          }
        }
        return digestOf(counts);
      },
      'two words of text and a city': () =>
        goals.filter((goal) => {
          if (!isIn(goal, 'shenzhen')) return false;
          const text = ` ${goal.title.en} ${goal.summary.en}`;
          return wanted.words.every((word) => text.includes(` ${word}`));
        }).length,
    };
  });
}

export function crossfilterEngine({ goals, updates }: GeneratedCorpus): Promise<Engine> {
  const statuses = statusesOf(goals, updates);
  return filled('crossfilter2', () => {
    const records = goals.map((goal, number) => ({ goal, status: statuses[number] ?? '' }));
    const filter = crossfilter(records);
    const byPlace = filter.dimension(({ goal }) => goal.places.map(({ placeId }) => placeId), true);
    const byTheme = filter.dimension(({ goal }) => [...goal.themeIds], true);
    const byStatus = filter.dimension(({ status }) => status);
    const all = filter.groupAll();
    const counted = (filters: () => void) => () => {
      filters();
      const count = Number(all.value());
      for (const dimension of [byPlace, byTheme, byStatus]) dimension.filterAll();
      return count;
    };
    const [bayArea, innovation] = [new Set<string>(wanted.bayArea), new Set<string>(wanted.innovation)];
    const places = (test: (id: string) => boolean) =>
      byPlace.filterFunction((id) => test(id as unknown as string));
    const someThemes = () => byTheme.filterFunction((id) => innovation.has(id as unknown as string));
    return {
      'count: region with its places, parent theme, status': counted(() => {
        places((id) => bayArea.has(id));
        someThemes();
        byStatus.filterExact('in-progress');
      }),
      'rows: city and theme': () => {
        places((id) => id === 'shenzhen');
        someThemes();
        const { length } = byStatus.top(Number.POSITIVE_INFINITY);
        for (const dimension of [byPlace, byTheme]) dimension.filterAll();
        return length;
      },
    };
  });
}

type Corpus = GeneratedCorpus;

/** The status of every goal on the day: the index keeps what it has judged once, and so may the others. */
function statusesOf(goals: Corpus['goals'], updates: Corpus['updates']): string[] {
  const statusOf = new Map<string, string>();
  const index = indexGoals(goals, { updates });
  for (const status of ['planned', 'in-progress', 'achieved'] as const) {
    for (const id of index.ids({ status, on: day })) statusOf.set(id, status);
  }
  return goals.map(({ id }) => statusOf.get(id) ?? 'other');
}

const list = (values: readonly string[]) => values.map((value) => `'${value}'`).join(', ');
const inPlaces = (ids: readonly string[]) =>
  `n IN (SELECT n FROM goal_places WHERE placeId IN (${list(ids)}))`;
const inThemes = (ids: readonly string[]) =>
  `n IN (SELECT n FROM goal_themes WHERE themeId IN (${list(ids)}))`;

// Everything that the index can be asked is loaded, whether the questions below ask it or not.
const tables = [
  'CREATE TABLE goals (n INTEGER PRIMARY KEY, id VARCHAR, status VARCHAR, speechId VARCHAR, directionId VARCHAR, action VARCHAR, measurability VARCHAR, firstDay VARCHAR, lastDay VARCHAR, deadlineDay VARCHAR)',
  'CREATE TABLE goal_places (n INTEGER, placeId VARCHAR, role VARCHAR)',
  'CREATE TABLE goal_functions (n INTEGER, functionId VARCHAR, change VARCHAR)',
  'CREATE TABLE goal_themes (n INTEGER, themeId VARCHAR)',
  'CREATE TABLE theme_parents (themeId VARCHAR, groupId VARCHAR)',
];
const indexes = [
  'CREATE INDEX places_of ON goal_places (placeId, n)',
  'CREATE INDEX functions_of ON goal_functions (functionId, n)',
  'CREATE INDEX themes_of ON goal_themes (themeId, n)',
  ...[
    'status',
    'speechId',
    'directionId',
    'action',
    'measurability',
    'firstDay',
    'lastDay',
    'deadlineDay',
  ].map((column) => `CREATE INDEX by_${column} ON goals (${column})`),
];

const statements = {
  'count: region with its places, parent theme, status': `SELECT count(*) FROM goals WHERE ${inPlaces(wanted.bayArea)} AND ${inThemes(wanted.innovation)} AND status = 'in-progress'`,
  'count: two cities or-ed, not a theme': `SELECT count(*) FROM goals WHERE ${inPlaces(['beijing', 'shanghai'])} AND NOT ${inThemes(wanted.innovation)}`,
  'rows: city and theme': `SELECT n, id FROM goals WHERE ${inPlaces(['shenzhen'])} AND ${inThemes(wanted.innovation)}`,
  'count: deadline before a date, not achieved':
    "SELECT count(*) FROM goals WHERE deadlineDay <= '2024-06-29' AND status <> 'achieved'",
  'count by theme within a city': `SELECT groupId, count(DISTINCT n) FROM goal_themes JOIN theme_parents USING (themeId) WHERE ${inPlaces(['shenzhen'])} GROUP BY groupId`,
  'cross table city by theme, whole corpus': `SELECT placeId || ' ' || groupId, count(DISTINCT n) FROM goal_places JOIN goal_themes USING (n) JOIN theme_parents USING (themeId) WHERE placeId IN (${list(cityIds)}) GROUP BY placeId, groupId`,
} as const;

type Row = readonly (number | string | null)[];

function rowsOf({ goals, updates }: Corpus): Readonly<Record<string, readonly Row[]>> {
  const statuses = statusesOf(goals, updates);
  const day = (date: string | undefined, dayOf: (date: string) => string) =>
    date === undefined ? null : dayOf(date);
  return {
    goals: goals.map(({ id, directionId, action, measurability, period, deadline }, n) => [
      n,
      id,
      statuses[n] ?? '',
      id.slice(0, id.indexOf('/')),
      directionId,
      action,
      measurability,
      day(period?.start, firstDayOf),
      day(period?.end, lastDayOf),
      day(deadline, lastDayOf),
    ]),
    goal_places: goals.flatMap(({ places }, n) => places.map(({ placeId, role }) => [n, placeId, role])),
    goal_functions: goals.flatMap(({ functions }, n) =>
      functions.map(({ functionId, change }) => [n, functionId, change]),
    ),
    goal_themes: goals.flatMap(({ themeIds }, n) => themeIds.map((themeId) => [n, themeId])),
    theme_parents: Object.keys(themes).flatMap((id) => withParents(id).map((group) => [id, group])),
  };
}

export async function duckDbEngine(corpus: Corpus): Promise<Engine> {
  const rows = rowsOf(corpus);
  return filled('DuckDB', async () => {
    const connection = await (await DuckDBInstance.create(':memory:')).connect();
    for (const statement of tables) await connection.run(statement);
    for (const [table, all] of Object.entries(rows)) {
      const appender = await connection.createAppender(table);
      for (const row of all) {
        for (const value of row) {
          if (value === null) appender.appendNull();
          else if (typeof value === 'number') appender.appendInteger(value);
          else appender.appendVarchar(value);
        }
        appender.endRow();
      }
      appender.closeSync();
    }
    for (const statement of indexes) await connection.run(statement);
    const ask: Record<string, () => Promise<number>> = {};
    for (const [question, sql] of Object.entries(statements)) {
      const prepared = await connection.prepare(sql);
      ask[question] = async () => {
        const found = (await prepared.runAndReadAll()).getRows();
        if (question.startsWith('rows')) return found.length;
        if (found[0]?.length === 1) return Number(found[0][0]);
        return digestOf(found.map(([name, count]) => [String(name), Number(count)]));
      };
    }
    return ask;
  });
}

export async function sqliteEngine(corpus: Corpus): Promise<Engine> {
  const rows = rowsOf(corpus);
  return filled('SQLite', () => {
    const database = new SqliteDatabase(':memory:');
    for (const statement of tables) database.exec(statement);
    database.exec('CREATE VIRTUAL TABLE texts USING fts5 (text)');
    database.transaction(() => {
      for (const [table, all] of Object.entries(rows)) {
        const marks = all[0]?.map(() => '?').join(', ');
        const statement = database.prepare(`INSERT INTO ${table} VALUES (${marks})`);
        for (const row of all) statement.run(...row);
      }
      const text = database.prepare('INSERT INTO texts (rowid, text) VALUES (?, ?)');
      for (const [n, { title, summary }] of corpus.goals.entries()) {
        text.run(BigInt(n), `${title.en} ${title.zh ?? ''} ${summary.en}`);
      }
    })();
    for (const statement of indexes) database.exec(statement);
    database.exec('ANALYZE');
    const ask: Record<string, () => number> = {};
    const all = {
      ...statements,
      'two words of text and a city': `SELECT count(*) FROM texts WHERE texts MATCH '${wanted.words.map((word) => `${word}*`).join(' ')}' AND EXISTS (SELECT 1 FROM goal_places WHERE placeId = 'shenzhen' AND n = texts.rowid)`,
    };
    for (const [question, sql] of Object.entries(all)) {
      const prepared = database.prepare(sql).raw();
      ask[question] = () => {
        const found = prepared.all() as unknown[][];
        if (question.startsWith('rows')) return found.length;
        if (found[0]?.length === 1) return Number(found[0][0]);
        return digestOf(found.map(([name, count]) => [String(name), Number(count)]));
      };
    }
    return ask;
  });
}

export function miniSearchEngine({ goals }: Corpus): Promise<Engine> {
  return filled('MiniSearch', () => {
    const search = new MiniSearch<{ id: number; text: string; cities: readonly string[] }>({
      fields: ['text'],
      storeFields: ['cities'],
    });
    search.addAll(
      goals.map(({ title, summary, places }, id) => ({
        id,
        text: `${title.en} ${summary.en}`,
        cities: places.map(({ placeId }) => placeId),
      })),
    );
    return {
      'two words of text and a city': () =>
        search.search(wanted.words.join(' '), {
          prefix: true,
          combineWith: 'AND',
          filter: (result) => (result['cities'] as string[]).includes('shenzhen'),
        }).length,
    };
  });
}
