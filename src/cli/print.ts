import { wrapped } from './table';
import type { Terminal } from './terminal';

/** How a command prints. */
export interface Print {
  readonly terminal: Terminal;
  /** Prints a text and a line break. */
  readonly text: (text: string) => void;
  /** Prints a text that wraps at the width of the terminal. */
  readonly prose: (text: string) => void;
  /** Prints rows for a program: a line each, with tabs between the cells. */
  readonly rows: (rows: readonly (readonly string[])[]) => void;
  /** Prints a value as JSON, for programs. */
  readonly json: (value: unknown) => void;
  /** Says that the command did its work and found something wrong: sets the exit code. */
  readonly fail: (exitCode: number) => void;
}

/** Makes the printer that writes to a terminal. */
export function printTo(
  terminal: Terminal,
  write: (text: string) => void,
  fail: (exitCode: number) => void,
): Print {
  return {
    terminal,
    text: (text) => write(`${text}\n`),
    prose: (text) => write(`${wrapped(text, terminal)}\n`),
    rows: (rows) => {
      for (const cells of rows) write(`${cells.join('\t')}\n`);
    },
    json: (value) => write(`${JSON.stringify(value, null, 2)}\n`),
    fail,
  };
}
