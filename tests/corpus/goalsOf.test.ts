import { describe, expect, test } from 'vitest';
import {
  directionIds,
  directions,
  directionsOf,
  findingIds,
  findings,
  findingsOf,
  goalIds,
  goals,
  goalsOf,
  type Speech,
  speeches,
  speechIds,
} from '../../src/index';

const [shipped] = speeches;
const entry = shipped?.goals['prevent-governance-risks-again'];
const speech = {
  ...shipped,
  id: 'mine',
  period: { start: '2030', end: '2035' },
  goals: {
    first: {
      ...entry,
      relations: [
        { kind: 'restates', goalId: 'second' },
        { kind: 'continues', goalId: 'other/goal' },
      ],
    },
    second: { ...entry, relations: [], period: { start: '2031', end: '2031' } },
  },
} as unknown as Speech;

describe('flattening a speech', () => {
  test('turns every key into an id that is unique everywhere, in relations too', () => {
    const [first] = goalsOf(speech);
    expect(first?.id).toBe('mine/first');
    expect(first?.directionId).toBe('mine/lower-intensity-and-density');
    expect(first?.relations.map(({ goalId }) => goalId)).toEqual(['mine/second', 'other/goal']);
  });

  test('gives a goal the period of its speech, unless the goal has a period', () => {
    expect(goalsOf(speech).map(({ period }) => period?.start)).toEqual(['2030', '2031']);
    const { period, ...withoutPeriod } = speech;
    expect(period).toBeDefined();
    expect('period' in (goalsOf(withoutPeriod as Speech)[0] ?? {})).toBe(false);
    const [key = '', entry] = Object.entries(speech.goals)[0] ?? [];
    const unset = { ...speech, goals: { [key]: { ...entry, period: undefined } } } as unknown as Speech;
    expect(goalsOf(unset)[0]?.period).toEqual(speech.period);
  });

  test('changes nothing of the speech', () => {
    const before = structuredClone(speech);
    goalsOf(speech);
    expect(speech).toEqual(before);
  });

  test('of all shipped speeches gives the shipped goals, directions and findings, and their ids', () => {
    expect(goals).toEqual(speeches.flatMap(goalsOf));
    expect(directions).toEqual(speeches.flatMap(directionsOf));
    expect(findings).toEqual(speeches.flatMap(findingsOf));
    expect(speeches.map(({ id }) => id)).toEqual([...speechIds]);
    expect(goals.map(({ id }) => id)).toEqual([...goalIds]);
    expect(directions.map(({ id }) => id)).toEqual([...directionIds]);
    expect(findings.map(({ id }) => id)).toEqual([...findingIds]);
  });
});
