import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { effortOf } from './effort';

describe('a full run', () => {
  const { runs, amount } = effortOf('full');

  test('tries every law and attack at the number that the test names', () => {
    expect([runs(5_000), runs(7), amount({ full: 1e6, quick: 10 })]).toEqual([5_000, 7, 1e6]);
  });

  test('is what CI asks for', () => {
    expect(readFileSync('.ci/run', 'utf8')).toMatch(/^(?=.*\bTEST_EFFORT=full\b).*\bnpm test$/m);
  });
});

describe('a quick run', () => {
  const { runs, amount } = effortOf(undefined);

  test('tries every law, and at most as often as a full run', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 100_000 }), (full) => {
        expect(runs(full)).toBeGreaterThanOrEqual(Math.min(full, 20));
        expect(runs(full)).toBeLessThanOrEqual(full);
      }),
    );
    expect([runs(5_000), runs(100), runs(7)]).toEqual([500, 20, 7]);
  });

  test('makes the smaller attack', () => {
    expect(amount({ full: 1e6, quick: 10 })).toBe(10);
  });
});

test('an effort that is misspelt is refused', () => {
  expect(() => effortOf('ful')).toThrow('TEST_EFFORT: expected "quick" or "full", found "ful"');
});

/** Lists the numbers of runs that a test sets by itself. */
function ownNumbersOfRuns(name: string, code: string): string[] {
  return [...code.matchAll(/\bnumRuns:(?! runs\().*/g)].map(([line]) => `${name}: ${line}`);
}

describe('numbers of runs', () => {
  test('all come from the effort', () => {
    const files = readdirSync('tests', { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts') && name !== 'effort.test.ts')
      .map((name) => [name, readFileSync(`tests/${name}`, 'utf8')] as const);
    expect(files.some(([, code]) => code.includes('numRuns: runs('))).toBe(true);
    expect(files.flatMap(([name, code]) => ownNumbersOfRuns(name, code))).toEqual([]);
  });

  test('that do not would be found', () => {
    expect(ownNumbersOfRuns('a.test.ts', '{ numRuns: 500 }')).toEqual(['a.test.ts: numRuns: 500 }']);
    expect(ownNumbersOfRuns('a.test.ts', '{ numRuns: runs(500) }')).toEqual([]);
  });
});
