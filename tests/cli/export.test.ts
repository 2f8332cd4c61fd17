import { execSync } from 'node:child_process';
import { lstatSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parquetReadObjects } from 'hyparquet';
import { parse } from 'papaparse';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { cityClasses, evidence, filterGoals, goals, updates } from '../../src';
import {
  evidenceFromRow,
  fromNdjson,
  goalFromRow,
  plainCell,
  toDataPackage,
  toGeoJson,
  toJsonLd,
  toNdjson,
  updateFromRow,
} from '../../src/formats';
import { generateGoals } from '../generateGoals';
import { cli, screen } from './cli';

let folder = '';
const at = (name: string) => join(folder, name);
const text = (name: string) => readFileSync(at(name), 'utf8');
const run = (args: string) => cli(args.replaceAll(/@(\S+)/g, (_, name) => at(name)));

/** The note on the shipped goals that are not on the map. */
const leftOut =
  'not on the map: 75 of 111 goals; 4 name a region without a shape, 71 name only classes of cities\n';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'policy-tracker-export-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('export', () => {
  test('writes what the functions write, in the format that the name of the file ends with', async () => {
    for (const name of ['g.ndjson', 'g.csv', 'g.parquet', 'g.jsonld', 'g.geojson', 'datapackage.json']) {
      const { exitCode, stdout, stderr } = await run(`export --out @${name}`);
      expect([exitCode, stderr]).toEqual([0, name === 'g.geojson' ? leftOut : '']);
      const what = name === 'datapackage.json' ? 'the descriptor' : `${goals.length} goals`;
      expect(stdout).toBe(`wrote ${what} to ${at(name)}\n`);
    }
    expect((await fromNdjson([text('g.ndjson')])).goals).toEqual(goals);
    const rows = parse(text('g.csv'), { header: true, skipEmptyLines: true, transform: plainCell }).data;
    expect(rows.map((row) => goalFromRow(row as never))).toEqual(goals);
    const file = Uint8Array.from(readFileSync(at('g.parquet'))).buffer;
    expect((await parquetReadObjects({ file })).map(goalFromRow)).toEqual(goals);
    expect(JSON.parse(text('g.jsonld'))).toEqual(toJsonLd(goals));
    expect(JSON.parse(text('g.geojson'))).toEqual(toGeoJson(goals));
    expect(JSON.parse(text('datapackage.json'))).toEqual(toDataPackage());
  });

  test('writes the targets of goals, and how they stand on a day', async () => {
    const data = '--data tests/fixtures/camden --no-shipped';
    expect((await run(`export ${data} --table targets --out @t.csv`)).stdout).toBe(
      `wrote 1 target to ${at('t.csv')}\n`,
    );
    expect(text('t.csv')).toMatch(
      /\r\ncamden-address-2030\/plant-street-trees,1,street-trees-planted,trees,at-least,2000,/,
    );
    expect((await run(`export ${data} --table progress --on 2031 --out @p.csv`)).stdout).toBe(
      `wrote the progress of 1 target to ${at('p.csv')}\n`,
    );
    const [row] = parse<Record<string, string>>(text('p.csv'), { header: true }).data;
    expect([row?.['on'], row?.['state'], row?.['metFrom']]).toEqual(['2031-12-31', 'too-early', '2000']);
    expect((await run(`export ${data} --table progress --format csv`)).stdout.split('\r\n')).toHaveLength(2);
    expect((await run(`export ${data} --table progress --format jsonld`)).stderr).toBe(
      'error: --table progress needs one of the formats csv, parquet\n',
    );
  });

  test('writes the goals that meet the criteria, the updates on them, or the evidence of these', async () => {
    await run('export --city shenzhen --theme innovation --format ndjson --out @some');
    const some = filterGoals(goals, { cityId: 'shenzhen', themeId: 'innovation' });
    expect((await fromNdjson([text('some')])).goals).toEqual(some);

    await run('export --city shanghai --table updates --out @u.csv');
    const rows = parse(text('u.csv'), { header: true, skipEmptyLines: true, transform: plainCell }).data;
    const ids = new Set<string>(filterGoals(goals, { cityId: 'shanghai' }).map(({ id }) => id));
    expect(ids.size).toBeGreaterThan(0);
    expect(rows.map((row) => updateFromRow(row as never))).toEqual(
      updates.filter(({ goalId }) => ids.has(goalId)),
    );

    const piecesIn = async (flags: string) => {
      const { stdout } = await run(`export ${flags} --table evidence --out @e.csv`);
      const table = parse(text('e.csv'), { header: true, skipEmptyLines: true, transform: plainCell }).data;
      return [stdout.split(' to ')[0], table.map((row) => evidenceFromRow(row as never))];
    };
    const ofCity = new Set(
      updates.flatMap(({ goalId, evidenceIds }) => (ids.has(goalId) ? evidenceIds : [])),
    );
    expect(await piecesIn('--city shanghai')).toEqual([
      'wrote 2 pieces of evidence',
      evidence.filter(({ id }) => ofCity.has(id)),
    ]);
    // Without criteria also that of reports about no goal.
    expect(await piecesIn('')).toEqual([`wrote ${evidence.length} pieces of evidence`, evidence]);
  });

  test('prints a text if no file is named', async () => {
    const { stdout } = await run('export --format ndjson --city tianjin');
    expect(stdout).toBe(toNdjson(filterGoals(goals, { cityId: 'tianjin' })));
    expect((await run('export --format csv --not {}')).stdout.split('\r\n')).toHaveLength(2);
  });

  test('reports on standard error how many goals are not on the map, and why, and nothing if all are', async () => {
    expect((await run('export --out @all.geojson')).stderr).toBe(leftOut);
    expect(JSON.parse(text('all.geojson'))).toEqual(toGeoJson(goals));
    // What is printed goes to a program, which reads the same in the map itself.
    const { exitCode, stdout, stderr } = await run('export --format geojson');
    expect([exitCode, stdout, stderr]).toEqual([0, text('all.geojson'), '']);
    expect((await run('export --format geojson --city shenzhen --out @s.geojson')).stderr).toBe('');
    expect(JSON.parse(text('s.geojson')).leftOut).toEqual([]);
    const first = goals.find(({ places }) => places.every(({ placeId }) => placeId in cityClasses));
    writeFileSync(at('one.jsonl'), toNdjson(first ? [first] : []));
    expect((await run('export --from @one.jsonl --out @one.geojson')).stderr).toBe(
      'not on the map: 1 of 1 goal; 1 names only classes of cities\n',
    );
  });

  test('reads the goals of a file, reports the lines that are not goals, and keeps the others', async () => {
    const made = generateGoals(5_000).goals;
    writeFileSync(at('in.ndjson'), `${toNdjson(made)}{"id":\n`);
    const { exitCode, stdout, stderr } = await run('export --from @in.ndjson --out @out.ndjson');
    expect(stderr).toBe(`${at('in.ndjson')}:5001: the line is not JSON: Unexpected end of JSON input\n`);
    expect(stdout).toBe(`wrote 5000 goals to ${at('out.ndjson')}\n`);
    expect(exitCode).toBe(1);
    expect(text('out.ndjson')).toBe(toNdjson(made));
  });

  test('knows the speeches that the goals of a file belong to', async () => {
    const mine = goals.slice(0, 3).map((goal) => ({ ...goal, id: goal.id.replace(/^[^/]*/, 'my-speech') }));
    writeFileSync(at('mine.jsonl'), toNdjson([...mine, ...goals.slice(3, 5)]));
    await run('export --from @mine.jsonl --speech my-speech --out @out.jsonl');
    expect(text('out.jsonl')).toBe(toNdjson(mine));
  });

  test('does not replace a pipe, a device or a broken link', async () => {
    for (const make of [`mkfifo ${at('pipe')}`, `ln -s nowhere ${at('link')}`]) execSync(make);
    for (const [name, reason] of [
      ['pipe', 'it is not an ordinary file'],
      ['link', 'it is a broken link'],
    ]) {
      const { exitCode, stderr } = await run(`export --format csv --out @${name}`);
      expect([exitCode, stderr]).toEqual([2, expect.stringContaining(reason ?? '')]);
    }
    expect(readdirSync(folder)).toEqual(['link', 'pipe']);
    expect(lstatSync(at('pipe')).isFIFO()).toBe(true);
  });

  test('prints on a terminal only what was asked for, without a progress bar', async () => {
    const { stdout, stderr } = await cli('export --format ndjson --city tianjin', screen);
    expect([stdout, stderr]).toEqual([toNdjson(filterGoals(goals, { cityId: 'tianjin' })), '']);
  });

  test('writes nothing where no line is a goal: a page of HTML does not replace good goals', async () => {
    await run('export --out @goals.csv');
    const good = text('goals.csv');
    writeFileSync(at('in.ndjson'), '<html>\n<p>Not found</p>\n');
    const { exitCode, stdout, stderr } = await run('export --from @in.ndjson --out @goals.csv');
    expect([exitCode, stdout, text('goals.csv')]).toEqual([2, '', good]);
    expect(stderr).toContain(`${at('in.ndjson')}: none of its lines is a goal, so nothing is written\n`);
  });

  test('prints only the first twenty problems of a file, and how many more there are', async () => {
    writeFileSync(at('in.ndjson'), toNdjson(goals.slice(0, 1)) + '7\n'.repeat(50));
    const { stderr } = await run('export --from @in.ndjson --out @out.ndjson');
    expect(stderr.split('\n')).toHaveLength(22);
    expect(stderr).toContain(`${at('in.ndjson')}: 30 more\n`);
  });

  test('shows a progress bar on a terminal, and removes it in the end', async () => {
    writeFileSync(at('in.ndjson'), toNdjson(generateGoals(8_000).goals));
    const { stderr } = await cli(`export --from ${at('in.ndjson')} --out ${at('out.csv')}`, screen);
    const lines = stderr.split('\r\u001b[2K');
    expect(lines.at(-1)).toBe('');
    expect(lines.some((line) => /^writing {2}■{20}·{20} {3}50 %$/.test(line))).toBe(true);
    expect(lines.some((line) => line.startsWith('reading '))).toBe(true);
    for (const line of lines) expect(line.length).toBeLessThan(80);
  });

  test.each([
    ['export', 'error: give --format: ndjson, csv, parquet, jsonld, geojson, datapackage; or an --out file'],
    ['export --out @goals.xls', 'error: give --format'],
    ['export --format xls', 'Allowed choices are ndjson, csv, parquet, jsonld, geojson, datapackage.'],
    ['export --format parquet', 'error: --format parquet needs --out'],
    [
      'export --table updates --out @u.geojson',
      'error: --table updates needs one of the formats ndjson, csv, parquet',
    ],
    [
      'export --table updates --from @in.ndjson --out @u.csv',
      'error: --table updates cannot be combined with',
    ],
    [
      'export --from @in.ndjson --status achieved --out @u.csv',
      'error: --from cannot be combined with --status',
    ],
    ['export --format datapackage --city beijing', 'error: --format datapackage describes all of the data'],
    ['export --from @nowhere --out @out.csv', 'there is no such file or folder'],
    ['export --from @. --out @out.csv', 'it is a folder'],
    ['export --out @nowhere/out.csv', 'there is no such file or folder'],
    ['export --city shenzen --out @out.csv', 'did you mean "shenzhen"'],
  ])('%s is refused, and nothing is written', async (args, message) => {
    const { exitCode, stdout, stderr } = await run(args);
    expect(stderr).toContain(message);
    expect([exitCode, stdout]).toEqual([2, '']);
    expect(readdirSync(folder)).toEqual([]);
  });

  test('leaves a file as it was if the new one cannot be written', async () => {
    writeFileSync(at('goals.csv'), 'mine');
    const { exitCode } = await run('export --city nowhere --out @goals.csv');
    expect(exitCode).toBe(2);
    expect(text('goals.csv')).toBe('mine');
  });
});
