// What questions cost over a million goals, beside other engines in one run, and how that grows: `npm run bench`.
import { readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { indexGoals, goals as shipped, themes } from 'policy-tracker';
import { fromNdjson, toNdjson } from 'policy-tracker/formats';
import { generateGoals } from '../tests/generateGoals';
import { chartOf } from './chart';
import {
  arrayEngine,
  crossfilterEngine,
  duckDbEngine,
  indexEngine,
  miniSearchEngine,
  sqliteEngine,
} from './engines';
import { type Engine, type Question, questions } from './questions';

const names = Object.keys(questions) as Question[];
const size = Number(process.env['BENCH_GOALS'] ?? 1_000_000);
const sizes = [10_000, 100_000, 1_000_000, 5_000_000].filter((one) => one <= size * 5);

/** The median of the microseconds that a call takes, over at least eleven calls and a second. */
async function medianOf(call: () => unknown): Promise<number> {
  for (let warm = 0; warm < 3; warm++) await call();
  const times: number[] = [];
  const until = performance.now() + 1_000;
  while (times.length < 11 || (performance.now() < until && times.length < 20_000)) {
    const start = performance.now();
    const answer = call();
    if (answer instanceof Promise) await answer;
    times.push((performance.now() - start) * 1_000);
  }
  times.sort((a, b) => a - b);
  return times[Math.floor(times.length / 2)] ?? Number.NaN;
}

const inWords = (microseconds: number) => {
  if (microseconds < 1_000) return `${microseconds.toFixed(microseconds < 10 ? 2 : 0)} µs`;
  return microseconds < 1_000_000
    ? `${(microseconds / 1_000).toFixed(microseconds < 100_000 ? 1 : 0)} ms`
    : `${(microseconds / 1_000_000).toFixed(1)} s`;
};
const times = (ratio: number) =>
  `${ratio < 10 ? ratio.toFixed(1) : Math.round(ratio).toLocaleString('en')} ×`;
const row = (cells: readonly string[]) => console.log(`| ${cells.join(' | ')} |`);
const bytesInUse = () => {
  for (let round = 0; round < 3; round++) globalThis.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
};

const { dependencies } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as {
  readonly dependencies: Readonly<Record<string, string>>;
};
const versions = ['@duckdb/node-api', 'better-sqlite3', 'minisearch', 'crossfilter2'].map(
  (name) => `${name} ${dependencies[name]}`,
);
const machine = `${cpus()[0]?.model.trim()}, ${cpus().length} cores, Node ${process.versions.node}`;
const caption = `${size.toLocaleString('en')} goals on ${machine}; ${versions.join(', ')}; ${new Date().toISOString().slice(0, 10)}`;
console.log(`${caption}; medians\n`);

const corpus = generateGoals(size);

// Memory and building first, while nothing else is there.
const before = bytesInUse();
const timed = (work: () => unknown) => {
  const start = performance.now();
  work();
  return (performance.now() - start) * 1_000;
};
let bare = indexGoals(corpus.goals.slice(0, 0));
const buildingFacets = timed(() => {
  bare = indexGoals(corpus.goals, { updates: corpus.updates });
});
bare.countBy('themeId');
const withFacets = bytesInUse();
const buildingText = timed(() => bare.count({ text: 'a' }));
const withText = bytesInUse();

/** Bytes a goal that an engine takes of the memory of JavaScript. */
const memory = new Map<string, number>();
const measured = new Map<string, Map<Question, number>>();
const filling = new Map<string, number>();
const answers = new Map<Question, number>();
for (const fill of [
  indexEngine,
  duckDbEngine,
  sqliteEngine,
  arrayEngine,
  miniSearchEngine,
  crossfilterEngine,
]) {
  const inUse = bytesInUse();
  const engine: Engine = await fill(corpus);
  memory.set(engine.name, Math.round((bytesInUse() - inUse) / size));
  filling.set(engine.name, engine.filling);
  const own = new Map<Question, number>();
  measured.set(engine.name, own);
  for (const question of names) {
    const ask = engine.ask[question];
    if (!ask) continue;
    const answer = await ask();
    const expected = answers.get(question) ?? answer;
    answers.set(question, expected);
    if (answer !== expected)
      throw new Error(`${engine.name} answers ${answer}, not ${expected}: ${question}`);
    own.set(question, await medianOf(ask));
  }
  globalThis.gc?.();
}

const [own, ...peers] = [...measured.keys()];
row(['question', ...measured.keys()]);
row(['---', ...[...measured].map(() => '---:')]);
for (const question of names) {
  const mine = measured.get(own ?? '')?.get(question) ?? Number.NaN;
  row([
    question,
    inWords(mine),
    ...peers.map((peer) => {
      const theirs = measured.get(peer)?.get(question);
      return theirs === undefined ? '' : `${inWords(theirs)} (${times(theirs / mine)})`;
    }),
  ]);
}
row(['filling it', ...[...filling.values()].map((one) => inWords(one * 1_000))]);
const [engineBytes, otherBytes] = [memory.get(own ?? ''), memory.get('crossfilter2')];

console.log(
  `\nBuilding: ${inWords(buildingFacets)} for facets and dates, ${inWords(buildingText)} more for the words of the texts.`,
);
console.log(
  `Memory besides the goals: ${Math.round((withFacets - before) / size)} bytes a goal for facets and dates, 8 of them a list of the goals, ` +
    `${Math.round((withText - withFacets) / size)} for text; ${engineBytes} with all that was asked, ` +
    `where crossfilter2 takes ${otherBytes} for three of its dimensions.\n`,
);

// The small end: sixty goals, and a criteria object made at every call.
const sixty = shipped.slice(0, 60);
const small = indexGoals(sixty);
const innovation = new Set<string>(
  Object.entries(themes).flatMap(([id, theme]) =>
    id === 'innovation' || ('parentId' in theme && theme.parentId === 'innovation') ? id : [],
  ),
);
const calls = 10_000;
const perCall = async (call: () => unknown) =>
  (await medianOf(() => {
    for (let index = 0; index < calls; index++) call();
  })) / calls;
const askIndex = () => small.filter({ cityId: 'shenzhen', themeId: 'innovation' });
const askByHand = () =>
  sixty.filter(
    ({ places, themeIds }) =>
      places.some(({ placeId }) => placeId === 'shenzhen') && themeIds.some((id) => innovation.has(id)),
  );
if (askIndex().length !== askByHand().length) throw new Error('the two find different goals');
const byIndex = await perCall(askIndex);
const byHand = await perCall(askByHand);
row(['60 goals, criteria object per call', 'time']);
row(['---', '---:']);
row(['index.filter', inWords(byIndex)]);
row(['Array.filter by hand', `${inWords(byHand)} (${times(byHand / byIndex)})`]);

// Reading goals, beside the parsing alone; both keep what they read.
const lines = new TextEncoder().encode(toNdjson(generateGoals(Math.min(size, 100_000)).goals));
function* inParts() {
  for (let start = 0; start < lines.length; start += 1 << 20) yield lines.subarray(start, start + (1 << 20));
}
const parsing = await medianOf(() => {
  const kept: unknown[] = [];
  for (const line of new TextDecoder().decode(lines).split('\n'))
    if (line !== '') kept.push(JSON.parse(line));
  return kept;
});
const reading = await medianOf(() => fromNdjson(inParts()));
const speed = (microseconds: number) => `${Math.round(lines.length / microseconds)} MB/s`;
console.log('');
row(['reading NDJSON', 'speed']);
row(['---', '---:']);
row(['JSON.parse alone, nothing checked', speed(parsing)]);
row(['fromNdjson', `${speed(reading)} (${Math.round((parsing / reading) * 100)} %)`]);

// How it grows.
console.log('');
row(['question', ...sizes.map((one) => `${one.toLocaleString('en')} goals`)]);
row(['---', ...sizes.map(() => '---:')]);
const growth = new Map<Question, number[]>(names.map((question) => [question, []]));
for (const one of sizes) {
  const grown = await indexEngine(one === size ? corpus : generateGoals(one));
  for (const question of names) {
    const ask = grown.ask[question];
    if (ask) growth.get(question)?.push(await medianOf(ask));
  }
}
for (const [question, medians] of growth) row([question, ...medians.map(inWords)]);

if (size >= 1_000_000) {
  const chart = chartOf(names, measured, inWords, caption);
  writeFileSync(new URL('../../docs/guide/scale.svg', import.meta.url), chart);
}
