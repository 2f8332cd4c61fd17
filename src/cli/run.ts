import { Command, CommanderError } from 'commander';
import { InputError } from 'policy-tracker';
import { version } from '../../package.json';
import { citiesCommand } from './commands/ask/citiesCommand';
import { goalsCommand } from './commands/ask/goalsCommand';
import { showCommand } from './commands/ask/showCommand';
import { themesCommand } from './commands/ask/themesCommand';
import { tourCommand } from './commands/ask/tourCommand';
import { checkCommand } from './commands/code/checkCommand';
import { newCommand } from './commands/code/newCommand';
import { sentencesCommand } from './commands/code/sentencesCommand';
import { exportCommand } from './commands/publish/exportCommand';
import { compareCommand } from './commands/track/compareCommand';
import { coverageCommand } from './commands/track/coverageCommand';
import { statusCommand } from './commands/track/statusCommand';
import { timelineCommand } from './commands/track/timelineCommand';
import { type Output, printTo } from './print/print';
import { wrapped } from './print/table';
import type { Terminal } from './print/terminal';
import { flagOf } from './read/criteriaFlags';

/** The exit code for wrong use: a flag, an id or a value that does not exist. */
const wrongUse = 2;

/**
 * Runs the command.
 *
 * @param args - The arguments, without the program's name.
 * @param terminal - What the output is for.
 * @param output - Where it goes.
 * @param today - What day it is: the command line alone looks at the clock.
 * @returns The exit code: 0, 1 where a check found something wrong, or 2 for wrong use.
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
  const program = new Command('policy-tracker')
    .description('What a government said it would do in which city, as typed, citable data.')
    .version(version)
    .addHelpText(
      'after',
      `
Examples:
  policy-tracker tour
  policy-tracker goals --city shenzhen --theme innovation
  policy-tracker show build-comprehensive-national-science-centre
  policy-tracker status --city shanghai --on 2024-06-30

${wrapped('Tables are for people: in a pipe, goals come a line each with tabs between. For programs there is --json.', terminal)}`,
    );
  const commands = [
    goalsCommand,
    showCommand,
    citiesCommand,
    themesCommand,
    statusCommand,
    timelineCommand,
    coverageCommand,
    tourCommand,
    compareCommand,
    newCommand,
    sentencesCommand,
    checkCommand,
    exportCommand,
  ];
  for (const command of commands) program.addCommand(command(print, today));
  for (const command of [program, ...program.commands]) {
    command
      .exitOverride()
      .allowExcessArguments(false)
      .configureHelp({ helpWidth: terminal.columns })
      .configureOutput({ writeOut: output.stdout, writeErr: output.stderr });
  }

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
    for (const { path, message } of error.problems) {
      const where = path === 'id' ? '' : `${flagOf(path)}: `;
      const what = message.replace(/(?<=ask for it with )\w+$/, (key) => flagOf(`criteria.${key}`));
      output.stderr(`error: ${where}${what}\n`);
    }
    return wrongUse;
  }
}
