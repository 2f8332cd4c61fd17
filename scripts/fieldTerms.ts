import type * as z from 'zod';
import { figureSchema } from '../src/model/goal/figure';
import { goalActorSchema } from '../src/model/goal/goalActor';
import { goalEntrySchema } from '../src/model/goal/goalEntry';
import { goalFunctionSchema } from '../src/model/goal/goalFunction';
import { goalPlaceSchema } from '../src/model/goal/goalPlace';
import { goalRelationSchema } from '../src/model/goal/goalRelation';
import { evidenceSchema } from '../src/model/progress/evidence';
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
import { regionSchema } from '../src/model/vocabulary/region';
import { themeSchema } from '../src/model/vocabulary/theme';
import { closedTerms } from './closedTerms';
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

const { cities, regions, cityClasses, themes, functions, actions, actors } = vocabularyKinds;
const { speechKinds, sourceKinds, evidenceKinds, regionKinds, cityLevels } = vocabularyKinds;

const places: FieldTerms = {
  one: 'a city, region or class of cities',
  many: 'cities, regions or classes of cities',
  terms: namesIn({ ...cities.terms, ...regions.terms, ...cityClasses.terms }),
};
const citiesAndRegions: FieldTerms = {
  one: 'a city or region',
  many: 'cities or regions',
  terms: namesIn({ ...cities.terms, ...regions.terms }),
};

/** Takes the names alone. The definition of a class of cities has another form than that of a term. */
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

/**
 * The terms that each field takes, by the schema of the field. A field that holds a list takes several.
 *
 * Editors offer and check the shipped terms; the model accepts any id where a vocabulary can add to them.
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
  [findingEntrySchema.shape.kind, closedTerms.findingKinds],
  [findingEntrySchema.shape.themeIds, themes],
  [progressUpdateSchema.shape.status, closedTerms.statuses],
  [progressUpdateSchema.shape.assessorKind, closedTerms.assessorKinds],
  [progressReasonSchema.shape.kind, closedTerms.reasonKinds],
  [evidenceSchema.shape.kind, evidenceKinds],
  [measurementSchema.shape.comparison, closedTerms.comparisons],
  [citySchema.shape.level, cityLevels],
  [regionSchema.shape.kind, regionKinds],
  [regionSchema.shape.memberIds, citiesAndRegions],
  [regionSchema.shape.withinIds, citiesAndRegions],
  [cityClassMemberSchema.shape.cityId, { ...cities, terms: namesIn(cities.terms) }],
  [themeSchema.shape.parentId, themes],
]);
