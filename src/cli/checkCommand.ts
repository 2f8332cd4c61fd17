import { Command } from 'commander';
import { goals, InputError, indicatorReports, updates } from 'policy-tracker';
import type { CorrectableReport, DocumentProblem, SpeechFile } from 'policy-tracker/schema';
import { counted } from './counted';
import { fileError, jsonFilesAt, readData, readText, writeText } from './files';
import type { Print } from './print';
import { wrapped } from './table';
import { emphasisOf, type Terminal } from './terminal';

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
      const { checkSpeechFiles, checkUpdates, speechRules, updateRules } = await import(
        'policy-tracker/schema'
      );
      const names = jsonFilesAt(paths);
      if (options.text !== undefined && names.length > 1) {
        throw fileError('--text', `one text is of one speech, and there are ${names.length} files`);
      }
      const text = options.text === undefined ? undefined : readText(options.text);
      const check = (): CheckedFile[] => {
        const read = names.map(readOrReport);
        const files = read.filter((one) => 'text' in one);
        const unread = read.filter((one) => 'problems' in one);
        const ofSpeeches = checkSpeechFiles(
          files.filter((one) => !isOfUpdates(one)),
          undefined,
          { text, goals },
        );
        const known = [...goals, ...ofSpeeches.flatMap(goalsIn)];
        const updateFiles = files.filter(isOfUpdates);
        if (text !== undefined && updateFiles.length > 0) {
          throw fileError('--text', 'the text is of a speech, and this is a file of updates');
        }
        const ofUpdates = updateFiles.map(({ file, text: json }): CheckedFile => {
          const beside = updateFiles.filter((one) => one.file !== file).map(reportsIn);
          const others = {
            goals: known,
            updates: [...updates, ...beside.flatMap((one) => one.updates)],
            indicatorReports: [...indicatorReports, ...beside.flatMap((one) => one.indicatorReports)],
          };
          return { file, problems: checkUpdates(json, others), rules: updateRules };
        });
        return [...unread, ...ofSpeeches, ...ofUpdates];
      };

      const first = check();
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
      for (const { file, problems: found, rules = speechRules } of checked) {
        const remedyOf = (rule: string) => (rules as Remedies)[rule]?.remedy ?? '';
        if (found.length > 0) print.text(pageOf(file, found, remedyOf, print));
      }
      print.prose(summaryOf(checked));
    });
}

/** A file that was checked, whatever it holds. */
interface CheckedFile {
  readonly file: string;
  readonly problems: readonly DocumentProblem<string>[];
  readonly canonical?: string | undefined;
  /** The rules it was checked by, if not those of speeches. */
  readonly rules?: Remedies | undefined;
}

type Remedies = Readonly<Record<string, { readonly remedy: string }>>;

/** Tells whether a file holds progress updates and not a speech, as far as it can be read. */
function isOfUpdates({ text }: SpeechFile): boolean {
  try {
    const value: unknown = JSON.parse(text.replace(/^\uFEFF/, ''));
    if (Array.isArray(value)) return true;
    return typeof value === 'object' && value !== null && 'updates' in value && !('goals' in value);
  } catch {
    return false;
  }
}

/** Lists the updates and reports of a file, which may have problems, as far as a correction of them must know them. */
function reportsIn({
  text,
}: SpeechFile): Readonly<Record<'updates' | 'indicatorReports', CorrectableReport[]>> {
  const value = JSON.parse(text.replace(/^\uFEFF/, ''));
  const listOf = (list: unknown): CorrectableReport[] =>
    (Array.isArray(list) ? list : []).filter(
      (one) => typeof one?.id === 'string' && typeof one.recordedOn === 'string',
    );
  return {
    updates: listOf(Array.isArray(value) ? value : value.updates),
    indicatorReports: listOf(value.indicatorReports),
  };
}

/** Lists the ids of the goals of a speech's file, which may have problems. */
function goalsIn({ canonical }: CheckedFile): { readonly id: string }[] {
  if (canonical === undefined) return [];
  const { id, goals: entries }: { id: unknown; goals: unknown } = JSON.parse(canonical);
  if (typeof entries !== 'object' || entries === null) return [];
  return Object.keys(entries).map((key) => ({ id: `${id}/${key}` }));
}

/** Reads a file; one that is no text in UTF-8, or far too large, is a file with a problem and no reason to stop. */
function readOrReport(file: string): SpeechFile | CheckedFile {
  try {
    return { file, text: readData(file) };
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    const problems = error.problems.map(({ message }) => ({
      path: 'file',
      message,
      rule: 'json',
      severity: 'error' as const,
      position: { line: 1, column: 1 },
    }));
    return { file, problems };
  }
}

/** Rewrites the files that are not in canonical form, and lists them. */
function rewrite(checked: readonly CheckedFile[]): string[] {
  return checked.flatMap(({ file, canonical, problems }) => {
    if (canonical === undefined || !problems.some(({ rule }) => rule === 'canonical-form')) return [];
    writeText(file, canonical);
    return [file];
  });
}

/** Words a problem in a line, in the form that editors and continuous integration understand. */
function lineOf({
  file,
  position,
  severity,
  rule,
  path,
  message,
}: DocumentProblem<string> & { readonly file: string }): string {
  return `${file}:${position?.line}:${position?.column}: ${severity}: ${path}: ${message} [${rule}]`;
}

/** Words the problems of a file, grouped by the rule they break, with what to do about each group. */
function pageOf(
  file: string,
  problems: readonly DocumentProblem<string>[],
  remedyOf: (rule: string) => string,
  { terminal }: Print,
): string {
  const { bold, dim } = emphasisOf(terminal);
  const rules = [...new Set(problems.map(({ rule }) => rule))];
  const isError = (rule: string) =>
    problems.some((problem) => problem.rule === rule && problem.severity === 'error');
  const groups = [...rules.filter(isError), ...rules.filter((rule) => !isError(rule))].map((rule) => {
    const group = problems.filter((problem) => problem.rule === rule);
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

function summaryOf(checked: readonly CheckedFile[]): string {
  const problems = checked.flatMap(({ problems: found }) => found);
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  const files = counted(checked.length, 'file');
  if (problems.length === 0) return `${files} checked, and nothing found.`;
  return `${counted(errors, 'error')} and ${counted(problems.length - errors, 'warning')} in ${files}.`;
}
