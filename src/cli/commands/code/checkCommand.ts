import { Command } from 'commander';
import { goals, InputError, indicatorReports, type Problem, updates } from 'policy-tracker';
import type { CheckedFile, SpeechFile } from 'policy-tracker/schema';
import { pluralise } from '../../print/pluralise';
import type { Print } from '../../print/print';
import { wrapped } from '../../print/table';
import { emphasisOf, type Terminal } from '../../print/terminal';
import { jsonFilesAt, readData, readText, writeText } from '../../read/files';
import { usageError } from '../../read/usageError';

/** The exit code where a speech has an error. */
const hasErrors = 1;

/** `policy-tracker check`: everything that is wrong with files of speeches, where it stands, and what to do. */
export function checkCommand(print: Print): Command {
  return new Command('check')
    .summary('check files of speeches and updates')
    .description(
      'Check files of speeches and of progress updates: their form, their references, and the rules of coding. Prints every problem with line and column. Ends with 0 where there is no error (there may be warnings), with 1 where there is one, with 2 for wrong use.',
    )
    .argument('<file or folder...>', 'JSON files, or folders of them')
    .option(
      '--text <file>',
      'the cited text: verifies the sentence map and finds copied titles (for a single file)',
    )
    .option('--fix', 'rewrite files into the canonical form: order of fields, indentation, trimmed texts')
    .option('--json', 'print the problems as JSON')
    .addHelpText(
      'after',
      '\nExamples:\n  policy-tracker check my-speech.json --text article.txt\n  policy-tracker check data/speeches --fix\n  policy-tracker check my-updates.json',
    )
    .action(async (paths: readonly string[], options: { text?: string; fix?: boolean; json?: boolean }) => {
      const { checkFiles, speechRules, updateRules } = await import('policy-tracker/schema');
      const names = jsonFilesAt(paths);
      if (options.text !== undefined && names.length > 1) {
        throw usageError('--text', `one text is of one speech, and there are ${names.length} files`);
      }
      const text = options.text === undefined ? undefined : readText(options.text);
      const check = (): Checked[] => {
        const read = names.map(readOrReport);
        const files = read.filter((one) => 'text' in one);
        const unread = read.filter((one) => 'problems' in one);
        return [...unread, ...checkFiles(files, undefined, { text, goals, updates, indicatorReports })];
      };

      const first = check();
      if (text !== undefined && first.some(({ kind }) => kind === 'updates')) {
        throw usageError('--text', 'the text is of a speech, and this is a file of updates');
      }
      const rewritten = options.fix ? rewrite(first) : [];
      const checked = rewritten.length > 0 ? check() : first;
      const problems = checked.flatMap(({ file, problems: found }) =>
        found.map((problem) => ({ file, ...problem })),
      );
      const isFailed = problems.some(({ severity }) => severity === 'error');
      if (isFailed) print.fail(hasErrors);

      if (options.json) return print.json(problems);
      if (!print.terminal.isInteractive) return print.rows(problems.map((problem) => [lineOf(problem)]));
      for (const file of rewritten) print.text(`rewrote ${file}`);
      for (const { file, kind, problems: found } of checked) {
        const rules: Remedies = kind === 'updates' ? updateRules : speechRules;
        if (found.length > 0) print.text(pageOf(file, found, (rule) => rules[rule]?.remedy ?? '', print));
      }
      print.prose(summaryOf(checked));
    });
}

/** A file that was checked, or that could not be read. */
type Checked = Pick<CheckedFile, 'file'> & {
  readonly kind?: CheckedFile['kind'];
  readonly problems: readonly Problem[];
  readonly canonical?: string | undefined;
};

type Remedies = Readonly<Record<string, { readonly remedy: string }>>;

/** Reads a file; one that is no text in UTF-8, or far too large, is a file with a problem and no reason to stop. */
function readOrReport(file: string): SpeechFile | Checked {
  try {
    return { file, text: readData(file) };
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    const problems = error.problems.map(({ message }) => ({
      path: 'file',
      message,
      code: 'json',
      severity: 'error' as const,
      position: { line: 1, column: 1 },
    }));
    return { file, problems };
  }
}

/** Rewrites the files that are not in canonical form, and lists them. */
function rewrite(checked: readonly Checked[]): string[] {
  return checked.flatMap(({ file, canonical, problems }) => {
    if (canonical === undefined || !problems.some(({ code }) => code === 'canonical-form')) return [];
    writeText(file, canonical);
    return [file];
  });
}

/** Words a problem in a line, in the form that editors and continuous integration understand. */
function lineOf({
  file,
  position,
  severity,
  code,
  path,
  message,
}: Problem & { readonly file: string }): string {
  return `${file}:${position?.line}:${position?.column}: ${severity}: ${path}: ${message} [${code}]`;
}

/** Words the problems of a file, grouped by the rule they break, with what to do about each group. */
function pageOf(
  file: string,
  problems: readonly Problem[],
  remedyOf: (rule: string) => string,
  { terminal }: Print,
): string {
  const { bold, dim } = emphasisOf(terminal);
  const rules = [...new Set(problems.map(({ code }) => code))];
  const isError = (rule: string) =>
    problems.some((problem) => problem.code === rule && problem.severity === 'error');
  const groups = [...rules.filter(isError), ...rules.filter((rule) => !isError(rule))].map((rule) => {
    const group = problems.filter((problem) => problem.code === rule);
    const lines = group.flatMap(({ position, path, message }) => [
      `${file}:${position?.line}:${position?.column}`,
      indented(`${path}: ${message}`, terminal),
    ]);
    return [
      `${isError(rule) ? 'error' : 'warning'} ${bold(rule)}`,
      ...lines,
      dim(wrapped(remedyOf(rule), terminal)),
    ].join('\n');
  });
  return `${groups.join('\n\n')}\n`;
}

/** Wraps a text two columns in from the left. */
function indented(text: string, terminal: Terminal): string {
  return wrapped(text, { ...terminal, columns: terminal.columns - 2 }).replace(/^/gm, '  ');
}

function summaryOf(checked: readonly Checked[]): string {
  const problems = checked.flatMap(({ problems: found }) => found);
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  const files = pluralise(checked.length, 'file');
  if (problems.length === 0) return `${files} checked, and nothing found.`;
  return `${pluralise(errors, 'error')} and ${pluralise(problems.length - errors, 'warning')} in ${files}.`;
}
