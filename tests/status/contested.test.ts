import { describe, expect, test } from 'vitest';
import { type ProgressUpdate, statusOn } from '../../src/index';
import { goal, update } from '../track/sampleUpdates';

const isContested = (on: string, updates: readonly ProgressUpdate[], knownOn?: string) =>
  statusOn(goal, { updates, on, knownOn }).contested;

describe('contested', () => {
  test('is a goal of which the latest statuses of two kinds of assessors differ, and only the latest', () => {
    const government = update('a', { assessorKind: 'government-self-report', status: 'achieved' });
    const ngo = update('b', { assessorKind: 'ngo', status: 'planned', validOn: '2023-04-01' });
    const agreed = update('c', {
      assessorKind: 'ngo',
      status: 'achieved',
      validOn: '2023-09-01',
      recordedOn: '2023-10-01',
    });
    expect(isContested('2023-06', [government, ngo])).toBe(true);
    expect(isContested('2023-06', [ngo])).toBe(false);
    expect(isContested('2023-12', [government, ngo, agreed])).toBe(false);
    expect(isContested('2023-12', [government, ngo, agreed], '2023-09-30')).toBe(true);
  });

  test('is a goal on which two assessors of one kind differ about the latest day; a later report settles it', () => {
    const one = update('a', { assessor: 'One newspaper', status: 'achieved' });
    const other = update('b', { assessor: 'Another newspaper', status: 'not-achieved' });
    const later = { ...other, validOn: '2023-09-01', recordedOn: '2023-09-01' };
    expect(isContested('2024', [one, other])).toBe(true);
    expect(isContested('2024', [one, later])).toBe(false);
  });

  test('is no goal on which one assessor reports twice', () => {
    const one = update('a', { assessor: 'One newspaper', status: 'achieved' });
    const again = update('b', { assessor: 'One newspaper', status: 'not-achieved' });
    expect(isContested('2024', [one, again])).toBe(false);
  });
});
