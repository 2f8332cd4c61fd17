// Writes the generated files of the repository: `npm run generate`. With `--check` it writes nothing and fails where a
// file is not what it would write.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { version } from '../package.json';
import { speechSchema } from '../src/model/speech';
import { dataDictionary } from './dataDictionary';
import { withTables } from './guideTables';
import { queryVocabularyModule } from './queryVocabularyModule';
import { speechesIndex } from './speechesIndex';
import { speechIdsModule } from './speechIdsModule';
import { speechJsonSchema } from './speechJsonSchema';

const speeches = readdirSync('data/speeches')
  .filter((file) => file.endsWith('.json'))
  .map((file) => speechSchema.parse(JSON.parse(readFileSync(`data/speeches/${file}`, 'utf8'))))
  .sort((a, b) => a.date.localeCompare(b.date));

const files: Record<string, string> = {
  'data/vocabulary/speechIds.ts': speechIdsModule(speeches),
  'data/vocabulary/queryVocabulary.ts': queryVocabularyModule(),
  'data/speeches/index.ts': speechesIndex(speeches.map(({ id }) => id)),
  'data/schema/speech.schema.json': speechJsonSchema(),
  'data/README.md': dataDictionary(speeches),
  'docs/guide/add-a-speech.md': withTables(readFileSync('docs/guide/add-a-speech.md', 'utf8')),
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
