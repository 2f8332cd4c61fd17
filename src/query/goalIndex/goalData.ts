import { lru } from '../../internal/lru';
import { memoise } from '../../internal/memoise';
import { once } from '../../internal/once';
import type { GoalLike } from '../../model/goal/goalLike';
import type { Vocabulary } from '../../model/vocabulary/vocabulary';
import type { AsOf } from '../../status/asOf';
import type { StatusDeriver } from '../../status/deriveStatus';
import type { DatelessFacet } from '../facets';
import type { CodedColumn } from './columns/codedColumn';
import { facetColumnOf } from './columns/facetColumn';
import { type GoalColumns, goalColumnsOf } from './columns/goalColumns';
import { type GroupName, postingsFor } from './columns/goalGroups';
import type { Postings } from './columns/postings';
import { type DerivedStatuses, derivedStatusesOf, rowsWithProgress } from './derivedStatuses';
import { type DenseSet, everyGoal, type GoalSet } from './sets/goalSet';
import { type TokenIndex, tokenIndexOf } from './tokenIndex';

/** What goal data is made from. */
export interface GoalDataSource {
  readonly goals: readonly GoalLike[];
  readonly vocabulary: Vocabulary;
  readonly deriver: StatusDeriver;
  /** Gives the ids of the goals that have updates. */
  readonly trackedIds: () => ReadonlySet<string>;
  /** Called with the number of goals that have been read since its last call. */
  readonly onRead?: ((goals: number) => void) | undefined;
}

/** All that is derived from goals to answer questions. Each part is made when it is first needed, and kept. */
export interface GoalData {
  /** The set of all goals. */
  readonly all: DenseSet;
  readonly columns: () => GoalColumns;
  readonly postings: (group: GroupName) => Postings;
  /** Keeps the unions of groups of a kind, by the list of their names. */
  readonly unions: (group: GroupName) => WeakMap<readonly string[], readonly GoalSet[]>;
  readonly facet: (facet: DatelessFacet) => CodedColumn<string>;
  readonly tokenIndex: () => TokenIndex;
  readonly statuses: (asOf: AsOf) => DerivedStatuses;
}

/** How many days' statuses are kept: those of the days last asked for. */
const mostKeptDays = 4;

/** Makes the data of goals. */
export function goalDataOf({ goals, vocabulary, deriver, trackedIds, onRead }: GoalDataSource): GoalData {
  const all = everyGoal(goals.length);
  const columns = once(() => goalColumnsOf(goals, onRead));
  const rowsToDerive = once(() => rowsWithProgress(goals, trackedIds()));
  const statusesOfDay = new Map<string, DerivedStatuses>();
  return {
    all,
    columns,
    postings: memoise((group) => postingsFor(group, columns(), goals.length)),
    unions: memoise(() => new WeakMap()),
    facet: memoise((facet) => facetColumnOf(facet, columns(), vocabulary, goals.length)),
    tokenIndex: once(() => tokenIndexOf(goals, all)),
    statuses: (asOf) => {
      const key = `${asOf.on} ${asOf.knownOn ?? ''} ${asOf.staleBefore}`;
      return lru(statusesOfDay, key, mostKeptDays, () =>
        derivedStatusesOf(rowsToDerive(), goals, asOf.on, deriver(asOf), all),
      );
    },
  };
}
