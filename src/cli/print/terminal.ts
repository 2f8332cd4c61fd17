/** Where the command's output goes: what it must know to print for a person or for a program. */
export interface Terminal {
  /** Whether a person reads the output. If not, lists come a line each with tabs, and nothing is coloured. */
  readonly isInteractive: boolean;
  /** The width in columns. */
  readonly columns: number;
  /** Whether colours are wanted. */
  readonly hasColour: boolean;
}

/** Reads the terminal of a process: an unset width counts as 80 columns, and `NO_COLOR` is respected. */
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

/** The two emphases the output uses, or none where there are no colours. */
export function emphasisOf({ hasColour }: Terminal): {
  bold: (text: string) => string;
  dim: (text: string) => string;
} {
  const wrap = (open: number, close: number) => (text: string) =>
    hasColour && text ? `\u001b[${open}m${text}\u001b[${close}m` : text;
  return { bold: wrap(1, 22), dim: wrap(2, 22) };
}
