import { describe, expect, test } from 'vitest';
import {
  type IndicatorReport,
  type Measurement,
  measurementsOf,
  type ProgressUpdate,
  shippedVocabulary,
  updates,
} from '../../src/index';
import { problemsOf } from '../problemsOf';
import { evidence, update } from './sampleUpdates';

const empty = { vocabulary: shippedVocabulary, updates: [], indicatorReports: [], evidence };
const evidenceIds = ['a-report'];
const said = { assessorKind: 'statistics-office', assessor: 'The office', evidenceIds } as const;

const figure = (value: number, on: string, placeId?: string) => ({
  indicatorId: 'homes',
  value,
  unit: 'homes',
  on,
  ...(placeId && { placeId }),
});
const report = (id: string, recordedOn: string, ...measurements: Measurement[]): IndicatorReport => ({
  id,
  recordedOn,
  ...said,
  measurements,
});
const updateWith = (id: string, goalId: string, ...measurements: Measurement[]): ProgressUpdate =>
  update(id, { goalId, ...said, measurements });

const series = (indicatorReports: IndicatorReport[], options: object = {}) =>
  measurementsOf('homes', { corpus: { ...empty, indicatorReports }, ...options }).map(
    ({ on, value }) => `${on} ${value}`,
  );

describe('the measurements of an indicator', () => {
  test('are a series in the order of their days, a partial date counting as its last day', () => {
    const reports = [
      report('a', '2025', figure(4, '2024'), figure(1, '2023-02')),
      report('b', '2025', figure(3, '2024-11-30'), figure(2, '2023-03-01')),
    ];
    expect(series(reports)).toEqual(['2023-02 1', '2023-03-01 2', '2024-11-30 3', '2024 4']);
  });

  test('can be those of a place, and those known on a day', () => {
    const reports = [
      report('a', '2024-05', figure(1, '2023', 'beijing'), figure(2, '2023', 'tianjin')),
      report('b', '2025', figure(3, '2024', 'beijing')),
    ];
    expect(series(reports, { placeId: 'beijing' })).toEqual(['2023 1', '2024 3']);
    expect(series(reports, { knownOn: '2024-05-30' })).toEqual([]);
    expect(series(reports, { knownOn: '2024-05-31' })).toEqual(['2023 1', '2023 2']);
  });

  test('leave out a corrected report, from the day its correction was recorded', () => {
    const reports = [
      report('a', '2024-01', figure(10, '2023')),
      { ...report('b', '2024-06', figure(1, '2023')), corrects: 'a' },
    ];
    expect(series(reports)).toEqual(['2023 1']);
    expect(series(reports, { knownOn: '2024-05' })).toEqual(['2023 10']);
  });

  test('list a figure once that one report states for several goals, and twice if two assessors state it', () => {
    const idsIn = (...list: ProgressUpdate[]) =>
      measurementsOf('homes', { corpus: { ...empty, updates: list } }).map(({ updateIds }) => updateIds);
    const [one, again] = [
      updateWith('a', 'mine/a', figure(1, '2023')),
      updateWith('b', 'mine/b', figure(1, '2023')),
    ];
    expect(idsIn(one, again)).toEqual([['a', 'b']]);
    expect(idsIn(one, { ...again, assessor: 'Another office' })).toEqual([['b'], ['a']]);
  });

  test('are the same whatever the order of the reports, and each has the evidence of all that state it', () => {
    const one = { ...report('a', '2024', figure(9, '2023'), figure(-5, '2023'), figure(100, '2023')) };
    const two = {
      ...report('b', '2024', figure(9, '2023')),
      evidenceIds: ['a-study', 'a-report'],
    };
    const three = { ...report('c', '2024', figure(9, '2023')), assessorKind: 'ngo' as const };
    const given = (...list: IndicatorReport[]) =>
      measurementsOf('homes', { corpus: { ...empty, indicatorReports: list } });
    expect(given(one, two, three)).toEqual(given(three, two, one));
    expect(given(one, two, three).map(({ value, updateIds }) => `${value} ${updateIds}`)).toEqual([
      '9 c',
      '-5 a',
      '9 a,b',
      '100 a',
    ]);
    expect(
      given(two, one)
        .find(({ updateIds }) => updateIds.length > 1)
        ?.evidence.map(({ title }) => title),
    ).toEqual(['A report', 'A study']);
    expect(given(report('d', '2024', figure(1, '2023'), figure(1, '2023')))[0]?.updateIds).toEqual(['d']);
    expect(
      given(report('e', '2024', figure(1, '2023')), report('f', '2025', figure(1, '2023'))),
    ).toHaveLength(2);
  });

  test('without a day are ordered by the day they were learned', () => {
    const { on: _, ...undated } = figure(2, '2023');
    const reports = [
      report('a', '2024-05', undated),
      report('b', '2025', figure(1, '2023'), figure(3, '2024')),
    ];
    expect(series(reports)).toEqual(['2023 1', 'undefined 2', '2024 3']);
  });

  test('come with their evidence', () => {
    const [shanghai] = measurementsOf('life-expectancy-of-registered-population');
    expect(shanghai).toMatchObject({
      value: 84.11,
      unit: 'years',
      placeId: 'shanghai',
      recordedOn: '2022-09-22',
    });
    expect(shanghai?.evidence[0]?.publisher).toBe('China Daily');
  });

  test('of a known indicator that nothing measures are an empty list', () => {
    expect(measurementsOf('urban-share-of-permanent-residents')).toEqual([]);
  });

  test.each<[string, string, object, object]>([
    [
      'of an unknown indicator, and the nearest is named',
      'annual-mean-pm2',
      {},
      {
        code: 'unknown-id',
        path: 'indicatorId',
        message: 'unknown indicator "annual-mean-pm2"; did you mean "annual-mean-pm25"?',
        suggestion: 'annual-mean-pm25',
      },
    ],
    [
      'of an indicator of other updates',
      'homes',
      { corpus: { ...empty, updates } },
      { code: 'unknown-id', path: 'indicatorId', found: '"homes"' },
    ],
    [
      'of an unknown place, and the nearest is named',
      'good-air-days',
      { placeId: 'bejing' },
      {
        code: 'unknown-id',
        path: 'options.placeId',
        message: 'unknown place "bejing"; did you mean "beijing"?',
        found: '"bejing"',
        suggestion: 'beijing',
      },
    ],
    [
      'of a place that is not a text',
      'good-air-days',
      { placeId: 5 },
      { code: 'wrong-form', path: 'options.placeId', message: 'expected an id, found 5' },
    ],
  ])('are refused %s', (_, indicatorId, options, problem) => {
    expect(problemsOf(() => measurementsOf(indicatorId, options))).toMatchObject([
      { severity: 'error', ...problem },
    ]);
  });
});
