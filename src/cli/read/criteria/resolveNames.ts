import type { Corpus, CriteriaKey, GoalCriteria } from 'policy-tracker';
import { isObject } from '../../../internal/isObject';
import { type Terms, termsOf } from '../terms';
import { flagName } from './flagName';
import { idsNamed } from './idsNamed';

/** The terms that a criterion names, and those that its flag is easily confused with, by their records in the vocabulary. */
const namedRecords: Readonly<Record<string, readonly [record: string, ...others: string[]]>> = {
  cityId: ['cities', 'regions', 'cityClasses'],
  regionId: ['regions', 'cities', 'cityClasses'],
  cityClassId: ['cityClasses', 'cities', 'regions'],
  themeId: ['themes'],
  primaryThemeId: ['themes'],
  functionId: ['functions'],
  action: ['actions'],
  actorId: ['actors'],
  indicatorId: ['indicators'],
} satisfies Readonly<Partial<Record<CriteriaKey, readonly [string, ...string[]]>>>;

/** The library refuses criteria that are nested half as deep: a list and an object are two levels here. */
const deepest = 150;

/**
 * Puts ids in the place of names, in criteria and in those nested in them: the name of a term in any language, and the key of a
 * direction, which means that of each speech that has it.
 *
 * @param criteria - The criteria as they were typed: those of a flag with commas between names, nested ones as JSON.
 */
export function resolveNames(criteria: GoalCriteria, corpus: Corpus): GoalCriteria {
  return resolved(criteria, corpus, 0) as GoalCriteria;
}

function resolved(criteria: unknown, corpus: Corpus, depth: number): unknown {
  if (depth > deepest) return criteria;
  if (Array.isArray(criteria)) return criteria.map((one) => resolved(one, corpus, depth + 1));
  if (!isObject(criteria)) return criteria;
  return Object.fromEntries(
    Object.entries(criteria).map(([key, value]) => {
      if (key === 'anyOf' || key === 'not') return [key, resolved(value, corpus, depth + 1)];
      return [key, idsFor(key, value, corpus)];
    }),
  );
}

/** Gives the value of a criterion with ids in the place of names. What is no text stays as it is, for the library to refuse. */
function idsFor(key: string, value: unknown, corpus: Corpus): unknown {
  const isNamed = Object.hasOwn(namedRecords, key);
  if (!isNamed && key !== 'directionId') return value;
  const values: readonly unknown[] = Array.isArray(value) ? value : [value];
  const ids = values.flatMap((one) => {
    if (typeof one !== 'string') return [one];
    return isNamed ? termsNamed(key, one, corpus) : directionsNamed(one, corpus);
  });
  return Array.isArray(value) || ids.length !== 1 ? ids : ids[0];
}

function termsNamed(key: string, text: string, corpus: Corpus): string[] {
  const [record = '', ...others] = namedRecords[key] ?? [];
  const otherTerms: Terms = Object.assign({}, ...others.map((other) => termsOf(corpus, other)));
  return idsNamed(flagName(key), text, termsOf(corpus, record), otherTerms);
}

function directionsNamed(text: string, { directions }: Corpus): string[] {
  return text.split(',').flatMap((one) => {
    const name = one.trim();
    const matches = directions.filter(({ id }) => id.endsWith(`/${name}`));
    return matches.length > 0 ? matches.map(({ id }) => id) : [name];
  });
}
