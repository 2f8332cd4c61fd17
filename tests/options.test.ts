import { describe, expect, test } from 'vitest';
import * as library from '../src/index';
import { problemsOf } from './problemsOf';

const { goals, shippedVocabulary: vocabulary, speeches, updates } = library;
const [earlier, later] = speeches;
const [goal] = goals;
if (!earlier || !later || !goal) throw new Error('a shipped speech is missing');

/** A value of each option: a function takes those of its own options. */
const values: Readonly<Record<string, unknown>> = {
  corpus: library.shippedCorpus,
  vocabulary,
  updates,
  goals,
  speeches,
  indicatorReports: [],
  on: '2024-06-30',
  knownOn: '2024',
  staleAfterDays: 30,
  assessorKind: ['media', 'ngo'],
  from: '2022',
  to: '2024',
  by: 'year',
  placeId: 'beijing',
  includeClassWide: true,
  includeWithin: true,
  onProgress: () => {},
};

/** A function that takes options: their names, those that it requires, and a question that it answers. */
interface Helper {
  readonly names: readonly string[];
  readonly required: object;
  readonly call: (options: never) => unknown;
}

/** Describes a function by the type of its options: the compiler demands the name of each. */
function takes<Options>(
  names: Readonly<Record<keyof NonNullable<Options>, true>>,
  call: (options: NonNullable<Options>) => unknown,
  required: Partial<NonNullable<Options>> = {},
): Helper {
  return { names: Object.keys(names), required, call };
}

const ofTerms = { vocabulary: true, corpus: true } as const;
const known = { updates: true, corpus: true, knownOn: true, assessorKind: true } as const;
const asOf = { ...known, on: true, staleAfterDays: true } as const;
const timeline = { ...known, from: true, to: true, by: true } as const;
const range = { from: '2022', to: '2024', by: 'year' } as const;
const ofVocabulary = { vocabulary: true } as const;
const ofFacet = { vocabulary: true, updates: true, on: true, knownOn: true } as const;

const helpers: Readonly<Record<string, Helper>> = {
  citiesInRegion: takes<Parameters<typeof library.citiesInRegion>[1]>(ofTerms, (options) =>
    library.citiesInRegion('china', options),
  ),
  classesOfCity: takes<Parameters<typeof library.classesOfCity>[1]>(
    { vocabulary: true, corpus: true, on: true },
    (options) => library.classesOfCity('beijing', options),
  ),
  compareSpeeches: takes<Parameters<typeof library.compareSpeeches>[2]>(ofTerms, (options) =>
    library.compareSpeeches(earlier, later, options),
  ),
  countGoals: takes<Parameters<typeof library.countGoals>[2]>(ofFacet, (options) =>
    library.countGoals(goals, 'cityId', options),
  ),
  coverageOf: takes<Parameters<typeof library.coverageOf>[1]>(ofTerms, (options) =>
    library.coverageOf(earlier, options),
  ),
  crossTabulate: takes<Parameters<typeof library.crossTabulate>[3]>(ofFacet, (options) =>
    library.crossTabulate(goals, 'cityId', 'action', options),
  ),
  filterGoals: takes<Parameters<typeof library.filterGoals>[2]>(
    { vocabulary: true, updates: true },
    (options) => library.filterGoals(goals, {}, options),
  ),
  functionsOfCity: takes<Parameters<typeof library.functionsOfCity>[1]>(
    { vocabulary: true, includeClassWide: true, corpus: true },
    (options) => library.functionsOfCity('beijing', options),
  ),
  getGoal: takes<Parameters<typeof library.getGoal>[1]>({ corpus: true }, (options) =>
    library.getGoal(goal.id, options),
  ),
  goalsByCity: takes<Parameters<typeof library.goalsByCity>[2]>(
    { vocabulary: true, includeClassWide: true },
    (options) => library.goalsByCity(goals, 'beijing', options),
  ),
  goalsByRegion: takes<Parameters<typeof library.goalsByRegion>[2]>(
    { vocabulary: true, includeWithin: true },
    (options) => library.goalsByRegion(goals, 'china', options),
  ),
  goalsByTheme: takes<Parameters<typeof library.goalsByTheme>[2]>(ofVocabulary, (options) =>
    library.goalsByTheme(goals, 'housing', options),
  ),
  groupGoals: takes<Parameters<typeof library.groupGoals>[2]>(ofFacet, (options) =>
    library.groupGoals(goals, 'cityId', options),
  ),
  indexGoals: takes<Parameters<typeof library.indexGoals>[1]>(
    { vocabulary: true, updates: true, onProgress: true },
    (options) => library.indexGoals(goals, options),
  ),
  matchesGoal: takes<Parameters<typeof library.matchesGoal>[1]>(
    { vocabulary: true, updates: true, corpus: true },
    (options) => library.matchesGoal({}, options),
  ),
  measurementsOf: takes<Parameters<typeof library.measurementsOf>[1]>(
    { corpus: true, knownOn: true, placeId: true },
    (options) => library.measurementsOf('good-air-days', options),
  ),
  progressTowards: takes<Parameters<typeof library.progressTowards>[1]>(
    { on: true, knownOn: true, corpus: true },
    (options) => library.progressTowards(goal, options),
    { on: '2024' },
  ),
  regionsOfCity: takes<Parameters<typeof library.regionsOfCity>[1]>(ofTerms, (options) =>
    library.regionsOfCity('beijing', options),
  ),
  statusHistory: takes<Parameters<typeof library.statusHistory>[1]>(known, (options) =>
    library.statusHistory(goal, options),
  ),
  statusOn: takes<Parameters<typeof library.statusOn>[1]>(
    asOf,
    (options) => library.statusOn(goal, options),
    { on: '2024' },
  ),
  statusTimeline: takes<Parameters<typeof library.statusTimeline>[1]>(
    timeline,
    (options) => library.statusTimeline(goals, options),
    range,
  ),
  statusesOn: takes<Parameters<typeof library.statusesOn>[1]>(
    asOf,
    (options) => library.statusesOn(goals, options),
    { on: '2024' },
  ),
  traceGoal: takes<Parameters<typeof library.traceGoal>[1]>({ corpus: true }, (options) =>
    library.traceGoal(goal.id, options),
  ),
  updateTimeline: takes<Parameters<typeof library.updateTimeline>[1]>(
    timeline,
    (options) => library.updateTimeline(updates, options),
    range,
  ),
};

/** Functions without options, or with options that are for the compiler alone. */
const withoutOptions = [
  'InputError',
  'defineCorpus',
  'defineSpeech',
  'defineVocabulary',
  'directionsOf',
  'findingsOf',
  'goalsOf',
  'textIn',
];

/** The options of all functions, names of former versions, typos, and names that every object inherits. */
const anyNames = [
  ...Object.keys(values),
  ...['validOn', 'assessor', 'assessorName', 'part', 'knwonOn', 'upates', 'vocab', 'ON', 'x'],
  ...['constructor', 'toString', 'hasOwnProperty'],
];

/** Asks a function with options beside those that it requires. */
const refusal = ({ call, required }: Helper, options: object) =>
  problemsOf(() => call({ ...required, ...options } as never));

/** What a message names after its first part: the nearest option, or all that are allowed. */
const hintsIn = (message: string) =>
  message
    .slice(message.indexOf('; '))
    .replace(/did you mean|allowed/, '')
    .match(/\w+/g) ?? [];

test('every function of the main entry is here', () => {
  const functions = Object.entries(library).filter(([, value]) => typeof value === 'function');
  expect([...Object.keys(helpers), ...withoutOptions].sort()).toEqual(functions.map(([name]) => name).sort());
});

describe.each(Object.entries(helpers))('%s', (_, helper) => {
  const { names, call } = helper;
  const foreign = anyNames.filter((name) => !names.includes(name));

  test('takes each of its options', () => {
    expect(names.filter((name) => !Object.hasOwn(values, name))).toEqual([]);
    expect(names.flatMap((name) => refusal(helper, { [name]: values[name] }))).toEqual([]);
  });

  test.each(foreign)('refuses %s, and names no option that it lacks', (name) => {
    const [problem, ...others] = refusal(helper, { [name]: values[name] ?? '2024' });
    expect(others).toEqual([]);
    expect(problem).toMatchObject({
      code: 'unknown-option',
      severity: 'error',
      path: 'options',
      found: JSON.stringify(name),
    });
    const { message, suggestion } = problem ?? { message: '' };
    expect(message).toMatch(new RegExp(`^unknown option "${name}"; (did you mean|allowed:) `));
    const hints = hintsIn(message);
    expect(hints).toEqual(suggestion === undefined ? names : [suggestion]);
    expect(hints.filter((hint) => !names.includes(hint))).toEqual([]);
  });

  test('reports every unknown option', () => {
    const found = refusal(helper, { first: 1, second: 2 }).map((problem) => problem.found);
    expect(found).toEqual(['"first"', '"second"']);
  });

  test('refuses options that are not an object', () => {
    for (const options of [null, 5, '2024']) {
      expect(problemsOf(() => call(options as never))).toEqual([
        {
          code: 'wrong-form',
          severity: 'error',
          path: 'options',
          message: `expected an object, found ${JSON.stringify(options)}`,
          found: JSON.stringify(options),
        },
      ]);
    }
  });
});
