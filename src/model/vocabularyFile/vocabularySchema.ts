import * as z from 'zod';
import { keySchema } from '../id';
import { cityClassDefinitionSchema, cityDefinitionSchema, regionDefinitionSchema } from './placeDefinitions';
import {
  functionDefinitionSchema,
  indicatorDefinitionSchema,
  themeDefinitionSchema,
} from './subjectDefinitions';
import { termDefinitionOfOneKind } from './termDefinition';

/** Makes the schema of the terms of a kind, by id. */
function termsOf<Definition extends z.ZodObject>(definition: Definition, many: string) {
  return z
    .record(keySchema, definition.readonly())
    .readonly()
    .optional()
    .describe(`The ${many}, by id: kebab-case, and never changed. Absent where there are none.`);
}

/** The schema of a file of terms, `vocabulary.json`: what `defineVocabulary` takes. */
export const vocabularySchema = z.strictObject({
  extends: z
    .literal('nothing')
    .optional()
    .describe(
      '`nothing` where the file has all terms that its speeches use. Absent where they are added to the shipped ones.',
    ),
  cities: termsOf(cityDefinitionSchema, 'cities to add'),
  regions: termsOf(regionDefinitionSchema, 'regions to add'),
  cityClasses: termsOf(cityClassDefinitionSchema, 'classes of cities to add'),
  themes: termsOf(themeDefinitionSchema, 'themes to add'),
  functions: termsOf(functionDefinitionSchema, 'functions of cities to add'),
  actors: termsOf(termDefinitionOfOneKind(), 'actors to add'),
  actions: termsOf(termDefinitionOfOneKind(), 'verbs to add'),
  indicators: termsOf(indicatorDefinitionSchema, 'indicators to add'),
  speechKinds: termsOf(termDefinitionOfOneKind(), 'kinds of speeches to add'),
  sourceKinds: termsOf(termDefinitionOfOneKind(), 'kinds of sources to add'),
  evidenceKinds: termsOf(termDefinitionOfOneKind(), 'kinds of evidence to add'),
  regionKinds: termsOf(termDefinitionOfOneKind(), 'kinds of regions to add'),
  cityLevels: termsOf(termDefinitionOfOneKind(), 'administrative levels of cities to add'),
});
