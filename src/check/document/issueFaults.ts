import type * as z from 'zod';
import { describeValue } from '../../errors/describeValue';
import { wrongForm } from '../../errors/wrongForm';
import { objectOutsideSpan } from '../../model/citation';
import { rangeWithoutEnds } from '../../model/goal/target';
import { periodReversed } from '../../model/period';
import { type CodedFault, coded, fault, type PathSegment, unknownFault } from './fault';
import { fieldsAt, valueAt } from './schemaAt';

/** Gives the path of what zod found, without symbols, which plain data does not have. */
export function pathOf({ path }: z.core.$ZodIssue): PathSegment[] {
  return path.filter((segment): segment is PathSegment => typeof segment !== 'symbol');
}

/**
 * Says what zod found in the words of this project.
 *
 * @param schema - The schema of the value.
 * @param value - The value that zod looked at.
 */
export function issueFaults(issue: z.core.$ZodIssue, schema: z.ZodType, value: unknown): CodedFault[] {
  const path = pathOf(issue);
  const found = valueAt(value, path);
  if (issue.code === 'unrecognized_keys') {
    const fields = () => Object.keys(fieldsAt(schema, path));
    return issue.keys.map((key) =>
      coded('unknown-field', unknownFault([...path, key], 'field', key, fields)),
    );
  }
  if (issue.code === 'invalid_key') {
    const key = path.at(-1);
    const expected = issue.issues[0]?.message ?? 'expected another key';
    return [{ ...messageFault(path, expected, key), isReadable: true }];
  }
  if (found === undefined) return [coded('missing-field', missing(path, schema))];
  return [valueFault(issue, path, found)];
}

/** The fields whose terms are few, and near to each other in letters alone: a hint could turn "at least" into "at most". */
const fieldsWithoutHint: readonly (PathSegment | undefined)[] = ['comparison'];

/** The rules that are checked with the shape: their schemas name them. */
const codesOfSchemas = [periodReversed.code, objectOutsideSpan.code, rangeWithoutEnds.code];

/** Says what is wrong with a value that is there. */
function valueFault(issue: z.core.$ZodIssue, path: readonly PathSegment[], found: unknown): CodedFault {
  switch (issue.code) {
    case 'invalid_type':
      return formFault(path, formNames[issue.expected] ?? issue.expected, found);
    case 'invalid_value': {
      const terms = issue.values.map(String);
      if (typeof found !== 'string' || typeof issue.values[0] !== 'string') {
        return formFault(path, terms.length === 1 ? terms.join() : `one of ${terms.join(', ')}`, found);
      }
      return coded(
        'unknown-term',
        unknownFault(path, fieldName(path), found, () => terms, !fieldsWithoutHint.includes(path.at(-1))),
      );
    }
    case 'too_small':
      return tooSmall(issue, path, found);
    case 'too_big':
      return formFault(path, `a number of at most ${issue.maximum}`, found);
    case 'custom': {
      if (typeof found === 'string') return messageFault(path, issue.message, found);
      // For an object, the message is about a relation between fields, each of which is right by itself.
      const code = codesOfSchemas.find((one) => one === issue.params?.['code']);
      return { ...coded(code ?? 'wrong-form', fault(path, issue.message)), isReadable: true };
    }
    default:
      return messageFault(path, issue.message, found);
  }
}

function tooSmall(issue: z.core.$ZodIssueTooSmall, path: readonly PathSegment[], found: unknown): CodedFault {
  if (issue.origin === 'string') return formFault(path, 'a text that is not blank', found);
  if (issue.origin !== 'array') return formFault(path, `a number of at least ${issue.minimum}`, found);
  if (path.at(-1) === 'citations') return coded('no-citation', fault(path, 'nothing is cited'));
  if (path.at(-1) === 'evidenceIds') {
    return { ...coded('no-evidence-given', fault(path, 'no evidence is named')), isReadable: true };
  }
  return coded('wrong-form', fault(path, 'expected a list that is not empty', found));
}

const formNames: Readonly<Record<string, string>> = {
  string: 'a text in quotes',
  number: 'a number',
  int: 'a whole number',
  array: 'a list',
  object: 'an object',
  record: 'an object',
};

/** Makes the fault of a value that has not the form that is expected. */
function formFault(path: readonly PathSegment[], expected: string, found: unknown): CodedFault {
  return { code: 'wrong-form', path, describe: () => wrongForm(expected, found) };
}

/** Makes the fault of a value about which its schema has a message: what is expected. */
function messageFault(path: readonly PathSegment[], message: string, found: unknown): CodedFault {
  const shown = describeValue(found);
  return {
    code: 'wrong-form',
    path,
    describe: () => ({ message: `${message}, found ${shown}`, found: shown }),
  };
}

/** Names a field that takes a term: `assessorKind` is an assessor kind. */
function fieldName(path: readonly PathSegment[]): string {
  const field = path.findLast((segment) => typeof segment === 'string') ?? 'term';
  return field.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
}

function missing(path: readonly PathSegment[], schema: z.ZodType) {
  const field = fieldsAt(schema, path.slice(0, -1))[String(path.at(-1))];
  const meaning = field?.description ? `: ${field.description}` : '';
  return fault(path, `the field is missing${meaning}`);
}
