/** Gives the key of a goal, direction or finding: its id without that of the speech. */
export function keyOf({ id }: { readonly id: string }): string {
  return id.slice(id.indexOf('/') + 1);
}
