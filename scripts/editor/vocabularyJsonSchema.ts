import { languageMapSchema } from '../../src/model/languageMap';
import { sourceSchema } from '../../src/model/source';
import { themeCrosswalkSchema } from '../../src/model/vocabulary/theme';
import {
  cityClassDefinitionSchema,
  cityClassMemberDefinitionSchema,
  cityDefinitionSchema,
  regionDefinitionSchema,
} from '../../src/model/vocabularyFile/placeDefinitions';
import {
  functionDefinitionSchema,
  indicatorDefinitionSchema,
  themeDefinitionSchema,
} from '../../src/model/vocabularyFile/subjectDefinitions';
import { vocabularySchema } from '../../src/model/vocabularyFile/vocabularySchema';
import { definitionSchema, kindsWithBroader } from '../definitionSchemas';
import { editorSchema } from './editorSchema';
import { partOf, vocabularySnippets } from './vocabularySnippets';

/** Writes `data/generated/schema/vocabulary.schema.json`: the schema of a file of terms for editors. */
export function vocabularyJsonSchema(): string {
  return editorSchema({
    title: 'Vocabulary',
    description:
      'Terms of your own, as policy-tracker has them: docs/guide/extend-in-your-project.md shows how to add some.',
    subject: 'the vocabulary',
    whole: vocabularySchema,
    parts: {
      City: cityDefinitionSchema,
      Region: regionDefinitionSchema,
      CityClass: cityClassDefinitionSchema,
      CityClassMember: cityClassMemberDefinitionSchema,
      Theme: themeDefinitionSchema,
      ThemeCrosswalk: themeCrosswalkSchema,
      Function: functionDefinitionSchema,
      Indicator: indicatorDefinitionSchema,
      ...Object.fromEntries(kindsWithBroader.map((record) => [partOf(record), definitionSchema(record)])),
      Source: sourceSchema,
      LanguageMap: languageMapSchema,
    },
    snippets: vocabularySnippets,
  });
}
