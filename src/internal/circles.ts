// The relations of goals are searched for circles by a way of their own: their message shows the way round, which a number does not tell.

/**
 * Numbers ids so that two have the same number exactly where a way leads from each of them to the other. A step between two ids of one
 * number, or from an id to itself, is a step on a circle. (Tarjan's algorithm, without recursion: a hostile chain is long.)
 *
 * @param nextOf - Gives the ids that an id leads to.
 * @param starts - The ids to start from.
 */
export function circleNumbers(
  nextOf: (id: string) => readonly string[],
  starts: Iterable<string>,
): ReadonlyMap<string, number> {
  const orders = new Map<string, number>();
  const lowest = new Map<string, number>();
  const numbers = new Map<string, number>();
  const open: string[] = [];
  const lower = (id: string, order: number) => lowest.set(id, Math.min(lowest.get(id) ?? order, order));

  for (const start of starts) {
    if (orders.has(start)) continue;
    const way: { readonly id: string; readonly next: readonly string[]; at: number }[] = [];
    const enter = (id: string) => {
      lower(id, orders.size);
      orders.set(id, orders.size);
      open.push(id);
      way.push({ id, next: nextOf(id), at: 0 });
    };
    enter(start);
    for (let step = way.at(-1); step; step = way.at(-1)) {
      const next = step.next[step.at++];
      if (next !== undefined) {
        const order = orders.get(next);
        if (order === undefined) enter(next);
        else if (!numbers.has(next)) lower(step.id, order);
        continue;
      }
      way.pop();
      const low = lowest.get(step.id) as number;
      const before = way.at(-1);
      if (before) lower(before.id, low);
      if (low !== orders.get(step.id)) continue;
      for (const id of open.splice(open.lastIndexOf(step.id))) numbers.set(id, low);
    }
  }
  return numbers;
}
