import type * as z from 'zod';
import { figureSchema } from '../src/model/goal/figure';
import { goalActorSchema } from '../src/model/goal/goalActor';
import { goalEntrySchema } from '../src/model/goal/goalEntry';
import { goalFunctionSchema } from '../src/model/goal/goalFunction';
import { goalPlaceSchema } from '../src/model/goal/goalPlace';
import { goalRelationSchema } from '../src/model/goal/goalRelation';
import { targetSchema } from '../src/model/goal/target';
import { evidenceEntrySchema } from '../src/model/progress/evidence';
import { measurementSchema } from '../src/model/progress/measurement';
import { progressReasonSchema } from '../src/model/progress/progressReason';
import { progressUpdateSchema } from '../src/model/progress/progressUpdate';
import { sourceSchema } from '../src/model/source';
import { findingEntrySchema } from '../src/model/speech/finding';
import { mappedSentenceSchema } from '../src/model/speech/sentenceMap';
import { speechSchema } from '../src/model/speech/speech';
import type { Term } from '../src/model/terms/term';
import { citySchema } from '../src/model/vocabulary/city';
import { cityClassMemberSchema } from '../src/model/vocabulary/cityClass';
import { indicatorSchema } from '../src/model/vocabulary/indicator';
import { regionSchema } from '../src/model/vocabulary/region';
import { themeCrosswalkSchema, themeSchema } from '../src/model/vocabulary/theme';
import { regionDefinitionSchema } from '../src/model/vocabularyFile/placeDefinitions';
import { closedTerms } from './closedTerms';
import { definitionSchema, kindsWithBroader } from './definitionSchemas';
import { vocabularyKinds } from './vocabularyKinds';

/** The terms that a field takes. */
export interface FieldTerms {
  /** What one of them is called in prose, with its article. Absent where no vocabulary can add to them. */
  readonly one?: string;
  /** What several are called. */
  readonly many: string;
  /** The terms, by id. */
  readonly terms: Readonly<Record<string, Term>>;
}

const { cities, regions, cityClasses, themes, functions, actions, actors, indicators } = vocabularyKinds;
const { speechKinds, sourceKinds, evidenceKinds, regionKinds, cityLevels } = vocabularyKinds;

const places: FieldTerms = {
  one: 'a city, region or class of cities',
  many: 'cities, regions or classes of cities',
  terms: { ...cities.terms, ...regions.terms, ...namesIn(cityClasses.terms) },
};
const citiesAndRegions: FieldTerms = {
  one: 'a city or region',
  many: 'cities or regions',
  terms: { ...cities.terms, ...regions.terms },
};

/** Takes the names alone: the definition of a class of cities is too long for a label. */
function namesIn(terms: Readonly<Record<string, Pick<Term, 'name'>>>): Readonly<Record<string, Term>> {
  return Object.fromEntries(Object.entries(terms).map(([id, { name }]) => [id, { name }]));
}

// Values of the model that have no record of terms.
const coverages: FieldTerms = {
  many: 'coverages',
  terms: {
    all: { name: { en: 'Of every place named', zh: '全部' } },
    some: { name: { en: 'Of several, not named', zh: '部分' } },
  },
};

const schemes: FieldTerms = {
  many: 'schemes',
  terms: {
    SDG: { name: { en: 'Sustainable Development Goals (2015)', zh: '可持续发展目标' } },
    CAP: { name: { en: 'Comparative Agendas Project, master codebook', zh: '比较议程项目' } },
    COFOG: { name: { en: 'Classification of the Functions of Government (1999)', zh: '政府职能分类' } },
  },
};
const matches: FieldTerms = {
  many: 'matches',
  terms: {
    exact: { name: { en: 'The code means the same as the theme', zh: '完全匹配' } },
    close: { name: { en: 'The code means nearly the same', zh: '近似匹配' } },
    broad: { name: { en: 'The code is the broader of the two', zh: '上位匹配' } },
    narrow: { name: { en: 'The code is the narrower of the two', zh: '下位匹配' } },
    related: { name: { en: 'The code is about something related', zh: '相关匹配' } },
  },
};

/**
 * The terms that each field takes, by the schema of the field. A field that holds a list takes several.
 *
 * Editors offer the shipped terms, and accept any id where a vocabulary can add to them.
 */
export const fieldTerms: ReadonlyMap<z.ZodType, FieldTerms> = new Map<z.ZodType, FieldTerms>([
  [speechSchema.shape.kind, speechKinds],
  [speechSchema.shape.completeness, closedTerms.completenesses],
  [sourceSchema.shape.kind, sourceKinds],
  [mappedSentenceSchema.shape.role, closedTerms.sentenceRoles],
  [goalEntrySchema.shape.action, actions],
  [goalEntrySchema.shape.stance, closedTerms.stances],
  [goalEntrySchema.shape.saidBy, actors],
  [goalEntrySchema.shape.themeIds, themes],
  [goalEntrySchema.shape.measurability, closedTerms.measurabilities],
  [goalPlaceSchema.shape.placeId, places],
  [goalPlaceSchema.shape.role, closedTerms.placeRoles],
  [goalActorSchema.shape.actorId, actors],
  [goalActorSchema.shape.role, closedTerms.actorRoles],
  [goalFunctionSchema.shape.functionId, functions],
  [goalFunctionSchema.shape.change, closedTerms.functionChanges],
  [goalRelationSchema.shape.kind, closedTerms.relationKinds],
  [figureSchema.shape.comparison, closedTerms.comparisons],
  [figureSchema.shape.coverage, coverages],
  [targetSchema.shape.indicatorId, { ...indicators, terms: namesIn(indicators.terms) }],
  [targetSchema.shape.comparison, closedTerms.comparisons],
  [targetSchema.shape.placeId, places],
  [findingEntrySchema.shape.kind, closedTerms.findingKinds],
  [findingEntrySchema.shape.themeIds, themes],
  [findingEntrySchema.shape.saidBy, actors],
  [progressUpdateSchema.shape.status, closedTerms.statuses],
  [progressUpdateSchema.shape.assessorKind, closedTerms.assessorKinds],
  [progressReasonSchema.shape.kind, closedTerms.reasonKinds],
  [evidenceEntrySchema.shape.kind, evidenceKinds],
  [measurementSchema.shape.comparison, closedTerms.comparisons],
  [citySchema.shape.level, cityLevels],
  [regionSchema.shape.kind, regionKinds],
  [regionSchema.shape.memberIds, citiesAndRegions],
  [regionSchema.shape.withinIds, citiesAndRegions],
  [cityClassMemberSchema.shape.cityId, cities],
  [themeSchema.shape.parentId, themes],
  [indicatorSchema.shape.variantOf, { ...indicators, terms: namesIn(indicators.terms) }],
  [themeCrosswalkSchema.shape.scheme, schemes],
  [themeCrosswalkSchema.shape.match, matches],
  [regionDefinitionSchema.shape.kind, regionKinds],
  ...kindsWithBroader.map((record): [z.ZodType, FieldTerms] => [
    definitionSchema(record).shape['broader'] as z.ZodType,
    vocabularyKinds[record],
  ]),
]);
