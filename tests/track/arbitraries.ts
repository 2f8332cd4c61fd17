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

/** Goals that updates are about; two of them have a deadline. */
export const trackedGoals = [
  { id: 'mine/a' },
  { id: 'mine/b', deadline: '2022' },
  { id: 'mine/c', deadline: '2022-06-15' },
] as const;

/** Updates on these goals, each with its own id; some correct an earlier one of the list. */
export const updateLists: fc.Arbitrary<ProgressUpdate[]> = fc
  .array(
    fc.record({
      goalId: fc.constantFrom(...trackedGoals.map(({ id }) => id)),
      status: fc.constantFrom(...updateStatusIds),
      validOn: partialDate,
      recordedOn: partialDate,
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

/** Updates, the day that is asked about, and the day by which they were known. */
export const situations = fc.tuple(updateLists, partialDate, partialDate);
