import { describeValue } from '../errors/describeValue';
import { isObject } from '../internal/isObject';
import { speechSchema } from '../model/speech/speech';
import { type CodedFault, coded, fault } from './document/fault';
import type { ReadDocument } from './document/readDocument';
import { formatSpeech } from './formatSpeech';

/** Gives the id of the speech in a document, if it can be read. */
export function idIn({ data }: ReadDocument): string | undefined {
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

/** Lists the fault that a file is not named after the id of its speech, if it has one. */
export function nameFaults(file: string, id: string | undefined): CodedFault[] {
  const name = file
    .split(/[/\\]/)
    .at(-1)
    ?.replace(/\.json$/, '');
  if (id === undefined || name === id) return [];
  const message = `the file is named ${describeValue(name)}, but its speech has the id ${describeValue(id)}`;
  return [coded('file-name', fault(['id'], message, id))];
}

/** Lists the fault that an earlier file has the id of this one. */
export function idFaults(
  files: readonly string[],
  ids: readonly (string | undefined)[],
  index: number,
): CodedFault[] {
  const id = ids[index];
  const first = ids.indexOf(id);
  if (id === undefined || first === index) return [];
  return [coded('repeated-id', fault(['id'], `${files[first]} already has the id ${describeValue(id)}`, id))];
}

/** Lists the fault that a text is not in its canonical form. */
export function formFaults(text: string, canonical: string | undefined): CodedFault[] {
  if (canonical === undefined || canonical === text) return [];
  return [coded('canonical-form', fault([], 'the file is not in canonical form'))];
}
