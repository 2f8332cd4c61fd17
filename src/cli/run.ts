import { CommanderError } from 'commander';
import { InputError, type Problem } from 'policy-tracker';
import { type Output, printTo } from './print/print';
import { printable } from './print/printable';
import { isOfFile, problemLine } from './print/problemLine';
import type { Terminal } from './print/terminal';
import { programFor } from './program';
import { flagAt, flagName } from './read/criteria/flagName';
import type { Defaults } from './read/defaults';
import { isRemark } from './read/faultyFiles';

/** The exit code if the command was used wrongly: a flag, an id or a value does not exist. */
const wrongUse = 2;

/**
 * Runs the command.
 *
 * @param args - The arguments, without the name of the program.
 * @param terminal - What the output goes to.
 * @param output - The functions that write it.
 * @param defaults - What is asked about where no flag says otherwise.
 * @returns The exit code: 0, or 1 if a check found something wrong, or 2 if the command was used wrongly.
 */
export async function run(
  args: readonly string[],
  terminal: Terminal,
  output: Output,
  defaults: Defaults,
): Promise<number> {
  let exitCode = 0;
  let isPaged = false;
  const kept: string[] = [];
  // On a terminal nothing is written before it is known whether it fits the screen.
  const stdout = terminal.isInteractive ? (text: string) => void kept.push(text) : output.stdout;
  const print = printTo(terminal, { ...output, stdout }, (code) => {
    exitCode = code;
  });
  const program = programFor(print, { ...output, stdout }, defaults);
  program.hook('preAction', (_, command) => {
    isPaged = command.opts()['pager'] !== false;
  });
  try {
    if (args.length === 0) program.outputHelp();
    else await program.parseAsync(args, { from: 'user' });
    return exitCode;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : wrongUse;
    if (!(error instanceof InputError)) throw error;
    print.progress('', 1, 1);
    for (const problem of error.problems) print.problem(describeProblem(problem));
    return wrongUse;
  } finally {
    if (kept.length > 0) (isPaged ? output.page : output.stdout)(printable(kept.join('')));
  }
}

/** Says what is wrong with a file, or with what was typed and which flag to use instead. */
function describeProblem(problem: Problem): string {
  if (isRemark(problem)) return problem.message;
  if (isOfFile(problem)) return problemLine(problem);
  const { path, message, useInstead } = problem;
  // There is only one id on a command line, and the message quotes it.
  const where = path === 'id' ? '' : `${flagAt(path)}: `;
  const hint = useInstead === undefined ? '' : ` Use ${flagName(useInstead)}.`;
  return `error: ${where}${message}${hint}`;
}
