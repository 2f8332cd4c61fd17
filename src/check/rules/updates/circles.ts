/**
 * Finds the ids that lie on a circle: following the steps from one of them leads back to it. Each id is visited once.
 *
 * @param nextOf - Gives the id that an id leads to.
 * @param starts - The ids to start from.
 */
export function idsInCircles(
  nextOf: (id: string) => string | undefined,
  starts: Iterable<string>,
): ReadonlySet<string> {
  const circles = new Set<string>();
  const done = new Set<string>();
  for (const start of starts) {
    const way = new Set<string>();
    let id: string | undefined = start;
    while (id !== undefined && !done.has(id) && !way.has(id)) {
      way.add(id);
      id = nextOf(id);
    }
    if (id !== undefined && way.has(id)) {
      const ids = [...way];
      for (const one of ids.slice(ids.indexOf(id))) circles.add(one);
    }
    for (const one of way) done.add(one);
  }
  return circles;
}
