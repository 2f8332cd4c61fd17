import { describe, expectTypeOf, test } from 'vitest';
import { parseUpdates } from '../../src/check';
import {
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
  overdueGoals,
  type ProgressUpdate,
  progressOf,
  statusOn,
  timeline,
  updates,
} from '../../src/index';
import { sampleGoal, sampleSpeech } from '../corpus/sampleSpeech';

const { direction: _, relations: __, citations: ___, ...entry } = sampleGoal();
const citations = [{ sourceId: 'minutes', paragraph: 1, sentence: 3 }] as const;
const speech = defineSpeech({
  ...sampleSpeech,
  goals: { 'build-homes': { ...entry, direction: 'homes', citations, relations: [] } },
});
const hetao = getGoal('first-tier-cities-2021/accelerate-hetao');

describe('progress', () => {
  test('comes with the type of the updates it is read from', () => {
    expectTypeOf(statusOn(hetao, { validOn: '2024' }).update).toEqualTypeOf<ProgressUpdate | undefined>();
    expectTypeOf(statusOn(hetao, { validOn: '2024' }).status).toEqualTypeOf<GoalStatus>();
    const marked = updates.map((update) => ({ ...update, checkedBy: 'me' }));
    expectTypeOf(statusOn(hetao, { updates: marked, validOn: '2024' }).update?.checkedBy).toEqualTypeOf<
      string | undefined
    >();
    expectTypeOf(overdueGoals(goals, { validOn: '2024' })).toEqualTypeOf<Goal[]>();
    expectTypeOf(progressOf(goals, { validOn: '2024' }).counts.planned).toEqualTypeOf<number>();
  });

  test('is asked with a day, and words that exist', () => {
    // @ts-expect-error no day
    statusOn(hetao, {});
    // @ts-expect-error no such assessor
    statusOn(hetao, { validOn: '2024', assessor: 'medai' });
    // @ts-expect-error no such length
    timeline(goals, { from: '2023', to: '2024', by: 'years' });
    // @ts-expect-error a status without the day it is judged on
    filterGoals(goals, { status: 'planned' });
    // @ts-expect-error a mark without its day
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

  test('of goals of one’s own is typed by them', () => {
    type OwnUpdate = ProgressUpdate<ReturnType<typeof goalsOf<typeof speech>>[number]['id']>;
    expectTypeOf<OwnUpdate['goalId']>().toEqualTypeOf<'mayors-address-2030/build-homes'>();
    expectTypeOf<ProgressUpdate['goalId']>().toEqualTypeOf<GoalId>();
    const mine: readonly ProgressUpdate<string>[] = parseUpdates([]).updates;
    const all = [...updates, ...mine];
    filterGoals([...goals, ...goalsOf(speech)], { status: 'planned', on: '2024' }, { updates: all });
    timeline([...goals, ...goalsOf(speech)], { updates: all, from: '2023', to: '2024', by: 'year' });
    measurementsOf('homes-built', { updates: all });
    coverageOf(speech);
  });
});
