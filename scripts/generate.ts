// Writes the generated files of the repository: `npm run generate`. With `--check` it writes nothing, and fails where a file is not
// what it would write.
//
// Ids are taken from data/vocabulary, data/speeches and data/updates, never from data/generated, which may be stale: one run is
// enough, whatever was added.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { version } from '../package.json';
import { checkFiles, speechSchema, updateFileSchema } from '../src/check';
import { lastDayOf } from '../src/date/partialDate';
import { compareText } from '../src/internal/compareText';
import { currentVocabulary } from './currentVocabulary';
import { dictionary } from './dictionary/dictionary';
import { withTables } from './dictionary/guideTables';
import { speechJsonSchema } from './editor/speechJsonSchema';
import { updatesJsonSchema } from './editor/updatesJsonSchema';
import { vocabularyJsonSchema } from './editor/vocabularyJsonSchema';
import { idsModule } from './modules/idsModule';
import { queryUpdatesModule } from './modules/queryUpdatesModule';
import { queryVocabularyModule } from './modules/queryVocabularyModule';
import { speechesModule } from './modules/speechesModule';
import { updatesModule } from './modules/updatesModule';

interface DataFile {
  readonly file: string;
  readonly text: string;
}

function dataFilesIn(folder: string): DataFile[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => ({ file: `${folder}/${name}`, text: readFileSync(`${folder}/${name}`, 'utf8') }));
}

/** Lists the errors in the data, each with its place. Warnings are for `policy-tracker check` to show. */
function errorsIn(files: readonly DataFile[]): string[] {
  const checked = checkFiles(files, {
    corpus: { vocabulary: currentVocabulary, goals: [], updates: [], indicatorReports: [], evidence: [] },
  });
  return checked.flatMap(({ file, problems }) =>
    problems.flatMap(({ severity, position, path, message }) =>
      severity === 'error' ? [`${file}:${position?.line}:${position?.column} ${path}: ${message}`] : [],
    ),
  );
}

/** Gives the text of every generated file, by its path. */
function generatedFiles(
  speechFiles: readonly DataFile[],
  updateFiles: readonly DataFile[],
): Readonly<Record<string, string>> {
  const speeches = speechFiles
    .map(({ text }) => speechSchema.parse(JSON.parse(text)))
    .sort((a, b) => compareText(lastDayOf(a.date), lastDayOf(b.date)));
  const updates = updateFiles.flatMap(({ text }) => updateFileSchema.parse(JSON.parse(text)).updates);
  const goalIds = speeches.flatMap(({ id, goals }) => Object.keys(goals).map((key) => `${id}/${key}`));
  const withTablesOf = (guide: string) => withTables(readFileSync(guide, 'utf8'));
  return {
    'data/generated/ids.ts': idsModule(speeches, updates),
    'data/generated/queryVocabulary.ts': queryVocabularyModule(),
    'data/generated/queryUpdates.ts': queryUpdatesModule(updates),
    'data/generated/speeches.ts': speechesModule(speeches.map(({ id }) => id)),
    'data/generated/updates.ts': updatesModule(updateFiles.map(({ file }) => basename(file, '.json'))),
    'data/generated/schema/speech.schema.json': speechJsonSchema(),
    'data/generated/schema/updates.schema.json': updatesJsonSchema(goalIds),
    'data/generated/schema/vocabulary.schema.json': vocabularyJsonSchema(),
    'data/generated/dictionary.md': dictionary(speeches),
    'docs/guide/add-a-speech.md': withTablesOf('docs/guide/add-a-speech.md'),
    'docs/guide/extend-in-your-project.md': withTablesOf('docs/guide/extend-in-your-project.md'),
    'docs/guide/track-progress.md': withTablesOf('docs/guide/track-progress.md'),
    'CITATION.cff': readFileSync('CITATION.cff', 'utf8').replace(/^version: .*$/m, `version: ${version}`),
  };
}

/** Lists the files that are not what would be written. */
function staleFiles(files: Readonly<Record<string, string>>): string[] {
  return Object.entries(files).flatMap(([file, text]) =>
    existsSync(file) && readFileSync(file, 'utf8') === text ? [] : [file],
  );
}

const speechFiles = dataFilesIn('data/speeches');
const updateFiles = dataFilesIn('data/updates');
const errors = errorsIn([...speechFiles, ...updateFiles]);
if (errors.length > 0) {
  console.error(
    `${errors.join('\n')}\nNothing was written. docs/guide/add-a-speech.md and docs/guide/track-progress.md explain each error.`,
  );
  process.exit(1);
}

const files = generatedFiles(speechFiles, updateFiles);
const stale = staleFiles(files);
if (process.argv.includes('--check')) {
  for (const file of stale) console.error(`${file} is stale; run \`npm run generate\`.`);
  process.exitCode = stale.length > 0 ? 1 : 0;
} else {
  for (const file of stale) {
    writeFileSync(file, files[file] ?? '');
    console.log(`wrote ${file}`);
  }
  if (stale.length === 0) console.log('Every generated file is up to date.');
}
