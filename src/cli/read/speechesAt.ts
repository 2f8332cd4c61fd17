import { InputError, type Problem, type Speech, shippedCorpus, speeches, speechIds } from 'policy-tracker';
import type { CheckedFile } from 'policy-tracker/schema';
import { readData } from './readFile';
import { usageError } from './usageError';

/**
 * Gets speeches by their ids, or reads them from files. The goals of the files may be related to each other.
 *
 * @throws InputError if there is no such speech, or a file has errors.
 */
export async function speechesAt(names: readonly string[]): Promise<Speech[]> {
  const shipped = new Map<string, Speech>(speeches.map((speech) => [speech.id, speech]));
  const files = names.filter((name) => !shipped.has(name));
  const unknown = files.filter((name) => !name.endsWith('.json'));
  if (unknown.length > 0) throw unknownSpeeches(unknown);

  const { checkFiles } = await import('policy-tracker/schema');
  const texts = files.map((file) => ({ file, text: readData(file) }));
  const checked = checkFiles(texts, { corpus: shippedCorpus });
  const errors = checked.flatMap(errorsOf);
  if (errors.length > 0) throw new InputError(errors);

  const read = new Map(checked.map((one) => [one.file, speechIn(one)]));
  return names.flatMap((name) => shipped.get(name) ?? read.get(name) ?? []);
}

function unknownSpeeches(names: readonly string[]): InputError {
  const message = `no such speech; allowed: ${speechIds.join(', ')}, or a file that ends with .json`;
  return new InputError(names.flatMap((name) => usageError(name, message).problems));
}

/** Gives the speech of a file without errors. */
function speechIn(checked: CheckedFile): Speech | undefined {
  const text = checked.kind === 'speech' ? checked.canonical : undefined;
  return text === undefined ? undefined : (JSON.parse(text) as Speech);
}

/** Lists the errors of a file, except those of its name: a draft may have any. */
function errorsOf({ kind, file, problems }: CheckedFile): Problem[] {
  if (kind !== 'speech') {
    const found = kind === 'updates' ? 'updates' : 'terms';
    return [...usageError(file, `this is a file of ${found}, not of a speech`).problems];
  }
  const isOfName = ({ code, path }: Problem) =>
    code === 'file-name' || (code === 'repeated-id' && path === 'id');
  return problems
    .filter((problem) => problem.severity === 'error' && !isOfName(problem))
    .map((problem) => ({ ...problem, path: `${file}: ${problem.path}` }));
}
