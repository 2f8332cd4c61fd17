import { inputError } from '../errors/inputError';
import { wrongForm } from '../errors/wrongForm';
import { isObject } from './isObject';

/**
 * Gives a list as it is, and of a corpus the list that is meant.
 *
 * @param part - What is listed, such as `goals`: the name of the field of a corpus.
 * @param path - The name of the source, for a message.
 * @param isWhole - Whether a corpus has all that is needed of it.
 * @throws InputError where it is neither.
 */
export function listIn(
  source: unknown,
  part: string,
  path = part,
  isWhole: (corpus: unknown) => boolean = isObject,
): readonly unknown[] {
  const list: unknown = isObject(source) && isWhole(source) ? source[part] : source;
  if (Array.isArray(list)) return list;
  throw inputError('wrong-form', path, wrongForm(`a list of ${part} or a whole corpus`, source));
}
