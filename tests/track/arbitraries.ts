import fc from 'fast-check';
import type { ProgressUpdate } from '../../src/index';
import { assessorKindIds, updateStatusIds } from '../../src/vocabulary/index';
import { evidence, update } from './sampleUpdates';

const two = (number: number) => String(number).padStart(2, '0');

/** A day, month or year between 2021 and 2024; so few that many meet. */
const cutDate = fc
  .tuple(
    fc.integer({ min: 2021, max: 2024 }),
    fc.constantFrom(1, 2, 6, 12),
    fc.constantFrom(1, 15, 28, 31),
    fc.constantFrom(4, 7, 10),
  )
  .map(([year, month, day, length]) => {
    const last = month === 2 ? 28 : month === 6 ? 30 : 31;
    return `${year}-${two(month)}-${two(Math.min(day, last))}`.slice(0, length);
  });

/** Any form of a date between 2021 and 2024: also a quarter, or a span such as a fiscal year. */
export const partialDate: fc.Arbitrary<string> = fc.oneof(
  { weight: 6, arbitrary: cutDate },
  { weight: 1, arbitrary: fc.constantFrom('2021-Q4', '2022-Q1', '2022-Q2', '2023-Q2', '2024-Q1') },
  {
    weight: 1,
    arbitrary: fc.constantFrom('2021-04/2022-03', '2022-06/2022-Q2', '2022/2023', '2023-03-01/2024-02'),
  },
);

/** Goals that updates are about; some have a deadline, and some a day from which they exist. */
export const trackedGoals = [
  { id: 'mine/a' },
  { id: 'mine/b', deadline: '2022' },
  { id: 'mine/c', setOn: '2022-06', deadline: '2022-06-15' },
  { id: 'mine/d', setOn: '2023-01-15' },
  {
    id: 'mine/e',
    deadline: '2022',
    targets: [{ indicatorId: 'homes', dueBy: '2023-06' }, { indicatorId: 'homes' }],
  },
] as const;

/** Updates on these goals, of some days, each with its own id; some correct an earlier one of the list. */
const updateListsOf = (days: {
  readonly validOn: fc.Arbitrary<string>;
  readonly recordedOn: fc.Arbitrary<string>;
}): fc.Arbitrary<ProgressUpdate[]> =>
  fc
    .array(
      fc.record({
        ...days,
        goalId: fc.constantFrom(...trackedGoals.map(({ id }) => id)),
        status: fc.constantFrom(...updateStatusIds),
        assessorKind: fc.constantFrom(...assessorKindIds.slice(0, 3)),
        assessor: fc.constantFrom('One newspaper', 'Another newspaper'),
        evidenceIds: fc.subarray(
          evidence.map(({ id }) => id),
          { minLength: 1 },
        ),
        corrected: fc.option(fc.nat(11), { nil: undefined, freq: 3 }),
      }),
      { maxLength: 12 },
    )
    .map((list) =>
      list.map(({ corrected, ...changes }, index) =>
        update(`update-${index}`, {
          ...changes,
          ...(corrected !== undefined && corrected < index && { corrects: `update-${corrected}` }),
        }),
      ),
    );

/** Updates of any days. */
export const updateLists = updateListsOf({ validOn: partialDate, recordedOn: partialDate });

/** Updates of so few days that many have the same ones. */
export const crowdedLists = updateListsOf({
  validOn: fc.constantFrom('2022', '2022-12', '2022-12-31', '2022-06', '2022-04/2023-03'),
  recordedOn: fc.constantFrom('2022-12-31', '2023'),
});

/**
 * Lists in which one assessor reads two times that end on one day, in both orders, and another the time within the longer of them. They
 * are contested only if the longer one counts.
 */
export const listsOfTwoSpans: readonly ProgressUpdate[][] = ['2022', '2022-12'].map(
  (validOn, index, both) => {
    const { id: goalId } = trackedGoals[0];
    const changes = {
      goalId,
      recordedOn: '2022-12-31',
      status: 'planned',
      assessor: 'One newspaper',
    } as const;
    return [
      update('first', { ...changes, validOn }),
      update('second', { ...changes, validOn: both[1 - index] ?? '' }),
      update('other', { ...changes, validOn: '2022-06', status: 'stalled', assessor: 'Another newspaper' }),
    ];
  },
);

/** Updates, the day that is asked about, and the day by which they were known. */
export const situations = fc.tuple(fc.oneof(updateLists, crowdedLists), partialDate, partialDate);
