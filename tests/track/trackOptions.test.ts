import { describe, expect, test } from 'vitest';
import {
  measurementsOf,
  statusesOn,
  statusHistory,
  statusOn,
  statusTimeline,
  traceGoal,
  updates,
  updateTimeline,
} from '../../src/index';
import { problemsOf } from '../problemsOf';
import { goal } from './sampleUpdates';

const range = { from: '2022', to: '2024', by: 'year' } as const;

/** Functions: the options that each requires, those that take a date, and those that take a list. */
const functions: readonly [
  name: string,
  required: object,
  dates: readonly string[],
  lists: readonly string[],
  call: (options: never) => unknown,
][] = [
  ['statusOn', { on: '2024' }, ['on', 'knownOn'], ['updates'], (options) => statusOn(goal, options)],
  ['statusesOn', { on: '2024' }, ['on', 'knownOn'], ['updates'], (options) => statusesOn([goal], options)],
  ['statusHistory', {}, ['knownOn'], ['updates'], (options) => statusHistory(goal, options)],
  [
    'statusTimeline',
    range,
    ['from', 'to', 'knownOn'],
    ['updates'],
    (options) => statusTimeline([goal], options),
  ],
  [
    'updateTimeline',
    range,
    ['from', 'to', 'knownOn'],
    ['updates'],
    (options) => updateTimeline(updates, options),
  ],
  ['measurementsOf', {}, ['knownOn'], [], (options) => measurementsOf('good-air-days', options)],
  ['traceGoal', {}, [], [], (options) => traceGoal('first-tier-cities-2021/accelerate-hetao', options)],
];

describe.each(functions)('%s', (_, required, dates, lists, call) => {
  const refusal = (options: object) => problemsOf(() => call({ ...required, ...options } as never));

  test.each(dates)('refuses anything but a date as %s', (name) => {
    for (const value of [null, {}, 5, 'soon', '2023-02-29']) {
      expect(refusal({ [name]: value })).toMatchObject([
        {
          code: 'wrong-form',
          severity: 'error',
          path: `options.${name}`,
          message: expect.stringContaining('expected a date such as'),
        },
      ]);
    }
  });

  test.each(lists)('refuses anything but a list as %s', (name) => {
    for (const value of [null, {}, 5, 'all']) {
      expect(refusal({ [name]: value })).toMatchObject([
        {
          code: 'wrong-form',
          severity: 'error',
          path: `options.${name}`,
          message: expect.stringContaining('expected a list, found'),
        },
      ]);
    }
  });

  test('refuses to be asked without the options that it requires', () => {
    const isRequired = Object.keys(required).length > 0;
    expect(problemsOf(() => call(undefined as never))).toMatchObject(
      isRequired ? [{ path: 'options', message: 'expected an object, found undefined' }] : [],
    );
    for (const name of Object.keys(required)) {
      expect(refusal({ [name]: undefined })).toMatchObject([{ path: `options.${name}` }]);
    }
  });
});

describe('a refused option', () => {
  const message = (options: object) => problemsOf(() => statusOn(goal, options as never))[0]?.message;

  test('is answered with the nearest option, or with all of them', () => {
    expect(message({ on: '2024', knwonOn: '2023' })).toBe(
      'unknown option "knwonOn"; did you mean "knownOn"?',
    );
    expect(message({ on: '2024', indicatorReports: [] })).toBe(
      'unknown option "indicatorReports"; allowed: updates, corpus, knownOn, assessorKind, on, staleAfterDays',
    );
  });

  test('is refused though the function of another file takes it', () => {
    expect(() => statusOn(goal, { on: '2024', by: 'year' } as never)).toThrow(
      'options: unknown option "by"; ',
    );
    expect(statusOn(goal, { on: '2024' }).status).toBe('not-assessed');
  });
});

test('a kind of assessor that is an object without a prototype is described like any other', () => {
  const odd = Object.create(null);
  expect(problemsOf(() => statusOn(goal, { on: '2024', assessorKind: odd }))).toMatchObject([
    {
      code: 'wrong-form',
      path: 'options.assessorKind',
      message: 'expected a kind of assessor, found an object',
    },
  ]);
});
