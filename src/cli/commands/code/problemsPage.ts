import type { Problem } from 'policy-tracker';
import type { CheckedFile } from 'policy-tracker/schema';
import { groupBy } from '../../../internal/groupBy';
import { wrapped } from '../../print/table';
import { emphasisOf, type Terminal } from '../../print/terminal';
import { pluralise } from '../../print/text/pluralise';

/** A file that was checked, or one that could not be read. */
export interface Checked {
  readonly file: string;
  /** What the file holds. Absent where it could not be read. */
  readonly kind?: CheckedFile['kind'];
  readonly problems: readonly Problem[];
  /** Its text in canonical form. Absent where it has none. */
  readonly canonical?: string | undefined;
}

/**
 * Draws the problems of a file, those of one rule together and errors first, with what to do about each group.
 *
 * @param fixFor - Says what to do where a rule is broken.
 */
export function problemsPage(
  { file, kind, problems }: Checked,
  fixFor: (kind: Checked['kind'], code: string) => string,
  terminal: Terminal,
): string {
  const { bold, dim } = emphasisOf(terminal);
  const errorsFirst = problems.toSorted((a, b) => Number(isWarning(a)) - Number(isWarning(b)));
  const groups = [...groupBy(errorsFirst, ({ code }) => code)].map(([code, group]) => [
    `${group[0]?.severity} ${bold(code)}`,
    ...group.flatMap((problem) => placeAndMessage(file, problem, terminal)),
    dim(wrapped(fixFor(kind, code), terminal)),
  ]);
  return `${groups.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

function isWarning({ severity }: Problem): boolean {
  return severity === 'warning';
}

function placeAndMessage(file: string, { position, path, message }: Problem, terminal: Terminal): string[] {
  return [`${file}:${position?.line}:${position?.column}`, indented(`${path}: ${message}`, terminal)];
}

/** Wraps a text, indented by two columns. */
function indented(text: string, terminal: Terminal): string {
  return wrapped(text, { ...terminal, columns: terminal.columns - 2 }).replace(/^/gm, '  ');
}

/** Counts the problems of all files. */
export function checkSummary(checked: readonly Checked[]): string {
  const problems = checked.flatMap((one) => one.problems);
  const files = pluralise(checked.length, 'file');
  if (problems.length === 0) return `${files} checked, no problems.`;
  const warnings = problems.filter(isWarning).length;
  return `${pluralise(problems.length - warnings, 'error')} and ${pluralise(warnings, 'warning')} in ${files}.`;
}
