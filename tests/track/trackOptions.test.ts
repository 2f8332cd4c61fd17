import { readdirSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, test } from 'vitest';
import * as library from '../../src/index';
import { timelineOptions } from '../../src/track/buckets';
import { measurementOptions } from '../../src/track/measurementsOf';
import { traceOptions } from '../../src/track/traceGoal';
import { asOfOptions, knownOptions } from '../../src/track/trackOptions';
import { vocabularyOptions } from '../../src/vocabulary/vocabularyOptions';
import { problemsOf } from '../problemsOf';
import { goal } from './sampleUpdates';

const { shippedVocabulary, speeches, updates } = library;
const [earlier, later] = speeches;
if (!earlier || !later) throw new Error('a shipped speech is missing');

/** A value of each option: a function takes those of its own options. */
const values = {
  updates,
  knownOn: '2024',
  assessorKind: ['media', 'ngo'],
  on: '2024-06-30',
  staleAfterDays: 30,
  from: '2022',
  to: '2024',
  by: 'year',
  indicatorReports: [],
  placeId: 'beijing',
  vocabulary: shippedVocabulary,
  speeches,
} satisfies Record<
  keyof (typeof asOfOptions &
    typeof timelineOptions &
    typeof measurementOptions &
    typeof vocabularyOptions &
    typeof traceOptions),
  unknown
>;
const range = { from: values.from, to: values.to, by: values.by };

interface TrackFunction {
  /** Its options, by name. */
  readonly names: Readonly<Record<string, true>>;
  /** The options that it requires. */
  readonly required: object;
  /** Asks it a question that it answers. */
  readonly call: (options: never) => unknown;
}

const functions: Readonly<Record<string, TrackFunction>> = {
  statusOn: {
    names: asOfOptions,
    required: { on: values.on },
    call: (options) => library.statusOn(goal, options),
  },
  statusesOn: {
    names: asOfOptions,
    required: { on: values.on },
    call: (options) => library.statusesOn([goal], options),
  },
  statusHistory: {
    names: knownOptions,
    required: {},
    call: (options) => library.statusHistory(goal, options),
  },
  statusTimeline: {
    names: timelineOptions,
    required: range,
    call: (options) => library.statusTimeline([goal], options),
  },
  updateTimeline: {
    names: timelineOptions,
    required: range,
    call: (options) => library.updateTimeline(updates, options),
  },
  measurementsOf: {
    names: measurementOptions,
    required: {},
    call: (options) => library.measurementsOf('good-air-days', options),
  },
  compareSpeeches: {
    names: vocabularyOptions,
    required: {},
    call: (options) => library.compareSpeeches(earlier, later, options),
  },
  coverageOf: {
    names: vocabularyOptions,
    required: {},
    call: (options) => library.coverageOf(earlier, options),
  },
  traceGoal: {
    names: traceOptions,
    required: {},
    call: (options) => library.traceGoal('first-tier-cities-2021/accelerate-hetao', options),
  },
};
const rows = Object.entries(functions);

/** Asks a function with some options beside those that it requires. */
const refusal = ({ call, required }: TrackFunction, options: object) =>
  problemsOf(() => call({ ...required, ...options } as never));

/** The names of other functions' options, names of former versions, typos, and names that every object inherits. */
const foreign = [
  ...Object.keys(values),
  ...['validOn', 'assessor', 'assessorName', 'knwonOn', 'upates', 'ON', 'goals', 'x'],
  ...['constructor', 'toString', 'hasOwnProperty'],
];

test('every function of src/track that is exported is in the table', () => {
  const files = readdirSync('src/track').map((file) => basename(file, '.ts'));
  expect(rows.map(([name]) => name).sort()).toEqual(files.filter((name) => name in library).sort());
});

describe.each(rows)('%s', (_, one) => {
  const names = Object.keys(one.names);

  test.each(names)('takes its option %s', (name) => {
    expect(refusal(one, { [name]: values[name as keyof typeof values] })).toEqual([]);
  });

  test.each(foreign.filter((name) => !names.includes(name)))('refuses %s', (name) => {
    const [problem, ...others] = refusal(one, { [name]: values[name as keyof typeof values] ?? '2024' });
    expect(others).toEqual([]);
    expect(problem).toMatchObject({ code: 'unknown-option', severity: 'error', path: 'options' });
    expect(problem?.found).toBe(JSON.stringify(name));
    expect(problem?.message).toMatch(new RegExp(`^unknown option "${name}"; (did you mean|allowed:) `));
  });

  test('names no option in a hint that it lacks', () => {
    const hints = foreign
      .filter((name) => !names.includes(name))
      .flatMap((name) => refusal(one, { [name]: '2024' }))
      .flatMap(({ message, suggestion = [] }) => {
        const hint = message.slice(message.indexOf('; ')).replace(/did you mean|allowed/, '');
        return [suggestion, hint.match(/\w+/g) ?? []].flat();
      });
    expect(hints.length).toBeGreaterThan(0);
    expect(hints.filter((name) => !names.includes(name))).toEqual([]);
  });

  test('reports every unknown option', () => {
    const problems = refusal(one, { first: 1, second: 2 });
    expect(problems.map(({ found }) => found)).toEqual(['"first"', '"second"']);
  });

  test('refuses options that are not an object', () => {
    for (const options of [null, 5, '2024']) {
      expect(problemsOf(() => one.call(options as never))).toEqual([
        {
          code: 'wrong-form',
          severity: 'error',
          path: 'options',
          message: `expected an object, found ${JSON.stringify(options)}`,
        },
      ]);
    }
  });

  test('names every date and list that is ill-formed', () => {
    const dates = ['on', 'knownOn', 'from', 'to'].filter((name) => names.includes(name));
    const lists = ['updates', 'indicatorReports', 'speeches'].filter((name) => names.includes(name));
    for (const name of [...dates, ...lists]) {
      const expected = dates.includes(name) ? 'expected a date such as' : 'expected a list, found';
      for (const value of [{}, 5, 'all']) {
        const problems = refusal(one, { [name]: value });
        expect(problems).toMatchObject([{ code: 'wrong-form', severity: 'error', path: `options.${name}` }]);
        expect(problems[0]?.message).toContain(expected);
      }
    }
  });
});

describe('a refused option', () => {
  test('is answered with the nearest option, or with all of them', () => {
    const message = (options: object) =>
      problemsOf(() => library.statusOn(goal, options as never))[0]?.message;
    expect(message({ on: '2024', knwonOn: '2023' })).toBe(
      'unknown option "knwonOn"; did you mean "knownOn"?',
    );
    expect(message({ on: '2024', indicatorReports: [] })).toBe(
      'unknown option "indicatorReports"; allowed: updates, knownOn, assessorKind, on, staleAfterDays',
    );
    expect(() => library.statusOn(goal, { on: '2024', by: 'year' } as never)).toThrow(
      'options: unknown option "by"; ',
    );
    expect(library.statusOn(goal, { on: '2024' }).status).toBe('not-assessed');
  });

  test('of an object without a prototype is described like any other', () => {
    const odd = Object.create(null);
    expect(problemsOf(() => library.statusOn(goal, { on: '2024', assessorKind: odd }))).toMatchObject([
      {
        code: 'wrong-form',
        path: 'options.assessorKind',
        message: 'expected a kind of assessor, found an object',
      },
    ]);
  });
});
