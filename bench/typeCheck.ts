// How long the compiler takes for a speech of 5,000 goals made with `defineSpeech`: `npm run bench:types`. The goals are those
// of the 2021 answer, again and again under other keys. Each supported TypeScript checks them against the built
// declarations, and beside them the same object as a plain constant, and reports with --extendedDiagnostics.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join, resolve } from 'node:path';

const goalCount = 5_000;
const runs = 5;
const folder = '.bench/types';

/** The 2021 answer with its goals repeated; relations lead to goals of the same round. */
function largeSpeech(): string {
  const speech = JSON.parse(readFileSync('data/speeches/first-tier-cities-2021.json', 'utf8'));
  const shipped = Object.entries<{ relations: { kind: string; goalId: string }[] }>(speech.goals);
  const goals = Array.from({ length: goalCount }, (_, index) => {
    const round = Math.floor(index / shipped.length);
    const [key, goal] = shipped[index % shipped.length] ?? ['', { relations: [] }];
    const isLast = (round + 1) * shipped.length > goalCount;
    const relations = isLast
      ? []
      : goal.relations.map(({ kind, goalId }) => ({ kind, goalId: `${goalId}-${round}` }));
    return [`${key}-${round}`, { ...goal, relations }];
  });
  return JSON.stringify({ ...speech, id: 'large-speech', goals: Object.fromEntries(goals) }, null, 2);
}

const imports = `import { defineSpeech, filterGoals, goals, goalsOf } from 'policy-tracker';\n`;
const speech = largeSpeech();
const programs = {
  plain: `${imports}export const speech = ${speech};\nexport { defineSpeech, filterGoals, goals, goalsOf };\n`,
  defined: `${imports}export const speech = defineSpeech(${speech});
export const some = filterGoals([...goals, ...goalsOf(speech)], { cityId: 'shenzhen', speechId: 'large-speech' });\n`,
};
const compilerOptions = {
  noEmit: true,
  strict: true,
  skipLibCheck: true,
  target: 'es2022',
  module: 'esnext',
  moduleResolution: 'bundler',
  types: [],
};

mkdirSync(folder, { recursive: true });
for (const [name, text] of Object.entries(programs)) {
  writeFileSync(join(folder, `${name}.ts`), text);
  writeFileSync(join(folder, `${name}.json`), JSON.stringify({ compilerOptions, files: [`${name}.ts`] }));
}

/** Compiles a program several times, and gives the median of the seconds that the compiler says checking took. */
function checkTime(compiler: string, program: string): number {
  const seconds = Array.from({ length: runs }, () => {
    const args = ['-p', join(folder, `${program}.json`), '--extendedDiagnostics'];
    const { stdout, status } = spawnSync('node', [resolve('node_modules', compiler, 'bin/tsc'), ...args], {
      encoding: 'utf8',
    });
    if (status !== 0) throw new Error(stdout);
    return Number(/^Check time:\s+([\d.]+)s/m.exec(stdout)?.[1] ?? Number.NaN);
  });
  return seconds.toSorted((a, b) => a - b)[Math.floor(runs / 2)] ?? Number.NaN;
}

console.log(
  `${cpus()[0]?.model.trim()}, Node ${process.versions.node}, ${goalCount} goals, check time, medians of ${runs} runs\n`,
);
console.log('| TypeScript | plain object | defineSpeech and a query | ratio |');
console.log('| --- | --- | --- | --- |');
for (const [version, compiler] of [
  ['5.5', 'typescript-5-5'],
  ['6.0', 'typescript'],
  ['7.0', 'typescript-7'],
] as const) {
  const [plain, defined] = [checkTime(compiler, 'plain'), checkTime(compiler, 'defined')];
  console.log(
    `| ${version} | ${plain.toFixed(2)} s | ${defined.toFixed(2)} s | ${(defined / plain).toFixed(2)} |`,
  );
}
