import { CommanderError } from 'commander';
import { InputError, type Problem } from 'policy-tracker';
import { type Output, printTo } from './print/print';
import type { Terminal } from './print/terminal';
import { programFor } from './program';
import { flagAt, flagName } from './read/criteria/flagName';

/** The exit code if the command was used wrongly: a flag, an id or a value does not exist. */
const wrongUse = 2;

/**
 * Runs the command.
 *
 * @param args - The arguments, without the name of the program.
 * @param terminal - What the output goes to.
 * @param output - The functions that write it.
 * @param today - The current day: nothing but the command line looks at the clock.
 * @returns The exit code: 0, or 1 if a check found something wrong, or 2 if the command was used wrongly.
 */
export async function run(
  args: readonly string[],
  terminal: Terminal,
  output: Output,
  today: string,
): Promise<number> {
  let exitCode = 0;
  const print = printTo(terminal, output, (code) => {
    exitCode = code;
  });
  const program = programFor(print, output, today);
  if (args.length === 0) {
    program.outputHelp();
    return 0;
  }
  try {
    await program.parseAsync(args, { from: 'user' });
    return exitCode;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : wrongUse;
    if (!(error instanceof InputError)) throw error;
    print.progress('', 1, 1);
    for (const problem of error.problems) print.problem(`error: ${describeProblem(problem)}`);
    return wrongUse;
  }
}

/** Says what is wrong with what was typed, and which flag to use instead. */
function describeProblem({ path, message, useInstead }: Problem): string {
  // There is only one id on a command line, and the message quotes it.
  const where = path === 'id' ? '' : `${flagAt(path)}: `;
  const hint = useInstead === undefined ? '' : ` Use ${flagName(useInstead)}.`;
  return `${where}${message}${hint}`;
}
