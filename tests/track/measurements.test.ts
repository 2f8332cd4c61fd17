import { describe, expect, test } from 'vitest';
import { type IndicatorReport, measurementsOf, type ProgressUpdate, updates } from '../../src/index';

const evidence = [{ title: 'A report', kind: 'statistics', publisher: 'The office' }] as const;
const said = { assessor: 'statistics-office', assessorName: 'The office', evidence } as const;
const figure = (value: number, on: string, placeId?: string) => ({
  indicatorId: 'homes',
  value,
  unit: 'homes',
  on,
  ...(placeId && { placeId }),
});
const report = (
  id: string,
  recordedOn: string,
  ...figures: ReturnType<typeof figure>[]
): IndicatorReport => ({
  id,
  recordedOn,
  ...said,
  measurements: figures,
});
const update = (
  id: string,
  goalId: string,
  figures: ReturnType<typeof figure>[],
): ProgressUpdate<string> => ({
  id,
  goalId,
  status: 'in-progress',
  validOn: '2023',
  recordedOn: '2024-01-10',
  ...said,
  measurements: figures,
});

const series = (indicatorReports: IndicatorReport[], options: object = {}) =>
  measurementsOf('homes', { updates: [], indicatorReports, ...options }).map(
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

  test('of a place, and as known on a day', () => {
    const reports = [
      report('a', '2024-05', figure(1, '2023', 'beijing'), figure(2, '2023', 'tianjin')),
      report('b', '2025', figure(3, '2024', 'beijing')),
    ];
    expect(series(reports, { placeId: 'beijing' })).toEqual(['2023 1', '2024 3']);
    expect(series(reports, { knownOn: '2024-05-30' })).toEqual([]);
    expect(series(reports, { knownOn: '2024-05-31' })).toEqual(['2023 1', '2023 2']);
  });

  test('leave out what was corrected, from the day it was', () => {
    const reports = [
      report('a', '2024-01', figure(10, '2023')),
      { ...report('b', '2024-06', figure(1, '2023')), corrects: 'a' },
    ];
    expect(series(reports)).toEqual(['2023 1']);
    expect(series(reports, { knownOn: '2024-05' })).toEqual(['2023 10']);
  });

  test('state once what one report says of several goals, and twice what two say', () => {
    const twice = [update('a', 'mine/a', [figure(1, '2023')]), update('b', 'mine/b', [figure(1, '2023')])];
    const points = measurementsOf('homes', { updates: twice, indicatorReports: [] });
    expect(points).toHaveLength(1);
    expect(points[0]?.updateIds).toEqual(['a', 'b']);
    const other = { ...twice[1], assessorName: 'Another office' } as ProgressUpdate<string>;
    expect(measurementsOf('homes', { updates: [twice[0] as ProgressUpdate<string>, other] })).toHaveLength(2);
  });

  test('are the same in whatever order the reports are given, with the evidence of all that state a figure', () => {
    const one = { ...report('a', '2024', figure(9, '2023'), figure(-5, '2023'), figure(100, '2023')) };
    const two = {
      ...report('b', '2024', figure(9, '2023')),
      evidence: [{ ...evidence[0], title: 'Another report' }],
    };
    const three = { ...report('c', '2024', figure(9, '2023')), assessor: 'ngo' as const };
    const given = (...list: IndicatorReport[]) =>
      measurementsOf('homes', { updates: [], indicatorReports: list });
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
    ).toEqual(['A report', 'Another report']);
    expect(given(report('d', '2024', figure(1, '2023'), figure(1, '2023')))[0]?.updateIds).toEqual(['d']);
    expect(
      given(report('e', '2024', figure(1, '2023')), report('f', '2025', figure(1, '2023'))),
    ).toHaveLength(2);
  });

  test('without a day of their own stand where they were learned', () => {
    const { on: _, ...undated } = figure(2, '2023');
    const reports = [
      report('a', '2024-05', undated as ReturnType<typeof figure>),
      report('b', '2025', figure(1, '2023'), figure(3, '2024')),
    ];
    expect(series(reports)).toEqual(['2023 1', 'undefined 2', '2024 3']);
  });

  test('come with their evidence', () => {
    const [shanghai] = measurementsOf('average-life-expectancy');
    expect(shanghai).toMatchObject({
      value: 84.11,
      unit: 'years',
      placeId: 'shanghai',
      recordedOn: '2022-09-22',
    });
    expect(shanghai?.evidence[0]?.publisher).toBe('China Daily');
  });

  test('of an indicator that does not exist are refused, and the nearest is named', () => {
    expect(() => measurementsOf('annual-mean-pm2')).toThrow(
      'indicatorId: unknown indicator "annual-mean-pm2"; did you mean "annual-mean-pm25"?',
    );
    expect(() => measurementsOf('homes')).toThrow('unknown indicator "homes"');
    expect(measurementsOf('urban-share-of-permanent-residents')).toEqual([]);
    expect(() => measurementsOf('homes', { updates, knownOn: 'now' })).toThrow(
      'options.knownOn: expected a date',
    );
    expect(() => measurementsOf('good-air-days', { placeId: 'bejing' })).toThrow(
      'options.placeId: unknown place "bejing"; did you mean "beijing"?',
    );
    expect(() => measurementsOf('good-air-days', null as never)).toThrow('options: expected an object');
  });
});
