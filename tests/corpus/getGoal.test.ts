import { describe, expect, test } from 'vitest';
import { type Goal, type GoalId, getGoal, goals } from '../../src/index';

const [first, second] = goals as readonly [Goal, Goal];

describe('getGoal', () => {
  test('gets every shipped goal by its id', () => {
    expect(goals.map(({ id }) => getGoal(id))).toEqual(goals);
  });

  test('follows an id that has moved, as often as it has', () => {
    const movedIds = {
      'old-speech/old-key': { movedTo: 'old-speech/newer-key' },
      'old-speech/newer-key': { movedTo: first.id },
    };
    expect(getGoal('old-speech/old-key' as GoalId, { movedIds })).toBe(first);
    expect(getGoal('old-speech/newer-key' as GoalId, { movedIds })).toBe(first);
    expect(getGoal(second.id, { movedIds })).toBe(second);
  });

  test('refuses an id that moved to nowhere, or round in a circle', () => {
    const movedIds = { 'a/b': { movedTo: 'a/c' }, 'a/c': { movedTo: 'a/b' }, 'a/d': { movedTo: 'a/gone' } };
    expect(() => getGoal('a/b' as GoalId, { movedIds })).toThrow('id: unknown goal "a/b"');
    expect(() => getGoal('a/d' as GoalId, { movedIds })).toThrow('id: unknown goal "a/gone"');
  });

  test('looks among the goals it is given, and names the nearest of these', () => {
    const mine = { ...first, id: 'my-speech/build-homes' as const };
    expect(getGoal('my-speech/build-homes', { goals: [mine] })).toBe(mine);
    expect(() => getGoal('my-speech/biuld-homes' as 'my-speech/build-homes', { goals: [mine] })).toThrow(
      'id: unknown goal "my-speech/biuld-homes"; did you mean "my-speech/build-homes"?',
    );
  });
});
