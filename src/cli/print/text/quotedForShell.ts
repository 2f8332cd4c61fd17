/** Puts an argument in quotes if a shell would take it apart. */
export function quotedForShell(argument: string): string {
  return /^[\w./:@%+=-]+$/.test(argument) ? argument : `'${argument.replaceAll("'", "'\\''")}'`;
}
