import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type ComparedSpeech,
  type Completeness,
  compareSpeeches,
  countGoals,
  defineVocabulary,
  goalsOf,
  speeches,
} from '../../src/index';
import { relationKindIds } from '../../src/vocabulary/index';
import { sampleGoal } from '../corpus/sampleSpeech';
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
      ['pursue-high-quality-sustainable-development', 'pursue-intrinsic-development'],
      ['integrate-urban-and-rural-development', 'advance-urban-rural-integration'],
      ['strengthen-sci-tech-innovation-source', 'build-innovative-cities'],
      ['make-cities-healthier-safer-more-liveable', 'build-liveable-cities'],
      ['prioritise-livelihood', 'uphold-livelihood-bottom-line'],
      ['strengthen-air-quality-monitoring', 'strengthen-air-quality-measures'],
      ['strengthen-joint-prevention-and-control', 'strengthen-air-quality-measures'],
      ['prevent-governance-risks', 'build-safe-resilient-cities'],
      ['prevent-governance-risks-again', 'build-safe-resilient-cities'],
      ['make-cities-healthier-safer-more-liveable', 'build-safe-resilient-cities'],
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

  test('leave lower population density and the functions of single cities unrestated', () => {
    const silent = comparison.notRestated.map(key);
    expect(silent).toContain('reduce-population-density');
    const roles = goalsOf(answer2021).filter(
      ({ functions, places }) =>
        functions.some(({ change }) => change !== 'shed') &&
        places.some(({ placeId }) => ['beijing', 'shanghai', 'shenzhen', 'guangzhou'].includes(placeId)),
    );
    expect(roles.length).toBeGreaterThan(10);
    expect(roles.map(key).filter((role) => !silent.includes(role))).toEqual([]);
  });

  test('leave these goals unjudged, for the later speech has something near that does not plainly say the same', () => {
    expect(comparison.notJudged.map(key)).toEqual([
      'balance-diverse-needs',
      'transform-development-methods',
      'raise-social-security',
      'strengthen-central-radiating-role',
      'optimise-economic-geography',
      'coordinate-regional-development',
      'plan-production-living-ecological-space',
      'build-harmonious-liveable-beautiful-capital',
      'strengthen-high-end-industry-leadership',
      'form-services-led-industrial-structure',
      'raise-overall-capacity-and-standing',
    ]);
  });

  test('are an answer coded whole and an excerpt of a conference, both cited from reports', () => {
    expect(comparison.caveats).toEqual(['later-is-excerpt', 'unlike-kinds']);
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

  test('guesses nothing: goals that are alike but not related are not judged, and new', () => {
    const earlier = speechOf('first', '2030-01-01', { 'build-homes': [] });
    const later = speechOf('second', '2031-01-01', { 'build-homes': [] });
    const compared = compareSpeeches(earlier, later);
    expect([compared.notRestated, compared.notJudged.map(key)]).toEqual([[], ['build-homes']]);
    expect(compared.new.map(key)).toEqual(['build-homes']);
  });

  test('calls a goal not restated only where the later speech was held against the earlier one', () => {
    const earlier = speechOf('first', '2030-01-01', { a: [], b: [], c: [] });
    const later = speechOf('second', '2031-01-01', { d: [{ kind: 'narrows', goalId: 'first/a' }] });
    const groupsWith = (...comparedWith: ComparedSpeech[]) => {
      const { notRestated, notJudged } = compareSpeeches(earlier, { ...later, comparedWith });
      return [notRestated.map(key), notJudged.map(key)];
    };
    expect(groupsWith()).toEqual([[], ['b', 'c']]);
    expect(groupsWith({ speechId: 'first', goals: 'all' })).toEqual([['b', 'c'], []]);
    expect(groupsWith({ speechId: 'first', goals: ['a', 'c'] })).toEqual([['c'], ['b']]);
    expect(groupsWith({ speechId: 'third', goals: 'all' })).toEqual([[], ['b', 'c']]);
    // What the earlier speech was held against says nothing of the later one.
    const compared = compareSpeeches(
      { ...earlier, comparedWith: [{ speechId: 'second', goals: 'all' }] },
      later,
    );
    expect(compared.notRestated).toEqual([]);
  });

  test('loses no goal: each earlier one is in one group, each later one takes up or is new', () => {
    const links = fc.array(
      fc.record({ kind: fc.constantFrom(...relationKindIds), from: fc.nat(5), to: fc.nat(5) }),
      { maxLength: 12 },
    );
    const keys = ['a', 'b', 'c', 'd', 'e', 'f'];
    const judged = fc.option(fc.oneof(fc.constant('all' as const), fc.subarray(keys, { minLength: 1 })), {
      nil: undefined,
    });
    fc.assert(
      fc.property(links, judged, (list, looked) => {
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
        const compared = compareSpeeches(earlier, {
          ...later,
          ...(looked && { comparedWith: [{ speechId: 'first', goals: looked }] }),
        });
        const pairs = changes.flatMap((change) => compared[change]);
        const takenUp = [...new Set(pairs.map((pair) => key(pair.earlier)))];
        const takingUp = [...new Set(pairs.map((pair) => key(pair.later)))];
        const [notRestated, notJudged] = [compared.notRestated.map(key), compared.notJudged.map(key)];
        expect(pairs).toHaveLength(list.length);
        expect([...takenUp, ...notRestated, ...notJudged].sort()).toEqual(keys);
        expect([...takingUp, ...compared.new.map(key)].sort()).toEqual(keys);
        const wasLookedFor = (one: string) => looked === 'all' || (looked ?? []).includes(one);
        expect(notRestated.filter((one) => !wasLookedFor(one))).toEqual([]);
        expect(notJudged.filter(wasLookedFor)).toEqual([]);
      }),
    );
  });

  test('says on which side an excerpt is, or that it is not known whether one is', () => {
    const [earlier, later] = [
      speechOf('first', '2030-01-01', { a: [] }),
      speechOf('second', '2031-01-01', { b: [] }),
    ];
    const caveats = (one: Completeness | undefined, other: Completeness | undefined) =>
      compareSpeeches({ ...earlier, completeness: one }, { ...later, completeness: other }).caveats;
    expect(caveats('whole', 'whole')).toEqual([]);
    expect(caveats('whole', 'excerpt')).toEqual(['later-is-excerpt']);
    expect(caveats('excerpt', 'whole')).toEqual(['earlier-is-excerpt']);
    expect(caveats('excerpt', undefined)).toEqual(['earlier-is-excerpt', 'later-completeness-unknown']);
    expect(caveats(undefined, 'whole')).toEqual(['earlier-completeness-unknown']);
  });

  test('says where the two are of unlike kinds, or cited from unlike kinds of source', () => {
    const whole = { completeness: 'whole' } as const;
    const earlier = { ...speechOf('first', '2030-01-01', { a: [] }), ...whole };
    const later = { ...speechOf('second', '2031-01-01', { b: [] }), ...whole };
    expect(compareSpeeches(earlier, { ...later, kind: 'plan' }).caveats).toEqual(['unlike-kinds']);
    const [minutes] = later.sources;
    if (!minutes) throw new Error('the sample has no source');
    const report = { ...minutes, kind: 'reported-text' };
    expect(compareSpeeches(earlier, { ...later, sources: [report] }).caveats).toEqual(['unlike-sources']);
    const unused = { ...report, id: 'unused' };
    expect(compareSpeeches(earlier, { ...later, sources: [minutes, unused] }).caveats).toEqual([]);
    const again = { ...minutes, id: 'again' };
    const twice = {
      ...later,
      sources: [minutes, again],
      goals: { b: sampleGoal({ citations: [{ sourceId: 'again' }, { sourceId: 'minutes' }] }) },
    };
    expect(compareSpeeches(earlier, twice).caveats).toEqual([]);
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

  test('is refused of speeches that say in no readable way what they were compared with', () => {
    const later = speechOf('second', '2031-01-01', { a: [] });
    const compare = (comparedWith: unknown) => () =>
      compareSpeeches(answer2021, { ...later, comparedWith } as never);
    expect(compare('all')).toThrow('later.comparedWith: expected a list, found "all"');
    expect(compare([{ speechId: 'first', goals: 'some' }])).toThrow(
      'later.comparedWith[0].goals: expected "all", or a list, found "some"',
    );
    expect(compare([{ speechId: 'first', goals: [1] }])).toThrow(
      'later.comparedWith[0].goals[0]: expected a text, found 1',
    );
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
