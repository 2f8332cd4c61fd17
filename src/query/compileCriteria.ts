import { functionChanges, goalActions, measurabilities, placeParts } from '../../data/vocabulary/ids';
import { directionIds, speechIds } from '../../data/vocabulary/speechIds';
import { found, InputError, type InputProblem, unknownName } from '../inputError';
import { isPartialDate, startsByEndOf } from '../model/partialDate';
import type { Period } from '../model/period';
import type { AnyGoal } from './criteria';
import { type Hierarchy, hierarchyOf } from './hierarchy';
import { type TextQuery, textQueryOf } from './text';
import type { Vocabulary } from './vocabulary';

/**
 * One condition of the normal form. All lists are written out: nothing is left to look up, neither a sub-theme nor a place
 * inside a region nor a class of cities. An engine that gives each of these conditions its meaning answers every question.
 */
export type Condition =
  /** Some place is one of `placeIds` (or, as an addressee, one of `classIds`) and, if `parts` are given, plays one of them. */
  | {
      readonly on: 'place';
      readonly placeIds: readonly string[];
      readonly classIds: readonly string[];
      readonly parts?: readonly string[] | undefined;
    }
  /** Some place plays one of the parts. */
  | { readonly on: 'part'; readonly parts: readonly string[] }
  /** Some theme is one of these. */
  | { readonly on: 'theme'; readonly themeIds: readonly string[] }
  /** Some function is one of these and is to change in one of these ways; what is not given does not matter. */
  | {
      readonly on: 'function';
      readonly functionIds?: readonly string[] | undefined;
      readonly changes?: readonly string[] | undefined;
    }
  | { readonly on: 'direction'; readonly directionIds: readonly string[] }
  | { readonly on: 'speech'; readonly speechIds: readonly string[] }
  | { readonly on: 'action'; readonly actions: readonly string[] }
  | { readonly on: 'measurability'; readonly measurabilities: readonly string[] }
  /** The goal's period has a day in common with one of these. */
  | { readonly on: 'period'; readonly periods: readonly Period[] }
  /** One of these is found in the titles and summaries. */
  | { readonly on: 'text'; readonly queries: readonly TextQuery[] }
  | { readonly on: 'anyOf'; readonly criteria: readonly NormalCriteria[] }
  | { readonly on: 'noneOf'; readonly criteria: readonly NormalCriteria[] };

/** Criteria in normal form: conditions that all hold. The one place where the meaning of criteria is written down. */
export type NormalCriteria = readonly Condition[];

const criteriaKeys = [
  'cityId',
  'includeClassWide',
  'regionId',
  'includeWithin',
  'cityClassId',
  'placePart',
  'themeId',
  'functionId',
  'functionChange',
  'directionId',
  'speechId',
  'action',
  'measurability',
  'period',
  'text',
  'anyOf',
  'not',
] as const;

type CriteriaKey = (typeof criteriaKeys)[number];

const deepestNesting = 64;

/** What stays the same throughout one compilation. */
interface Compilation {
  readonly vocabulary: Vocabulary;
  readonly hierarchy: Hierarchy;
  /** The goals that will be asked about, where they are known: the ids of their speeches are ids too. */
  readonly goals: readonly AnyGoal[];
  readonly problems: InputProblem[];
}

interface Inherited {
  readonly includeClassWide: boolean;
  readonly includeWithin: boolean;
}

/**
 * Compiles criteria into their normal form, with all hierarchies expanded.
 *
 * @param criteria - The criteria, as they came: checked here, whatever their type says.
 * @param vocabulary - The vocabulary the goals are coded with.
 * @param goals - The goals that will be asked about, where they are known.
 * @returns The normal form.
 * @throws {@link InputError} listing every unknown key and id, each with its path and the nearest match.
 */
export function compileCriteria(
  criteria: unknown,
  vocabulary: Vocabulary,
  goals: readonly AnyGoal[] = [],
): NormalCriteria {
  const compilation = { vocabulary, hierarchy: hierarchyOf(vocabulary), goals, problems: [] };
  const normal = compile(
    criteria,
    'criteria',
    { includeClassWide: false, includeWithin: false },
    0,
    compilation,
  );
  if (compilation.problems.length > 0) throw new InputError(compilation.problems);
  return normal;
}

function compile(
  criteria: unknown,
  path: string,
  inherited: Inherited,
  depth: number,
  compilation: Compilation,
): NormalCriteria {
  const { vocabulary, hierarchy, goals, problems } = compilation;
  const report = (where: string, message: string) => void problems.push({ path: where, message });

  if (typeof criteria !== 'object' || criteria === null || Array.isArray(criteria)) {
    report(path, `expected an object of criteria, found ${found(criteria)}`);
    return [];
  }
  if (depth > deepestNesting) {
    report(path, `criteria are nested more than ${deepestNesting} deep`);
    return [];
  }
  for (const key of Object.keys(criteria)) {
    if (!(criteriaKeys as readonly string[]).includes(key))
      report(path, unknownName('key', key, criteriaKeys));
  }
  const given = criteria as Readonly<Partial<Record<CriteriaKey, unknown>>>;

  const flag = (key: 'includeClassWide' | 'includeWithin'): boolean => {
    const value = given[key] ?? inherited[key];
    if (typeof value !== 'boolean') report(`${path}.${key}`, `expected true or false, found ${found(value)}`);
    return value === true;
  };
  const flags = { includeClassWide: flag('includeClassWide'), includeWithin: flag('includeWithin') };

  const texts = (
    key: CriteriaKey,
    check: (text: string) => string | undefined,
  ): readonly string[] | undefined => {
    const value = given[key];
    if (value === undefined) return undefined;
    const values: readonly unknown[] = Array.isArray(value) ? value : [value];
    return values.filter((text, index): text is string => {
      const message =
        typeof text === 'string' ? check(text) : `expected a text or a list of texts, found ${found(text)}`;
      if (message !== undefined) report(`${path}.${key}${values === value ? `[${index}]` : ''}`, message);
      return message === undefined;
    });
  };
  const ids = (key: CriteriaKey, kind: string, entities: object) =>
    texts(key, (id) => (Object.hasOwn(entities, id) ? undefined : unknownId(kind, id, entities, vocabulary)));
  const words = (key: CriteriaKey, allowed: readonly string[], more: (goal: AnyGoal) => string = () => '') =>
    texts(key, (word) =>
      allowed.includes(word) || goals.some((goal) => more(goal) === word)
        ? undefined
        : unknownName(key.replace(/Id$/, ''), word, allowed),
    );

  const conditions: Condition[] = [];
  const parts = words('placePart', placeParts);
  const cityIds = ids('cityId', 'city', vocabulary.cities);
  const regionIds = ids('regionId', 'region', vocabulary.regions);
  const classIds = ids('cityClassId', 'city class', vocabulary.cityClasses);
  if (cityIds) {
    const classWide = flags.includeClassWide
      ? unique(cityIds.flatMap((id) => hierarchy.classesOf.get(id) ?? []))
      : [];
    conditions.push({ on: 'place', placeIds: cityIds, classIds: classWide, parts });
  }
  if (regionIds) {
    const within = flags.includeWithin
      ? unique(regionIds.flatMap((id) => hierarchy.placesIn.get(id) ?? []))
      : regionIds;
    conditions.push({ on: 'place', placeIds: within, classIds: [], parts });
  }
  if (classIds) conditions.push({ on: 'place', placeIds: classIds, classIds: [], parts });
  if (parts && !cityIds && !regionIds && !classIds) conditions.push({ on: 'part', parts });

  const themeIds = ids('themeId', 'theme', vocabulary.themes);
  if (themeIds)
    conditions.push({
      on: 'theme',
      themeIds: unique(themeIds.flatMap((id) => hierarchy.themesUnder.get(id) ?? [])),
    });

  const functionIds = ids('functionId', 'function', vocabulary.cityFunctions);
  const changes = words('functionChange', functionChanges);
  if (functionIds || changes) conditions.push({ on: 'function', functionIds, changes });

  const directions = words('directionId', directionIds, (goal) => goal.directionId);
  if (directions) conditions.push({ on: 'direction', directionIds: directions });
  const speeches = words('speechId', speechIds, speechIdOf);
  if (speeches) conditions.push({ on: 'speech', speechIds: speeches });
  const actions = words('action', goalActions);
  if (actions) conditions.push({ on: 'action', actions });
  const degrees = words('measurability', measurabilities);
  if (degrees) conditions.push({ on: 'measurability', measurabilities: degrees });

  const periods = texts('period', (text) =>
    periodOf(text)
      ? undefined
      : `expected a period such as "2023", "2023-06-30" or "2021/2025", found ${found(text)}`,
  );
  if (periods) conditions.push({ on: 'period', periods: periods.flatMap((text) => periodOf(text) ?? []) });
  const queries = texts('text', () => undefined);
  if (queries) conditions.push({ on: 'text', queries: queries.map(textQueryOf) });

  const nested = (value: readonly unknown[], where: string) =>
    value.map((one, index) => compile(one, `${where}[${index}]`, flags, depth + 1, compilation));
  if (given.anyOf !== undefined) {
    if (Array.isArray(given.anyOf))
      conditions.push({ on: 'anyOf', criteria: nested(given.anyOf, `${path}.anyOf`) });
    else report(`${path}.anyOf`, `expected a list of criteria, found ${found(given.anyOf)}`);
  }
  if (given.not !== undefined) {
    const criteria = Array.isArray(given.not)
      ? nested(given.not, `${path}.not`)
      : [compile(given.not, `${path}.not`, flags, depth + 1, compilation)];
    conditions.push({ on: 'noneOf', criteria });
  }
  return conditions;
}

/** Gives the id of the speech a goal is of: the first part of the goal's id. */
export function speechIdOf({ id }: AnyGoal): string {
  return id.slice(0, id.indexOf('/'));
}

function unique(values: readonly string[]): string[] {
  return [...new Set(values)];
}

function unknownId(
  kind: string,
  id: string,
  entities: object,
  { cities, regions, cityClasses }: Vocabulary,
): string {
  const elsewhere = [
    ['cityId', cities],
    ['regionId', regions],
    ['cityClassId', cityClasses],
  ] as const;
  const home =
    kind === 'city' || kind === 'region' || kind === 'city class'
      ? elsewhere.find(([, others]) => Object.hasOwn(others, id))
      : undefined;
  return home
    ? `${found(id)} is no ${kind}; ask for it with ${home[0]}`
    : unknownName(kind, id, Object.keys(entities));
}

function periodOf(text: string): Period | undefined {
  const [start = '', end = start, ...rest] = text.split('/');
  return rest.length === 0 && isPartialDate(start) && isPartialDate(end) && startsByEndOf(start, end)
    ? { start, end }
    : undefined;
}
