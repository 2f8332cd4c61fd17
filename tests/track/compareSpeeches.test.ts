import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareSpeeches, countGoals, defineVocabulary, goalsOf, type RelationKind, type Speech, type Speech, type SpeechId, speeches, traceGoal } from '../../src/index';
import { relationKindIds } from '../../src/vocabulary/index';
import { sampleGoal, sampleSpeech } from '../corpus/sampleSpeech';

const [answer2021, conference2025] = speeches as readonly [Speech<ShippedNames>, Speech<ShippedNames>];
const comparison = compareSpeeches(answer2021, conference2025);
const key = ({ id }: { readonly id: string }) => id.slice(id.indexOf('/') + 1);
const changes = [
  'continued',
  'strengthened',
  'widened',
  'narrowed',
  'generalised',
  'restated',
  'replaced',
] as const;

/** A made-up speech whose goals say how they are related to others. */
function speechOf(
  id: string,
  date: string,
  relations: Readonly<Record<string, readonly { kind: RelationKind; goalId: string }[]>>,
): Speech {
  const goals = Object.entries(relations).map(([goal, related]) => [
    goal,
    sampleGoal({ relations: related as [] }),
  ]);
  return { ...sampleSpeech, id, date, goals: Object.fromEntries(goals) };
}

describe('the two shipped speeches', () => {
  test('continue what the fact sheet says, and nothing else', () => {
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
    for (const change of ['strengthened', 'narrowed', 'generalised', 'restated', 'replaced'] as const) {
      expect(comparison[change]).toEqual([]);
    }
  });

  test('do not restate lower population density, nor the roles of single cities', () => {
    const silent = comparison.notRestated.map(key);
    expect(silent).toContain('reduce-population-density');
    const roles = goalsOf(answer2021).filter(({ functions }) =>
      functions.some(({ change }) => change !== 'shed'),
    );
    expect(roles.map(key).filter((role) => !silent.includes(role))).toEqual([]);
  });

  test('turn from regions and city roles to the environment and livelihood', () => {
    const shift = (id: string) => comparison.attention.find(({ themeId }) => themeId === id)?.shift ?? 0;
    expect(shift('regional-coordination')).toBeLessThan(-0.2);
    expect(shift('city-roles')).toBeLessThan(-0.1);
    expect(shift('environment')).toBeGreaterThan(0.1);
    expect(shift('livelihood')).toBeGreaterThan(0.1);
  });
});

describe('a comparison', () => {
  test('names each relation by what it makes of the earlier goal', () => {
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
      replaces: 'replaced',
    });
  });

  test('guesses nothing: goals that are alike and not related are not restated, and new', () => {
    const earlier = speechOf('first', '2030-01-01', { 'build-homes': [] });
    const later = speechOf('second', '2031-01-01', { 'build-homes': [] });
    const compared = compareSpeeches(earlier, later);
    expect(compared.notRestated.map(key)).toEqual(['build-homes']);
    expect(compared.new.map(key)).toEqual(['build-homes']);
  });

  test('loses no goal and invents none: each is taken up or not restated, takes up or is new', () => {
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

  test('counts attention as countGoals counts it', () => {
    const before = countGoals(goalsOf(answer2021), 'themeId') as Record<string, number>;
    const after = countGoals(goalsOf(conference2025), 'themeId') as Record<string, number>;
    for (const { themeId, earlier, later, earlierShare, laterShare, shift } of comparison.attention) {
      expect([earlier, later]).toEqual([before[themeId] ?? 0, after[themeId] ?? 0]);
      expect([earlierShare, laterShare]).toEqual([earlier / 68, later / 43]);
      expect(shift).toBe(laterShare - earlierShare);
    }
    expect(comparison.attention.map(({ themeId }) => themeId).sort()).toEqual(
      [...new Set([...Object.keys(before), ...Object.keys(after)])].sort(),
    );
  });

  test('of speeches in the wrong order, or of one with itself, is refused', () => {
    expect(() => compareSpeeches(conference2025, answer2021)).toThrow(
      'later: "first-tier-cities-2021" of 2021-09-28 is earlier than "central-urban-work-conference-2025" of 2025-07-14',
    );
    expect(() => compareSpeeches(answer2021, answer2021)).toThrow(
      'later: "first-tier-cities-2021" is compared with itself',
    );
  });

  test('of words that the vocabulary lacks is refused, rather than made without them', () => {
    const later = speechOf('later', '2031-01-01', { a: [] });
    Object.assign(later.goals['a'] ?? {}, { themeIds: ['night-economy'] });
    const vocabulary = defineVocabulary({ themes: { 'night-economy': {} } });
    expect(() => compareSpeeches(answer2021, later)).toThrow(
      'later/a.themeIds: unknown theme "night-economy"',
    );
    const { attention } = compareSpeeches(answer2021, later, { vocabulary });
    expect(attention.find(({ themeId }) => themeId === 'night-economy')?.later).toBe(1);
  });

  test('of a speech without a goal has no share that is not a number', () => {
    const empty = speechOf('second', '2031-01-01', {});
    const compared = compareSpeeches(speechOf('first', '2030-01-01', { a: [] }), empty);
    expect(compared.attention.map(({ laterShare, shift }) => [laterShare, shift])).toEqual([
      [0, -1],
      [0, -1],
    ]);
  });
});

describe('a trace', () => {
  const steps = (id: string, list: readonly Speech[]) =>
    traceGoal(id as `${string}/${string}`, { speeches: list }).map(({ goal }) => goal.id);
  const first = speechOf('first', '2030-01-01', { a: [], b: [{ kind: 'narrows', goalId: 'a' }], c: [] });
  const second = speechOf('second', '2031-01-01', {
    d: [{ kind: 'continues', goalId: 'first/a' }],
    e: [{ kind: 'restates', goalId: 'd' }],
    f: [{ kind: 'widens', goalId: 'first/b' }],
  });
  const third = speechOf('third', '2032-01-01', { g: [{ kind: 'replaces', goalId: 'second/e' }] });

  test('goes on to later goals and theirs, and back to earlier ones and theirs', () => {
    expect(steps('first/a', [first, second, third])).toEqual(['first/a', 'second/d', 'second/e', 'third/g']);
    expect(steps('third/g', [first, second, third])).toEqual(['first/a', 'second/d', 'second/e', 'third/g']);
    expect(steps('second/d', [first, second, third])).toEqual(['first/a', 'second/d', 'second/e', 'third/g']);
  });

  test('does not pass to a goal that narrows it in its own speech', () => {
    expect(steps('first/b', [first, second, third])).toEqual(['first/b', 'second/f']);
  });

  test('of a goal that nobody takes up is the goal alone', () => {
    expect(steps('first/c', [first, second, third])).toEqual(['first/c']);
    expect(traceGoal('first-tier-cities-2021/reduce-population-density')).toHaveLength(1);
  });

  test('is in the order of the speeches, whatever order they are given in', () => {
    expect(steps('first/a', [third, second, first])).toEqual(['first/a', 'second/d', 'second/e', 'third/g']);
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

  test('of a goal that does not exist is refused, and the nearest is named', () => {
    expect(() => steps('first/aa', [first])).toThrow('id: unknown goal "first/aa"; did you mean "first/a"?');
  });

  test('of a goal is a trace of every goal in it, in both directions', () => {
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
