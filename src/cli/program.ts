import { Command } from 'commander';
import { version } from '../../package.json';
import { showCommand } from './commands/ask/showCommand';
import { tourCommand } from './commands/ask/tourCommand';
import { checkCommand } from './commands/code/checkCommand';
import { newCommand } from './commands/code/newCommand';
import { sentencesCommand } from './commands/code/sentencesCommand';
import { goalsCommand } from './commands/list/goalsCommand';
import { speechesCommand } from './commands/list/speechesCommand';
import { termsCommands } from './commands/list/termsCommand';
import { vocabularyCommand } from './commands/list/vocabularyCommand';
import { exportCommand } from './commands/publish/exportCommand';
import { compareCommand } from './commands/track/compareCommand';
import { coverageCommand } from './commands/track/coverageCommand';
import { statusCommand } from './commands/track/statusCommand';
import { timelineCommand } from './commands/track/timelineCommand';
import type { Output, Print } from './print/print';
import { wrapped } from './print/table';
import type { Terminal } from './print/terminal';
import { addDataFlags, addLanguageFlag } from './read/asked';
import type { Defaults } from './read/defaults';

/** The commands, in the order of the help. */
const commands: readonly ((print: Print, defaults: Defaults) => Command)[] = [
  goalsCommand,
  showCommand,
  speechesCommand,
  ...termsCommands,
  vocabularyCommand,
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
 * @param defaults - What is asked about where no flag says otherwise.
 */
export function programFor(print: Print, output: Output, defaults: Defaults): Command {
  const program = new Command('policy-tracker')
    .description('What a government said it would do in which city, as typed, citable data.')
    .version(version)
    .addHelpText('after', programHelp(print.terminal));
  for (const command of commands) program.addCommand(command(print, defaults));
  for (const command of program.commands) {
    // A text is numbered without any data.
    if (command.name() !== 'sentences') addDataFlags(command);
    // Files of other formats have texts in all their languages.
    if (command.name() !== 'export') addLanguageFlag(command);
    command.option('--no-pager', 'print everything at once, however long it is');
  }
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
    'For programs: in a pipe, each item is a line with tabs between the cells; --json prints JSON, and --csv a table.';
  return `
Examples:
  policy-tracker tour
  policy-tracker goals --city shenzhen --theme innovation
  policy-tracker show build-comprehensive-national-science-centre
  policy-tracker status --city shanghai --on 2024-06-30
  policy-tracker goals --data my-city/ --no-shipped

${wrapped(forPrograms, terminal)}`;
}
