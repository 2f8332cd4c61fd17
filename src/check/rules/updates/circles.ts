import { circleNumbers } from '../../../internal/circles';

/**
 * Finds the ids that lie on a circle: following the steps from one of them leads back to it.
 *
 * @param nextOf - Gives the id that an id leads to.
 * @param starts - The ids to start from.
 */
export function idsInCircles(
  nextOf: (id: string) => string | undefined,
  starts: Iterable<string>,
): ReadonlySet<string> {
  const numbers = circleNumbers((id) => [nextOf(id) ?? []].flat(), starts);
  const isInCircle = (id: string) => {
    const next = nextOf(id);
    return next !== undefined && numbers.get(next) === numbers.get(id);
  };
  return new Set([...numbers.keys()].filter(isInCircle));
}
