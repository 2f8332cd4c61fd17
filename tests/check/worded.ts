/** Gives each problem as a line: where it is and what is wrong. */
export function worded(problems: readonly { readonly path: string; readonly message: string }[]): string[] {
  return problems.map(({ path, message }) => `${path}: ${message}`);
}
