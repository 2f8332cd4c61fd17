import { groupBy } from '../../internal/groupBy';
import type { GoalLike } from '../../model/goal/goalLike';

/**
 * The reasons for which a goal is not on the map.
 *
 * @category Formats
 */
export const leftOutReasons = [
  'city-without-coordinates',
  'region-without-shape',
  'unknown-place',
  'class-of-cities',
  'no-place',
] as const;

/**
 * Why a goal is not on the map: the first of these that is true of it, where none of its places has a point or a shape.
 *
 * - `city-without-coordinates`: it names a city whose coordinates are not known.
 * - `region-without-shape`: it names a region, and no shape was given for it.
 * - `unknown-place`: it names a place that is no city, region or class of cities of the vocabulary.
 * - `class-of-cities`: it names only classes of cities, which are no places on a map.
 * - `no-place`: it names no place.
 *
 * @category Formats
 */
export type LeftOutReason = (typeof leftOutReasons)[number];

/**
 * The goals that are not on the map for one reason.
 *
 * @category Formats
 */
export interface LeftOut {
  /** The reason. */
  readonly reason: LeftOutReason;
  /** The number of goals. */
  readonly goalCount: number;
  /** The ids of these goals. */
  readonly goalIds: readonly string[];
}

/** Counts goals that are not on the map by the reason, in the order of the reasons. Each goal is counted once. */
export function leftOutBy(
  goals: readonly GoalLike[],
  reasonOf: (placeId: string) => LeftOutReason,
): LeftOut[] {
  const groups = groupBy(goals, ({ places }) => {
    const reasons = places.map(({ placeId }) => reasonOf(placeId));
    return leftOutReasons.find((reason) => reasons.includes(reason)) ?? 'no-place';
  });
  return leftOutReasons.flatMap((reason) => {
    const goalIds = groups.get(reason)?.map(({ id }) => id);
    return goalIds ? [{ reason, goalCount: goalIds.length, goalIds }] : [];
  });
}
