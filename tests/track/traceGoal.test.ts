import { describe, expect, test } from 'vitest';
import { goalsOf, type Speech, speeches, traceGoal } from '../../src/index';
import { problemsOf } from '../problemsOf';
import { speechOf } from './relatedSpeech';

describe('a trace', () => {
  const steps = (id: string, list: readonly Speech[]) =>
    traceGoal(id, { corpus: { speeches: list } }).map(({ goal }) => goal.id);
  const first = speechOf('first', '2030-01-01', { a: [], b: [{ kind: 'narrows', goalId: 'a' }], c: [] });
  const second = speechOf('second', '2031-01-01', {
    d: [{ kind: 'continues', goalId: 'first/a' }],
    e: [{ kind: 'restates', goalId: 'd' }],
    f: [{ kind: 'widens', goalId: 'first/b' }],
  });
  const third = speechOf('third', '2032-01-01', { g: [{ kind: 'replaces', goalId: 'second/e' }] });

  test('follows relations to later goals and on from there, and back to earlier ones', () => {
    expect(steps('first/a', [first, second, third])).toEqual(['first/a', 'second/d', 'second/e', 'third/g']);
    expect(steps('third/g', [first, second, third])).toEqual(['first/a', 'second/d', 'second/e', 'third/g']);
    expect(steps('second/d', [first, second, third])).toEqual(['first/a', 'second/d', 'second/e', 'third/g']);
  });

  test('leaves out a goal that narrows it in its own speech', () => {
    expect(steps('first/b', [first, second, third])).toEqual(['first/b', 'second/f']);
  });

  test('of a goal that no other takes up is the goal alone', () => {
    expect(steps('first/c', [first, second, third])).toEqual(['first/c']);
    const [step, ...others] = traceGoal('first-tier-cities-2021/reduce-population-density');
    expect(step?.goal.id).toBe('first-tier-cities-2021/reduce-population-density');
    expect(others).toEqual([]);
  });

  test('is in the order of the dates of the speeches, not of the list', () => {
    expect(steps('first/a', [third, second, first])).toEqual(['first/a', 'second/d', 'second/e', 'third/g']);
  });

  test('takes a partial date as its last day, and gives it as it is', () => {
    const dated = (date: string) => ({ ...second, date });
    const order = (date: string) =>
      traceGoal<Speech>('second/d', {
        corpus: { speeches: [dated(date), { ...first, date: '2031-06-30' }] },
      }).map((step) => `${step.speechId} ${step.date}`);
    expect(order('2031-Q1')[0]).toBe('second 2031-Q1');
    expect(order('2031-Q3')[0]).toBe('first 2031-06-30');
    expect(order('2031')[0]).toBe('first 2031-06-30');
    expect(order('2030-07/2031-06-29')[0]).toBe('second 2030-07/2031-06-29');
  });

  test('says how each goal is related to the others of the trace', () => {
    const [, step] = traceGoal('first-tier-cities-2021/modernise-urban-governance');
    expect(step).toMatchObject({
      speechId: 'central-urban-work-conference-2025',
      date: '2025-07-14',
      relations: [{ kind: 'continues', goalId: 'first-tier-cities-2021/modernise-urban-governance' }],
    });
  });

  test('ends where relations run in a circle', () => {
    const round = speechOf('round', '2033-01-01', {
      a: [{ kind: 'restates', goalId: 'b' }],
      b: [{ kind: 'restates', goalId: 'a' }],
    });
    expect(steps('round/a', [round])).toEqual(['round/a', 'round/b']);
  });

  test('is refused of an unknown goal, and the nearest is named', () => {
    expect(problemsOf(() => steps('first/aa', [first]))).toEqual([
      {
        code: 'unknown-id',
        severity: 'error',
        path: 'id',
        message: 'unknown goal "first/aa"; did you mean "first/a"?',
        found: '"first/aa"',
        suggestion: 'first/a',
      },
    ]);
  });

  test('leads from every goal to the goals that its relations name, and back', () => {
    const all = speeches.flatMap((speech) => goalsOf(speech));
    for (const { id, relations } of all) {
      const trace = traceGoal(id).map(({ goal }) => goal.id);
      for (const { goalId } of relations.filter((one) => !one.goalId.startsWith(`${id.split('/')[0]}/`))) {
        expect(trace).toContain(goalId);
        expect(traceGoal(goalId).map(({ goal }) => goal.id)).toContain(id);
      }
    }
  });
});
