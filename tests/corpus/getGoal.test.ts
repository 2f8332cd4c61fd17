import { describe, expect, test } from 'vitest';
import { type Goal, getGoal, goals } from '../../src/index';
import { problemsOf } from '../problemsOf';

const [first] = goals;
if (!first) throw new Error('there is no shipped goal');

describe('getGoal', () => {
  test('gets every shipped goal by its id', () => {
    expect(goals.map(({ id }) => getGoal(id))).toEqual(goals);
  });

  test('gets a goal of the given ones, and of no others', () => {
    const mine = { ...first, id: 'my-speech/build-homes' as const };
    expect(getGoal('my-speech/build-homes', { corpus: { goals: [mine] } })).toBe(mine);
    expect(() => getGoal<Goal>(first.id, { corpus: { goals: [mine] } })).toThrow(
      `id: unknown goal "${first.id}"`,
    );
  });

  test('refuses an unknown id, and names the nearest', () => {
    const mine = { ...first, id: 'my-speech/build-homes' };
    expect(problemsOf(() => getGoal('my-speech/biuld-homes', { corpus: { goals: [mine] } }))).toEqual([
      {
        code: 'unknown-id',
        severity: 'error',
        path: 'id',
        message: 'unknown goal "my-speech/biuld-homes"; did you mean "my-speech/build-homes"?',
        found: '"my-speech/biuld-homes"',
        suggestion: 'my-speech/build-homes',
      },
    ]);
  });

  test('suggests nothing where no id is near', () => {
    const [problem] = problemsOf(() => getGoal<Goal>('x/y', { corpus: { goals: [] } }));
    expect(problem).toEqual({
      code: 'unknown-id',
      severity: 'error',
      path: 'id',
      message: 'unknown goal "x/y"',
      found: '"x/y"',
    });
  });
});
