import { Command } from 'commander';
import { type Corpus, defineCorpus, InputError, shippedCorpus } from 'policy-tracker';
import type { DataFile, Rule } from 'policy-tracker/schema';
import type { Print } from '../../print/print';
import { problemLine } from '../../print/problemLine';
import { writeText } from '../../print/writeFile';
import type { AskingFlags } from '../../read/asked';
import type { Defaults } from '../../read/defaults';
import { jsonFilesAt } from '../../read/files/jsonFilesAt';
import { readData, readText } from '../../read/files/readFile';
import { unreadVocabularies } from '../../read/files/unreadVocabularies';
import { usageError } from '../../read/usageError';
import { type Checked, checkSummary, problemsPage } from './problemsPage';

interface CheckFlags extends AskingFlags {
  readonly text?: string;
  readonly fix?: boolean;
  readonly json?: boolean;
}

/** The exit code if a file has an error. */
const hasErrors = 1;

const checkExamples = `
Examples:
  policy-tracker check my-speech.json --text article.txt
  policy-tracker check data/speeches --fix
  policy-tracker check my-updates.json
  policy-tracker check my-city/
  policy-tracker check my-speech.json --data my-city/`;

/** `policy-tracker check`: everything that is wrong with files of speeches, updates and terms, where it is, and how to fix it. */
export function checkCommand(print: Print, defaults: Defaults): Command {
  return new Command('check')
    .summary('check files of speeches, updates and terms')
    .description(
      'Check files of speeches and of progress updates: their form, their references, and the rules of coding. They may use what the shipped data has, what that of --data has, and the terms of a vocabulary.json among them. Every problem is printed with its line and column. Exit code: 0 if there is no error, though there may be warnings; 1 if there is one; 2 if the command was used wrongly.',
    )
    .argument(
      '<file or folder...>',
      'JSON files, or folders of them, perhaps with folders speeches/ and updates/',
    )
    .option(
      '--text <file>',
      'the cited text, to verify the sentence map, to hold figures and deadlines against the cited words and to find what is copied (for a single speech)',
    )
    .option('--fix', 'rewrite files in canonical form: order of fields, indentation, trimmed texts')
    .option('--json', 'print the problems as JSON')
    .addHelpText('after', checkExamples)
    .action(async (paths: readonly string[], options: CheckFlags) => {
      const files = jsonFilesAt(paths);
      const known = knownData(files, options, defaults);
      const first = await check(files, known, options.text);
      const rewritten = options.fix ? rewrite(first) : [];
      const checked = rewritten.length > 0 ? await check(files, known, options.text) : first;
      const problems = checked.flatMap((one) =>
        one.problems.map((problem) => ({ file: one.file, ...problem })),
      );
      if (problems.some(({ severity }) => severity === 'error')) print.fail(hasErrors);
      for (const remark of unreadVocabularies(problems, [...files, ...known.beside])) print.problem(remark);
      if (options.json) print.json(problems);
      else if (print.terminal.isInteractive) await printPages(checked, rewritten, print);
      else print.rows(problems.map((problem) => [problemLine(problem)]));
    });
}

/** What files are checked against. */
interface KnownData {
  readonly corpus: Corpus;
  /** The files of `--data` that are not checked themselves. */
  readonly beside: readonly string[];
}

function knownData(files: readonly string[], flags: CheckFlags, defaults: Defaults): KnownData {
  return {
    corpus: flags.shipped === false ? defineCorpus({}) : shippedCorpus,
    beside: jsonFilesAt(flags.data ?? defaults.data, files),
  };
}

/** Checks files against each other and the data that is known, and a single speech against its text. */
async function check(
  files: readonly string[],
  { corpus, beside }: KnownData,
  textFile: string | undefined,
): Promise<Checked[]> {
  const { checkFiles } = await import('policy-tracker/schema');
  const text = textFile === undefined ? undefined : readText(textFile);
  const read = files.map(readOrReport);
  const readable = read.filter((one) => 'text' in one);
  const unreadable = read.filter((one) => 'problems' in one);
  // What is beside them is checked with them, so that either may name the other; what is wrong with it is not asked.
  const others = beside.map(readOrReport).filter((one) => 'text' in one);
  const checked = checkFiles([...readable, ...others], { text, corpus }).filter(({ file }) =>
    files.includes(file),
  );
  if (text !== undefined) checkTextOf(checked.map(({ kind }) => kind));
  return [...unreadable, ...checked];
}

/** Refuses a text where there is no speech that it can belong to, or more than one. */
function checkTextOf(kinds: readonly Checked['kind'][]): void {
  const speeches = kinds.filter((kind) => kind === 'speech').length;
  if (speeches > 1)
    throw usageError('--text', `a text belongs to one speech, and there are ${speeches} files`);
  if (speeches === 1 || kinds.length === 0) return;
  const found = kinds.includes('updates') ? 'updates' : 'terms';
  const files = kinds.length === 1 ? `this is a file of ${found}` : 'none of these files has one';
  throw usageError('--text', `a text belongs to a speech, and ${files}`);
}

/** Reads a file. One that cannot be read is a file with a problem, and the others are still checked. */
function readOrReport(file: string): DataFile | Checked {
  try {
    return { file, text: readData(file) };
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    const position = { line: 1, column: 1 };
    const problems = error.problems.map((problem) => ({ ...problem, code: 'json', path: 'file', position }));
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

async function printPages(
  checked: readonly Checked[],
  rewritten: readonly string[],
  print: Print,
): Promise<void> {
  const fixFor = await readFixes();
  for (const file of rewritten) print.text(`rewrote ${file}`);
  for (const one of checked) {
    if (one.problems.length > 0) print.text(problemsPage(one, fixFor, print.terminal));
  }
  print.prose(checkSummary(checked));
}

/** Loads what each rule advises about a breach of it. */
async function readFixes(): Promise<(kind: Checked['kind'], code: string) => string> {
  const { speechRules, updateRules, vocabularyRules } = await import('policy-tracker/schema');
  return (kind, code) => {
    const rulesOf = { speech: speechRules, updates: updateRules, vocabulary: vocabularyRules };
    const rules: Readonly<Record<string, Rule>> = rulesOf[kind ?? 'speech'];
    return rules[code]?.fix ?? '';
  };
}
