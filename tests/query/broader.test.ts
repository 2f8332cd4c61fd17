import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  countGoals,
  crossTabulate,
  defineVocabulary,
  filterGoals,
  type GoalLike,
  groupGoals,
  indexGoals,
  matchesGoal,
  goals as shipped,
} from '../../src/index';
import { toSql } from '../../src/sql';
import { hierarchyOf } from '../../src/vocabulary/hierarchy';
import { goal } from './arbitraries';

const name = { en: 'A name' };
const vocabulary = defineVocabulary({
  actions: {
    retrofit: { name, broader: 'renew' },
    insulate: { name, broader: 'retrofit' },
    paint: { name, broader: 'renew' },
    sing: { name },
  },
  actors: {
    'parks-department': { name, broader: 'city-government' },
    'tree-office': { name, broader: 'parks-department' },
  },
});
const broaderOf: Readonly<Record<string, string>> = {
  retrofit: 'renew',
  insulate: 'retrofit',
  paint: 'renew',
};

/** A verb and the broader ones, said a second time. */
const wayUp = (action: string): string[] => [action, ...(broaderOf[action] ? wayUp(broaderOf[action]) : [])];

const verb = fc.constantFrom('retrofit', 'insulate', 'paint', 'sing', 'renew', 'build');
const goals = fc
  .array(fc.tuple(goal, verb), { maxLength: 30 })
  .map((list): readonly GoalLike[] => [
    ...list.map(([one, action], row) => ({ ...one, id: `${one.id}-${row}`, action })),
    ...shipped.slice(0, 9),
  ]);

describe('a verb with a broader one', () => {
  test('is meant where the broader one is, at any depth, by every helper', () => {
    fc.assert(
      fc.property(
        goals,
        fc.uniqueArray(verb, { minLength: 1, maxLength: 3 }),
        fc.boolean(),
        (list, actions, isMeant) => {
          const criteria = isMeant ? { action: actions } : { not: { action: actions } };
          const expected = list.filter(
            ({ action }) => wayUp(action).some((one) => actions.includes(one as 'build')) === isMeant,
          );
          expect(filterGoals<GoalLike, typeof vocabulary>(list, criteria, { vocabulary })).toEqual(expected);
          const corpus = { goals: list, vocabulary, updates: [] };
          expect(list.filter(matchesGoal(criteria, { corpus }))).toEqual(expected);
          expect(indexGoals<GoalLike, typeof vocabulary>(list, { vocabulary }).filter(criteria)).toEqual(
            expected,
          );
        },
      ),
    );
  });

  test('counts for the broader one too: each group is what the criterion picks', () => {
    fc.assert(
      fc.property(goals, (list) => {
        const groups = groupGoals<GoalLike, 'action', typeof vocabulary>(list, 'action', { vocabulary });
        const expected = new Set(list.flatMap(({ action }) => wayUp(action)));
        expect(new Set(Object.keys(groups))).toEqual(expected);
        for (const [action, group] of Object.entries(groups)) {
          expect(group).toEqual(
            filterGoals<GoalLike, typeof vocabulary>(list, { action: action as 'renew' }, { vocabulary }),
          );
        }
        const index = indexGoals<GoalLike, typeof vocabulary>(list, { vocabulary });
        expect(index.countBy('action')).toEqual(
          countGoals<GoalLike, 'action', typeof vocabulary>(list, 'action', { vocabulary }),
        );
        expect(index.crossTabulate('action', 'measurability')).toEqual(
          crossTabulate<GoalLike, 'action', 'measurability', typeof vocabulary>(
            list,
            'action',
            'measurability',
            { vocabulary },
          ),
        );
      }),
    );
  });

  test('is in the statement for a database too', () => {
    const { params } = toSql({ action: 'renew' }, { vocabulary, dialect: 'duckdb' });
    expect(JSON.stringify(params)).toContain('insulate');
    expect(JSON.stringify(toSql({ action: 'renew' }, { dialect: 'duckdb' }).params)).not.toContain(
      'insulate',
    );
  });

  test('has no effect on the shipped verbs, none of which has one', () => {
    const { verbsUnder } = hierarchyOf(vocabulary);
    expect(verbsUnder('renew')).toEqual(['renew', 'retrofit', 'insulate', 'paint']);
    expect(Object.keys(vocabulary.actions).filter((id) => verbsUnder(id).length > 1)).toEqual([
      'renew',
      'retrofit',
    ]);
  });
});

test('an actor includes those of which it is the broader one', () => {
  const { actorsUnder } = hierarchyOf(vocabulary);
  expect(actorsUnder('city-government')).toEqual(['city-government', 'parks-department', 'tree-office']);
  expect(actorsUnder('local-government')).toEqual([
    'local-government',
    'city-government',
    'district-government',
    'parks-department',
    'tree-office',
  ]);
});
