import { describeValue } from '../errors/describeValue';
import { isObject } from '../internal/isObject';
import { speechSchema } from '../model/speech/speech';
import { type CodedFault, coded, fault } from './document/fault';
import type { ReadDocument } from './document/readDocument';
import { formatSpeech } from './formatSpeech';

/** Gives the id of the speech in a document, if it can be read. */
export function speechIdOf({ data }: ReadDocument): string | undefined {
  return isObject(data) && typeof data['id'] === 'string' ? data['id'] : undefined;
}

/** Gives the text of a speech in canonical form, if nothing is lost by it. */
export function canonicalTextOf({ data, faults }: ReadDocument): string | undefined {
  return faults.length === 0 && isLikeASpeech(data) ? formatSpeech(data) : undefined;
}

/** Tells whether a document has the fields that every speech has, however ill-formed they may be. */
function isLikeASpeech(data: unknown): boolean {
  if (!isObject(data)) return false;
  return Object.entries(speechSchema.shape).every(
    ([field, schema]) => schema.safeParse(undefined).success || Object.hasOwn(data, field),
  );
}

/**
 * Lists what is wrong with a file of a speech, as a file and among others.
 *
 * @param files - The files of speeches.
 * @param index - The number of the file among them.
 * @param canonical - Its text in canonical form.
 */
export function fileFaults(
  files: readonly { readonly file: string; readonly document: ReadDocument }[],
  index: number,
  canonical: string | undefined,
): CodedFault[] {
  const { file = '', document } = files[index] ?? {};
  const id = document && speechIdOf(document);
  const first = files.findIndex((one) => speechIdOf(one.document) === id);
  const shownId = describeValue(id);
  const name = nameOf(file);
  return [
    ...(id !== undefined && name !== id
      ? [
          coded(
            'file-name',
            fault(
              ['id'],
              `the file is named ${describeValue(name)}, but its speech has the id ${shownId}`,
              id,
            ),
          ),
        ]
      : []),
    ...(id !== undefined && first < index
      ? [coded('repeated-id', fault(['id'], `${files[first]?.file} has the id ${shownId} already`, id))]
      : []),
    ...(canonical !== undefined && canonical !== document?.text
      ? [coded('canonical-form', fault([], 'the file is not in canonical form'))]
      : []),
  ];
}

/** Gives the name of a file without its folders and `.json`. */
function nameOf(file: string): string | undefined {
  return file
    .split(/[/\\]/)
    .at(-1)
    ?.replace(/\.json$/, '');
}
