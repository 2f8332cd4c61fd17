// The last step of `npm run build`: gives the built declarations the field descriptions of the schemas, and the package the licences
// of the code that is bundled into it.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { describeDeclarations } from './describeDeclarations';

const read = (file: string) => readFileSync(file, 'utf8');
const built = readdirSync('dist').map((file) => `dist/${file}`);

const schemas = await import('../src/check');
for (const file of built.filter((name) => name.endsWith('.d.ts'))) {
  writeFileSync(file, describeDeclarations(read(file), schemas));
}

// esbuild writes the path of each bundled module above it. A package may be nested in another that needs its own version of it.
const bundled = new Set(
  built
    .filter((file) => file.endsWith('.js'))
    .flatMap((file) => [...read(file).matchAll(/^\/\/ (.*node_modules\/(?:@[^/\s]+\/)?[^/\s]+)\//gm)])
    .map(([, folder = '']) => folder),
);

const licences = [...bundled].sort().map((folder) => {
  const { name, version, license } = JSON.parse(read(`${folder}/package.json`)) as {
    name: string;
    version: string;
    license: string;
  };
  const file = ['LICENSE', 'license', 'LICENSE.md', 'LICENSE.txt', 'LICENSE-MIT.txt'].find((one) =>
    existsSync(`${folder}/${one}`),
  );
  if (!file) throw new Error(`${name} is bundled, but ${folder} has no licence to ship with it`);
  return `${name} ${version} (${license})\n\n${read(`${folder}/${file}`).trim()}\n`;
});
const heading = 'Code of these packages is part of the files beside this one, under their licences.\n';
writeFileSync(
  'dist/THIRD-PARTY-LICENSES.txt',
  [heading, ...licences].join('\n----------------------------------------\n\n'),
);
console.log('Built dist/ from src/ and data/.');
