import { inputError } from '../errors/inputError';
import { wrongForm } from '../errors/wrongForm';
import { isObject } from './isObject';

/** Checks that a value is a list, and every item of it an object, however many there are. */
export function checkItems(path: string, items: unknown): asserts items is readonly object[] {
  if (!Array.isArray(items)) throw inputError('wrong-form', path, wrongForm('a list', items));
  const wrong = items.findIndex((item) => !isObject(item));
  if (wrong >= 0) throw inputError('wrong-form', `${path}[${wrong}]`, wrongForm('an object', items[wrong]));
}
