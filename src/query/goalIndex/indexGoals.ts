import { queryUpdates } from '../../../data/generated/queryUpdates';
import { shippedVocabulary } from '../../../data/generated/queryVocabulary';
import { describeValue } from '../../errors/describeValue';
import { inputError } from '../../errors/inputError';
import { once } from '../../internal/once';
import type { GoalLike } from '../../model/goal/goalLike';
import type { UpdateLike } from '../../model/progress/progressUpdate';
import type { Vocabulary } from '../../model/vocabulary/vocabulary';
import { statusDeriver } from '../../status/deriveStatus';
import type { ShippedVocabulary, VocabularyOptions } from '../../vocabulary/vocabularyOptions';
import { compileCriteria } from '../compile/compileCriteria';
import type { Condition, NormalCriteria } from '../compile/condition';
import { independentKeys } from '../compile/independentKeys';
import type { KnownIds } from '../compile/knownIds';
import type { GoalCriteria } from '../criteria';
import { checkDatelessFacet, type DatelessFacet, type FacetValues } from '../facets';
import type { CriteriaNames, QueryNames, UpdateOptions } from '../queryOptions';
import { type Evaluator, evaluatorOf } from './evaluator';
import { numbersIn } from './goalSet';
import { crossTally, type Table, tally } from './tally';

/**
 * What {@link indexGoals} takes besides the goals.
 *
 * @category Queries
 */
export interface IndexOptions<V extends Vocabulary = ShippedVocabulary>
  extends VocabularyOptions<V>,
    UpdateOptions {
  /**
   * Told how many goals have been read, and how many there are. With it the index is built at once, and not when the first question
   * is asked.
   */
  readonly onProgress?: ((done: number, total: number) => void) | undefined;
}

/**
 * Which of the goals that meet criteria a page shows.
 *
 * @category Queries
 */
export interface PageOptions {
  /** How many goals stand before the page. Default: 0. */
  readonly offset?: number | undefined;
  /** How many goals the page shows at most. Default: 100. */
  readonly limit?: number | undefined;
}

/**
 * An index of goals, made by {@link indexGoals}. It is never changed.
 *
 * Every method takes the criteria that {@link filterGoals} takes, answers as it does, and refuses what it refuses. Goals come in the
 * order in which they were given.
 *
 * @category Queries
 */
export interface GoalIndex<G extends GoalLike, V extends Vocabulary = ShippedVocabulary> {
  /** How many goals there are. */
  readonly size: number;
  /** Lists the goals that meet criteria. */
  readonly filter: (criteria: GoalCriteria<CriteriaNames<G, V>>) => G[];
  /** Counts the goals that meet criteria. */
  readonly count: (criteria: GoalCriteria<CriteriaNames<G, V>>) => number;
  /** Lists the ids of the goals that meet criteria. */
  readonly ids: (criteria: GoalCriteria<CriteriaNames<G, V>>) => G['id'][];
  /** Lists some of the goals that meet criteria. */
  readonly page: (criteria: GoalCriteria<CriteriaNames<G, V>>, options?: PageOptions) => G[];
  /** Goes through the goals that meet criteria, and makes no list of them. */
  readonly iterate: (criteria: GoalCriteria<CriteriaNames<G, V>>) => IterableIterator<G>;
  /** Goes through all goals. */
  readonly [Symbol.iterator]: () => IterableIterator<G>;
  /** Counts the goals that meet criteria by a facet, as {@link countGoals} counts them. Without criteria, all goals. */
  readonly countBy: <F extends DatelessFacet>(
    facet: F,
    criteria?: GoalCriteria<CriteriaNames<G, V>>,
  ) => Partial<Record<FacetValues<QueryNames<G, V>>[F], number>>;
  /** Counts the goals that meet criteria by two facets, as {@link crossTabulate} counts them. Without criteria, all goals. */
  readonly crossTabulate: <R extends DatelessFacet, C extends DatelessFacet>(
    rowFacet: R,
    columnFacet: C,
    criteria?: GoalCriteria<CriteriaNames<G, V>>,
  ) => Partial<
    Record<FacetValues<QueryNames<G, V>>[R], Partial<Record<FacetValues<QueryNames<G, V>>[C], number>>>
  >;
  /** Makes an index that holds these goals too, after the others. It shares with this one what is already made. */
  readonly add: <More extends GoalLike>(goals: readonly More[]) => GoalIndex<G | More, V>;
}

/** From so many goals on the index is built at once: the first question would have to wait. */
const manyGoals = 10_000;

/** So many goals stand on a page, unless another number is given. */
const usualLimit = 100;

/**
 * Makes an index of goals, for many questions about many goals.
 *
 * It gives the same answers as {@link filterGoals}, {@link countGoals} and {@link crossTabulate}, over a million goals in microseconds
 * where these take a tenth of a second. What a question needs is made when it is first asked: the statuses of a day, the words of
 * the texts, what places and functions are to do, and for fewer than 10,000 goals everything. A list, a table or a Chinese term of three
 * characters takes longer than a count: milliseconds.
 *
 * @param goals - The goals; not changed, and copied as a list, so that the index does not change with it.
 * @param options - The vocabulary, and the updates that statuses are read from, if not the shipped ones; and who is told of the
 *   progress.
 * @returns The index.
 * @throws {@link InputError} where the goals or the updates are no list. Its methods throw it at criteria they cannot use.
 *
 * @example
 * ```ts
 * import { goals, indexGoals } from 'policy-tracker';
 *
 * const index = indexGoals(goals);
 *
 * index.count({ cityId: 'shenzhen', themeId: 'innovation' }); // => 2
 * index.countBy('measurability', { functionChange: 'shed' }); // => { directional: 5 }
 * index.page({ regionId: 'china', includeWithin: true }, { offset: 2, limit: 1 }).map(({ id }) => id);
 * // => ['first-tier-cities-2021/hold-international-exchange-centre']
 * ```
 *
 * @category Queries
 */
export function indexGoals<G extends GoalLike, V extends Vocabulary = ShippedVocabulary>(
  goals: readonly G[],
  options: IndexOptions<V> = {},
): GoalIndex<G, V> {
  const { vocabulary = shippedVocabulary, updates = queryUpdates, onProgress } = options;
  checkList('goals', goals);
  checkList('options.updates', updates);
  const makeSegment = segmentMaker(vocabulary, [...updates]);
  const compile = compilerFor(vocabulary);
  return indexOf([makeSegment([...goals], onProgress)], makeSegment, compile);
}

function checkList(path: string, value: unknown): void {
  if (!Array.isArray(value)) {
    throw inputError('wrong-form', path, `expected a list, found ${describeValue(value)}`);
  }
}

/** Goals that are indexed together, and what answers about them. */
interface Segment<G extends GoalLike> {
  readonly goals: readonly G[];
  readonly evaluator: Evaluator;
}

type MakeSegment = <G extends GoalLike>(
  goals: readonly G[],
  onProgress?: IndexOptions['onProgress'],
) => Segment<G>;

function segmentMaker(vocabulary: Vocabulary, updates: readonly UpdateLike[]): MakeSegment {
  const deriver = statusDeriver(updates);
  const trackedIds = once(() => new Set(updates.map(({ goalId }) => goalId)));
  return (goals, onProgress) => {
    let done = 0;
    const onRead = (read: number) => {
      done += read;
      onProgress?.(done, goals.length);
    };
    const evaluator = evaluatorOf({ goals, vocabulary, deriver, trackedIds, onRead });
    if (onProgress || goals.length >= manyGoals) evaluator.build();
    return { goals, evaluator };
  };
}

/**
 * Adds goals to segments. The last segments are indexed anew together with them as long as they are not more than twice as many, so
 * that there are never many segments, and a goal is seldom read again.
 */
function segmentsWith<G extends GoalLike>(
  segments: readonly Segment<G>[],
  goals: readonly G[],
  makeSegment: MakeSegment,
): Segment<G>[] {
  const last = segments.at(-1);
  return last && last.goals.length <= 2 * goals.length
    ? segmentsWith(segments.slice(0, -1), [...last.goals, ...goals], makeSegment)
    : [...segments, makeSegment([...goals])];
}

/** Compiles criteria, asked of goals among which some ids of speeches and directions occur. */
type Compile = (criteria: unknown, knownIds: KnownIds) => NormalCriteria;

/**
 * Makes the compiler for a vocabulary. What an id or a word means is compiled once, where its key means beside others what it means
 * alone.
 */
function compilerFor(vocabulary: Vocabulary): Compile {
  const known = new Map([...independentKeys].map((key) => [key, new Map<unknown, NormalCriteria>()]));
  return (criteria, knownIds) => {
    if (!isPlainObject(criteria)) return compileCriteria(criteria, vocabulary, knownIds);
    const conditions: Condition[] = [];
    for (const key in criteria) {
      const meanings = known.get(key);
      if (!meanings) return compileCriteria(criteria, vocabulary, knownIds);
      const value = criteria[key];
      let meaning = meanings.get(value);
      if (!meaning) {
        // All of it first, so that an error tells of all that is wrong.
        const whole = compileCriteria(criteria, vocabulary, knownIds);
        if (typeof value !== 'string') return whole;
        meaning = compileCriteria({ [key]: value }, vocabulary, knownIds);
        meanings.set(value, meaning);
      }
      for (let index = 0; index < meaning.length; index++) conditions.push(meaning[index] as Condition);
    }
    return conditions.length > 0 ? conditions : compileCriteria(criteria, vocabulary, knownIds);
  };
}

function isPlainObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;
}

function indexOf<G extends GoalLike, V extends Vocabulary>(
  segments: readonly Segment<G>[],
  makeSegment: MakeSegment,
  compile: Compile,
): GoalIndex<G, V> {
  const idsOf = (key: 'speechId' | 'directionId') =>
    once(() => new Set(segments.flatMap(({ evaluator }) => evaluator.facet(key).grouping.names)));
  const ids = { speechId: idsOf('speechId'), directionId: idsOf('directionId') };
  const normalOf = (criteria: unknown) => compile(criteria, (key) => ids[key]());

  const listed = (criteria: unknown): G[] => {
    const normal = normalOf(criteria);
    const [only] = segments;
    return only && segments.length === 1
      ? only.evaluator.pick(normal, only.goals)
      : segments.flatMap(({ goals, evaluator }) => evaluator.pick(normal, goals));
  };
  const page = (criteria: unknown, offset: number, limit: number): G[] => {
    const normal = normalOf(criteria);
    const list: G[] = [];
    let toSkip = offset;
    for (const { goals, evaluator } of segments) {
      const set = evaluator.select(normal);
      for (const number of numbersIn(set, toSkip, limit - list.length)) list.push(goals[number] as G);
      toSkip = Math.max(0, toSkip - set.count);
    }
    return list;
  };
  function* meeting(normal: NormalCriteria): Generator<G, undefined> {
    for (const { goals, evaluator } of segments) {
      for (const number of numbersIn(evaluator.select(normal))) yield goals[number] as G;
    }
    return undefined;
  }
  const index: GoalIndex<G, V> = {
    size: segments.reduce((sum, { goals }) => sum + goals.length, 0),
    filter: listed,
    count: (criteria) => {
      const normal = normalOf(criteria);
      let count = 0;
      for (const { evaluator } of segments) count += evaluator.count(normal);
      return count;
    },
    ids: (criteria) => listed(criteria).map(({ id }) => id),
    page: (criteria, { offset = 0, limit = usualLimit } = {}) => {
      checkNumber('options.offset', offset);
      checkNumber('options.limit', limit);
      return page(criteria, offset, limit);
    },
    iterate: (criteria) => meeting(normalOf(criteria)),
    [Symbol.iterator]: () => meeting([]),
    countBy: (facet, criteria = {}) => {
      checkDatelessFacet('facet', facet);
      const normal = normalOf(criteria);
      const counts = new Map<string, number>();
      for (const { evaluator } of segments) {
        tally(evaluator.select(normal), evaluator.facet(facet), counts);
      }
      return Object.fromEntries(counts) as ReturnType<typeof index.countBy<typeof facet>>;
    },
    crossTabulate: (rowFacet, columnFacet, criteria = {}) => {
      checkDatelessFacet('rowFacet', rowFacet);
      checkDatelessFacet('columnFacet', columnFacet);
      const normal = normalOf(criteria);
      const table: Table = new Map();
      for (const { evaluator } of segments) {
        const [row, column] = [evaluator.facet(rowFacet), evaluator.facet(columnFacet)];
        crossTally(evaluator.select(normal), row, column, table);
      }
      const rows = [...table].map(([value, counts]) => [value, Object.fromEntries(counts)]);
      return Object.fromEntries(rows) as ReturnType<
        typeof index.crossTabulate<typeof rowFacet, typeof columnFacet>
      >;
    },
    add: <More extends GoalLike>(goals: readonly More[]) => {
      checkList('goals', goals);
      const all = segmentsWith<G | More>(segments, goals, makeSegment);
      return indexOf<G | More, V>(all, makeSegment, compile);
    },
  };
  return Object.freeze(index);
}

function checkNumber(path: string, value: unknown): void {
  if (!Number.isInteger(value) || (value as number) < 0) {
    const message = `expected a whole number, 0 or more, found ${describeValue(value)}`;
    throw inputError('wrong-form', path, message);
  }
}
