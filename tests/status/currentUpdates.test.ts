import { describe, expect, test } from 'vitest';
import { statusOn } from '../../src/index';
import { byFavour } from '../../src/status/byFavour';
import { updateStatusIds } from '../../src/vocabulary/index';
import { goal, statusBy, update } from '../track/sampleUpdates';

describe('the day from which an update counts', () => {
  test.each([
    ['is the last day of a year', '2023', '2023-12-30', '2023-12-31'],
    ['is the 29th for February of a leap year', '2024-02', '2024-02-28', '2024-02-29'],
    ['is the 28th for February of any other year', '2023-02', '2023-02-27', '2023-02-28'],
    ['is the last day of a month, not a day within it', '2023-11', '2023-11-15', '2023-11-30'],
    ['is within the year that is asked about, of which the last day counts', '2023-12', '2023-11', '2023'],
  ])('%s', (_, date, before, from) => {
    const list = [update('a', { validOn: date, recordedOn: date })];
    expect(statusBy(list, before)).toBe('not-assessed');
    expect(statusBy(list, from)).toBe('in-progress');
    expect(statusBy(list, '2025', before)).toBe('not-assessed');
    expect(statusBy(list, '2025', from)).toBe('in-progress');
  });

  test('is never after the day it was recorded: a report of the tenth cannot know the last of the month', () => {
    const list = [update('a', { validOn: '2022-10', recordedOn: '2022-10-20' })];
    expect(statusBy(list, '2022-10-19')).toBe('not-assessed');
    expect(statusBy(list, '2022-10-20', '2022-10-20')).toBe('in-progress');
  });

  test('does not let an early report on a year outlive a later one', () => {
    const early = update('early', { status: 'achieved', validOn: '2023', recordedOn: '2023-03-01' });
    const later = update('later', { status: 'stalled', validOn: '2023-11-15', recordedOn: '2023-11-20' });
    expect(statusBy([early, later], '2023-10')).toBe('achieved');
    expect(statusBy([early, later], '2024-06')).toBe('stalled');
  });
});

describe('of updates with the same days', () => {
  test('every status that an update can report has a place in the order of favour', () => {
    expect(byFavour.toSorted()).toEqual(updateStatusIds.toSorted());
  });

  test('the least favourable counts, whatever their order and their ids', () => {
    for (const [index, less] of byFavour.entries()) {
      for (const more of byFavour.slice(0, index)) {
        const two = [update('b', { status: less }), update('a', { status: more })];
        const renamed = [update('a', { status: less }), update('b', { status: more })];
        for (const list of [two, two.toReversed(), renamed]) expect(statusBy(list, '2024')).toBe(less);
      }
    }
  });

  test('that which was recorded last counts, if they were not recorded on one day', () => {
    const later = update('a', { status: 'achieved', recordedOn: '2023-05-13' });
    expect(statusBy([later, update('b', { status: 'not-achieved' })], '2024')).toBe('achieved');
  });
});

describe('what was known on a day', () => {
  test('leaves out what was recorded later', () => {
    const list = [
      update('a'),
      update('b', { status: 'stalled', validOn: '2023-06-01', recordedOn: '2024-01-01' }),
    ];
    expect(statusBy(list, '2023-07-01')).toBe('stalled');
    expect(statusBy(list, '2023-07-01', '2023-12-31')).toBe('in-progress');
    expect(statusBy(list, '2023-07-01', '2023-05-11')).toBe('not-assessed');
  });
});

describe('a correction', () => {
  const wrong = update('wrong', { status: 'achieved', recordedOn: '2023-05-12' });
  const right = update('right', { status: 'planned', recordedOn: '2023-08-01', corrects: 'wrong' });

  test('takes the place of the corrected update, from the day it was recorded', () => {
    expect(statusBy([wrong, right], '2023-09', '2023-07-31')).toBe('achieved');
    expect(statusBy([wrong, right], '2023-09', '2023-08-01')).toBe('planned');
  });

  test('that is corrected itself does not bring the first update back', () => {
    const last = update('last', { status: 'stalled', recordedOn: '2023-09-01', corrects: 'right' });
    expect(statusBy([wrong, right, last], '2024')).toBe('stalled');
    expect(statusBy([wrong, right, last], '2024', '2023-08-15')).toBe('planned');
    expect(statusBy([last, right, wrong], '2024', '2023-06')).toBe('achieved');
  });

  test('to a later date leaves nothing for the time before', () => {
    const later = update('later', { validOn: '2023-11-01', recordedOn: '2023-12-01', corrects: 'wrong' });
    expect(statusBy([wrong, later], '2023-10', '2024')).toBe('not-assessed');
    expect(statusBy([wrong, later], '2023-11', '2024')).toBe('in-progress');
  });

  test('moves an update that was filed under the wrong goal', () => {
    const planted = { id: 'mine/plant-trees' };
    const moved = update('moved', { goalId: planted.id, recordedOn: '2023-08-01', corrects: 'wrong' });
    expect(statusBy([wrong, moved], '2024')).toBe('not-assessed');
    expect(statusOn(planted, { updates: [wrong, moved], on: '2024' }).status).toBe('in-progress');
  });

  test('counts whatever kind of assessor makes it, even where one kind alone is asked about', () => {
    const editor = update('fix', { assessorKind: 'editor', recordedOn: '2023-08-01', corrects: 'wrong' });
    const options = { updates: [wrong, editor], on: '2024', assessorKind: 'media' } as const;
    expect(statusOn(goal, options).status).toBe('not-assessed');
  });
});
