/** What the output goes to: a person's terminal, or a program. */
export interface Terminal {
  /** Whether a person reads the output. A program gets a line for each item, with tabs between the cells, and no colours. */
  readonly isInteractive: boolean;
  /** The width in columns. */
  readonly columns: number;
  /** Whether to use colours. */
  readonly hasColour: boolean;
}

/** Describes the terminal of a process. Where its width is unknown, it is taken to have 80 columns; `NO_COLOR` is respected. */
export function terminalOf(
  stream: { readonly isTTY?: boolean; readonly columns?: number },
  environment: Readonly<Record<string, string | undefined>>,
): Terminal {
  const isInteractive = stream.isTTY === true;
  const noColour = environment['NO_COLOR'] !== undefined && environment['NO_COLOR'] !== '';
  return {
    isInteractive,
    columns: stream.columns || 80,
    hasColour: isInteractive && !noColour && environment['TERM'] !== 'dumb',
  };
}

/** Gives the two kinds of emphasis. Without colours they change nothing. */
export function emphasisOf({ hasColour }: Terminal): {
  bold: (text: string) => string;
  dim: (text: string) => string;
} {
  const wrap = (open: number, close: number) => (text: string) =>
    hasColour && text ? `\u001b[${open}m${text}\u001b[${close}m` : text;
  return { bold: wrap(1, 22), dim: wrap(2, 22) };
}
