import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { suggest } from '../../src/errors/suggest';
import { cityClassIds, cityIds, regionIds, themeIds } from '../../src/index';
import { actionIds } from '../../src/vocabulary/index';
import { runs } from '../effort';

const placeIds = [...cityIds, ...regionIds, ...cityClassIds];

/** Places that China's lists have besides: the capitals, the largest cities and the provinces. */
const morePlaceIds = [
  'changchun changsha dalian fujian fuzhou gansu guangxi guiyang guizhou haikou hainan hangzhou harbin hefei',
  'heilongjiang henan hohhot hubei hunan inner-mongolia jiangxi jilin jinan kunming lanzhou lhasa liaoning nanchang',
  'nanjing nanning ningbo ningxia qingdao qinghai shaanxi shandong shanxi shenyang shijiazhuang sichuan taiwan',
  'taiyuan tibet urumqi wuhan xian xiamen xining xinjiang yinchuan yunnan zhengzhou',
].flatMap((names) => names.split(' '));

/** Cities that exist, in China and elsewhere, whose names are near to others or short. */
const otherCities = [
  'suzhou huzhou fuzhou xuzhou wuxi wuhan wuhu wuhai hefei hangzhou yangzhou changzhou ganzhou chuzhou',
  'chizhou cangzhou zhuzhou quzhou luzhou taizhou zhoushan zhanjiang zhenjiang shangrao shangqiu shaoyang shenyang',
  'hengyang huaibei huaian handan tangshan chengde jingmen jining xining xianning xinxiang yichun yinchuan zhaotong',
  'nanchong nanping beihai weihai anshan foggia london lagos lyon paris rome milan oslo bergen berlin tokyo kyoto',
  'osaka seoul delhi mumbai dhaka hanoi hue cairo accra dakar abuja tunis rabat porto lisbon leeds york hull bath',
  'lille turin basel bern brno lodz riga lima quito miami austin sydney perth taipei tainan macau hebron shannon',
].flatMap((names) => names.split(' '));

/**
 * Counts edits by the whole table.
 *
 * @param replacing - What it costs to put one letter in the place of another.
 */
function distance(from: string, to: string, replacing: 1 | 2): number {
  const table = Array.from({ length: from.length + 1 }, (_, row) =>
    Array.from({ length: to.length + 1 }, (__, column) => (row === 0 ? column : column === 0 ? row : 0)),
  );
  const at = (row: number, column: number) => table[row]?.[column] ?? Infinity;
  for (let row = 1; row <= from.length; row++) {
    for (let column = 1; column <= to.length; column++) {
      const isSame = from[row - 1] === to[column - 1];
      const isSwapped = row > 1 && from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1];
      (table[row] ?? [])[column] = Math.min(
        at(row - 1, column) + 1,
        at(row, column - 1) + 1,
        at(row - 1, column - 1) + (isSame ? 0 : replacing),
        isSwapped ? at(row - 2, column - 2) + 1 : Infinity,
      );
    }
  }
  return at(from.length, to.length);
}

describe('a slip is mended', () => {
  test.each([
    ['bejing', 'beijing'],
    ['shengzen', 'shenzhen'],
    ['SHENZHEN', 'shenzhen'],
    ['Greater Bay Area', 'greater-bay-area'],
    ['greater-bay-aera', 'greater-bay-area'],
    ['all-citys', 'all-cities'],
    ['biuld', 'build'],
    ['bild', 'build'],
    ['rais', 'raise'],
    ['huosing', 'housing'],
    ['houzing', 'housing'],
    ['hongkong', 'hong-kong'],
  ])('%s is %s', (typed, id) => {
    expect(suggest(typed, [...placeIds, ...actionIds, ...themeIds])).toBe(id);
  });

  test('the start of a name is enough from three letters on, and the last part of a path always', () => {
    expect(suggest('gua', cityIds)).toBe('guangzhou');
    expect(suggest('gu', cityIds)).toBeUndefined();
    expect(suggest('build-hoems', ['my-speech/build-homes'])).toBe('my-speech/build-homes');
  });
});

describe('another word is not a slip', () => {
  test.each([
    ['suzhou', 'huizhou'],
    ['suzhou', 'fuzhou'],
    ['hangzhou', 'guangzhou'],
    ['yangzhou', 'hangzhou'],
    ['ganzhou', 'guangzhou'],
    ['hefei', 'hebei'],
    ['about', 'above'],
    ['fr', 'en'],
    ['started', 'stalled'],
    ['curate', 'create'],
  ])('%s is not %s', (typed, id) => expect(suggest(typed, [id])).toBeUndefined());

  test.each([
    ['the places there are', placeIds],
    ['all places of China’s lists', [...placeIds, ...morePlaceIds]],
  ])('a city elsewhere is none of %s, unless one letter of seven tells them apart', (_, allowed) => {
    const strangers = otherCities.filter((city) => !allowed.includes(city));
    const hints = strangers.map((city) => [city, suggest(city, allowed) ?? ''] as const);
    const wrong = hints.filter(
      ([city, hint]) =>
        hint !== '' && (distance(city, hint, 1) > 1 || Math.max(city.length, hint.length) < 7),
    );
    expect(strangers.length).toBeGreaterThan(60);
    expect(wrong).toEqual([]);
  });

  // One letter too few of five, and a beginning: no rule of form tells these from "bild" and "rais".
  test('the cities that are mistaken all the same are known', () => {
    const hints = ['hebi', 'jian', 'huzhou'].map((city) => suggest(city, placeIds));
    expect(hints).toEqual(['hebei', 'jinan', 'huizhou']);
  });
});

describe('for all names', () => {
  const letter = fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz');
  const word = fc.stringMatching(/^[a-z]{5,12}(-[a-z]{2,8})?$/);
  const id = fc.oneof(word, fc.constantFrom(...placeIds, ...themeIds, ...actionIds));
  const ids = fc.uniqueArray(id, { minLength: 1, maxLength: 40 });

  const edit = fc.record({
    kind: fc.constantFrom('insert', 'delete', 'replace', 'swap'),
    place: fc.nat(),
    letter,
  });
  const edited = (
    name: string,
    { kind, place, letter: other }: typeof edit extends fc.Arbitrary<infer E> ? E : never,
  ) => {
    const at = place % name.length;
    const [start, one, rest] = [name.slice(0, at), name[at] ?? '', name.slice(at + 1)];
    if (kind === 'insert') return start + other + one + rest;
    if (kind === 'delete') return start + rest;
    if (kind === 'swap') return start + rest.slice(0, 1) + one + rest.slice(1);
    return start + other + rest;
  };

  /** An id and one slip in it. Another letter is no slip in a short name, nor as the first. */
  const slip = fc
    .tuple(id, edit)
    .filter(([name, { kind, place }]) => {
      const isTooMuch = kind === 'replace' && (name.length < 7 || place % name.length === 0);
      return name.length >= 5 && !isTooMuch;
    })
    .map(([name, one]) => ({ name, typed: edited(name, one) }));

  /** An id with some edits in it, and allowed names, of which some are ids with some edits of the same id. */
  const several = (name: string) =>
    fc
      .array(edit, { maxLength: 4 })
      .map((edits) => edits.reduce((text, one) => edited(text || 'a', one), name));
  const family = id.chain((name) =>
    fc.record({
      typed: fc.oneof({ weight: 5, arbitrary: several(name) }, fc.string({ maxLength: 12 })),
      allowed: fc
        .tuple(ids, fc.array(several(name), { maxLength: 5 }))
        .map(([others, near]) => [...others, ...near, name]),
    }),
  );

  test('one slip in a name of five letters or more is mended, unless another name is as near', () => {
    let mended = 0;
    fc.assert(
      fc.property(slip, ids, ({ name, typed }, others) => {
        const edits = distance(typed, name, 2);
        const isUnclear = others.some((one) => one !== name && distance(typed, one, 2) <= edits);
        if (isUnclear) return;
        mended += 1;
        expect(suggest(typed, [...others, name])).toBe(name);
      }),
      { numRuns: runs(20_000) },
    );
    expect(mended).toBeGreaterThan(runs(20_000) / 2);
  });

  test('a hint is one of the allowed names, and within a third of what was typed or begun by it', () => {
    let hinted = 0;
    fc.assert(
      fc.property(family, ({ typed, allowed }) => {
        const hint = suggest(typed, allowed);
        if (hint === undefined) return;
        hinted += 1;
        expect(allowed).toContain(hint);
        const name = typed
          .trim()
          .toLowerCase()
          .replace(/[\s_]+/g, '-');
        if (!(name.length > 2 && hint.startsWith(name))) {
          expect(distance(name, hint, 1) * 3).toBeLessThanOrEqual(name.length);
        }
      }),
      { numRuns: runs(20_000) },
    );
    expect(hinted).toBeGreaterThan(runs(20_000) / 4);
  });

  test('the nearest is taken', () => {
    fc.assert(
      fc.property(family, ({ typed, allowed }) => {
        const hint = suggest(typed, allowed);
        if (hint === undefined || hint.startsWith(typed)) return;
        const nearer = allowed.filter((one) => distance(typed, one, 2) < distance(typed, hint, 2));
        expect(nearer.filter((one) => suggest(typed, [one]) === one)).toEqual([]);
      }),
      { numRuns: runs(5_000) },
    );
  });

  test('an answer comes at once, however alike the names are', () => {
    const allowed = Array.from({ length: 2_000 }, (_, number) => `${'ab'.repeat(30)}${number}`);
    expect(suggest('ba'.repeat(32), allowed)).toBeUndefined();
  });
});
