import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type IndicatorReport,
  type Measurement,
  progressTowards,
  shippedCorpus,
  type Target,
} from '../../src/index';
import { runs } from '../effort';
import { problemsOf } from '../problemsOf';

/** A figure of an indicator, as a test gives it: the value, when it was measured, and what else there is to say. */
type Figure = readonly [value: number, on: string, more?: Partial<Measurement>];

const report = (figures: readonly Figure[], recordedOn = '2030'): IndicatorReport => ({
  id: `report-of-${recordedOn}`,
  recordedOn,
  assessorKind: 'statistics-office',
  assessor: 'Statistics office',
  evidenceIds: ['yearbook'],
  measurements: figures.map(([value, on, more]) => ({
    indicatorId: 'share',
    value,
    unit: 'percent',
    on,
    placeId: 'beijing',
    ...more,
  })),
});

const corpusWith = (...indicatorReports: readonly IndicatorReport[]) => ({
  vocabulary: { ...shippedCorpus.vocabulary, indicators: { share: {}, 'other-share': {}, population: {} } },
  updates: [],
  indicatorReports,
  evidence: [{ id: 'yearbook', title: 'Yearbook', kind: 'statistics', publisher: 'Statistics office' }],
});

const goalWith = (...targets: readonly Partial<Target>[]) => ({
  id: 'plan/one',
  places: [{ placeId: 'beijing', role: 'addressee' as const }],
  targets: targets.map((target) => ({
    indicatorId: 'share',
    comparison: 'at-least' as const,
    value: 60,
    unit: 'percent',
    ...target,
  })),
});

/** How a target stands after some figures were measured. */
function progress(target: Partial<Target>, figures: readonly Figure[], on = '2029') {
  const [only] = progressTowards(goalWith(target), { on, corpus: corpusWith(report(figures)) });
  if (!only) throw new Error('there is no answer');
  return only;
}

const state = (...given: Parameters<typeof progress>) => progress(...given).state;

describe('a comparison that people meet', () => {
  const from40 = { baseline: { value: 40.9, on: '2012' }, dueBy: '2020' };

  test('"about 60 %" is met at 60.6, and from 59.4 on', () => {
    const about = { ...from40, comparison: 'about' as const };
    expect(state(about, [[60.6, '2020']])).toBe('met');
    expect(state(about, [[59.4, '2020']])).toBe('met');
    expect(state(about, [[59.3, '2020']])).toBe('missed');
    expect(state(about, [[65, '2020']])).toBe('met');
  });

  test('"about 60 %" without a baseline is met near 60 alone', () => {
    const about = { comparison: 'about' as const, dueBy: '2020' };
    expect(state(about, [[60.6, '2020']])).toBe('met');
    expect(state(about, [[65, '2020']])).toBe('missed');
  });

  test('"60 %" is missed at 59.94: nothing is rounded', () => {
    const exactly = { ...from40, comparison: 'exactly' as const };
    expect(state(exactly, [[59.94, '2020']])).toBe('missed');
    expect(state(exactly, [[60, '2020']])).toBe('met');
    expect(state(exactly, [[65, '2019']])).toBe('met');
  });

  test('"more than 8 %" is not met at 8', () => {
    const above = { comparison: 'above' as const, value: 8, dueBy: '2020' };
    expect(state(above, [[8, '2020']])).toBe('missed');
    expect(state(above, [[8.01, '2020']])).toBe('met');
    expect(state(above, [[8, '2020', { comparison: 'above' }]])).toBe('met');
  });

  test('"at most 23 million", held after 2020 or lost', () => {
    const ceiling = { comparison: 'at-most' as const, value: 23, dueBy: '2020' };
    expect(
      state(ceiling, [
        [22.9, '2020'],
        [22.8, '2021'],
      ]),
    ).toBe('held');
    expect(
      state(ceiling, [
        [22.9, '2020'],
        [23.1, '2021'],
      ]),
    ).toBe('reached-then-lost');
    expect(state(ceiling, [[23.1, '2020']])).toBe('missed');
    expect(
      state(ceiling, [
        [23.1, '2020'],
        [22.9, '2023'],
      ]),
    ).toBe('met');
  });

  test('a ceiling above the value of today asks for no cut: it is held while it is not exceeded', () => {
    const ceiling = {
      comparison: 'at-most' as const,
      value: 25,
      dueBy: '2035',
      baseline: { value: 21, on: '2015' },
    };
    const below = progress(ceiling, [[22, '2020']]);
    expect([below.state, below.pace]).toEqual(['held', undefined]);
    expect(state(ceiling, [[25.1, '2020']])).toBe('reached-then-lost');
  });

  test('"near 70 % in five years" is on track where it is ahead of an even pace', () => {
    const near = {
      comparison: 'about' as const,
      value: 70,
      dueBy: '2029-07',
      baseline: { value: 66.16, on: '2023' },
    };
    const { state: found, pace } = progress(
      near,
      [
        [67, '2024'],
        [67.89, '2025'],
      ],
      '2026-01-19',
    );
    expect(found).toBe('on-track');
    expect(pace?.evenValue).toBeCloseTo(67.54, 2);
    expect(pace?.share).toBeCloseTo(0.4505, 4);
    expect(state(near, [[66.5, '2025']], '2026')).toBe('off-track');
  });

  test('a range of 5 to 7 is met from one end to the other', () => {
    const range = { comparison: 'between' as const, value: 5, upTo: 7, dueBy: '2020' };
    expect([4.9, 5, 6, 7, 7.1].map((value) => state(range, [[value, '2020']]))).toEqual([
      'missed',
      'met',
      'met',
      'met',
      'missed',
    ]);
    const { pace } = progress({ ...range, dueBy: '2035', baseline: { value: 9, on: '2015' } }, [[8, '2025']]);
    expect(pace?.share).toBe(0.5);
  });

  test('"a third" is coded as about 33.3', () => {
    const third = {
      comparison: 'about' as const,
      value: 33.3,
      dueBy: '2020',
      baseline: { value: 50, on: '2010' },
    };
    expect(state(third, [[33.4, '2020']])).toBe('met');
    expect(state(third, [[34, '2020']])).toBe('missed');
  });

  test('a figure of another definition is not compared, and the answer says so', () => {
    const corpus = corpusWith(report([[70, '2020', { indicatorId: 'other-share' }]]));
    const indicators = { share: {}, 'other-share': { variantOf: 'share' }, population: {} };
    const [only] = progressTowards(goalWith({ dueBy: '2020' }), {
      on: '2021',
      corpus: { ...corpus, vocabulary: { ...corpus.vocabulary, indicators } },
    });
    expect(only?.state).toBe('no-measurement');
    expect(only?.unused.map(({ reason, measurement }) => [reason, measurement.value])).toEqual([
      ['other-definition', 70],
    ]);
  });

  test('two milestones of one indicator stand by themselves', () => {
    const corpus = corpusWith(
      report([
        [50, '2020'],
        [55, '2025'],
      ]),
    );
    const goal = goalWith({ value: 55, dueBy: '2020' }, { value: 60, dueBy: '2030' });
    expect(progressTowards(goal, { on: '2026', corpus }).map((one) => one.state)).toEqual([
      'met',
      'on-track',
    ]);
    expect(progressTowards(goal, { on: '2021', corpus }).map((one) => one.state)).toEqual([
      'missed',
      'too-early',
    ]);
  });

  test('PM2.5 that was at its figure in one year and above it in the next was met, then lost', () => {
    const pm25 = { comparison: 'at-most' as const, value: 25, dueBy: '2035' };
    expect(
      state(pm25, [
        [27, '2021'],
        [25, '2022'],
        [28, '2023'],
      ]),
    ).toBe('reached-then-lost');
  });
});

describe('a series', () => {
  test('that a census broke is not joined: the other figures are left out, and so is a baseline of theirs', () => {
    const figures: readonly Figure[] = [
      [59, '2018', { series: 'before-census' }],
      [60.6, '2019', { series: 'before-census' }],
      [63.89, '2020', { series: 'since-census' }],
      [64.7, '2021', { series: 'since-census' }],
    ];
    const target = { value: 65, dueBy: '2025', baseline: { value: 57, on: '2015', series: 'before-census' } };
    const { start, measurements, unused } = progress(target, figures, '2022');
    expect(measurements.map(({ value }) => value)).toEqual([63.89, 64.7]);
    expect(start).toEqual({ value: 63.89, on: '2020', isBaseline: false });
    expect(unused.map(({ reason, measurement }) => [reason, measurement.value])).toEqual([
      ['other-series', 59],
      ['other-series', 60.6],
    ]);
  });

  test('leaves out figures without a date, bounds that do not decide, and other places', () => {
    const { measurements, unused } = progress(
      { value: 85, dueBy: '2030' },
      [
        [80, '2020', { comparison: 'above' }],
        [90, '', { on: undefined }],
        [90, '2021', { placeId: 'shanghai' }],
        [82, '2022'],
      ],
      '2031',
    );
    expect(measurements.map(({ value }) => value)).toEqual([82]);
    expect(unused.map(({ reason }) => reason).sort()).toEqual(['inconclusive', 'no-date']);
  });
});

describe('an answer', () => {
  test('knows nothing that was measured after its day, or recorded after it was known', () => {
    const corpus = corpusWith(report([[61, '2020']], '2021-01-20'), report([[50, '2019']], '2020-01-20'));
    const states = (on: string, knownOn?: string) =>
      progressTowards(goalWith({ dueBy: '2020' }), { on, knownOn, corpus }).map((one) => one.state);
    expect(states('2021')).toEqual(['met']);
    expect(states('2021', '2020')).toEqual(['no-measurement']);
    expect(states('2020-06')).toEqual(['too-early']);
  });

  test('is empty before the goal was set, and for a goal without a target', () => {
    const corpus = corpusWith(report([[61, '2020']]));
    const goal = { ...goalWith({}), setOn: '2021-03' };
    expect(progressTowards(goal, { on: '2021-02', corpus })).toEqual([]);
    expect(progressTowards(goal, { on: '2021-03-01', corpus })).toHaveLength(1);
    expect(progressTowards(shippedCorpus.goals[0] as never, { on: '2025' })).toEqual([]);
  });

  test('has no measurement where neither the target nor the goal says which place is meant', () => {
    const corpus = corpusWith(report([[61, '2020']]));
    const places = ['beijing', 'shanghai'].map((placeId) => ({ placeId, role: 'addressee' as const }));
    const progressOf = (target: Partial<Target>) =>
      progressTowards({ ...goalWith(target), places }, { on: '2021', corpus })[0];
    expect(progressOf({})?.state).toBe('no-measurement');
    expect(progressOf({ placeId: 'beijing' })?.state).toBe('met');
  });

  test('refuses what is no goal, no day and no corpus, in words', () => {
    const messages = (call: () => unknown) =>
      problemsOf(call).map(({ path, message }) => `${path}: ${message}`);
    expect(messages(() => progressTowards({} as never, { on: '2021' }))).toEqual([
      'goal.id: expected a text, found undefined',
      'goal.places: expected a list, found undefined',
    ]);
    expect(messages(() => progressTowards(goalWith({}), { on: '2021-13' }))[0]).toMatch(/^options\.on: /);
    expect(messages(() => progressTowards(goalWith({}), { on: '2021', corpus: {} as never }))[0]).toMatch(
      /^options\.corpus\.vocabulary/,
    );
  });
});

const value = fc.integer({ min: -500, max: 500 }).map((tenths) => tenths / 10);
const year = fc.integer({ min: 2015, max: 2029 }).map(String);
const figures = fc.array(fc.tuple(value, year), { minLength: 1, maxLength: 8 });
const target = fc
  .record(
    {
      comparison: fc.constantFrom('at-least', 'above', 'at-most', 'below', 'about', 'exactly', 'between'),
      value,
      dueBy: year,
      baseline: fc.record({ value, on: year }),
    },
    { requiredKeys: ['comparison', 'value'] },
  )
  .map(
    (one) => ({ ...one, ...(one.comparison === 'between' && { upTo: one.value + 3 }) }) as Partial<Target>,
  );

describe('progress', () => {
  const shuffled = figures.chain((list) =>
    fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })),
  );

  test('is the same in whatever order the figures are reported, though two are of one time', () => {
    fc.assert(
      fc.property(target, shuffled, (one, [list, others]) => {
        const [first, second] = [progress(one, list), progress(one, others)];
        expect([second.state, second.pace?.share]).toEqual([first.state, first.pace?.share]);
      }),
      { numRuns: runs(2_000) },
    );
  });

  test('of two figures of one time is that of the one which shows less', () => {
    const towards = (start: number[], latest: number[]) => {
      const measured = [
        ...start.map((n) => [n, '2020'] as const),
        ...latest.map((n) => [n, '2025'] as const),
      ];
      return progress({ value: 100, dueBy: '2030' }, measured).pace?.share;
    };
    expect(towards([0, 50], [75])).toBe(0.5);
    expect(towards([0], [60, 75])).toBe(0.6);
    expect(towards([0], [75, 60])).toBe(0.6);
  });

  test('has a pace from which the latest value can be computed again', () => {
    fc.assert(
      fc.property(target, figures, (one, list) => {
        const { pace, start, latest, bounds } = progress(one, list);
        if (!pace || !start || !latest) return;
        const end = [one.value ?? 0, one.upTo ?? one.value ?? 0].toSorted(
          (a, b) => Math.abs(a - start.value) - Math.abs(b - start.value),
        )[0] as number;
        expect(start.value + pace.share * (end - start.value)).toBeCloseTo(latest.value, 6);
        expect(bounds).toBeDefined();
      }),
    );
  });

  test('is mirrored: turning every sign turns at-least into at-most, and no state', () => {
    const mirrors = { 'at-least': 'at-most', above: 'below', 'at-most': 'at-least', below: 'above' } as const;
    fc.assert(
      fc.property(target, figures, (one, list) => {
        const { comparison = 'exactly', value: figure = 0, upTo, baseline } = one;
        const mirrored: Partial<Target> = {
          ...one,
          comparison: mirrors[comparison as 'above'] ?? comparison,
          value: upTo === undefined ? -figure : -upTo,
          ...(upTo !== undefined && { upTo: -figure }),
          ...(baseline && { baseline: { ...baseline, value: -baseline.value } }),
        };
        expect(
          state(
            mirrored,
            list.map(([number, on]) => [-number, on] as const),
          ),
        ).toBe(state(one, list));
      }),
    );
  });

  test('is met or held exactly where the latest figures meet the target', () => {
    fc.assert(
      fc.property(target, figures, (one, list) => {
        const { state: found, measurements, bounds } = progress(one, list);
        const last = measurements.at(-1)?.on;
        const { from = -Infinity, upTo = Infinity, isStrict } = bounds;
        const isIn = (number: number) =>
          isStrict ? from < number && number < upTo : from <= number && number <= upTo;
        const isMet = measurements.filter(({ on }) => on === last).every((each) => isIn(each.value));
        const isMissed = found === 'missed';
        expect(['met', 'held'].includes(found)).toBe(isMet && !isMissed);
      }),
    );
  });
});

describe('says no more than the figures show', () => {
  const way = {
    value: 15,
    comparison: 'at-most' as const,
    dueBy: '2024',
    baseline: { value: 35, on: '2019' },
  };
  const since = (target: Partial<Target>, list: readonly Figure[], on = '2030') => {
    const goal = { ...goalWith(target), setOn: '2020-03-01' };
    const [only] = progressTowards(goal, { on, corpus: corpusWith(report(list)) });
    if (!only) throw new Error('the goal has no target');
    return only;
  };

  test('a figure beyond a range is off track, and on no way', () => {
    const range = { ...way, comparison: 'between' as const, value: 10, upTo: 15 };
    expect(since(range, [[3, '2022']], '2023')).toMatchObject({ state: 'off-track', latest: { value: 3 } });
    expect(since(range, [[3, '2022']], '2023')).not.toHaveProperty('pace');
    expect(since({ ...range, baseline: { value: 5, on: '2019' } }, [[18, '2022']], '2023').state).toBe(
      'off-track',
    );
  });

  test('every year is as long as another, leap year or not', () => {
    expect(since(way, [[27, '2021']], '2022-06')).toMatchObject({
      state: 'on-track',
      pace: { share: 0.4, timeShare: 0.4, evenValue: 27 },
    });
  });

  test('what was measured before the goal was set says only where it starts', () => {
    expect(since({ ...way, baseline: undefined }, [[12, '2015']])).toMatchObject({
      state: 'no-measurement',
      start: { value: 12, isBaseline: false },
    });
    const old: Figure[] = [
      [40, '2012'],
      [21, '2019'],
      [20.5, '2022'],
    ];
    expect(since({ ...way, baseline: undefined, dueBy: '2025' }, old, '2023-06')).toMatchObject({
      state: 'off-track',
      start: { value: 21, on: '2019' },
    });
  });

  test('a target that was missed at its day and met later is late', () => {
    const late: Figure[] = [
      [18, '2024'],
      [14, '2028'],
    ];
    expect(since(way, late)).toMatchObject({ state: 'met', metLate: true, firstMet: { value: 14 } });
    expect(since(way, [[14, '2024']])).not.toHaveProperty('metLate');
    // Nothing was measured when it was due: that it was late is not shown.
    expect(since(way, [[14, '2028']])).not.toHaveProperty('metLate');
  });

  test('of two figures of one time both have to meet it, also to have met it first', () => {
    const both: Figure[] = [
      [15.1, '2024'],
      [14.9, '2024'],
    ];
    expect(since(way, both)).toMatchObject({ state: 'missed', latest: { value: 15.1 } });
    expect(since(way, both)).not.toHaveProperty('firstMet');
    expect(since(way, both).alsoLatest.map(({ value }) => value)).toEqual([14.9]);
    expect(since(way, [[14, '2024']]).alsoLatest).toEqual([]);
  });

  test('a figure of no place is not lost, but named among those that were not used', () => {
    const { state: found, unused } = since(way, [[14, '2024', { placeId: undefined }]]);
    expect([found, unused.map(({ reason, measurement }) => [reason, measurement.value])]).toEqual([
      'no-measurement',
      [['no-place', 14]],
    ]);
  });

  test('a figure "about" or "exactly" to be reached is met beyond it, wherever the way starts', () => {
    const started: Figure[] = [
      [35, '2020-06'],
      [3, '2024'],
    ];
    for (const comparison of ['about', 'exactly'] as const) {
      expect(since({ ...way, comparison }, [[3, '2024']]).state).toBe('met');
      expect(since({ ...way, comparison, baseline: undefined }, started).state).toBe('met');
    }
  });

  test('an even pace goes no further than the target', () => {
    const { pace } = since({ ...way, dueBy: '2022' }, [[20, '2024']]);
    expect(pace).toMatchObject({ timeShare: 1, evenValue: 15 });
  });

  test('an approximate figure may be one per cent more or less, and then decides nothing', () => {
    const about = (value: number) => since(way, [[value, '2024', { comparison: 'about' }]]);
    expect(about(14.9)).toMatchObject({ state: 'no-measurement', unused: [{ reason: 'inconclusive' }] });
    expect([about(14.8).state, about(15.3).state]).toEqual(['met', 'missed']);
  });

  test('of two series of the latest time that of the baseline counts', () => {
    const target = {
      ...way,
      comparison: 'at-least' as const,
      value: 100,
      dueBy: '2030',
      baseline: { value: 80, on: '2019', series: 'old' },
    };
    const figures: Figure[] = [
      [90, '2021', { series: 'old' }],
      [101, '2021', { series: 'new' }],
    ];
    expect(since(target, figures, '2023')).toMatchObject({ latest: { value: 90 }, start: { value: 80 } });
  });
});
