import { describe, expectTypeOf, test } from 'vitest';
import { parseUpdates } from '../../src/check/index';
import {
  countGoals,
  coverageOf,
  defineSpeech,
  filterGoals,
  type Goal,
  type GoalId,
  type GoalStatus,
  getGoal,
  goals,
  goalsOf,
  matchesGoal,
  measurementsOf,
  type NamesIn,
  type ProgressUpdate,
  progressTowards,
  type ShippedNames,
  shippedCorpus,
  statusesOn,
  statusHistory,
  statusOn,
  statusTimeline,
  updates,
  updateTimeline,
} from '../../src/index';
import { sampleGoal, sampleSpeech } from '../corpus/sampleSpeech';

const { direction: _, relations: __, citations: ___, ...entry } = sampleGoal();
const citations = [{ sourceId: 'minutes', paragraph: 1, sentence: 3 }] as const;
const speech = defineSpeech({
  ...sampleSpeech,
  goals: { 'build-homes': { ...entry, direction: 'homes', citations, relations: [] } },
});
const hetao = getGoal('first-tier-cities-2021/accelerate-hetao');

describe('a status', () => {
  test('comes with the type of the updates it is read from', () => {
    expectTypeOf(statusOn(hetao, { on: '2024' }).update).toEqualTypeOf<
      ProgressUpdate<ShippedNames> | undefined
    >();
    expectTypeOf(statusOn(hetao, { on: '2024' }).status).toEqualTypeOf<GoalStatus>();
    const signed = updates.map((update) => ({ ...update, checkedBy: 'me' }));
    const options = { updates: signed, on: '2024' };
    expectTypeOf(statusOn(hetao, options).update?.checkedBy).toEqualTypeOf<string | undefined>();
    expectTypeOf(statusesOn(goals, options)[0]?.update?.checkedBy).toEqualTypeOf<string | undefined>();
    expectTypeOf(statusHistory(hetao, { updates: signed })[0]?.update.checkedBy).toEqualTypeOf<
      string | undefined
    >();
  });

  test('is filtered and counted by, with the type of the goals', () => {
    expectTypeOf(filterGoals(goals, { overdue: true, on: '2024' })).toEqualTypeOf<Goal<ShippedNames>[]>();
    expectTypeOf(countGoals(goals, 'status', { on: '2024' }).planned).toEqualTypeOf<number | undefined>();
    // @ts-expect-error no such status
    countGoals(goals, 'status', { on: '2024' }).planed;
  });

  test('is asked about with a day, and with terms that exist', () => {
    // @ts-expect-error no day
    statusOn(hetao, {});
    // @ts-expect-error no such kind of assessor
    statusOn(hetao, { on: '2024', assessorKind: 'medai' });
    // @ts-expect-error an option of another function
    statusOn(hetao, { on: '2024', by: 'year' });
    // @ts-expect-error no such length
    statusTimeline(goals, { from: '2023', to: '2024', by: 'years' });
    // @ts-expect-error no such length
    updateTimeline(updates, { from: '2023', to: '2024', by: 'years' });
    // @ts-expect-error a status without the day it is asked about
    filterGoals(goals, { status: 'planned' });
    // @ts-expect-error a flag without its day
    goals.filter(matchesGoal({ themeId: 'housing', overdue: true }));
    filterGoals(goals, { on: '2024', anyOf: [{ status: 'planned' }, { stale: true }] });
    // @ts-expect-error no such status
    filterGoals(goals, { status: 'planed', on: '2024' });
    filterGoals(goals, {
      not: { status: ['planned', 'achieved'], overdue: true },
      on: '2024',
      knownOn: '2024',
    });
  });

  test('of the goals of a defined speech is typed by them', () => {
    type OwnUpdate = ProgressUpdate<NamesIn<typeof speech>>;
    expectTypeOf<OwnUpdate['goalId']>().toEqualTypeOf<'mayors-address-2030/build-homes'>();
    expectTypeOf<ProgressUpdate<ShippedNames>['goalId']>().toEqualTypeOf<GoalId>();
    const mine: readonly ProgressUpdate[] = parseUpdates([]).updates;
    const all = [...updates, ...mine];
    const own = [...goals, ...goalsOf(speech)];
    filterGoals(own, { status: 'planned', on: '2024' }, { updates: all });
    statusTimeline(own, { updates: all, from: '2023', to: '2024', by: 'year' });
    updateTimeline(all, { from: '2023', to: '2024', by: 'year' });
    statusesOn(own, { updates: all, on: '2024' });
    measurementsOf('homes-built', { corpus: { ...shippedCorpus, updates: all } });
    coverageOf(speech);
  });
});

describe('a goal that is looked up', () => {
  test('goes into every tracking function as it is', () => {
    const id = 'first-tier-cities-2021/accelerate-hetao';
    statusOn(getGoal(id), { on: '2024' });
    progressTowards(getGoal(id), { on: '2024' });
    expectTypeOf(getGoal(id)).toEqualTypeOf<Goal<ShippedNames>>();
  });
});
