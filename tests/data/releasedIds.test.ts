import { describe, expect, test } from 'vitest';
import { currentIds } from '../../scripts/currentIds';
import { goalIds } from '../../src';
import file from '../fixtures/released-ids.json';

const released: Readonly<Record<string, readonly string[]>> = file;

/** Lists the released ids that no longer exist. */
function deadIds(releasedIds: readonly string[] = [], alive: readonly string[] = []): string[] {
  return releasedIds.filter((id) => !alive.includes(id));
}

describe('an id never dies', () => {
  test('the released ids are recorded for every kind of id', () => {
    expect(Object.keys(released).sort()).toEqual(Object.keys(currentIds).sort());
  });

  test.each(Object.keys(currentIds))('%s: each released id still exists', (kind) => {
    expect(deadIds(released[kind], currentIds[kind])).toEqual([]);
  });

  test('a released id that is gone is found', () => {
    const [first, ...others] = goalIds;
    expect(deadIds(goalIds, others)).toEqual([first]);
    expect(deadIds([first, 'first-tier-cities-2021/gone'], goalIds)).toEqual(['first-tier-cities-2021/gone']);
  });
});
