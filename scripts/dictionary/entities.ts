import type * as z from 'zod';
import { citationSchema } from '../../src/model/citation';
import { figureSchema } from '../../src/model/goal/figure';
import { goalEntrySchema } from '../../src/model/goal/goalEntry';
import { periodSchema } from '../../src/model/period';
import { evidenceEntrySchema } from '../../src/model/progress/evidence';
import { indicatorReportSchema } from '../../src/model/progress/indicatorReport';
import { measurementSchema } from '../../src/model/progress/measurement';
import { progressUpdateSchema } from '../../src/model/progress/progressUpdate';
import { updateFileSchema } from '../../src/model/progress/updateFile';
import { sourceSchema } from '../../src/model/source';
import { findingEntrySchema } from '../../src/model/speech/finding';
import { policyDirectionEntrySchema } from '../../src/model/speech/policyDirection';
import { mappedSentenceSchema } from '../../src/model/speech/sentenceMap';
import { speechSchema } from '../../src/model/speech/speech';
import { citySchema } from '../../src/model/vocabulary/city';
import { cityClassSchema } from '../../src/model/vocabulary/cityClass';
import { cityFunctionSchema } from '../../src/model/vocabulary/cityFunction';
import { glossaryEntrySchema } from '../../src/model/vocabulary/glossaryEntry';
import { indicatorSchema } from '../../src/model/vocabulary/indicator';
import { regionSchema } from '../../src/model/vocabulary/region';
import { themeSchema } from '../../src/model/vocabulary/theme';

import {
  cityClassDefinitionSchema,
  cityDefinitionSchema,
  regionDefinitionSchema,
} from '../../src/model/vocabularyFile/placeDefinitions';
import {
  functionDefinitionSchema,
  indicatorDefinitionSchema,
  themeDefinitionSchema,
} from '../../src/model/vocabularyFile/subjectDefinitions';
import { termDefinitionSchema } from '../../src/model/vocabularyFile/termDefinition';

/** An entity that has a table of its own in the data dictionary. Other tables name it and do not repeat its fields. */
export interface Entity {
  readonly one: string;
  readonly many: string;
  /** Where it occurs. */
  readonly where: string;
  readonly schema: z.ZodObject;
}

/** The entities of the data dictionary, in its order. */
export const entities: readonly Entity[] = [
  { one: 'speech', many: 'speeches', where: 'a file of `speeches/`', schema: speechSchema },
  {
    one: 'policy direction',
    many: 'policy directions',
    where: 'under its key in `directions` of a speech',
    schema: policyDirectionEntrySchema,
  },
  { one: 'goal', many: 'goals', where: 'under its key in `goals` of a speech', schema: goalEntrySchema },
  {
    one: 'finding',
    many: 'findings',
    where: 'under its key in `findings` of a speech',
    schema: findingEntrySchema,
  },
  { one: 'figure', many: 'figures', where: 'goals and findings', schema: figureSchema },
  { one: 'period', many: 'periods', where: 'speeches and goals', schema: periodSchema },
  { one: 'citation', many: 'citations', where: 'directions, goals and findings', schema: citationSchema },
  {
    one: 'mapped sentence',
    many: 'mapped sentences',
    where: 'the sentence map of a speech',
    schema: mappedSentenceSchema,
  },
  { one: 'source', many: 'sources', where: 'speeches, regions and city classes', schema: sourceSchema },
  {
    one: 'file of updates',
    many: 'files of updates',
    where: 'a file of `updates/`',
    schema: updateFileSchema,
  },
  {
    one: 'progress update',
    many: 'progress updates',
    where: '`updates` of such a file',
    schema: progressUpdateSchema,
  },
  {
    one: 'indicator report',
    many: 'indicator reports',
    where: '`indicatorReports` of such a file',
    schema: indicatorReportSchema,
  },
  {
    one: 'measurement',
    many: 'measurements',
    where: 'progress updates and indicator reports',
    schema: measurementSchema,
  },
  {
    one: 'piece of evidence',
    many: 'pieces of evidence',
    where: 'under its id in `evidence` of such a file',
    schema: evidenceEntrySchema,
  },
  {
    one: 'city of your own',
    many: 'cities of your own',
    where: '`cities` of a file `vocabulary.json`',
    schema: cityDefinitionSchema,
  },
  {
    one: 'region of your own',
    many: 'regions of your own',
    where: '`regions` of such a file',
    schema: regionDefinitionSchema,
  },
  {
    one: 'city class of your own',
    many: 'city classes of your own',
    where: '`cityClasses` of such a file',
    schema: cityClassDefinitionSchema,
  },
  {
    one: 'theme of your own',
    many: 'themes of your own',
    where: '`themes` of such a file',
    schema: themeDefinitionSchema,
  },
  {
    one: 'function of your own',
    many: 'functions of your own',
    where: '`functions` of such a file',
    schema: functionDefinitionSchema,
  },
  {
    one: 'indicator of your own',
    many: 'indicators of your own',
    where: '`indicators` of such a file',
    schema: indicatorDefinitionSchema,
  },
  {
    one: 'term of your own',
    many: 'terms of your own',
    where: '`actors`, `actions` and all lists of kinds and levels of such a file',
    schema: termDefinitionSchema,
  },
  { one: 'city', many: 'cities', where: '`vocabulary/cities.ts`', schema: citySchema },
  { one: 'region', many: 'regions', where: '`vocabulary/regions.ts`', schema: regionSchema },
  { one: 'city class', many: 'city classes', where: '`vocabulary/cityClasses.ts`', schema: cityClassSchema },
  { one: 'theme', many: 'themes', where: '`vocabulary/themes.ts`', schema: themeSchema },
  { one: 'function', many: 'functions', where: '`vocabulary/functions.ts`', schema: cityFunctionSchema },
  {
    one: 'glossary entry',
    many: 'glossary entries',
    where: '`vocabulary/glossary.ts`',
    schema: glossaryEntrySchema,
  },
  { one: 'indicator', many: 'indicators', where: '`vocabulary/indicators.ts`', schema: indicatorSchema },
];
