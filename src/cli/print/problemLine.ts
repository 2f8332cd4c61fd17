import type { Problem } from 'policy-tracker';

/** A problem of a file. */
export interface ProblemOfFile extends Problem {
  readonly file: string;
}

/** Tells whether a problem is one of a file. */
export function isOfFile(problem: Problem): problem is ProblemOfFile {
  return 'file' in problem;
}

/**
 * Describes a problem in one line, in the form that editors and continuous integration understand; or one of a whole file or folder, which
 * has no line, as what is wrong with an argument.
 */
export function problemLine({ file, position, severity, path, message, code }: ProblemOfFile): string {
  if (position === undefined) {
    return `${severity}: ${[file, ...(path === 'file' ? [] : [path]), message].join(': ')}`;
  }
  return `${file}:${position.line}:${position.column}: ${severity}: ${path}: ${message} [${code}]`;
}
