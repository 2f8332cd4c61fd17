/**
 * A node of a graph: a goal, or something that a goal refers to.
 *
 * @category Formats
 */
export interface LinkedNode {
  readonly id: string;
  readonly [key: string]: unknown;
}
