import { goals, InputError, type Speech, speeches, speechIds } from 'policy-tracker';
import { readData } from './files';
import { usageError } from './usageError';

/** Gets speeches by their ids, or reads them from files, whose goals may be related to one another. */
export async function speechesAt(names: readonly string[]): Promise<Speech[]> {
  const shipped = new Map<string, Speech>(speeches.map((speech) => [speech.id, speech]));
  const unshipped = names.filter((name) => !shipped.has(name));
  const unknown = unshipped.filter((name) => !name.endsWith('.json'));
  if (unknown.length > 0) {
    const message = `no such speech; allowed: ${speechIds.join(', ')}, or a file that ends with .json`;
    throw new InputError(unknown.flatMap((path) => usageError(path, message).problems));
  }
  const { checkSpeechFiles } = await import('policy-tracker/schema');
  const files = unshipped.map((file) => ({ file, text: readData(file) }));
  const checked = checkSpeechFiles(files, undefined, { goals });
  const errors = checked.flatMap(({ file, problems }) =>
    problems
      // A draft may be called what it likes.
      .filter(({ code, path }) => code !== 'file-name' && !(code === 'repeated-id' && path === 'id'))
      .filter(({ severity }) => severity === 'error')
      .map((problem) => ({ ...problem, path: `${file}: ${problem.path}` })),
  );
  if (errors.length > 0) throw new InputError(errors);
  const read = new Map(checked.map(({ file, canonical = '' }) => [file, JSON.parse(canonical) as Speech]));
  return names.flatMap((name) => shipped.get(name) ?? read.get(name) ?? []);
}

/** Lists the shipped speeches that have a sentence map. */
export function shippedWithMap(): Speech[] {
  return speeches.filter(({ sentenceMap }) => sentenceMap !== undefined);
}
