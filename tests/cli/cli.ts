import stringWidth from 'string-width';
import type { Terminal } from '../../src/cli/print/terminal';
import type { Defaults } from '../../src/cli/read/defaults';
import { run } from '../../src/cli/run';

/** A pipe: what a program reads. */
export const pipe: Terminal = { isInteractive: false, columns: 80, hasColour: false };

/** A terminal of 80 columns: what a person reads. */
export const screen: Terminal = { isInteractive: true, columns: 80, hasColour: false };

/** The current day, as far as the command knows in tests. */
export const today = '2025-06-30';

/** Runs the command in this process and keeps what it writes. */
export async function cli(
  args: string | readonly string[],
  terminal: Terminal = pipe,
  defaults: Partial<Defaults> = {},
) {
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
    page: (text: string) => output.stdout(text),
    progress: error,
  };
  const exitCode = await run(list, terminal, output, { today, language: 'en', data: [], ...defaults });
  return { exitCode, stdout, stderr };
}

/** Splits what a program reads into rows of cells. */
export function cellsIn(text: string): string[][] {
  return text
    .trimEnd()
    .split('\n')
    .map((line) => line.split('\t'));
}

/** Joins wrapped lines, so that a sentence can be looked for. */
export function unwrapped(text: string): string {
  return text.replace(/\s+/g, ' ');
}

/** Lists the lines that are wider than 80 columns, except addresses, which are for copying. */
export function tooWide(text: string): string[] {
  return text.split('\n').filter((line) => stringWidth(line) > 80 && !/^(\[\d+\] )?http/.test(line));
}
