import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareSpeeches, countGoals, defineVocabulary, goalsOf, speeches } from '../../src/index';
import { relationKindIds } from '../../src/vocabulary/index';
import { problemsOf } from '../problemsOf';
import { speechOf } from './relatedSpeech';

const [answer2021, conference2025] = speeches;
if (!answer2021 || !conference2025) throw new Error('a shipped speech is missing');
const comparison = compareSpeeches(answer2021, conference2025);
const key = ({ id }: { readonly id: string }) => id.slice(id.indexOf('/') + 1);
const changes = [
  'continued',
  'strengthened',
  'quantified',
  'widened',
  'narrowed',
  'generalised',
  'restated',
  'replaced',
] as const;

describe('the two shipped speeches', () => {
  test('continue these goals, widen two of them, and are related in no other way', () => {
    expect(comparison.continued.map(({ earlier, later }) => [key(earlier), key(later)])).toEqual([
      ['build-peoples-cities', 'build-modern-peoples-cities'],
      ['shift-from-scale-to-quality', 'pursue-intrinsic-development'],
      ['integrate-urban-and-rural-development', 'advance-urban-rural-integration'],
      ['strengthen-air-quality-monitoring', 'strengthen-air-quality-measures'],
      ['strengthen-joint-prevention-and-control', 'strengthen-air-quality-measures'],
      ['prevent-governance-risks', 'build-safe-resilient-cities'],
      ['prevent-governance-risks-again', 'build-safe-resilient-cities'],
      ['modernise-urban-governance', 'make-governance-smart-and-efficient'],
    ]);
    expect(comparison.widened.map(({ earlier }) => key(earlier))).toEqual([
      'strengthen-air-quality-monitoring',
      'strengthen-joint-prevention-and-control',
    ]);
    for (const change of [
      'strengthened',
      'quantified',
      'narrowed',
      'generalised',
      'restated',
      'replaced',
    ] as const) {
      expect(comparison[change]).toEqual([]);
    }
  });

  test('leave lower population density and the roles of single cities unrestated', () => {
    const silent = comparison.notRestated.map(key);
    expect(silent).toContain('reduce-population-density');
    const roles = goalsOf(answer2021).filter(({ functions }) =>
      functions.some(({ change }) => change !== 'shed'),
    );
    expect(roles.map(key).filter((role) => !silent.includes(role))).toEqual([]);
  });

  test('shift from regions and city roles to the environment and livelihood', () => {
    const shift = (id: string) => comparison.attention.find(({ themeId }) => themeId === id)?.shift ?? 0;
    expect(shift('regional-coordination')).toBeLessThan(-0.2);
    expect(shift('city-roles')).toBeLessThan(-0.1);
    expect(shift('environment')).toBeGreaterThan(0.1);
    expect(shift('livelihood')).toBeGreaterThan(0.1);
  });
});

describe('a comparison', () => {
  test('names each relation by what became of the earlier goal', () => {
    const earlier = speechOf('first', '2030-01-01', { a: [] });
    const made = relationKindIds.map((kind) => {
      const later = speechOf('second', '2031-01-01', { b: [{ kind, goalId: 'first/a' }] });
      const compared = compareSpeeches(earlier, later);
      return changes.filter((change) => compared[change].length > 0).join();
    });
    expect(Object.fromEntries(relationKindIds.map((kind, index) => [kind, made[index]]))).toEqual({
      restates: 'restated',
      narrows: 'narrowed',
      widens: 'widened',
      generalises: 'generalised',
      continues: 'continued',
      strengthens: 'strengthened',
      quantifies: 'quantified',
      replaces: 'replaced',
    });
  });

  test('guesses nothing: goals that are alike but not related are not restated, and new', () => {
    const earlier = speechOf('first', '2030-01-01', { 'build-homes': [] });
    const later = speechOf('second', '2031-01-01', { 'build-homes': [] });
    const compared = compareSpeeches(earlier, later);
    expect(compared.notRestated.map(key)).toEqual(['build-homes']);
    expect(compared.new.map(key)).toEqual(['build-homes']);
  });

  test('loses no goal: each earlier one is taken up or not restated, each later one takes up or is new', () => {
    const links = fc.array(
      fc.record({ kind: fc.constantFrom(...relationKindIds), from: fc.nat(5), to: fc.nat(5) }),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(links, (list) => {
        const keys = ['a', 'b', 'c', 'd', 'e', 'f'];
        const earlier = speechOf('first', '2030-01-01', Object.fromEntries(keys.map((one) => [one, []])));
        const later = speechOf(
          'second',
          '2031-01-01',
          Object.fromEntries(
            keys.map((one, index) => [
              one,
              list
                .filter(({ from }) => from === index)
                .map(({ kind, to }) => ({ kind, goalId: `first/${keys[to]}` })),
            ]),
          ),
        );
        const compared = compareSpeeches(earlier, later);
        const pairs = changes.flatMap((change) => compared[change]);
        const takenUp = new Set(pairs.map((pair) => pair.earlier.id));
        const takingUp = new Set(pairs.map((pair) => pair.later.id));
        expect(pairs).toHaveLength(list.length);
        expect([...takenUp, ...compared.notRestated.map(({ id }) => id)].sort()).toEqual(
          goalsOf(earlier)
            .map(({ id }) => id)
            .sort(),
        );
        expect([...takingUp, ...compared.new.map(({ id }) => id)].sort()).toEqual(
          goalsOf(later)
            .map(({ id }) => id)
            .sort(),
        );
      }),
    );
  });

  test('counts attention as countGoals does', () => {
    const before = countGoals(goalsOf(answer2021), 'themeId') as Record<string, number>;
    const after = countGoals(goalsOf(conference2025), 'themeId') as Record<string, number>;
    const [earlierTotal, laterTotal] = [goalsOf(answer2021).length, goalsOf(conference2025).length];
    for (const { themeId, earlier, later, earlierShare, laterShare, shift } of comparison.attention) {
      expect([earlier, later]).toEqual([before[themeId] ?? 0, after[themeId] ?? 0]);
      expect([earlierShare, laterShare]).toEqual([earlier / earlierTotal, later / laterTotal]);
      expect(shift).toBe(laterShare - earlierShare);
    }
    expect(comparison.attention.map(({ themeId }) => themeId).sort()).toEqual(
      [...new Set([...Object.keys(before), ...Object.keys(after)])].sort(),
    );
  });

  test('is refused of speeches in the wrong order, and of a speech with itself', () => {
    expect(() => compareSpeeches(conference2025, answer2021)).toThrow(
      'later: "first-tier-cities-2021" of 2021-09-28 is earlier than "central-urban-work-conference-2025" of 2025-07-14',
    );
    expect(() => compareSpeeches(answer2021, answer2021)).toThrow(
      'later: "first-tier-cities-2021" is compared with itself',
    );
  });

  test.each([
    ['2025-Q2', '2025-06-30', true],
    ['2025-Q2', '2025-06-29', false],
    ['2025-Q2', '2025', true],
    ['2025', '2025-Q3', false],
    ['2024-04/2025-03', '2025-Q1', true],
    ['2024-04/2025-03', '2025-02', false],
  ])('of %s with %s: a partial date counts as its last day', (one, other, isInOrder) => {
    const [earlier, later] = [speechOf('one', one, { a: [] }), speechOf('other', other, { a: [] })];
    const compare = () => compareSpeeches(earlier, later);
    if (isInOrder) expect(compare).not.toThrow();
    else expect(compare).toThrow(`later: "other" of ${other} is earlier than "one" of ${one}`);
  });

  test('is refused of themes that the vocabulary lacks, rather than made without them', () => {
    const later = speechOf('later', '2031-01-01', { a: [] });
    Object.assign(later.goals['a'] ?? {}, { themeIds: ['night-economy'] });
    const vocabulary = defineVocabulary({ themes: { 'night-economy': { name: { en: 'Night economy' } } } });
    expect(problemsOf(() => compareSpeeches(answer2021, later))).toMatchObject([
      { code: 'unknown-id', severity: 'error', path: 'later/a.themeIds', found: '"night-economy"' },
    ]);
    const { attention } = compareSpeeches(answer2021, later, { vocabulary });
    expect(attention.find(({ themeId }) => themeId === 'night-economy')?.later).toBe(1);
  });

  test('gives a speech without goals a share of 0', () => {
    const empty = speechOf('second', '2031-01-01', {});
    const compared = compareSpeeches(speechOf('first', '2030-01-01', { a: [] }), empty);
    expect(compared.attention.map(({ laterShare, shift }) => [laterShare, shift])).toEqual([
      [0, -1],
      [0, -1],
    ]);
  });
});
