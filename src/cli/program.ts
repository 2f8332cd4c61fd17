import { Command } from 'commander';
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
import type { Output, Print } from './print/print';
import { wrapped } from './print/table';
import type { Terminal } from './print/terminal';

/** The commands, in the order of the help. */
const commands: readonly ((print: Print, today: string) => Command)[] = [
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

/**
 * Builds the program with all its commands.
 *
 * @param print - How the commands print.
 * @param output - Where help and errors of use go.
 * @param today - The current day, for the commands that need one.
 */
export function programFor(print: Print, output: Output, today: string): Command {
  const program = new Command('policy-tracker')
    .description('What a government said it would do in which city, as typed, citable data.')
    .version(version)
    .addHelpText('after', programHelp(print.terminal));
  for (const command of commands) program.addCommand(command(print, today));
  for (const command of [program, ...program.commands]) {
    command
      .exitOverride()
      .allowExcessArguments(false)
      .configureHelp({ helpWidth: print.terminal.columns })
      .configureOutput({ writeOut: output.stdout, writeErr: output.stderr });
  }
  return program;
}

function programHelp(terminal: Terminal): string {
  const forPrograms =
    'For programs: in a pipe, each item is a line with tabs between the cells; --json prints JSON.';
  return `
Examples:
  policy-tracker tour
  policy-tracker goals --city shenzhen --theme innovation
  policy-tracker show build-comprehensive-national-science-centre
  policy-tracker status --city shanghai --on 2024-06-30

${wrapped(forPrograms, terminal)}`;
}
