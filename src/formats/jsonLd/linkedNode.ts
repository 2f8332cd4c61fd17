/**
 * A node of a graph: a goal, or something that a goal refers to.
 *
 * @category Formats
 */
export interface LinkedNode {
  readonly id: string;
  readonly [key: string]: unknown;
}

/**
 * Makes nodes of the parts of a list, with numbered identifiers. Statements have no order, so the numbers keep it; and without
 * identifiers a canonical form would have to tell the nodes apart by their surroundings, which is slow.
 */
export function numbered<Part>(
  name: string,
  list: readonly Part[],
  fieldsOf: (part: Part, id: string) => object,
): LinkedNode[] {
  return list.map((part, index) => {
    const id = `${name}-${index + 1}`;
    return { id, ...fieldsOf(part, id) };
  });
}
