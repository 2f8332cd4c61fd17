// How long the compiler takes for a speech of 5,000 goals made with `defineSpeech`: `npm run bench:types`. Each supported
// TypeScript checks it against the built declarations and reports with --extendedDiagnostics.
import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join, resolve } from 'node:path';

const goalCount = 5_000;
const folder = '.bench/types';

/** A speech whose goals relate to one another and to shipped ones, so that every kind of reference is checked. */
function speechOf(count: number): string {
  const goals = Array.from(
    { length: count },
    (_, index) => `    'goal-${index}': {
      directionId: 'direction-${index % 20}',
      title: { en: 'Goal number ${index}', zh: '目标' },
      summary: { en: 'What goal number ${index} asks for, in a sentence of the usual length.' },
      action: 'build',
      places: [{ placeId: 'shenzhen', part: 'addressee' }, { placeId: 'hangzhou', part: 'partner' }],
      functions: [{ functionId: 'international-trade-centre', change: 'strengthen' }],
      themeIds: ['innovation', 'night-economy'],
      measurability: 'directional',
      successCriteria: [],
      indicators: [],
      citations: [{ sourceId: 'report', paragraph: 1, sentence: 1, span: { start: 0, end: 9 } }],
      relations: [
        { kind: 'narrows', goalId: 'goal-${(index + 1) % count}' },
        { kind: 'continues', goalId: 'first-tier-cities-2021/accelerate-hetao' },
      ],
    },\n`,
  );
  const directions = Array.from(
    { length: 20 },
    (_, index) => `    'direction-${index}': {
      order: ${index + 1},
      title: { en: 'Direction ${index}' },
      summary: { en: 'What direction ${index} asks for.' },
      citations: [{ sourceId: 'report', task: ${index + 1} }],
    },\n`,
  );
  return `import { defineSpeech, defineVocabulary, filterGoals, goals, goalsOf, groupGoals } from 'policy-tracker';

const vocabulary = defineVocabulary({
  cities: { hangzhou: { name: { en: 'Hangzhou' } } },
  themes: { 'night-economy': { parentId: 'industry' } },
});

const speech = defineSpeech(
  {
    id: 'large-speech',
    title: { en: 'A large speech' },
    kind: 'conference-speech',
    date: '2030-01-15',
    event: { name: { en: 'A conference' }, venue: { en: 'A hall' } },
    speakers: [{ name: { en: 'A speaker' }, roles: [{ en: 'A role' }] }],
    sources: [{ id: 'report', title: 'A report', kind: 'reported-text', publisher: 'A paper' }],
    directions: {
${directions.join('')}    },
    goals: {
${goals.join('')}    },
    findings: {},
  },
  { vocabulary },
);

const all = [...goals, ...goalsOf(speech)];
export const one = filterGoals(all, { cityId: 'hangzhou', speechId: 'large-speech', directionId: 'large-speech/direction-3' }, { vocabulary });
export const groups = groupGoals(all, 'themeId', { vocabulary });
`;
}

const strictest = {
  noEmit: true,
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  skipLibCheck: false,
  target: 'es2022',
  module: 'esnext',
  moduleResolution: 'bundler',
  types: [],
};

mkdirSync(folder, { recursive: true });
writeFileSync(join(folder, 'empty.ts'), `export { defineSpeech } from 'policy-tracker';\n`);
writeFileSync(join(folder, 'speech.ts'), speechOf(goalCount));
for (const file of ['empty', 'speech']) {
  const options = { compilerOptions: strictest, files: [`${file}.ts`] };
  writeFileSync(join(folder, `${file}.json`), JSON.stringify(options));
}

/** Type-checks a file five times; gives the median of the seconds that the compiler reports for checking, and of the whole run. */
function secondsFor(compiler: string, file: string): { check: number; total: number } {
  const runs = Array.from({ length: 5 }, () => {
    const { stdout, status } = spawnSync(
      'node',
      [
        resolve('node_modules', compiler, 'bin/tsc'),
        '-p',
        join(folder, `${file}.json`),
        '--extendedDiagnostics',
      ],
      { encoding: 'utf8' },
    );
    if (status !== 0) throw new Error(stdout);
    const seconds = (label: string) =>
      Number(new RegExp(`^${label} time:\\s+([\\d.]+)s`, 'm').exec(stdout)?.[1] ?? Number.NaN);
    return { check: seconds('Check'), total: seconds('Total') };
  });
  const median = (values: readonly number[]) => values.toSorted((a, b) => a - b)[2] ?? Number.NaN;
  return { check: median(runs.map(({ check }) => check)), total: median(runs.map(({ total }) => total)) };
}

console.log(
  `${cpus()[0]?.model.trim()}, Node ${process.versions.node}, ${goalCount} goals, medians of 5 runs\n`,
);
console.log('| TypeScript | check | total | of which the speech |');
console.log('| --- | --- | --- | --- |');
for (const [version, compiler] of [
  ['5.5', 'typescript-5-5'],
  ['6.0', 'typescript'],
  ['7.0', 'typescript-7'],
] as const) {
  const { check, total } = secondsFor(compiler, 'speech');
  const empty = secondsFor(compiler, 'empty');
  const format = (seconds: number) => `${seconds.toFixed(2)} s`;
  console.log(`| ${version} | ${format(check)} | ${format(total)} | ${format(total - empty.total)} |`);
}
