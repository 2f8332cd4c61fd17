import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type ProgressUpdate, updateTimeline } from '../../src/index';
import { runs } from '../effort';
import { updateLists } from './arbitraries';
import { countsFrom, currentAmong } from './oracle';
import { update } from './sampleUpdates';

const year = fc.integer({ min: 2021, max: 2024 });

describe('the timeline of updates', () => {
  test('counts every current update of its time once, whatever the buckets', () => {
    fc.assert(
      fc.property(updateLists, year, year, (updates, a, b) => {
        const [from, to] = [String(Math.min(a, b)), String(Math.max(a, b))];
        const current = currentAmong(updates).filter((one) => {
          const counted = countsFrom(one).slice(0, 4);
          return counted >= from && counted <= to;
        });
        for (const by of ['year', 'quarter', 'month', 'day'] as const) {
          const buckets = updateTimeline(updates, { from, to, by });
          expect(buckets.reduce((sum, { total }) => sum + total, 0)).toBe(current.length);
          expect(
            buckets.filter(({ total, counts }) => total !== Object.values(counts).reduce((x, y) => x + y)),
          ).toEqual([]);
        }
      }),
      { numRuns: runs(30) },
    );
  });

  test('puts every update into the bucket of the day from which it counts, under its status', () => {
    fc.assert(
      fc.property(updateLists, (updates) => {
        for (const { start, end, counts } of updateTimeline(updates, {
          from: '2021',
          to: '2024',
          by: 'month',
        })) {
          const expected = currentAmong(updates)
            .filter((one) => start <= countsFrom(one) && countsFrom(one) <= end)
            .map(({ status }) => status);
          const counted = Object.entries(counts).flatMap(([status, count]) => Array(count).fill(status));
          expect(counted.sort()).toEqual(expected.sort());
        }
      }),
      { numRuns: runs(30) },
    );
  });

  test('knows corrections that it does not count, and is as known on a day, by some kinds of assessors', () => {
    const media = update('a', { status: 'achieved' });
    const editor = update('b', {
      assessorKind: 'editor',
      status: 'planned',
      recordedOn: '2023-08-01',
      corrects: 'a',
    });
    const total = (updates: readonly ProgressUpdate[], options: object) =>
      updateTimeline(updates, { from: '2023', to: '2023', by: 'year', ...options })[0]?.total;
    expect(total([media], {})).toBe(1);
    expect(total([media], { updates: [media, editor] })).toBe(0);
    expect(total([media, editor], {})).toBe(1);
    expect(total([media, editor], { knownOn: '2023-07' })).toBe(1);
    expect(total([media, editor], { assessorKind: 'media' })).toBe(0);
    expect(total([media, editor], { assessorKind: 'media', knownOn: '2023-07' })).toBe(1);
  });
});
