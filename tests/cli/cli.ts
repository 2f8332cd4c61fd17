import type { Terminal } from '../../src/cli/print/terminal';
import { run } from '../../src/cli/run';

/** A pipe: what a program reads. */
export const pipe: Terminal = { isInteractive: false, columns: 80, hasColour: false };

/** A terminal of 80 columns: what a person reads. */
export const screen: Terminal = { isInteractive: true, columns: 80, hasColour: false };

/** The day that it is in tests. */
export const today = '2025-06-30';

/** Runs the command in this process and keeps what it writes. */
export async function cli(args: string | readonly string[], terminal: Terminal = pipe) {
  let [stdout, stderr] = ['', ''];
  const list = typeof args === 'string' ? args.split(' ').filter(Boolean) : args;
  const error = (text: string) => {
    stderr += text;
  };
  const output = {
    stdout: (text: string) => {
      stdout += text;
    },
    stderr: error,
    progress: error,
  };
  const exitCode = await run(list, terminal, output, today);
  return { exitCode, stdout, stderr };
}
