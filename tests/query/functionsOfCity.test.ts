import { describe, expect, test } from 'vitest';
import { classesOfCity, functionsOfCity, goals, shippedCorpus } from '../../src/index';
import { problemsOf } from '../problemsOf';

const told = (functions: ReturnType<typeof functionsOfCity>) =>
  functions.map(({ change, functionId }) => `${change} ${functionId}`);

/** The changes of functions in the goals that are addressed to one of some places, each once. */
function addressedTo(...placeIds: string[]): string[] {
  const addressed = goals.filter(({ places }) =>
    places.some(({ placeId, role }) => role === 'addressee' && placeIds.includes(placeId)),
  );
  const changes = addressed.flatMap(({ functions }) => functions);
  return [...new Set(changes.map(({ change, functionId }) => `${change} ${functionId}`))];
}

describe('the functions of a city', () => {
  test('are those of the goals addressed to it', () => {
    expect(told(functionsOfCity('shanghai'))).toEqual(addressedTo('shanghai'));
    expect(told(functionsOfCity('shanghai'))).toContain('raise international-trade-centre');
  });

  test('are known of each of the four cities that the answer of 2021 names', () => {
    expect(told(functionsOfCity('shenzhen'))).toEqual([
      'hold pilot-demonstration-area',
      'hold greater-bay-area-core-engine',
    ]);
    expect(told(functionsOfCity('guangzhou'))).toEqual(['hold greater-bay-area-contributor']);
    for (const city of ['beijing', 'shanghai'] as const) {
      expect(functionsOfCity(city).length).toBeGreaterThan(4);
    }
  });

  test('are not those of a goal in which the city has another role', () => {
    const served = goals.map((goal) => ({
      ...goal,
      places: goal.places.map(({ placeId }) => ({ placeId, role: 'beneficiary' as const })),
    }));
    expect(functionsOfCity('shanghai', { corpus: { ...shippedCorpus, goals: served } })).toEqual([]);
  });

  test('include those of its classes where asked for, each with all goals that state it', () => {
    const functions = functionsOfCity('shanghai', { includeClassWide: true });
    expect(told(functions)).toEqual(addressedTo('shanghai', ...classesOfCity('shanghai')));
    expect(told(functions)).not.toEqual(addressedTo('shanghai'));
    expect(functions.find(({ functionId }) => functionId === 'global-resource-allocation')).toEqual({
      functionId: 'global-resource-allocation',
      change: 'strengthen',
      goalIds: [
        'first-tier-cities-2021/strengthen-global-resource-allocation',
        'first-tier-cities-2021/strengthen-shanghai-global-resource-allocation',
      ],
    });
  });

  test('are those of the given goals only', () => {
    const [first, ...others] = goals.filter(
      ({ places, functions }) => places.some(({ placeId }) => placeId === 'beijing') && functions.length > 0,
    );
    expect(others).not.toEqual([]);
    const given = first ? [first] : [];
    expect(
      functionsOfCity('beijing', { corpus: { ...shippedCorpus, goals: given } }).flatMap(
        ({ goalIds }) => goalIds,
      ),
    ).toEqual(first?.functions.map(() => first.id));
    expect(functionsOfCity('beijing', { corpus: { ...shippedCorpus, goals: [] } })).toEqual([]);
  });

  test('are refused of an unknown city', () => {
    expect(problemsOf(() => functionsOfCity('bejing' as never))).toEqual([
      {
        code: 'unknown-id',
        severity: 'error',
        path: 'cityId',
        message: 'unknown city "bejing"; did you mean "beijing"?',
        found: '"bejing"',
        suggestion: 'beijing',
      },
    ]);
  });
});
