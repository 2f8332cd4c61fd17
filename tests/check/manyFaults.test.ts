import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  checkSpeech,
  checkUpdates,
  findingEntrySchema,
  goalEntrySchema,
  progressUpdateSchema,
} from '../../src/check';
import { runs } from '../effort';
import { brokenSpeech } from './brokenSpeech';
import { type SpeechFault, speechFaults } from './speechFaults';
import { faultlessFile, type UpdateFault, updateFaults } from './updateFaults';

/** What a list of faults of a speech makes: where the problems are and what rules are broken. */
type Fault = { readonly code: string; readonly path: string } & Pick<SpeechFault, 'parts' | 'reads'>;

const named = <F extends object>(faults: Readonly<Record<string, readonly F[]>>) =>
  Object.entries(faults).flatMap(([code, list]) => list.map((fault) => ({ code, ...fault })));

const partsOf = ({ path, parts = [path] }: Fault) => parts;

const isWithin = (part: string, whole: string) =>
  part === whole || part.startsWith(`${whole}.`) || part.startsWith(`${whole}[`);

/** Tells whether faults are in different parts, so that none is a consequence of another. */
function areIndependent(faults: readonly Fault[]): boolean {
  const meet = (some: readonly string[], others: readonly string[]) =>
    some.some((own) => others.some((other) => isWithin(own, other) || isWithin(other, own)));
  return faults.every((own, index) =>
    faults.every(
      (other, number) => index === number || !meet(partsOf(own), [...partsOf(other), ...(other.reads ?? [])]),
    ),
  );
}

/** Leaves out each fault that depends on one before it. */
function independentOf(faults: readonly Fault[]): Fault[] {
  const kept: Fault[] = [];
  for (const fault of faults) if (areIndependent([...kept, fault])) kept.push(fault);
  return kept;
}

/** What is to hold many faults at once: where it is, and its fields. */
type Home = readonly [path: string, fields: readonly string[]];

const goalFields = Object.keys(goalEntrySchema.shape);
const findingFields = Object.keys(findingEntrySchema.shape);
const updateFields = Object.keys(progressUpdateSchema.shape);
const speechHomes: readonly Home[] = [
  ['goals.raise-trade', goalFields],
  ['goals.build-homes', goalFields],
  ['findings.few-homes', findingFields],
];
const updateHomes: readonly Home[] = [
  // Another update corrects the first, so that without its id something else is wrong too.
  ['updates[0]', updateFields.filter((field) => field !== 'id')],
  ['updates[2]', updateFields],
];

/** Makes a fault of each field: a value that no field can have. */
function brokenFields(
  home: string,
  fields: readonly string[],
): (Fault & { change: (draft: never) => void })[] {
  // Of a file of updates, a fault is put into the list of these.
  const keys = home.replace(/^updates|[[\]]/g, '').split('.');
  return fields.map((field) => ({
    code: 'wrong-form',
    path: `${home}.${field}`,
    change: (draft: never) => {
      const holder = keys.reduce<Record<string, unknown>>((outer, key) => outer[key] as never, draft);
      holder[field] = true;
    },
  }));
}

const placed = (problems: readonly { readonly code: string; readonly path: string }[]) =>
  problems.map(({ code, path }) => `${code} at ${path}`).sort();

/** Puts faults into the sample speech, and lists the problems. */
function speechProblems(faults: readonly (SpeechFault & Fault)[]) {
  const speech = brokenSpeech((draft) => {
    for (const { change } of faults) change?.(draft);
  });
  const text = faults.reduce(
    (before, { inText }) => inText?.(before) ?? before,
    JSON.stringify(speech, null, 2),
  );
  // The text that differs from the map is also a text to copy from.
  const inOrder = faults.toSorted(
    (a, b) => Number(a.code === 'other-text') - Number(b.code === 'other-text'),
  );
  return checkSpeech(text, Object.assign({}, ...inOrder.map(({ options }) => options)));
}

/** Puts faults into the sample updates, and lists the problems. */
function updateProblems(faults: readonly UpdateFault[]) {
  const draft = faultlessFile();
  for (const { change } of faults) change?.(draft.updates, draft.evidence);
  const text = faults.reduce(
    (before, { inText }) => inText?.(before) ?? before,
    JSON.stringify(draft, null, 2),
  );
  return checkUpdates(text);
}

const allOfSpeeches = named(speechFaults);
const allOfUpdates = named(updateFaults);

describe.each([
  [
    'a speech',
    speechFaults,
    allOfSpeeches,
    speechHomes,
    (faults: readonly never[]) => speechProblems(faults),
  ],
  ['updates', updateFaults, allOfUpdates, updateHomes, (faults: readonly never[]) => updateProblems(faults)],
] as const)('the check of %s', (_, byRule, all, homes, problemsOf) => {
  test.each(all.map((fault) => [fault.code, fault.path, fault] as const))(
    'finds that %s is broken at %s, and nothing else',
    (code, path, fault) => {
      const problems = problemsOf([fault] as never);
      expect(problems.map((one) => [one.code, one.path, one.message])).toEqual([[code, path, fault.message]]);
    },
  );

  test('finds independent faults of every two rules, both', () => {
    const rules = Object.keys(byRule);
    const wrong = rules.flatMap((first, index) =>
      rules.slice(index + 1).flatMap((second) => {
        const pair = pairOf(byRule, first, second);
        if (!pair) return [`no two faults of ${first} and ${second} are independent`];
        const found = placed(problemsOf(pair as never));
        const expected = placed(pair);
        return found.join() === expected.join()
          ? []
          : [`${expected.join(' and ')}: found ${found.join(', ')}`];
      }),
    );
    expect(wrong.filter((line) => !dependent.has(line))).toEqual([]);
  });

  test.each(homes)('finds all independent faults of %s, however many there are', (home, fields) => {
    const own = [...all, ...brokenFields(home, fields)].filter((fault) =>
      partsOf(fault).every((part) => isWithin(part, home)),
    );
    let most = 0;
    fc.assert(
      fc.property(fc.shuffledSubarray(own as Fault[], { minLength: own.length }), (shuffled) => {
        const faults = independentOf(shuffled);
        most = Math.max(most, faults.length);
        expect(placed(problemsOf(faults as never))).toEqual(placed(faults));
      }),
      { numRuns: runs(500) },
    );
    expect(most).toBeGreaterThanOrEqual(fields.length);
  });

  test('finds as many problems as there are independent faults', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([...all] as Fault[], { minLength: 2, maxLength: 8 }), (some) => {
        const faults = independentOf(some);
        expect(placed(problemsOf(faults as never))).toEqual(placed(faults));
      }),
      { numRuns: runs(1_000) },
    );
  });
});

/** Where a citation leads nowhere, it may be meant for the sentence that nothing else cites. */
const dependent = new Set(
  ['no-citation', 'citation-outside-map'].map(
    (rule) => `no two faults of ${rule} and uncoded-sentence are independent`,
  ),
);

function pairOf(faults: Readonly<Record<string, readonly object[]>>, first: string, second: string) {
  const both = named({ [first]: faults[first] ?? [], [second]: faults[second] ?? [] }) as Fault[];
  return both
    .filter(({ code }) => code === first)
    .flatMap((one) => both.filter(({ code }) => code === second).map((other) => [one, other] as const))
    .find(areIndependent);
}
