import { shippedVocabulary } from '../../data/generated/queryVocabulary';
import type { CityClassId, CityId, FunctionId, RegionId, ThemeId } from '../../data/vocabulary/ids';
import { expectedDate, isPartialDate, startsByEndOf } from '../date/partialDate';
import { found, InputError, type InputProblem, unknownName } from '../errors/inputError';
import { isObject } from '../internal/isObject';
import { keyPattern } from '../model/key';
import type { City } from '../model/vocabulary/city';
import type { CityClass } from '../model/vocabulary/cityClass';
import type { CityFunction } from '../model/vocabulary/cityFunction';
import type { Region } from '../model/vocabulary/region';
import type { Theme } from '../model/vocabulary/theme';
import type { ShippedVocabulary, Vocabulary } from '../model/vocabulary/vocabulary';

/**
 * A city of one's own. A name is for readers; nothing else is needed.
 *
 * @category Extending
 */
export interface CityWord extends Partial<Omit<City, 'id'>> {
  /** The id, if it is said again: the same as the key. */
  readonly id?: string | undefined;
}

/**
 * A region of one's own, with its members: one's own cities and regions, and shipped ones.
 *
 * @category Extending
 */
export interface RegionWord<Member extends string = string>
  extends Partial<Omit<Region, 'id' | 'memberIds' | 'withinIds'>> {
  /** The id, if it is said again: the same as the key. */
  readonly id?: string | undefined;
  /** The ids of the cities and regions it is made of. */
  readonly memberIds: readonly Member[];
  /** For a zone or platform: the ids of all the places its ground belongs to. */
  readonly withinIds?: readonly Member[] | undefined;
}

/**
 * A class of cities of one's own, with its members and, where they are known, their dates.
 *
 * @category Extending
 */
export interface CityClassWord<Member extends string = string>
  extends Partial<Omit<CityClass, 'id' | 'members'>> {
  /** The id, if it is said again: the same as the key. */
  readonly id?: string | undefined;
  /** The cities that belong to it: with `from` and `until` where that depends on the date. */
  readonly members: readonly {
    readonly cityId: Member;
    readonly from?: string | undefined;
    readonly until?: string | undefined;
  }[];
}

/**
 * A theme of one's own, perhaps under a parent: one's own or a shipped one.
 *
 * @category Extending
 */
export interface ThemeWord<Parent extends string = string> extends Partial<Omit<Theme, 'id' | 'parentId'>> {
  /** The id, if it is said again: the same as the key. */
  readonly id?: string | undefined;
  /** The id of the parent theme. Absent on a theme of the upper level. */
  readonly parentId?: Parent | undefined;
}

/**
 * A function of cities of one's own.
 *
 * @category Extending
 */
export interface FunctionWord extends Partial<Omit<CityFunction, 'id'>> {
  /** The id, if it is said again: the same as the key. */
  readonly id?: string | undefined;
}

/**
 * The shipped vocabulary and the words added to it: what {@link defineVocabulary} returns.
 *
 * @category Extending
 */
export interface DefinedVocabulary<
  City extends string = never,
  Region extends string = never,
  Class extends string = never,
  Theme extends string = never,
  Fn extends string = never,
> extends Vocabulary {
  /** The cities, by id. */
  readonly cities: Readonly<Record<CityId | City, CityWord>>;
  /** The regions, by id. */
  readonly regions: Readonly<Record<RegionId | Region, RegionWord>>;
  /** The classes of cities, by id. */
  readonly cityClasses: Readonly<Record<CityClassId | Class, CityClassWord>>;
  /** The themes, by id. */
  readonly themes: Readonly<Record<ThemeId | Theme, ThemeWord>>;
  /** The functions, by id. */
  readonly cityFunctions: Readonly<Record<FunctionId | Fn, FunctionWord>>;
  /** The ids of the shipped speeches; those of one's own are known from the goals a helper is given. */
  readonly speechIds: ShippedVocabulary['speechIds'];
  /** The ids of their directions. */
  readonly directionIds: ShippedVocabulary['directionIds'];
}

/**
 * What {@link defineVocabulary} takes: the words to add, by id.
 *
 * @category Extending
 */
export interface VocabularyWords<
  City extends string,
  Region extends string,
  Class extends string,
  Theme extends string,
  Fn extends string,
> {
  /** The cities to add. */
  readonly cities?: Readonly<Record<City, CityWord>> | undefined;
  /** The regions to add. */
  readonly regions?:
    | Readonly<Record<Region, RegionWord<CityId | RegionId | NoInfer<City> | NoInfer<Region>>>>
    | undefined;
  /** The classes of cities to add. */
  readonly cityClasses?: Readonly<Record<Class, CityClassWord<CityId | NoInfer<City>>>> | undefined;
  /** The themes to add. */
  readonly themes?: Readonly<Record<Theme, ThemeWord<ThemeId | NoInfer<Theme>>>> | undefined;
  /** The functions of cities to add. In the vocabulary they are called `cityFunctions`, as in the package. */
  readonly functions?: Readonly<Record<Fn, FunctionWord>> | undefined;
}

/**
 * Adds words of one's own to the shipped vocabulary: cities, regions, classes of cities, themes, functions.
 *
 * Their ids are inferred as literals, so `defineSpeech` and every helper that is given the vocabulary knows them as it knows
 * the shipped ones. Regions nest, and themes have parents, across both sets.
 *
 * @param words - The words to add, by id: kebab-case, and none that the shipped vocabulary has. A place has one id, be it a
 *   city, a region or a class.
 * @returns The shipped vocabulary with these words, for the option `vocabulary` of every helper.
 * @throws {@link InputError} listing every id that is taken or ill-formed, every member or parent that does not exist, and
 *   every membership that ends before it starts.
 *
 * @example
 * ```ts
 * import { citiesInRegion, defineVocabulary, regionsOfCity } from 'policy-tracker';
 *
 * const vocabulary = defineVocabulary({
 *   cities: { hangzhou: { name: { en: 'Hangzhou', zh: '杭州' } } },
 *   regions: { 'hangzhou-bay': { name: { en: 'Hangzhou Bay' }, memberIds: ['hangzhou', 'shanghai'] } },
 *   themes: { 'night-economy': { name: { en: 'Night economy' }, parentId: 'industry' } },
 * });
 *
 * citiesInRegion('hangzhou-bay', { vocabulary }); // => ['shanghai', 'hangzhou']
 * regionsOfCity('hangzhou', { vocabulary }); // => ['hangzhou-bay']
 * ```
 *
 * @category Extending
 */
export function defineVocabulary<
  City extends string = never,
  Region extends string = never,
  Class extends string = never,
  Theme extends string = never,
  Fn extends string = never,
>(words: VocabularyWords<City, Region, Class, Theme, Fn>): DefinedVocabulary<City, Region, Class, Theme, Fn> {
  const shape = shapeProblems(words);
  if (shape.length > 0) throw new InputError(shape);
  const { cities = {}, regions = {}, cityClasses = {}, themes = {}, functions = {} } = words;
  const vocabulary: Vocabulary = {
    ...shippedVocabulary,
    cities: { ...shippedVocabulary.cities, ...cities },
    regions: { ...shippedVocabulary.regions, ...regions },
    cityClasses: { ...shippedVocabulary.cityClasses, ...cityClasses },
    themes: { ...shippedVocabulary.themes, ...themes },
    cityFunctions: { ...shippedVocabulary.cityFunctions, ...functions },
  };
  const problems = [...idProblems(words), ...referenceProblems(words, vocabulary)];
  if (problems.length > 0) throw new InputError(problems);
  return vocabulary as DefinedVocabulary<City, Region, Class, Theme, Fn>;
}

type AnyWords = VocabularyWords<string, string, string, string, string>;

/** The kinds of words, each with the lists that one of the kind has. */
const listsOf: Readonly<Record<keyof AnyWords, readonly string[]>> = {
  cities: [],
  regions: ['memberIds'],
  cityClasses: ['members'],
  themes: [],
  functions: [],
};

/** Lists what a compiler would refuse: not everybody has one. */
function shapeProblems(words: unknown): InputProblem[] {
  const kinds = Object.keys(listsOf);
  const problem = (path: string, expected: string, value: unknown): InputProblem[] => [
    { path, message: `expected ${expected}, found ${found(value)}` },
  ];
  if (!isObject(words)) return problem('words', 'an object of words by kind', words);
  return Object.entries(words).flatMap(([kind, entries]) => {
    if (!Object.hasOwn(listsOf, kind)) {
      return [{ path: kind, message: unknownName('kind of words', kind, kinds) }];
    }
    if (entries === undefined) return [];
    if (!isObject(entries)) return problem(kind, 'an object of words by id', entries);
    return Object.entries(entries).flatMap(([id, word]) => {
      if (!isObject(word)) return problem(`${kind}.${id}`, 'an object', word);
      return listsOf[kind as keyof AnyWords].flatMap((list) =>
        Array.isArray(word[list]) ? [] : problem(`${kind}.${id}.${list}`, 'a list', word[list]),
      );
    });
  });
}

/** Lists the ids that are not kebab-case, and those that name something already: two places never share an id. */
function idProblems(words: AnyWords): InputProblem[] {
  const { cities, regions, cityClasses, themes, cityFunctions } = shippedVocabulary;
  const taken = {
    place: new Set(Object.keys({ ...cities, ...regions, ...cityClasses })),
    theme: new Set(Object.keys(themes)),
    function: new Set(Object.keys(cityFunctions)),
  };
  const kinds = {
    cities: 'place',
    regions: 'place',
    cityClasses: 'place',
    themes: 'theme',
    functions: 'function',
  } as const;
  return Object.entries(kinds).flatMap(([key, kind]) =>
    Object.entries<{ id?: string | undefined }>(words[key as keyof typeof kinds] ?? {}).flatMap(
      ([id, word]) => {
        const path = `${key}.${id}`;
        if (!keyPattern.test(id))
          return [{ path, message: 'expected an id in kebab-case, such as "night-economy"' }];
        if (taken[kind].has(id)) return [{ path, message: `another ${kind} has this id already` }];
        taken[kind].add(id);
        return word.id === undefined || word.id === id
          ? []
          : [
              {
                path: `${path}.id`,
                message: `expected ${found(id)}, the key it stands under, found ${found(word.id)}`,
              },
            ];
      },
    ),
  );
}

/** Lists the members and parents that do not exist, and the themes that are their own ancestors. */
function referenceProblems(words: AnyWords, vocabulary: Vocabulary): InputProblem[] {
  const { cities, regions, themes } = vocabulary;
  const unknown = (path: string, kind: string, id: string, entities: object): InputProblem[] =>
    Object.hasOwn(entities, id) ? [] : [{ path, message: unknownName(kind, id, Object.keys(entities)) }];
  const memberOf = { ...cities, ...regions };
  return [
    ...Object.entries(words.regions ?? {}).flatMap(([id, region]) =>
      (['memberIds', 'withinIds'] as const).flatMap((key) =>
        (region[key] ?? []).flatMap((memberId, index) =>
          unknown(`regions.${id}.${key}[${index}]`, 'city or region', memberId, memberOf),
        ),
      ),
    ),
    ...Object.entries(words.cityClasses ?? {}).flatMap(([id, { members }]) =>
      members.flatMap(({ cityId, from, until }, index) => {
        const path = `cityClasses.${id}.members[${index}]`;
        return [
          ...unknown(`${path}.cityId`, 'city', cityId, cities),
          ...noDate(`${path}.from`, from),
          ...noDate(`${path}.until`, until),
          ...(from !== undefined && until !== undefined && !startsByEndOf(from, until)
            ? [{ path: `${path}.until`, message: `the city leaves in ${until}, before it joins in ${from}` }]
            : []),
        ];
      }),
    ),
    ...Object.entries(words.themes ?? {}).flatMap(([id, { parentId }]) =>
      parentId === undefined ? [] : unknown(`themes.${id}.parentId`, 'theme', parentId, themes),
    ),
    ...Object.keys(words.themes ?? {}).flatMap((id) =>
      isOwnAncestor(id, themes)
        ? [{ path: `themes.${id}.parentId`, message: 'the theme is its own ancestor' }]
        : [],
    ),
  ];
}

function noDate(path: string, date: string | undefined): InputProblem[] {
  return date === undefined || isPartialDate(date)
    ? []
    : [{ path, message: `${expectedDate}, found ${found(date)}` }];
}

function isOwnAncestor(themeId: string, themes: Vocabulary['themes']): boolean {
  const seen = new Set<string>();
  for (let id = themes[themeId]?.parentId; id !== undefined && !seen.has(id); id = themes[id]?.parentId) {
    if (id === themeId) return true;
    seen.add(id);
  }
  return false;
}
