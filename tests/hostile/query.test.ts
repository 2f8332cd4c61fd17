import { describe, expect, test } from 'vitest';
import { filterGoals, type GoalCriteria, goals, InputError } from '../../src/index';
import { sizes } from './sizes';

const { levels, charactersOfId } = sizes.criteria;

function refusal(criteria: unknown): string | undefined {
  try {
    filterGoals(goals, criteria as GoalCriteria);
  } catch (error) {
    expect(error).toBeInstanceOf(InputError);
    return (error as Error).message;
  }
  return undefined;
}

describe('criteria are refused', () => {
  test('without repeating a text of any length', () => {
    expect(refusal({ themeId: 'q'.repeat(charactersOfId) })).toBe(
      `criteria.themeId: unknown theme "${'q'.repeat(80)}…"`,
    );
  });

  test('however deep, and overflow no stack', () => {
    const deep = (depth: number): GoalCriteria =>
      depth === 0 ? { cityId: 'beijing' } : { not: deep(depth - 1) };
    expect(refusal(deep(64))).toBeUndefined();
    expect(refusal(deep(levels))).toContain('criteria are nested more than 64 deep');
    const circular: { not?: unknown } = {};
    circular.not = circular;
    expect(refusal(circular)).toContain('criteria are nested more than 64 deep');
    const twice: { anyOf?: unknown } = {};
    twice.anyOf = [twice, twice];
    expect(refusal(twice)?.split('\n')).toHaveLength(100);
  });
});
