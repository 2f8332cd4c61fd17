import * as z from 'zod';
import { inputError } from '../errors/inputError';
import { wrongForm } from '../errors/wrongForm';
import { isObject } from '../internal/isObject';
import { speechSchema } from '../model/speech/speech';
import { unwrapped } from './document/schemaAt';

/**
 * Writes a speech in its canonical form, in which its file is kept: fields in the order of the model, entries in the order
 * given, indented by two spaces, texts trimmed and in Unicode NFC, a line break at the end.
 *
 * Nothing is added and nothing left out. Fields that the model lacks come last, so that a check can still find them.
 *
 * @param speech - The speech: plain data, such as `JSON.parse` gives.
 * @returns The text of its file.
 * @throws `InputError` if it is not an object.
 *
 * @example
 * ```ts
 * import { formatSpeech } from 'policy-tracker/schema';
 *
 * formatSpeech({ title: { en: ' Homes ' }, id: 'my-speech' });
 * // => '{\n  "id": "my-speech",\n  "title": {\n    "en": "Homes"\n  }\n}\n'
 * ```
 *
 * @category Checking
 */
export function formatSpeech(speech: unknown): string {
  if (!isObject(speech)) {
    throw inputError('wrong-form', 'speech', wrongForm('an object', speech));
  }
  return `${JSON.stringify(ordered(speech, speechSchema), null, 2)}\n`;
}

function ordered(value: unknown, schema: z.ZodType | undefined): unknown {
  const inner = schema && unwrapped(schema);
  if (typeof value === 'string') return value.normalize('NFC').trim();
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) {
    const item = inner instanceof z.ZodArray ? (inner.element as z.ZodType) : undefined;
    return value.map((one) => ordered(one, item));
  }
  const fields: Readonly<Record<string, z.ZodType>> = inner instanceof z.ZodObject ? inner.shape : {};
  const entry = inner instanceof z.ZodRecord ? (inner.valueType as z.ZodType) : undefined;
  const keys = Object.keys(value);
  // An editor's `$schema` comes first, where editors look for it.
  const first = ['$schema', ...Object.keys(fields)].filter((key) => keys.includes(key));
  const rest = keys.filter((key) => !first.includes(key));
  return Object.fromEntries(
    [...first, ...rest].map((key) => [
      key,
      ordered((value as Record<string, unknown>)[key], Object.hasOwn(fields, key) ? fields[key] : entry),
    ]),
  );
}
