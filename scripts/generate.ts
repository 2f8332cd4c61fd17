// Writes the generated files of the repository: `npm run generate`. With `--check` it writes nothing and fails where a
// file is not what it would write.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { version } from '../package.json';
import { checkFiles, type DocumentProblem, speechSchema, updateFileSchema } from '../src/check';
import { dataDictionary } from './dataDictionary';
import { speechesIndex, updatesIndex } from './dataIndexes';
import { speechJsonSchema, updatesJsonSchema } from './editorSchemas';
import { withTables } from './guideTables';
import { idsModule } from './idsModule';
import { queryUpdatesModule } from './queryUpdatesModule';
import { queryVocabularyModule } from './queryVocabularyModule';

const filesIn = (folder: string) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .map((name) => ({ file: `${folder}/${name}`, text: readFileSync(`${folder}/${name}`, 'utf8') }));
const speechFiles = filesIn('data/speeches');
const updateFiles = filesIn('data/updates');
// Goals are known from the files themselves: what is listed may be stale.
const checked = checkFiles([...speechFiles, ...updateFiles], undefined, { goals: [] });

const errors = checked.flatMap(
  ({ file, problems }: { file: string; problems: readonly DocumentProblem<string>[] }) =>
    problems
      .filter(({ severity }) => severity === 'error')
      .map(
        ({ position, path, message }) => `${file}:${position?.line}:${position?.column} ${path}: ${message}`,
      ),
);
if (errors.length > 0) {
  console.error(
    `${errors.join('\n')}\nNothing was written. See docs/guide/add-a-speech.md and docs/guide/track-progress.md for what each error means.`,
  );
  process.exit(1);
}

const speeches = speechFiles
  .map(({ text }) => speechSchema.parse(JSON.parse(text)))
  .sort((a, b) => a.date.localeCompare(b.date));

const updates = updateFiles.flatMap(({ text }) => updateFileSchema.parse(JSON.parse(text)).updates);

const files: Record<string, string> = {
  'data/generated/ids.ts': idsModule(speeches, updates),
  'data/generated/queryUpdates.ts': queryUpdatesModule(updates),
  'data/generated/updates.ts': updatesIndex(updateFiles.map(({ file }) => basename(file, '.json'))),
  'data/generated/queryVocabulary.ts': queryVocabularyModule(),
  'data/generated/speeches.ts': speechesIndex(speeches.map(({ id }) => id)),
  'data/generated/schema/speech.schema.json': speechJsonSchema(),
  'data/generated/schema/updates.schema.json': updatesJsonSchema(),
  'data/README.md': dataDictionary(speeches),
  'docs/guide/add-a-speech.md': withTables(readFileSync('docs/guide/add-a-speech.md', 'utf8')),
  'docs/guide/track-progress.md': withTables(readFileSync('docs/guide/track-progress.md', 'utf8')),
  'CITATION.cff': readFileSync('CITATION.cff', 'utf8').replace(/^version: .*$/m, `version: ${version}`),
};

for (const [file, text] of Object.entries(files)) {
  if (process.argv.includes('--check')) {
    if (!existsSync(file) || readFileSync(file, 'utf8') !== text) {
      console.error(`${file} is stale; run \`npm run generate\`.`);
      process.exitCode = 1;
    }
  } else {
    writeFileSync(file, text);
    console.log(`wrote ${file}`);
  }
}
