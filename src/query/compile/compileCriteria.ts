import {
  functionChanges,
  goalActions,
  goalStatuses,
  measurabilities,
  placeParts,
} from '../../../data/vocabulary/ids';
import { firstDayOf, isPartialDate, lastDayOf, startsByEndOf } from '../../date/partialDate';
import { found, InputError, type InputProblem, unknownName } from '../../errors/inputError';
import type { Vocabulary } from '../../model/vocabulary/vocabulary';
import { dateProblem, daysProblem, type Moment, momentOf } from '../../status/asOf';
import { type IdKind, isKnownId, unknownId } from '../../vocabulary/checkId';
import { type Hierarchy, hierarchyOf } from '../../vocabulary/hierarchy';
import type { AnyGoal, GoalCriteria } from '../criteria';
import { type TextQuery, textQueryOf } from '../search/text';

/** The days from one to another, both included: `2021-01-01` to `2025-12-31`. */
interface DaySpan {
  readonly from: string;
  readonly to: string;
}

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
  | { readonly on: 'period'; readonly spans: readonly DaySpan[] }
  /** The last day that the goal's deadline may mean lies in one of these. */
  | { readonly on: 'deadline'; readonly spans: readonly DaySpan[] }
  /** One of these is found in the titles and summaries. */
  | { readonly on: 'text'; readonly queries: readonly TextQuery[] }
  /** The goal has one of the statuses on a day. */
  | { readonly on: 'status'; readonly statuses: readonly string[]; readonly moment: Moment }
  /** The goal has the mark on a day, or has it not. */
  | {
      readonly on: 'mark';
      readonly mark: 'overdue' | 'stale' | 'contested';
      readonly isMeant: boolean;
      readonly moment: Moment;
    }
  | { readonly on: 'anyOf'; readonly criteria: readonly NormalCriteria[] }
  | { readonly on: 'noneOf'; readonly criteria: readonly NormalCriteria[] };

/** Criteria in normal form: conditions that all hold. The one place where the meaning of criteria is written down. */
export type NormalCriteria = readonly Condition[];

type CriteriaKey = keyof GoalCriteria;

/** The ids of speeches and directions that occur among some goals. */
export type OccurringIds = (key: 'speechId' | 'directionId') => Pick<ReadonlySet<string>, 'has' | 'keys'>;

/** Reads the ids of speeches and directions that occur among goals, each time it is asked. */
export function idsAmongGoals(goals: readonly AnyGoal[]): OccurringIds {
  return (key) => new Set(goals.map(key === 'speechId' ? speechIdOf : ({ directionId }) => directionId));
}

/** What stays the same throughout a compilation. */
interface Context {
  readonly vocabulary: Vocabulary;
  readonly hierarchy: Hierarchy;
  /** The ids of speeches and directions that occur among the goals asked about: these are ids too. */
  readonly occurring: OccurringIds;
  readonly problems: InputProblem[];
}

/** One object of criteria, and what holds for it. */
interface Frame {
  readonly given: Readonly<Partial<Record<CriteriaKey, unknown>>>;
  readonly path: string;
  readonly depth: number;
  readonly includeClassWide: boolean;
  readonly includeWithin: boolean;
  /** The day that progress is judged on, what was known by then, and how long an update is recent: as they were given. */
  readonly judged: Readonly<Record<'on' | 'knownOn' | 'staleAfterDays', unknown>>;
  readonly context: Context;
}

const deepestNesting = 64;

/** From here on no more is reported, so that criteria that hold themselves end in an error and not in endless work. */
const mostProblems = 100;

/**
 * Compiles criteria into their normal form, with all hierarchies expanded.
 *
 * @param criteria - The criteria, as they came: checked here, whatever their type says.
 * @param vocabulary - The vocabulary the goals are coded with.
 * @param occurring - The ids that occur among the goals that will be asked about, where these are known.
 * @returns The normal form.
 * @throws {@link InputError} listing every unknown key and id, each with its path and the nearest match.
 */
export function compileCriteria(
  criteria: unknown,
  vocabulary: Vocabulary,
  occurring: OccurringIds = idsAmongGoals([]),
): NormalCriteria {
  const known = new Map<Parameters<OccurringIds>[0], ReturnType<OccurringIds>>();
  const context: Context = {
    vocabulary,
    hierarchy: hierarchyOf(vocabulary),
    // Asked for by every criterion that names such an id, and found out once.
    occurring: (key) => {
      const ids = known.get(key) ?? occurring(key);
      known.set(key, ids);
      return ids;
    },
    problems: [],
  };
  const normal = compileObject(criteria, 'criteria', context, undefined);
  if (context.problems.length > 0) throw new InputError(context.problems);
  return normal;
}

function compileObject(
  criteria: unknown,
  path: string,
  context: Context,
  outer: Frame | undefined,
): NormalCriteria {
  const { problems } = context;
  const depth = outer ? outer.depth + 1 : 0;
  if (problems.length >= mostProblems) return [];
  if (typeof criteria !== 'object' || criteria === null || Array.isArray(criteria)) {
    problems.push({ path, message: `expected an object of criteria, found ${found(criteria)}` });
    return [];
  }
  if (depth > deepestNesting) {
    problems.push({ path, message: `criteria are nested more than ${deepestNesting} deep` });
    return [];
  }
  const given: Frame['given'] = criteria;
  const frame: Frame = {
    given,
    path,
    depth,
    includeClassWide: (given.includeClassWide ?? outer?.includeClassWide) === true,
    includeWithin: (given.includeWithin ?? outer?.includeWithin) === true,
    judged: {
      on: given.on ?? outer?.judged.on,
      knownOn: given.knownOn ?? outer?.judged.knownOn,
      staleAfterDays: given.staleAfterDays ?? outer?.judged.staleAfterDays,
    },
    context,
  };
  const conditions: Condition[] = [];
  for (const key of Object.keys(criteria)) {
    const compile = compilers.get(key);
    const value = given[key as CriteriaKey];
    if (compile === undefined) {
      problems.push({ path, message: unknownName('key', key, [...compilers.keys()]) });
    } else if (value !== undefined) {
      const condition = compile(value, frame);
      if (condition) conditions.push(condition);
    }
  }
  return conditions;
}

/** Compiles the value of one key. The order of the keys is the order in which a suggestion for a mistyped one is sought. */
type Compile = (value: unknown, frame: Frame) => Condition | undefined;

const compilers: ReadonlyMap<string, Compile> = /* @__PURE__ */ new Map<CriteriaKey, Compile>([
  [
    'cityId',
    (value, frame) => {
      const placeIds = idsAmong('cityId', 'city', value, frame);
      const classIds = frame.includeClassWide ? expand(placeIds, frame.context.hierarchy.classesOf) : [];
      return { on: 'place', placeIds, classIds, parts: partsIn(frame) };
    },
  ],
  ['includeClassWide', (value, frame) => checkFlag('includeClassWide', value, frame)],
  [
    'regionId',
    (value, frame) => {
      const regionIds = idsAmong('regionId', 'region', value, frame);
      const placeIds = frame.includeWithin ? expand(regionIds, frame.context.hierarchy.placesIn) : regionIds;
      return { on: 'place', placeIds, classIds: [], parts: partsIn(frame) };
    },
  ],
  ['includeWithin', (value, frame) => checkFlag('includeWithin', value, frame)],
  [
    'cityClassId',
    (value, frame) => {
      const placeIds = idsAmong('cityClassId', 'city class', value, frame);
      return { on: 'place', placeIds, classIds: [], parts: partsIn(frame) };
    },
  ],
  [
    'placePart',
    (value, frame) => {
      const parts = wordsAmong('placePart', 'part', placeParts, value, frame);
      const { cityId, regionId, cityClassId } = frame.given;
      // Beside a place it says which part that place plays, and is read there.
      return (cityId ?? regionId ?? cityClassId) ? undefined : { on: 'part', parts };
    },
  ],
  [
    'themeId',
    (value, frame) => {
      const themeIds = idsAmong('themeId', 'theme', value, frame);
      return { on: 'theme', themeIds: expand(themeIds, frame.context.hierarchy.themesUnder) };
    },
  ],
  [
    'functionId',
    (value, frame) => {
      const functionIds = idsAmong('functionId', 'function', value, frame);
      const { functionChange } = frame.given;
      return {
        on: 'function',
        functionIds,
        changes: functionChange === undefined ? undefined : textsIn(functionChange),
      };
    },
  ],
  [
    'functionChange',
    (value, frame) => {
      const changes = wordsAmong('functionChange', 'change', functionChanges, value, frame);
      // Beside a function it says what is to happen to that one, and is read there.
      return frame.given.functionId === undefined ? { on: 'function', changes } : undefined;
    },
  ],
  [
    'directionId',
    (value, frame) => {
      const { directionIds } = frame.context.vocabulary;
      return {
        on: 'direction',
        directionIds: ownIdsAmong('directionId', 'direction', directionIds, value, frame),
      };
    },
  ],
  [
    'speechId',
    (value, frame) => {
      const { speechIds } = frame.context.vocabulary;
      return {
        on: 'speech',
        speechIds: ownIdsAmong('speechId', 'speech', speechIds, value, frame),
      };
    },
  ],
  [
    'action',
    (value, frame) => ({ on: 'action', actions: wordsAmong('action', 'action', goalActions, value, frame) }),
  ],
  [
    'measurability',
    (value, frame) => ({
      on: 'measurability',
      measurabilities: wordsAmong('measurability', 'measurability', measurabilities, value, frame),
    }),
  ],
  ['period', (value, frame) => ({ on: 'period', spans: spansIn('period', value, frame) })],
  ['deadline', (value, frame) => ({ on: 'deadline', spans: spansIn('deadline', value, frame) })],
  [
    'text',
    (value, frame) => ({
      on: 'text',
      queries: textsWhere(() => undefined, 'text', value, frame).map(textQueryOf),
    }),
  ],
  [
    'status',
    (value, frame) => {
      const statuses = wordsAmong('status', 'status', goalStatuses, value, frame);
      const moment = momentFor('status', frame);
      return moment && { on: 'status', statuses, moment };
    },
  ],
  ['overdue', (value, frame) => markCondition('overdue', value, frame)],
  ['stale', (value, frame) => markCondition('stale', value, frame)],
  ['contested', (value, frame) => markCondition('contested', value, frame)],
  ['on', (value, frame) => checkWith(dateProblem, 'on', value, frame)],
  ['knownOn', (value, frame) => checkWith(dateProblem, 'knownOn', value, frame)],
  ['staleAfterDays', (value, frame) => checkWith(daysProblem, 'staleAfterDays', value, frame)],
  [
    'anyOf',
    (value, frame) => {
      if (Array.isArray(value)) return { on: 'anyOf', criteria: nested('anyOf', value, frame) };
      frame.context.problems.push({
        path: `${frame.path}.anyOf`,
        message: `expected a list of criteria, found ${found(value)}`,
      });
      return undefined;
    },
  ],
  ['not', (value, frame) => ({ on: 'noneOf', criteria: nested('not', value, frame) })],
]);

/**
 * The keys whose meaning depends on their own value alone, as long as only such keys stand beside them, and whose values are few. What
 * several mean together is the conditions of each, one after the other.
 */
export const independentKeys: ReadonlySet<string> = /* @__PURE__ */ new Set<CriteriaKey>([
  'cityId',
  'regionId',
  'cityClassId',
  'themeId',
  'functionId',
  'action',
  'measurability',
]);

function checkFlag(key: CriteriaKey, value: unknown, { path, context }: Frame): undefined {
  if (typeof value !== 'boolean') {
    context.problems.push({
      path: `${path}.${key}`,
      message: `expected true or false, found ${found(value)}`,
    });
  }
}

function checkWith(
  problemOf: (value: unknown) => string | undefined,
  key: CriteriaKey,
  value: unknown,
  { path, context }: Frame,
): undefined {
  const message = problemOf(value);
  if (message !== undefined) context.problems.push({ path: `${path}.${key}`, message });
}

function markCondition(
  mark: 'overdue' | 'stale' | 'contested',
  value: unknown,
  frame: Frame,
): Condition | undefined {
  checkFlag(mark, value, frame);
  const moment = momentFor(mark, frame);
  return moment && { on: 'mark', mark, isMeant: value === true, moment };
}

/** Reads the day that a criterion is judged on. An ill-formed one is reported where it stands. */
function momentFor(key: CriteriaKey, { judged, path, context }: Frame): Moment | undefined {
  const { on, knownOn, staleAfterDays } = judged;
  if (on === undefined) {
    const message = 'what is known depends on the day; name it with "on", such as "2024-06-30"';
    context.problems.push({ path: `${path}.${key}`, message });
  }
  const isReadable =
    on !== undefined &&
    dateProblem(on) === undefined &&
    (knownOn === undefined || dateProblem(knownOn) === undefined) &&
    (staleAfterDays === undefined || daysProblem(staleAfterDays) === undefined);
  if (!isReadable) return undefined;
  return momentOf(on as string, knownOn as string | undefined, staleAfterDays as number | undefined);
}

function nested(key: CriteriaKey, value: unknown, frame: Frame): NormalCriteria[] {
  const path = `${frame.path}.${key}`;
  if (!Array.isArray(value)) return [compileObject(value, path, frame.context, frame)];
  return value.map((one, index) => compileObject(one, `${path}[${index}]`, frame.context, frame));
}

/** Reads a key that takes one text or a list of texts: keeps those that are accepted, and reports the others. */
function textsWhere(
  refuse: (text: string) => string | undefined,
  key: CriteriaKey,
  value: unknown,
  { path, context }: Frame,
): readonly string[] {
  const texts: readonly unknown[] = Array.isArray(value) ? value : [value];
  return texts.filter((text, index): text is string => {
    const message =
      typeof text === 'string' ? refuse(text) : `expected a text or a list of texts, found ${found(text)}`;
    if (message !== undefined) {
      context.problems.push({ path: `${path}.${key}${Array.isArray(value) ? `[${index}]` : ''}`, message });
    }
    return message === undefined;
  });
}

function idsAmong(key: CriteriaKey, kind: IdKind, value: unknown, frame: Frame): readonly string[] {
  const { vocabulary } = frame.context;
  if (typeof value === 'string' && isKnownId(kind, value, vocabulary)) return [value];
  const refuse = (id: string) =>
    isKnownId(kind, id, vocabulary) ? undefined : unknownId(kind, id, vocabulary);
  return textsWhere(refuse, key, value, frame);
}

function wordsAmong(
  key: CriteriaKey,
  kind: string,
  allowed: readonly string[],
  value: unknown,
  frame: Frame,
): readonly string[] {
  const refuse = (word: string) => (allowed.includes(word) ? undefined : unknownName(kind, word, allowed));
  return textsWhere(refuse, key, value, frame);
}

/**
 * Reads ids of speeches or directions: those the vocabulary lists, and those of the goals asked about. Where the vocabulary
 * lists none, any id will do.
 */
function ownIdsAmong(
  key: 'speechId' | 'directionId',
  kind: string,
  listed: readonly string[] | undefined,
  value: unknown,
  frame: Frame,
): readonly string[] {
  if (listed === undefined) return textsWhere(() => undefined, key, value, frame);
  let others: ReturnType<OccurringIds> | undefined;
  const refuse = (id: string) => {
    if (listed.includes(id)) return undefined;
    others ??= frame.context.occurring(key);
    return others.has(id) ? undefined : unknownName(kind, id, [...new Set([...listed, ...others.keys()])]);
  };
  return textsWhere(refuse, key, value, frame);
}

/** Reads a value that another key's compiler checks. */
function textsIn(value: unknown): readonly string[] {
  return Array.isArray(value) ? [...value] : [value as string];
}

function partsIn({ given: { placePart } }: Frame): readonly string[] | undefined {
  return placePart === undefined ? undefined : textsIn(placePart);
}

/** Replaces each id by all it stands for. */
function expand(ids: readonly string[], meanings: ReadonlyMap<string, readonly string[]>): readonly string[] {
  const [only] = ids;
  if (ids.length === 1 && only !== undefined) return meanings.get(only) ?? [];
  return [...new Set(ids.flatMap((id) => meanings.get(id) ?? []))];
}

/** Gives the id of the speech a goal is of: the first part of the goal's id. */
export function speechIdOf({ id }: AnyGoal): string {
  const end = id.indexOf('/');
  return end === -1 ? id : id.slice(0, end);
}

function spansIn(key: CriteriaKey, value: unknown, frame: Frame): readonly DaySpan[] {
  const wanted = 'expected a span of time such as "2023", "2023-06-30", "2021/2025" or "../2025", found';
  const refuse = (text: string) => (spanOf(text) ? undefined : `${wanted} ${found(text)}`);
  return textsWhere(refuse, key, value, frame).flatMap((text) => spanOf(text) ?? []);
}

/** Reads a span of time. Two dots on one side of the slash leave that side open, as in ISO 8601-2. */
function spanOf(text: string): DaySpan | undefined {
  const [first = '', last = first, ...rest] = text.split('/');
  const isOpen = (date: string) => date === '..' && text !== '..' && text !== '../..';
  const start = isOpen(first) ? '0000' : first;
  const end = isOpen(last) ? '9999' : last;
  return rest.length === 0 && isPartialDate(start) && isPartialDate(end) && startsByEndOf(start, end)
    ? { from: firstDayOf(start), to: lastDayOf(end) }
    : undefined;
}
