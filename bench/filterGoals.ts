// What a helper costs beside the same code written by hand: `npm run bench`. Both are timed in one run, on the built package.
import { cpus } from 'node:os';
import { filterGoals, type Goal, type GoalCriteria, goals, matchesGoal } from 'policy-tracker';
import { Bench } from 'tinybench';

const innovation = new Set<string>([
  'innovation',
  'innovation-source',
  'sci-tech-centre',
  'national-science-centre',
  'innovation-corridor',
]);

/** The same question three ways: as criteria, and as code written by hand. */
const questions: Readonly<Record<string, readonly [() => GoalCriteria, (goal: Goal) => boolean]>> = {
  'city and theme': [
    () => ({ cityId: 'shenzhen', themeId: 'innovation' }),
    (goal) =>
      goal.places.some(({ placeId }) => placeId === 'shenzhen') &&
      goal.themeIds.some((themeId) => innovation.has(themeId)),
  ],
  'city with its classes': [
    () => ({ cityId: 'beijing', includeClassWide: true }),
    (goal) =>
      goal.places.some(
        ({ placeId, role }) =>
          placeId === 'beijing' ||
          (role === 'addressee' && (placeId === 'super-large' || placeId === 'first-tier')),
      ),
  ],
  'theme, not a city, by change': [
    () => ({ themeId: 'innovation', functionChange: ['strengthen', 'raise'], not: { cityId: 'shanghai' } }),
    (goal) =>
      goal.themeIds.some((themeId) => innovation.has(themeId)) &&
      goal.functions.some(({ change }) => change === 'strengthen' || change === 'raise') &&
      !goal.places.some(({ placeId }) => placeId === 'shanghai'),
  ],
};

// A call takes about a microsecond, less than a clock can tell; a thousand at a time it can.
const calls = 1_000;
const repeat = (call: () => unknown) => () => {
  for (let index = 0; index < calls; index++) call();
};

console.log(`${cpus()[0]?.model.trim()}, Node ${process.versions.node}, ${goals.length} goals, medians\n`);
console.log('| question | by hand | matchesGoal | ratio | filterGoals | ratio |');
console.log('|---|---|---|---|---|---|');
for (const [name, [criteria, byHand]] of Object.entries(questions)) {
  const predicate = matchesGoal(criteria());
  const bench = new Bench({ time: 2_000, warmupTime: 500 })
    .add(
      'by hand',
      repeat(() => goals.filter(byHand)),
    )
    .add(
      'matchesGoal',
      repeat(() => goals.filter(predicate)),
    )
    // A fresh object at every call, as code that asks once writes it.
    .add(
      'filterGoals',
      repeat(() => filterGoals(goals, criteria())),
    );
  await bench.run();
  const median = (task: string) => {
    const result = bench.getTask(task)?.result;
    if (result?.state !== 'completed') throw new Error(`${task} did not complete`);
    return result.latency.p50;
  };
  const micros = (task: string) => `${((median(task) * 1_000) / calls).toFixed(2)} µs`;
  const ratio = (task: string) => (median(task) / median('by hand')).toFixed(2);
  console.log(
    `| ${name} | ${micros('by hand')} | ${micros('matchesGoal')} | ${ratio('matchesGoal')} | ${micros('filterGoals')} | ${ratio('filterGoals')} |`,
  );
}
