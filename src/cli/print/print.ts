import { wrapped } from './table';
import type { Terminal } from './terminal';

/** What a command writes to. */
export interface Output {
  readonly stdout: (text: string) => void;
  readonly stderr: (text: string) => void;
  /** Writes to standard output all that a command prints on a terminal, which may be longer than the screen. */
  readonly page: (text: string) => void;
  /** Takes the progress bar. */
  readonly progress: (text: string) => void;
}

/** How a command prints. */
export interface Print {
  readonly terminal: Terminal;
  /** Prints a text and a line break. */
  readonly text: (text: string) => void;
  /** Prints a text as it is. */
  readonly raw: (text: string) => void;
  /** Prints a text, wrapped at the width of the terminal. */
  readonly prose: (text: string) => void;
  /** Prints rows for a program: a line for each, with tabs between the cells. */
  readonly rows: (rows: readonly (readonly string[])[]) => void;
  /** Prints a value as JSON, for programs. */
  readonly json: (value: unknown) => void;
  /** Shows a person how far the work is, in a line that the next report replaces and the last one removes. */
  readonly progress: (what: string, done: number, total: number) => void;
  /** Reports a problem on standard error, so that it never gets into the output. */
  readonly problem: (text: string) => void;
  /** Sets the exit code of a command that did its work and found something wrong. */
  readonly fail: (exitCode: number) => void;
}

/** Makes the functions with which a command prints. */
export function printTo(
  terminal: Terminal,
  { stdout: write, stderr: report, progress }: Output,
  fail: (exitCode: number) => void,
): Print {
  let line = '';
  return {
    terminal,
    text: (text) => write(`${text}\n`),
    raw: write,
    prose: (text) => write(`${wrapped(text, terminal)}\n`),
    rows: (rows) => {
      // A tab or a line break within a cell would make two of it.
      for (const cells of rows) write(`${cells.map((cell) => cell.replace(/[\t\r\n]+/g, ' ')).join('\t')}\n`);
    },
    json: (value) => write(`${JSON.stringify(value, null, 2)}\n`),
    progress: (what, done, total) => {
      if (!terminal.isInteractive) return;
      const next = done < total ? progressLine(what, done / total, terminal) : '';
      // Drawn only where it has changed, or drawing would take longer than the work.
      if (next !== line) progress(`\r\u001b[2K${next}`);
      line = next;
    },
    problem: (text) => report(`${text}\n`),
    fail,
  };
}

/** Draws a progress bar: `reading  ■■■■■■■■············   41 %`. */
function progressLine(what: string, share: number, { columns }: Terminal): string {
  const shown = what.length > columns - 16 ? `${what.slice(0, columns - 17)}…` : what;
  const room = Math.max(4, Math.min(40, columns - shown.length - 10));
  const filled = Math.floor(share * room);
  const percent = `${Math.floor(share * 100)}`.padStart(3);
  return `${shown}  ${'■'.repeat(filled)}${'·'.repeat(room - filled)}  ${percent} %`;
}
