import { once } from '../../internal/once';
import type { AnyUpdate } from '../../model/progress/progressUpdate';
import type { Vocabulary } from '../../model/vocabulary/vocabulary';
import { judgesOf } from '../../status/deriveStatus';
import type { NormalCriteria } from '../compile/compileCriteria';
import type { AnyGoal } from '../criteria';
import type { Facet } from '../facets';
import { crossTally, type Table } from './crossTally';
import { type Evaluator, evaluatorOf } from './evaluator';
import { rowsIn } from './sets/goalSet';
import { tally } from './tally';

/**
 * Goals that are indexed together. An index has several such segments, one after the other, so that adding goals need not index all
 * of them again.
 */
export interface Segment<G extends AnyGoal> {
  readonly goals: readonly G[];
  readonly evaluator: Evaluator;
}

/** Called with the number of goals of a segment that have been read, and the number of all. */
type OnProgress = (done: number, total: number) => void;

/** Indexes goals as a segment. */
export type MakeSegment = <G extends AnyGoal>(goals: readonly G[], onProgress?: OnProgress) => Segment<G>;

/** A segment of this many goals is indexed at once: otherwise the first question would have to wait. */
const manyGoals = 10_000;

/** Makes the function that indexes goals as a segment. */
export function segmentMaker(vocabulary: Vocabulary, updates: readonly AnyUpdate[]): MakeSegment {
  const judges = judgesOf(updates);
  const trackedIds = once(() => new Set(updates.map(({ goalId }) => goalId)));
  return (goals, onProgress) => {
    let done = 0;
    const onRead = (read: number) => {
      done += read;
      onProgress?.(done, goals.length);
    };
    const evaluator = evaluatorOf({ goals, vocabulary, judges, trackedIds, onRead });
    if (onProgress || goals.length >= manyGoals) evaluator.build();
    return { goals, evaluator };
  };
}

/**
 * Adds goals to segments.
 *
 * As long as the last segment has at most twice as many goals as are added, its goals are indexed again together with these: so
 * there are never many segments, and a goal is seldom read again.
 */
export function segmentsWith<G extends AnyGoal>(
  segments: readonly Segment<G>[],
  goals: readonly G[],
  makeSegment: MakeSegment,
): readonly Segment<G>[] {
  const last = segments.at(-1);
  return last && last.goals.length <= 2 * goals.length
    ? segmentsWith(segments.slice(0, -1), [...last.goals, ...goals], makeSegment)
    : [...segments, makeSegment([...goals])];
}

/** Lists the goals that meet criteria. */
export function goalsOfSegments<G extends AnyGoal>(
  segments: readonly Segment<G>[],
  criteria: NormalCriteria,
): G[] {
  const [only] = segments;
  return only && segments.length === 1
    ? only.evaluator.pick(criteria, only.goals)
    : segments.flatMap(({ goals, evaluator }) => evaluator.pick(criteria, goals));
}

/** Counts the goals that meet criteria. */
export function countInSegments(segments: readonly Segment<AnyGoal>[], criteria: NormalCriteria): number {
  let count = 0;
  for (const { evaluator } of segments) count += evaluator.count(criteria);
  return count;
}

/** Lists the goals that meet criteria: it skips `offset` of them and lists at most `limit`. */
export function pageOfSegments<G extends AnyGoal>(
  segments: readonly Segment<G>[],
  criteria: NormalCriteria,
  offset: number,
  limit: number,
): G[] {
  const page: G[] = [];
  let toSkip = offset;
  for (const { goals, evaluator } of segments) {
    const set = evaluator.select(criteria);
    for (const row of rowsIn(set, toSkip, limit - page.length)) page.push(goals[row] as G);
    toSkip = Math.max(0, toSkip - set.count);
  }
  return page;
}

/** Goes through the goals that meet criteria. */
export function* iterateSegments<G extends AnyGoal>(
  segments: readonly Segment<G>[],
  criteria: NormalCriteria,
): Generator<G, undefined> {
  for (const { goals, evaluator } of segments) {
    for (const row of rowsIn(evaluator.select(criteria))) yield goals[row] as G;
  }
  return undefined;
}

/** Lists the values of a facet that occur. */
export function valuesInSegments(segments: readonly Segment<AnyGoal>[], facet: Facet): readonly string[] {
  return segments.flatMap(({ evaluator }) => evaluator.facet(facet).values);
}

/** Counts the goals that meet criteria by a facet. */
export function countSegmentsBy(
  segments: readonly Segment<AnyGoal>[],
  facet: Facet,
  criteria: NormalCriteria,
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { evaluator } of segments) tally(evaluator.select(criteria), evaluator.facet(facet), counts);
  return counts;
}

/** Counts the goals that meet criteria by two facets. */
export function crossTabulateSegments(
  segments: readonly Segment<AnyGoal>[],
  rowFacet: Facet,
  columnFacet: Facet,
  criteria: NormalCriteria,
): Table {
  const table: Table = new Map();
  for (const { evaluator } of segments) {
    const [row, column] = [evaluator.facet(rowFacet), evaluator.facet(columnFacet)];
    crossTally(evaluator.select(criteria), row, column, table);
  }
  return table;
}
