import { describeValue } from '../../errors/describeValue';
import { segmentText } from '../../errors/fault';
import { problem } from '../../errors/problem';
import { unknownName } from '../../errors/unknownName';
import { type Form, leaf, mostListed, objectWith, optional } from '../../internal/form';
import { isObject } from '../../internal/isObject';

/** Makes the form of a text that matches a pattern. */
export function matching(pattern: RegExp, expected: string): Form {
  return leaf(expected, (value) => typeof value === 'string' && pattern.test(value));
}

/** Makes the form of one of a few values. */
export function oneOf(values: readonly unknown[]): Form {
  return leaf(`one of ${values.map(describeValue).join(', ')}`, (value) => values.includes(value));
}

/** Makes the form of a list or record that is not empty. */
export function filled(form: Form, expected: string): Form {
  const isFilled = leaf(expected, (value) => Object.keys(Object(value)).length > 0);
  return (value) => {
    const problems = isFilled(value);
    return problems.length > 0 ? problems : form(value);
  };
}

/** Makes the form of an object of fields, which has no others. */
export function fieldsOf(
  required: Readonly<Record<string, Form>>,
  optionals: Readonly<Record<string, Form>>,
): Form {
  const forms = Object.entries({ ...required, ...optionals });
  const names = forms.map(([name]) => name);
  const known = objectWith(Object.fromEntries(forms.map(([name, form]) => [name, optional(form)])));
  return (value) => {
    if (!isObject(value)) return known(value);
    const misspelt = Object.keys(value)
      .filter((key) => !names.includes(key) && value[key] !== undefined)
      .slice(0, mostListed)
      .map((key) => problem('unknown-field', segmentText(key), unknownName('field', key, names)));
    const meant = misspelt.map(({ suggestion }) => suggestion);
    const missing = Object.keys(required)
      .filter((key) => value[key] === undefined && !meant.includes(key))
      .map((key) => problem('missing-field', segmentText(key), 'the field is missing'));
    return [...misspelt, ...missing, ...known(value)];
  };
}
