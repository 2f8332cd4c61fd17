import { inputError } from '../errors/inputError';
import { wrongForm } from '../errors/wrongForm';
import { isObject } from './isObject';

/** Checks that a value is a list, and every item of it an object, however many there are. */
export function checkItems(
  path: string,
  expected: string,
  items: unknown,
): asserts items is readonly object[] {
  if (!Array.isArray(items)) throw inputError('wrong-form', path, wrongForm('a list', items));
  const wrong = items.findIndex((item) => !isObject(item));
  if (wrong < 0) return;
  throw inputError('wrong-form', `${path}[${wrong}]`, wrongForm(expected, items[wrong]));
}
