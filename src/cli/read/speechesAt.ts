import { InputError, type Speech } from 'policy-tracker';
import type { CheckedFile } from 'policy-tracker/schema';
import { unknownName } from '../../errors/unknownName';
import type { ProblemOfFile } from '../print/problemLine';
import { type Asked, filesAt } from './asked';
import { faultyFiles } from './faultyFiles';
import { readData } from './files/readFile';
import { usageError } from './usageError';

/**
 * Gets speeches of the corpus by their ids, or reads them from files. The goals of the files may be related to each other.
 *
 * @throws InputError if there is no such speech, or a file has errors.
 */
export async function speechesAt(
  names: readonly string[],
  { corpus, dataPaths = [] }: Asked,
): Promise<Speech[]> {
  const known = new Map(corpus.speeches.map((speech) => [speech.id, speech]));
  const files = names.filter((name) => !known.has(name));
  const unknown = files.filter((name) => !name.endsWith('.json'));
  if (unknown.length > 0) throw unknownSpeeches(unknown, [...known.keys()]);

  const { checkFiles } = await import('policy-tracker/schema');
  const texts = files.map((file) => ({ file, text: readData(file) }));
  const checked = checkFiles(texts, { corpus });
  const errors = checked.flatMap(errorsOf);
  if (errors.length > 0) throw faultyFiles(errors, files, [...files, ...filesAt(dataPaths)]);

  const read = new Map(checked.map((one) => [one.file, one.kind === 'speech' ? one.data : undefined]));
  return names.flatMap((name) => known.get(name) ?? read.get(name) ?? []);
}

function unknownSpeeches(names: readonly string[], known: readonly string[]): InputError {
  return new InputError(
    names.flatMap((name) => {
      const { message } = unknownName('speech', name, known);
      return usageError('id', `${message} A file with a speech ends with .json.`).problems;
    }),
  );
}

/** Lists the errors of a file, except those of its name: a draft may have any. */
function errorsOf({ kind, file, problems }: CheckedFile): ProblemOfFile[] {
  if (kind !== 'speech') {
    const found = kind === 'updates' ? 'updates' : 'terms';
    const { problems } = usageError('file', `this is a file of ${found}, not of a speech`);
    return problems.map((problem) => ({ ...problem, file }));
  }
  const isOfName = ({ code, path }: ProblemOfFile) =>
    code === 'file-name' || (code === 'repeated-id' && path === 'id');
  return problems
    .map((problem) => ({ ...problem, file }))
    .filter((problem) => problem.severity === 'error' && !isOfName(problem));
}
