import { spawnSync } from 'node:child_process';
import stringWidth from 'string-width';

/** A program that shows a long text screen by screen, and its arguments. */
export type Pager = readonly [command: string, ...args: string[]];

/** Keeps colours (R), prints what fits the screen (F), and leaves it there in the end (X). */
const less: Pager = ['less', '-FRX'];

/** Finds the pager that the reader wants: that of `PAGER`, or `less`. Absent where `PAGER` is empty or `cat`, and on a dumb terminal. */
export function pagerIn(environment: Readonly<Record<string, string | undefined>>): Pager | undefined {
  const wanted = environment['PAGER'];
  if (environment['TERM'] === 'dumb') return undefined;
  if (wanted === undefined) return less;
  const [command = '', ...args] = wanted.trim().split(/\s+/);
  if (command === '' || command === 'cat') return undefined;
  return command === 'less' && args.length === 0 ? less : [command, ...args];
}

/**
 * Writes a text, through a pager where it is longer than the screen.
 *
 * @param screen - The size of the screen. Where it is unknown, nothing is paged.
 * @param pager - The pager. Where there is none, or it is not installed, the text is written.
 */
export function pageThrough(
  text: string,
  screen: { readonly rows?: number; readonly columns?: number },
  pager: Pager | undefined,
  write: (text: string) => void,
): void {
  const { rows, columns } = screen;
  const isLong = rows !== undefined && columns !== undefined && linesOnScreen(text, columns) >= rows;
  if (pager === undefined || !isLong || !isShown(text, pager)) write(text);
}

/** Counts the lines that a text takes on a screen, where a line that is wider than it goes on in the next. */
function linesOnScreen(text: string, columns: number): number {
  const lines = text.replace(/\n$/, '').split('\n');
  return lines.reduce((sum, line) => sum + Math.max(1, Math.ceil(stringWidth(line) / columns)), 0);
}

/** Shows a text in a pager. Tells whether the pager could be started. */
function isShown(text: string, [command, ...args]: Pager): boolean {
  // An interruption is meant for the pager: it must not end before this program, or it would keep the terminal.
  const ignore = () => {};
  process.on('SIGINT', ignore);
  const { error } = spawnSync(command, args, { input: text, stdio: ['pipe', 'inherit', 'inherit'] });
  process.off('SIGINT', ignore);
  // A pager that is left before the end closes its input, which is no failure.
  return error === undefined || (error as NodeJS.ErrnoException).code === 'EPIPE';
}
