import { InputError, type Problem } from 'policy-tracker';
import type { ProblemOfFile } from '../print/problemLine';
import { quotedForShell } from '../print/text/quotedForShell';
import { unreadVocabularies } from './files/unreadVocabularies';

/** A longer list of problems is cut: a command that was to answer is no place to work through them. */
const mostListed = 20;

/** The code of what is no problem itself, but a remark on others. */
const remarkCode = 'remark';

/**
 * Makes the error of a command whose files have errors: the errors first, then the warnings, and where these are many, the command that
 * lists all; and which vocabulary was perhaps forgotten.
 *
 * @param paths - The files and folders that have the problems.
 * @param read - All files that were read.
 */
export function faultyFiles(
  problems: readonly ProblemOfFile[],
  paths: readonly string[],
  read: readonly string[],
): InputError {
  const errorsFirst = problems.toSorted((a, b) => Number(isWarning(a)) - Number(isWarning(b)));
  const left = problems.length - mostListed;
  const check = ['policy-tracker check', ...paths.map(quotedForShell)].join(' ');
  const remarks = [
    ...(left > 0 ? [`... and ${left} more: \`${check}\` lists all, with what to do`] : []),
    ...unreadVocabularies(problems, read),
  ];
  return new InputError([...errorsFirst.slice(0, mostListed), ...remarks.map(remark)]);
}

/** Tells whether a problem is only a remark on others. */
export function isRemark({ code }: Problem): boolean {
  return code === remarkCode;
}

function remark(message: string): Problem {
  return { code: remarkCode, severity: 'error', path: 'file', message };
}

function isWarning({ severity }: Problem): boolean {
  return severity === 'warning';
}
