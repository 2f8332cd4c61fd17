import { expect, test } from 'vitest';
import type { GoalId } from '../../src';
import { goalIdOf } from '../../src/cli/read/goalIdOf';

const ids = ['a/build-homes', 'b/build-homes', 'b/plant-trees'] as unknown as readonly GoalId[];

test('a name is a whole id, or a key that one speech alone has', () => {
  expect(goalIdOf('b/build-homes', ids)).toBe('b/build-homes');
  expect(goalIdOf('plant-trees', ids)).toBe('b/plant-trees');
  expect(goalIdOf('trees', ids)).toBe('trees');
  expect(() => goalIdOf('build-homes', ids)).toThrow(
    'several goals have the key "build-homes"; give the whole id: a/build-homes, b/build-homes',
  );
});
