import type * as z from 'zod';
import type { $ZodType, $ZodTypes } from 'zod/v4/core';
import { hasLoneSurrogate } from '../../check/document/plainData';
import { type QuickCheck, rulesOf } from './quickRules';

/**
 * Makes a check from a schema that answers only yes or no, and copies nothing. It knows the kinds of schemas and checks that goals are
 * made of. For anything else, and for a value that the schema would change, it answers no, and the schema itself has to decide.
 *
 * It reads the definitions inside zod's schemas, which may change, so it is used for lines of NDJSON alone, where it pays: to read
 * 50,000 goals (35 MB) takes 1.0 s with it, 1.4 s where zod alone is asked first, and 3.6 s where each goal goes through the check
 * that words its problems; `JSON.parse` alone takes 0.6 s (processor time; Node 20, one core of a Xeon at 2.5 GHz). A test fails
 * where it says no to a valid goal, so a kind of schema that it does not know is noticed.
 */
export function quickCheckOf(schema: z.ZodType): QuickCheck {
  return checkOf(schema);
}

function checkOf(schema: $ZodType): QuickCheck {
  const { def } = (schema as $ZodTypes)._zod;
  switch (def.type) {
    case 'readonly':
      return checkOf(def.innerType);
    case 'optional': {
      const check = checkOf(def.innerType);
      return (value) => value === undefined || check(value);
    }
    case 'literal': {
      const values = new Set<unknown>(def.values);
      return (value) => values.has(value);
    }
    case 'enum': {
      const values = new Set<unknown>(Object.values(def.entries));
      return (value) => values.has(value);
    }
    case 'string':
      return stringCheck(rulesOf(def));
    case 'number':
      return numberCheck(rulesOf(def));
    case 'array':
      return arrayCheck(checkOf(def.element), rulesOf(def));
    case 'object':
      return objectCheck(def.shape, rulesOf(def));
    case 'record':
      return recordCheck(checkOf(def.keyType), checkOf(def.valueType), rulesOf(def));
    default:
      return () => false;
  }
}

/** A text of at most this length is likely to occur again, as dates and ids of places do. */
const shortText = 24;

/** The number of short texts that a check remembers as valid. */
const mostRemembered = 10_000;

function stringCheck(meets: QuickCheck = () => true): QuickCheck {
  const known = new Set<unknown>();
  return (value) => {
    if (typeof value !== 'string' || hasLoneSurrogate(value)) return false;
    if (value.length > shortText) return meets(value);
    if (known.has(value)) return true;
    const isValid = meets(value);
    if (isValid && known.size < mostRemembered) known.add(value);
    return isValid;
  };
}

function numberCheck(meets: QuickCheck = () => true): QuickCheck {
  return (value) => typeof value === 'number' && Number.isFinite(value) && meets(value);
}

function arrayCheck(isItem: QuickCheck, meets: QuickCheck = () => true): QuickCheck {
  return (value) => {
    if (!Array.isArray(value) || !meets(value)) return false;
    for (let index = 0; index < value.length; index++) if (!isItem(value[index])) return false;
    return true;
  };
}

function recordCheck(isKey: QuickCheck, isItem: QuickCheck, meets: QuickCheck = () => true): QuickCheck {
  return (value) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
    const record = value as Readonly<Record<string, unknown>>;
    const keys = Object.keys(record);
    for (let index = 0; index < keys.length; index++) {
      const key = keys[index] as string;
      if (!isKey(key) || !isItem(record[key])) return false;
    }
    return meets(value);
  };
}

/** An object is surely valid where each of its keys is known, no key is missing, and every value is surely valid. */
function objectCheck(shape: Readonly<Record<string, $ZodType>>, meets: QuickCheck = () => true): QuickCheck {
  const fields = Object.entries(shape).map(([key, schema]) => ({
    key,
    isValid: checkOf(schema),
    isOptional: schema._zod.optin === 'optional',
  }));
  return (value) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
    const own = value as Readonly<Record<string, unknown>>;
    let known = 0;
    for (let index = 0; index < fields.length; index++) {
      const { key, isValid, isOptional } = fields[index] as (typeof fields)[number];
      const field = own[key];
      if (field === undefined ? !isOptional : !isValid(field)) return false;
      if (field !== undefined) known++;
    }
    return known === Object.keys(own).length && meets(value);
  };
}
