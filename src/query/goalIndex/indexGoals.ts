import { checkOptions } from '../../errors/checkOptions';
import { inputError } from '../../errors/inputError';
import { wrongForm } from '../../errors/wrongForm';
import { once } from '../../internal/once';
import type { GoalLike } from '../../model/goal/goalLike';
import type { Vocabulary } from '../../model/vocabulary/vocabulary';
import type { ShippedVocabulary, VocabularyOptions } from '../../vocabulary/vocabularyOptions';
import { codedGoals, type GoalSource } from '../codedGoals';
import type { GoalCriteria } from '../criteria';
import { checkDatelessFacet, type DatelessFacet, type FacetValues } from '../facets';
import type { QueryNames, UpdateOptions } from '../queryOptions';
import { type CriteriaCompiler, cachedCompilerFor } from './cachedCompiler';
import {
  countInSegments,
  countSegmentsBy,
  crossTabulateSegments,
  goalsOfSegments,
  iterateSegments,
  type MakeSegment,
  pageOfSegments,
  type Segment,
  segmentMaker,
  segmentsWith,
  valuesInSegments,
} from './segments';

/**
 * What {@link indexGoals} takes besides the goals.
 *
 * @category Queries
 */
export interface IndexOptions<V extends Vocabulary = ShippedVocabulary>
  extends VocabularyOptions<V>,
    UpdateOptions {
  /**
   * Called with the number of goals that have been read, and the number of all. With it the index is built at once instead of when
   * the first question is asked.
   */
  readonly onProgress?: ((done: number, total: number) => void) | undefined;
}

/**
 * Which of the goals that meet criteria a page shows.
 *
 * @category Queries
 */
export interface PageOptions {
  /** How many of these goals come before the page. Default: 0. */
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
  readonly filter: (criteria: GoalCriteria<QueryNames<G, V>>) => G[];
  /** Counts the goals that meet criteria. */
  readonly count: (criteria: GoalCriteria<QueryNames<G, V>>) => number;
  /** Lists the ids of the goals that meet criteria. */
  readonly ids: (criteria: GoalCriteria<QueryNames<G, V>>) => G['id'][];
  /** Lists some of the goals that meet criteria. */
  readonly page: (criteria: GoalCriteria<QueryNames<G, V>>, options?: PageOptions) => G[];
  /** Goes through the goals that meet criteria without making a list of them. */
  readonly iterate: (criteria: GoalCriteria<QueryNames<G, V>>) => IterableIterator<G>;
  /** Goes through all goals. */
  readonly [Symbol.iterator]: () => IterableIterator<G>;
  /** Counts the goals that meet criteria by a facet, as {@link countGoals} counts them. Without criteria, all goals. */
  readonly countBy: <F extends DatelessFacet>(
    facet: F,
    criteria?: GoalCriteria<QueryNames<G, V>>,
  ) => Partial<Record<FacetValues<QueryNames<G, V>>[F], number>>;
  /** Counts the goals that meet criteria by two facets, as {@link crossTabulate} counts them. Without criteria, all goals. */
  readonly crossTabulate: <R extends DatelessFacet, C extends DatelessFacet>(
    rowFacet: R,
    columnFacet: C,
    criteria?: GoalCriteria<QueryNames<G, V>>,
  ) => Partial<
    Record<FacetValues<QueryNames<G, V>>[R], Partial<Record<FacetValues<QueryNames<G, V>>[C], number>>>
  >;
  /** Makes an index that has these goals too, after the others. The two indexes share what is already built. */
  readonly add: <More extends GoalLike>(goals: readonly More[]) => GoalIndex<G | More, V>;
}

/** How many goals a page shows by default. */
const defaultLimit = 100;

/**
 * Makes an index of goals, for many questions about many goals.
 *
 * It gives the same answers as {@link filterGoals}, {@link countGoals} and {@link crossTabulate}, over a million goals in microseconds
 * where these take a tenth of a second. Some parts are built for the first question that needs them: the statuses of a day, the tokens
 * of the texts, and the goals by actor, stance and primary theme, by the roles of places and the changes of functions; for fewer than
 * 10,000 goals, all parts. A list, a table or a Chinese term of three characters takes longer than a count: milliseconds.
 *
 * @param goals - The goals: a corpus or a list; not changed, and copied as a list, so that the index does not change with it.
 * @param options - The vocabulary, and the updates that statuses are read from, if not the shipped ones; and a function that is told
 *   of the progress.
 * @returns The index.
 * @throws {@link InputError} if the goals or the updates are not a list. The methods throw it for criteria they cannot use.
 *
 * @example
 * ```ts
 * import { goals, indexGoals } from 'policy-tracker';
 *
 * const index = indexGoals(goals.filter(({ id }) => id.startsWith('first-tier-cities-2021/')));
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
  goals: GoalSource<G, V>,
  options: IndexOptions<V> = {},
): GoalIndex<G, V> {
  checkOptions(options, { vocabulary: true, updates: true, onProgress: true });
  const { goals: asked, vocabulary, updates } = codedGoals(goals, options);
  const makeSegment = segmentMaker(vocabulary, [...updates]);
  const segments = [makeSegment([...asked], options.onProgress)];
  return indexOf({ segments, makeSegment, compile: cachedCompilerFor(vocabulary) });
}

/** What the methods of an index share. */
interface IndexParts<G extends GoalLike> {
  readonly segments: readonly Segment<G>[];
  readonly makeSegment: MakeSegment;
  readonly compile: CriteriaCompiler;
}

/** Makes the index of segments. All checks of what a caller gives are made here. */
function indexOf<G extends GoalLike, V extends Vocabulary>(parts: IndexParts<G>): GoalIndex<G, V> {
  const { segments, makeSegment, compile } = parts;
  const idsOf = (key: 'speechId' | 'directionId') => once(() => new Set(valuesInSegments(segments, key)));
  const idsOfKey = { speechId: idsOf('speechId'), directionId: idsOf('directionId') };
  const normalOf = (criteria: unknown) => compile(criteria, (key) => idsOfKey[key]());
  const filter = (criteria: unknown) => goalsOfSegments(segments, normalOf(criteria));
  const index: GoalIndex<G, V> = {
    size: segments.reduce((sum, { goals }) => sum + goals.length, 0),
    filter,
    count: (criteria) => countInSegments(segments, normalOf(criteria)),
    ids: (criteria) => filter(criteria).map(({ id }) => id),
    page: (criteria, options = {}) => {
      checkOptions(options, { offset: true, limit: true });
      const { offset = 0, limit = defaultLimit } = options;
      checkNumber('options.offset', offset);
      checkNumber('options.limit', limit);
      return pageOfSegments(segments, normalOf(criteria), offset, limit);
    },
    iterate: (criteria) => iterateSegments(segments, normalOf(criteria)),
    [Symbol.iterator]: () => iterateSegments(segments, []),
    countBy: (facet, criteria = {}) => {
      checkDatelessFacet('facet', facet);
      const counts = countSegmentsBy(segments, facet, normalOf(criteria));
      return Object.fromEntries(counts) as ReturnType<typeof index.countBy<typeof facet>>;
    },
    crossTabulate: (rowFacet, columnFacet, criteria = {}) => {
      checkDatelessFacet('rowFacet', rowFacet);
      checkDatelessFacet('columnFacet', columnFacet);
      const table = crossTabulateSegments(segments, rowFacet, columnFacet, normalOf(criteria));
      const rows = [...table].map(([value, counts]) => [value, Object.fromEntries(counts)]);
      return Object.fromEntries(rows) as ReturnType<
        typeof index.crossTabulate<typeof rowFacet, typeof columnFacet>
      >;
    },
    add: <More extends GoalLike>(goals: readonly More[]) => {
      checkList('goals', goals);
      const all = segmentsWith<G | More>(segments, goals, makeSegment);
      return indexOf<G | More, V>({ segments: all, makeSegment, compile });
    },
  };
  return Object.freeze(index);
}

function checkList(path: string, value: unknown): void {
  if (!Array.isArray(value)) {
    throw inputError('wrong-form', path, wrongForm('a list', value));
  }
}

function checkNumber(path: string, value: unknown): void {
  if (!Number.isInteger(value) || (value as number) < 0) {
    const message = wrongForm('a whole number, 0 or more', value);
    throw inputError('wrong-form', path, message);
  }
}
