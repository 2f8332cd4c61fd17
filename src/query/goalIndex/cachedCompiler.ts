import type { Vocabulary } from '../../model/vocabulary/vocabulary';
import { compileCriteria } from '../compile/compileCriteria';
import type { Condition, NormalCriteria } from '../compile/condition';
import { independentKeys } from '../compile/independentKeys';
import { idsAmongGoals, type KnownIds } from '../compile/knownIds';

/** Compiles criteria, which are asked of goals among which some ids of speeches and directions occur. */
export type CriteriaCompiler = (criteria: unknown, knownIds: KnownIds) => NormalCriteria;

type Criteria = Readonly<Record<string, unknown>>;

/** The conditions of the values that were compiled before, by key and value. */
type Cache = ReadonlyMap<string, Map<unknown, NormalCriteria>>;

/**
 * Makes a compiler for a vocabulary that keeps what it has compiled: where all keys are independent, criteria mean the conditions of
 * each key and value together, and a value that occurred before is only looked up.
 */
export function cachedCompilerFor(vocabulary: Vocabulary): CriteriaCompiler {
  const cache: Cache = new Map([...independentKeys].map((key) => [key, new Map()]));
  return (criteria, knownIds) => {
    if (!isPlainObject(criteria)) return compileCriteria(criteria, vocabulary, knownIds);
    const cached = cachedConditionsOf(criteria, cache);
    if (cached) return cached;
    // All keys together and first, so that an error lists all problems.
    const conditions = compileCriteria(criteria, vocabulary, knownIds);
    if (Object.keys(criteria).every((key) => cache.has(key))) cacheConditions(criteria, cache, vocabulary);
    return conditions;
  };
}

/** Puts together the conditions of criteria, or gives `undefined` where those of some key and value are not known. */
function cachedConditionsOf(criteria: Criteria, cache: Cache): NormalCriteria | undefined {
  const conditions: Condition[] = [];
  for (const key in criteria) {
    const own = cache.get(key)?.get(criteria[key]);
    if (!own) return undefined;
    for (let index = 0; index < own.length; index++) conditions.push(own[index] as Condition);
  }
  return conditions;
}

/** Keeps the conditions of each key and value. Lists of values are not kept: they are too many, and seldom the same object twice. */
function cacheConditions(criteria: Criteria, cache: Cache, vocabulary: Vocabulary): void {
  for (const [key, value] of Object.entries(criteria)) {
    const conditionsByValue = cache.get(key);
    if (typeof value !== 'string' || conditionsByValue?.has(value)) continue;
    conditionsByValue?.set(value, compileCriteria({ [key]: value }, vocabulary, idsAmongGoals([])));
  }
}

function isPlainObject(value: unknown): value is Criteria {
  return typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;
}
