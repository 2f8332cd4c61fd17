import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { statusesOn, statusTimeline } from '../../src/index';
import { statusIds } from '../../src/vocabulary/index';
import { runs } from '../effort';
import { partialDate, trackedGoals, updateLists } from './arbitraries';
import { firstDay, lastDay } from './oracle';
import { goal, update } from './sampleUpdates';

describe('the timeline of statuses', () => {
  test('has no gap, and counts the goals that exist by the end of a bucket, by the status that each has then', () => {
    fc.assert(
      fc.property(
        updateLists,
        fc.constantFrom('year', 'quarter', 'month'),
        partialDate,
        partialDate,
        (updates, by, a, b) => {
          const [from, to] = lastDay(a) < lastDay(b) ? [a, b] : [b, a];
          const buckets = statusTimeline(trackedGoals, { updates, from, to, by });
          expect(buckets[0]?.start).toBe(firstDay(from));
          expect(buckets.at(-1)?.end).toBe(lastDay(to));
          for (const [index, { end, total, counts }] of buckets.entries()) {
            const next = buckets[index + 1];
            if (next) expect(Date.parse(next.start) - Date.parse(end)).toBe(86_400_000);
            const statuses = statusesOn(trackedGoals, { updates, on: end }).map(({ status }) => status);
            const countOf = (status: string) => statuses.filter((one) => one === status).length;
            const counted = statusIds.filter((one) => one !== 'not-yet-set');
            expect(counts).toEqual(Object.fromEntries(counted.map((one) => [one, countOf(one)])));
            const existing = trackedGoals.filter((one) => !('setOn' in one) || firstDay(one.setOn) <= end);
            expect(total).toBe(existing.length);
            expect(Object.values(counts).reduce((sum, count) => sum + count, 0)).toBe(total);
          }
        },
      ),
      { numRuns: runs(60) },
    );
  });

  test('is as it was known on a day, by some kinds of assessors', () => {
    const media = update('a', { status: 'achieved' });
    const editor = update('b', {
      assessorKind: 'editor',
      status: 'planned',
      recordedOn: '2023-08-01',
      corrects: 'a',
    });
    const countsBy = (options: object) =>
      statusTimeline([goal], {
        from: '2023',
        to: '2023',
        by: 'year',
        updates: [media, editor],
        ...options,
      })[0]?.counts;
    expect(countsBy({ knownOn: '2023-07' })?.achieved).toBe(1);
    expect(countsBy({ assessorKind: 'media' })?.['not-assessed']).toBe(1);
    expect(countsBy({})?.planned).toBe(1);
  });
});
