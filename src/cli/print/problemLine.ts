import type { Problem } from 'policy-tracker';

/** A problem of a file. */
export interface ProblemOfFile extends Problem {
  readonly file: string;
}

/** Tells whether a problem is one of a file. */
export function isOfFile(problem: Problem): problem is ProblemOfFile {
  return 'file' in problem;
}

/** Describes a problem in one line, in the form that editors and continuous integration understand. */
export function problemLine({ file, position, severity, path, message, code }: ProblemOfFile): string {
  const { line, column } = position ?? { line: 1, column: 1 };
  return `${file}:${line}:${column}: ${severity}: ${path}: ${message} [${code}]`;
}
