import {
  cityClassIds,
  cityIds,
  directionIds,
  functionIds,
  type Goal,
  indicatorIds,
  type ProgressUpdate,
  regionIds,
  goals as shipped,
  speechIds,
  themeIds,
} from 'policy-tracker';
import {
  actionIds,
  actorIds,
  actorRoleIds,
  assessorKindIds,
  functionChangeIds,
  measurabilityIds,
  placeRoleIds,
  stanceIds,
  updateStatusIds,
} from 'policy-tracker/vocabulary';

/** Goals made up at random, and updates on some of them. */
export interface GeneratedCorpus {
  readonly goals: readonly Goal[];
  readonly updates: readonly ProgressUpdate[];
}

const syllables = [
  'ba',
  'den',
  'kor',
  'li',
  'mun',
  'ra',
  'sel',
  'tor',
  'vi',
  'zen',
  'qua',
  'pol',
  'hu',
  'ges',
  'fon',
];

/** Three thousand words that can be said. */
const words = Array.from({ length: 3_000 }, (_, number) =>
  [number % 15, Math.floor(number / 15) % 15, Math.floor(number / 225)].map((at) => syllables[at]).join(''),
);

/** Words that are hard to read: accents, possessives, ligatures, wide forms, digits, and letters beyond the first plane. */
const hardWords = [
  'città',
  'naïve',
  'Beijing’s',
  "CITY'S",
  'ﬁnance',
  'Ｇrid',
  '5G网络',
  'ÅNGSTRÖM',
  '𝒳𝒴',
  'ß',
  "x's",
  "'",
  '𠀀𠀁',
];

const chineseTerms = ['住房', '交通', '科技创新', '非首都功能', '空气质量', '人口', '河套'];

/**
 * Makes up goals for tests and benchmarks: as valid as real ones, and about nothing. The same seed always gives the same goals.
 *
 * The values of every facet are unevenly frequent, the first ones most, as they are in speeches; one goal in six has a deadline or
 * a stance, three in ten have actors, one in ten has updates, one title in four is Chinese too.
 *
 * @param size - How many goals.
 * @param seed - Which goals.
 */
export function generateGoals(size: number, seed = 1): GeneratedCorpus {
  const random = randomNumbers(seed);
  const below = (end: number) => Math.floor(random() * end);
  /** One of some values, the first ones most often. */
  const oneOf = <T>(values: readonly T[]): T => values[Math.floor(random() ** 2 * values.length)] as T;
  const chance = (one: number) => random() < one;
  const several = <T>(make: () => T, shares: readonly number[]): T[] => {
    let length = 0;
    for (const share of shares) if (chance(share)) length++;
    return Array.from({ length }, make);
  };
  // Joined, and not written with an end added: a text that was read lies in one piece too.
  const sentence = (length: number, end = '') =>
    Array.from({ length }, (_, at) => oneOf(words) + (at === length - 1 ? end : '')).join(' ');
  const day = (first: number, years: number) => {
    const date = new Date(Date.UTC(first, 0, 1 + below(years * 365)));
    return date.toISOString().slice(0, 10);
  };
  const citations = shipped[0]?.citations ?? [];

  const goals: Goal[] = [];
  const updates: ProgressUpdate[] = [];
  for (let number = 0; number < size; number++) {
    const speechId = chance(0.2) ? oneOf(speechIds) : `speech-${number >>> 10}`;
    const id = [speechId, `goal-${number}`].join('/');
    const start = 2000 + below(30);
    goals.push({
      id,
      directionId: oneOf(directionIds),
      setOn: String(start),
      title: {
        en: chance(0.02) ? sentence(3, ` ${oneOf(hardWords)}`) : sentence(4),
        ...(chance(0.25) && { zh: `${oneOf(chineseTerms)}${oneOf(chineseTerms)}` }),
      },
      summary: { en: sentence(8, '.') },
      action: oneOf(actionIds),
      places: several(
        () => ({
          placeId: chance(0.7) ? oneOf(cityIds) : chance(0.7) ? oneOf(regionIds) : oneOf(cityClassIds),
          role: oneOf(placeRoleIds),
          ...(chance(0.1) && { isInferred: true as const }),
        }),
        [1, 0.3, 0.1],
      ),
      ...(chance(1 / 6) && { stance: oneOf(stanceIds) }),
      ...(chance(0.3) && {
        actors: several(() => ({ actorId: oneOf(actorIds), role: oneOf(actorRoleIds) }), [1, 0.3]),
      }),
      functions: chance(0.5)
        ? several(() => ({ functionId: oneOf(functionIds), change: oneOf(functionChangeIds) }), [1, 0.2])
        : [],
      themeIds: [...new Set(several(() => oneOf(themeIds), [1, 0.3, 0.1]))],
      ...(chance(0.8) && { period: { start: String(start), end: String(start + 1 + below(5)) } }),
      ...(chance(0.1) && {
        targets: several(
          () => ({
            indicatorId: oneOf(indicatorIds),
            comparison: 'at-least' as const,
            value: below(100),
            unit: 'percent',
            ...(chance(0.8) && { dueBy: String(start + 1 + below(10)) }),
          }),
          [1, 0.2],
        ),
      }),
      ...(chance(1 / 6) && { deadline: dateFrom(day(2000, 35), oneOf([10, 4, 7]), number) }),
      measurability: oneOf(measurabilityIds),
      successCriteria: [],
      figures: [],
      citations,
      relations: [],
    });
    const count = chance(0.1) ? 1 + below(2) : 0;
    for (let update = count; update > 0; update--) {
      // Dates of every form, and the first two updates often of the same one.
      const validOn = chance(0.5)
        ? `20${10 + (number % 15)}`
        : dateFrom(day(2005, 25), oneOf([10, 7, 4]), number);
      updates.push({
        id: `update-${number}-${update}`,
        goalId: id,
        status: oneOf(updateStatusIds),
        validOn,
        recordedOn: chance(0.5) ? validOn : day(2005, 25),
        assessorKind: oneOf(assessorKindIds),
        assessor: oneOf(['Somebody', 'Somebody else']),
        evidenceIds: ['a-report'],
        ...(update === 1 && count === 2 && chance(0.1) && { corrects: `update-${number}-2` }),
      });
    }
  }
  return { goals, updates };
}

/** Cuts a date from a day; every ninth is a quarter instead, and every ninth a fiscal year. */
function dateFrom(day: string, length: number, number: number): string {
  const year = Number(day.slice(0, 4));
  if (number % 9 === 0) return `${year}-Q${Math.ceil(Number(day.slice(5, 7)) / 3)}`;
  return number % 9 === 1 ? `${year}-04/${year + 1}-03` : day.slice(0, length);
}

/** Makes a source of numbers between 0 and 1: mulberry32, which is small, and random enough for this. */
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
