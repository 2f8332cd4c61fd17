import type { DatelessFacet } from 'policy-tracker';
import {
  actorRoles,
  assessorKinds,
  comparisons,
  completenesses,
  findingKinds,
  functionChanges,
  measurabilities,
  placeRoles,
  reasonKinds,
  relationKinds,
  sentenceRoles,
  stances,
  statuses,
  statusFlags,
  targetStates,
} from 'policy-tracker/vocabulary';
import type { Terms } from '../read/terms';
import type { TermColumnName } from './termColumns';

/** A kind of terms. */
export interface TermKind {
  /** Its name at the command line. */
  readonly name: string;
  /** The record of an open kind in the vocabulary, or the terms of a closed one. */
  readonly terms: string | Terms;
  /** What goals are counted by, where they have such terms. */
  readonly facet?: DatelessFacet;
  /** The columns that it has beside those of every kind. */
  readonly columns?: readonly TermColumnName[];
  /** Those of them that a person sees. Default: all. */
  readonly onScreen?: readonly TermColumnName[];
}

/** The kinds of terms: first those that a vocabulary may add to, then those that are closed. */
export const termKinds: readonly TermKind[] = [
  {
    name: 'cities',
    terms: 'cities',
    facet: 'cityId',
    columns: ['level', 'codes', 'within', 'definition'],
    onScreen: ['within'],
  },
  {
    name: 'regions',
    terms: 'regions',
    facet: 'regionId',
    columns: ['kind', 'codes', 'members', 'within', 'definition'],
    onScreen: ['kind'],
  },
  {
    name: 'city-classes',
    terms: 'cityClasses',
    facet: 'cityClassId',
    columns: ['members', 'definition'],
    onScreen: ['definition'],
  },
  {
    name: 'themes',
    terms: 'themes',
    facet: 'themeId',
    columns: ['parent', 'codes', 'definition'],
    onScreen: ['codes'],
  },
  { name: 'functions', terms: 'functions', facet: 'functionId', columns: ['definition'] },
  { name: 'actions', terms: 'actions', facet: 'action', columns: ['broader', 'definition'] },
  {
    name: 'actors',
    terms: 'actors',
    facet: 'actorId',
    columns: ['broader', 'definition'],
    onScreen: ['definition'],
  },
  {
    name: 'indicators',
    terms: 'indicators',
    columns: ['unit', 'variant-of', 'standard', 'population', 'definition'],
    onScreen: ['unit', 'definition'],
  },
  { name: 'speech-kinds', terms: 'speechKinds', columns: ['broader', 'definition'] },
  { name: 'source-kinds', terms: 'sourceKinds', columns: ['broader', 'definition'] },
  { name: 'evidence-kinds', terms: 'evidenceKinds', columns: ['broader', 'definition'] },
  { name: 'region-kinds', terms: 'regionKinds', columns: ['broader', 'definition'] },
  { name: 'city-levels', terms: 'cityLevels', columns: ['broader', 'definition'] },
  { name: 'statuses', terms: statuses, columns: ['definition'] },
  { name: 'status-flags', terms: statusFlags, columns: ['definition'] },
  { name: 'target-states', terms: targetStates, columns: ['definition'] },
  { name: 'place-roles', terms: placeRoles, facet: 'placeRole', columns: ['definition'] },
  { name: 'actor-roles', terms: actorRoles, facet: 'actorRole', columns: ['definition'] },
  { name: 'stances', terms: stances, facet: 'stance', columns: ['definition'] },
  { name: 'completenesses', terms: completenesses, columns: ['definition'] },
  { name: 'function-changes', terms: functionChanges, facet: 'functionChange', columns: ['definition'] },
  { name: 'measurabilities', terms: measurabilities, facet: 'measurability', columns: ['definition'] },
  { name: 'relation-kinds', terms: relationKinds, columns: ['definition'] },
  { name: 'finding-kinds', terms: findingKinds, columns: ['definition'] },
  { name: 'sentence-roles', terms: sentenceRoles, columns: ['definition'] },
  { name: 'assessor-kinds', terms: assessorKinds, columns: ['definition'] },
  { name: 'reason-kinds', terms: reasonKinds, columns: ['definition'] },
  { name: 'comparisons', terms: comparisons, columns: ['definition'] },
];

/** Lists the names of the columns of a kind. */
export function termColumnNames({ facet, columns = [] }: TermKind): readonly TermColumnName[] {
  return ['id', 'name', 'other-name', ...(facet ? (['goals'] as const) : []), ...columns];
}
