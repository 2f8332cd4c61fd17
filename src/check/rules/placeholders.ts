import { isObject } from '../../internal/isObject';
import { type CodedFault, coded, fault, type PathSegment } from '../document/fault';
import { placeholder } from '../speechTemplate';

/** Lists the texts that are left of the template of a speech. */
export function placeholders(value: unknown, path: readonly PathSegment[] = []): CodedFault<'placeholder'>[] {
  if (typeof value === 'string' && value.startsWith(placeholder)) {
    return [coded('placeholder', fault(path, 'this is still the text of the template', value))];
  }
  if (Array.isArray(value)) return value.flatMap((one, index) => placeholders(one, [...path, index]));
  if (!isObject(value)) return [];
  return Object.entries(value).flatMap(([key, one]) => placeholders(one, [...path, key]));
}
