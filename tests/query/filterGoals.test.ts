import { describe, expect, test } from 'vitest';
import {
  countGoals,
  filterGoals,
  functionsOfCity,
  type GoalCriteria,
  getGoal,
  goals,
  goalsByCity,
  goalsByRegion,
  goalsByTheme,
  groupGoals,
  InputError,
  matchesGoal,
} from '../../src/index';

const keys = (criteria: GoalCriteria) => filterGoals(goals, criteria).map(({ id }) => id.split('/')[1]);
const messageOf = (call: () => unknown) => {
  try {
    call();
  } catch (error) {
    expect(error).toBeInstanceOf(InputError);
    return (error as Error).message;
  }
  return undefined;
};
const refusal = (criteria: unknown) => messageOf(() => filterGoals(goals, criteria as GoalCriteria));

describe('a criterion', () => {
  test('of a city is met in any part the city plays', () => {
    expect(keys({ cityId: 'tianjin' })).toEqual(['upgrade-traditional-industries-in-tianjin-and-hebei']);
    expect(keys({ cityId: 'tianjin', placeRole: 'addressee' })).toEqual([]);
  });

  test('of a region is met by the region, and with `includeWithin` by what lies inside it', () => {
    expect(keys({ regionId: 'greater-bay-area' })).toEqual([
      'pioneer-rules-alignment',
      'act-as-greater-bay-area-core-engine',
      'contribute-to-greater-bay-area',
    ]);
    const within = keys({ regionId: 'greater-bay-area', includeWithin: true });
    expect(within).toEqual(
      expect.arrayContaining([
        'accelerate-qianhai',
        'improve-guangzhou-zhuhai-macao-corridor',
        'build-comprehensive-national-science-centre',
      ]),
    );
    expect(within).toHaveLength(10);
  });

  test('of a region that is larger than its known members is not met from inside a larger one', () => {
    const air = filterGoals(goals, { themeId: 'air-quality' });
    expect(
      filterGoals(air, { regionId: 'beijing-tianjin-hebei', includeWithin: true, placeRole: 'location' }),
    ).toEqual([]);
    expect(
      filterGoals(air, { regionId: 'beijing-tianjin-hebei-and-surroundings', placeRole: 'location' }),
    ).toHaveLength(2);
  });

  test('of a part beside a place is of that place', () => {
    expect(keys({ regionId: 'hong-kong', placeRole: 'partner' })).toEqual([
      'accelerate-qianhai',
      'accelerate-hetao',
    ]);
    expect(keys({ placeRole: 'partner' })).toEqual(['accelerate-qianhai', 'accelerate-hetao']);
  });

  test('of a role beside an actor is of that actor, and an actor includes the narrower ones', () => {
    const acting = goals.slice(0, 1).map((goal) => ({
      ...goal,
      actors: [
        { actorId: 'city-government', role: 'responsible' as const },
        { actorId: 'national-bureau-of-statistics', role: 'funding' as const },
      ],
    }));
    const count = (criteria: GoalCriteria) => filterGoals([...acting, ...goals.slice(1)], criteria).length;
    expect(count({ actorId: 'city-government', actorRole: 'responsible' })).toBe(1);
    expect(count({ actorId: 'city-government', actorRole: 'funding' })).toBe(0);
    expect(count({ actorId: 'national-government', actorRole: 'funding' })).toBe(1);
    expect(count({ actorRole: ['overseeing', 'supporting'] })).toBe(0);
  });

  test('of no stance is a stance: to change something', () => {
    const kept = keys({ stance: 'keep' });
    expect(kept).toEqual(goals.filter(({ stance }) => stance === 'keep').map(({ id }) => id.split('/')[1]));
    expect(keys({ stance: 'change' })).toHaveLength(goals.length - kept.length);
    expect(keys({ stance: 'avoid' })).toEqual([]);
  });

  test('of a primary theme asks for the first theme alone', () => {
    const themes = ['housing', 'finance'] as const;
    const two = goals.slice(0, 1).map((goal) => ({ ...goal, themeIds: themes }));
    expect(filterGoals(two, { primaryThemeId: 'livelihood' })).toEqual(two);
    expect(filterGoals(two, { primaryThemeId: 'finance' })).toEqual([]);
    expect(filterGoals(two, { themeId: 'finance' })).toEqual(two);
    expect(countGoals(two, 'primaryThemeId')).toEqual({ livelihood: 1 });
  });

  test('of a change beside a function is of that function', () => {
    expect(keys({ functionId: 'global-resource-allocation', functionChange: 'strengthen' })).toHaveLength(2);
    expect(keys({ functionId: 'global-resource-allocation', functionChange: 'shed' })).toEqual([]);
  });

  test('that is undefined counts as absent', () => {
    expect(keys({ cityId: undefined, themeId: 'housing', text: undefined })).toEqual(
      keys({ themeId: 'housing' }),
    );
  });

  test('set for the whole holds for what is nested, unless that says otherwise', () => {
    const both = keys({ cityId: ['beijing', 'shanghai'], includeClassWide: true });
    expect(keys({ includeClassWide: true, anyOf: [{ cityId: 'beijing' }, { cityId: 'shanghai' }] })).toEqual(
      both,
    );
    expect(keys({ includeClassWide: true, anyOf: [{ cityId: 'beijing', includeClassWide: false }] })).toEqual(
      keys({ cityId: 'beijing' }),
    );
  });
});

describe('the period', () => {
  test.each([
    '2021',
    '2025-12-31',
    '2021/2025',
    '1990/2021-01',
    '2023-06',
    '2025/2030',
    '2025-Q4',
    '../2021-Q1',
    '2025-Q4/..',
  ])('%s meets 2021 to 2025, and no goal without a period', (period) => {
    expect(keys({ period })).toHaveLength(goals.filter((goal) => goal.period).length);
  });

  test.each(['2020-12-31', '2026', '2030/2035', '2020-Q4', '../2020-Q4', '2026-Q1/..'])(
    '%s does not',
    (period) => expect(keys({ period })).toEqual([]),
  );

  test.each([
    '2021/',
    '/2021',
    '2021/2022/2023',
    '../2021/2022',
    '../..',
    '2023-02-29',
    '2023-Q5',
    'soon',
    '',
  ])('%j is refused', (period) => {
    expect(refusal({ period })).toContain('criteria.period: expected a date such as "2021"');
    expect(refusal({ period })).toContain('or a span with an open end such as "../2025", found');
  });

  test.each(['2021/2020', '2021-Q2/2021-Q1'])('%j is refused, for it ends before it starts', (period) => {
    expect(refusal({ period })).toBe(
      `criteria.period: expected a span that does not end before it starts, found "${period}"`,
    );
  });
});

describe('the text', () => {
  test.each([
    ['every word must match', 'Shenzhen science centre', ['build-comprehensive-national-science-centre']],
    ['case is folded', 'HETAO', ['accelerate-hetao']],
    ['accents are folded', 'hétào', ['accelerate-hetao']],
    ['a Chinese term matches anywhere', '非首都', ['relieve-non-capital-functions']],
    ['Chinese and English combine', '河套 guangdong', ['accelerate-hetao']],
    ['a possessive is its word', "Hetao's", ['accelerate-hetao']],
    ['a hyphen separates words', 'non-capital', ['relieve-non-capital-functions']],
  ])('%s: %s', (_, text, found) => expect(keys({ text })).toEqual(found));

  test('the start of a word is enough, the middle is not', () => {
    expect(keys({ text: 'monit' })).toEqual(['strengthen-air-quality-monitoring']);
    expect(keys({ text: 'onitor' })).toEqual([]);
  });

  test.each([
    ['a possessive of the question is its word', "Rome's", 'Build Rome'],
    ['a possessive of the goal is its word', 'rome', 'Build Rome’s wall'],
    ['a number is a word', '2035', 'Plan to 2035'],
    ['a Chinese character ends a Latin word', '5g', '建5G网络'],
    ['and starts one', '网络', '建5G网络'],
  ])('%s: %s in %s', (_, text, en) => {
    const [shipped] = goals;
    const goal = shipped && { ...shipped, title: { en }, summary: { en: 'Here.' } };
    expect(filterGoals(goal ? [goal] : [], { text })).toHaveLength(1);
    expect(filterGoals(goal ? [goal] : [], { text: `${text}x` })).toEqual([]);
    expect(filterGoals(goal ? [goal] : [], { text: '2036' })).toEqual([]);
  });

  test('any of several texts will do', () => {
    expect(keys({ text: ['hetao', 'qianhai'] })).toEqual(['accelerate-qianhai', 'accelerate-hetao']);
  });

  test('without a word asks for nothing', () => expect(keys({ text: ' – ' })).toHaveLength(goals.length));

  test.each(['.*', '(', '\\', '[a-z]', '$&', '__proto__'])('%s is a text, not a pattern', (text) => {
    expect(() => keys({ text })).not.toThrow();
  });
});

describe('what is not known is refused, with its path and the nearest match', () => {
  test.each([
    [{ cityId: 'bejing' }, 'criteria.cityId: unknown city "bejing"; did you mean "beijing"?'],
    [
      { cityId: ['beijing', 'shengzen'] },
      'criteria.cityId[1]: unknown city "shengzen"; did you mean "shenzhen"?',
    ],
    [{ citId: 'beijing' }, 'criteria: unknown key "citId"; did you mean "cityId"?'],
    [{ cityId: 'hong-kong' }, 'criteria.cityId: "hong-kong" is a region, not a city. Use regionId.'],
    [
      { regionId: 'super-large' },
      'criteria.regionId: "super-large" is a city class, not a region. Use cityClassId.',
    ],
    [{ themeId: 'inovation' }, 'criteria.themeId: unknown theme "inovation"; did you mean "innovation"?'],
    [
      { functionId: 'non-capital-function' },
      'criteria.functionId: unknown function "non-capital-function"; did you mean "non-capital-functions"?',
    ],
    [
      { functionChange: 'shedd' },
      'criteria.functionChange: unknown function change "shedd"; did you mean "shed"?',
    ],
    [
      { actorId: 'city-goverment' },
      'criteria.actorId: unknown actor "city-goverment"; did you mean "city-government"?',
    ],
    [{ stance: 'avoids' }, 'criteria.stance: unknown stance "avoids"; did you mean "avoid"?'],
    [
      { primaryThemeId: ['huosing'] },
      'criteria.primaryThemeId[0]: unknown theme "huosing"; did you mean "housing"?',
    ],
    [
      { placeRole: 'xyz' },
      'criteria.placeRole: unknown place role "xyz"; allowed: addressee, beneficiary, location, partner',
    ],
    [
      { directionId: 'first-tier-cities-2021/core-competitivenes' },
      'criteria.directionId: unknown direction "first-tier-cities-2021/core-competitivenes"; did you mean "first-tier-cities-2021/core-competitiveness"?',
    ],
    [
      { speechId: 'first-tier-cities-2012' },
      'criteria.speechId: unknown speech "first-tier-cities-2012"; did you mean "first-tier-cities-2021"?',
    ],
    [
      { anyOf: [{}, { not: { themeId: ['housing', 'huosing'] } }] },
      'criteria.anyOf[1].not.themeId[1]: unknown theme "huosing"; did you mean "housing"?',
    ],
    [{ cityId: 7 }, 'criteria.cityId: expected a text or a list of texts, found 7'],
    [{ cityId: null }, 'criteria.cityId: expected a text or a list of texts, found null'],
    [{ cityId: { id: 'beijing' } }, 'criteria.cityId: expected a text or a list of texts, found an object'],
    [{ includeWithin: 'yes' }, 'criteria.includeWithin: expected true or false, found "yes"'],
    [{ anyOf: { cityId: 'beijing' } }, 'criteria.anyOf: expected a list of criteria, found an object'],
    [{ not: 'beijing' }, 'criteria.not: expected an object of criteria, found "beijing"'],
    [null, 'criteria: expected an object of criteria, found null'],
    [[], 'criteria: expected an object of criteria, found a list'],
    [{ themeId: '__proto__' }, 'criteria.themeId: unknown theme "__proto__"'],
    [{ themeId: 'toString' }, 'criteria.themeId: unknown theme "toString"'],
    [{ cityId: 'SHENZHEN' }, 'criteria.cityId: unknown city "SHENZHEN"; did you mean "shenzhen"?'],
    [
      { regionId: 'Greater Bay Area' },
      'criteria.regionId: unknown region "Greater Bay Area"; did you mean "greater-bay-area"?',
    ],
    [
      { cityId: 'hongkong' },
      'criteria.cityId: unknown city "hongkong"; did you mean the region "hong-kong"? Use regionId.',
    ],
  ])('%j', (criteria, message) => expect(refusal(criteria)).toBe(message));

  test('all at once, a line each', () => {
    expect(refusal({ cityId: 'bejing', themeId: 'huosing' })).toBe(
      'criteria.cityId: unknown city "bejing"; did you mean "beijing"?\ncriteria.themeId: unknown theme "huosing"; did you mean "housing"?',
    );
  });

  test('with all that is allowed where nothing is near and the list is short', () => {
    expect(refusal({ placeRole: 'q' })).toContain('; allowed: addressee, beneficiary, location, partner');
    expect(refusal({ cityClassId: '深圳' })).toContain(
      '; allowed: super-large, very-large, first-tier, all-cities',
    );
    expect(refusal({ cityId: '深圳' })).toMatch(/unknown city "深圳"$/);
    expect(refusal(JSON.parse('{ "__proto__": {} }'))).toContain(
      'unknown key "__proto__"; allowed: cityId, ',
    );
  });

  test('by every helper', () => {
    expect(messageOf(() => goalsByCity(goals, 'bejing' as 'beijing'))).toBe(
      'cityId: unknown city "bejing"; did you mean "beijing"?',
    );
    expect(messageOf(() => goalsByRegion(goals, 'greater-bay' as 'greater-bay-area'))).toContain(
      'did you mean "greater-bay-area"?',
    );
    expect(messageOf(() => goalsByTheme(goals, 'industri' as 'industry'))).toContain(
      'did you mean "industry"?',
    );
    expect(messageOf(() => getGoal('first-tier-cities-2021/accelerate-heta' as never))).toContain(
      'did you mean "first-tier-cities-2021/accelerate-hetao"?',
    );
    expect(messageOf(() => getGoal(undefined as never))).toContain('unknown goal "undefined"');
    expect(messageOf(() => groupGoals(goals, 'cityID' as 'cityId'))).toBe(
      'facet: unknown facet "cityID"; did you mean "cityId"?',
    );
    expect(messageOf(() => groupGoals(goals, 'constructor' as 'cityId'))).toContain(
      'facet: unknown facet "constructor"',
    );
    expect(messageOf(() => matchesGoal({ themeId: 'x' } as never))).toContain('unknown theme');
  });
});

describe('a required id that is missing is refused, rather than taken for no criterion', () => {
  test.each([
    [() => goalsByCity(goals, undefined as never), 'cityId: unknown city "undefined"'],
    [() => goalsByRegion(goals, undefined as never), 'regionId: unknown region "undefined"'],
    [() => goalsByTheme(goals, undefined as never), 'themeId: unknown theme "undefined"'],
    [() => functionsOfCity(undefined as never), 'cityId: unknown city "undefined"'],
  ])('%s', (call, message) => expect(messageOf(call)).toContain(message));
});

describe('a vocabulary of one’s own', () => {
  const vocabulary = {
    cities: { utopia: {} },
    regions: { island: { memberIds: ['utopia'] } },
    cityClasses: { ideal: { members: [{ cityId: 'utopia' }] } },
    themes: { joy: {}, music: { parentId: 'joy' }, song: { parentId: 'music' } },
    functions: { 'song-school': {} },
    actions: {},
  } as const;
  const [shipped] = goals;
  if (!shipped) throw new Error('no goal is shipped');
  const mine = {
    ...shipped,
    id: 'mine/sing' as const,
    directionId: 'mine/first' as const,
    places: [{ placeId: 'ideal', role: 'addressee' as const }],
    themeIds: ['song'],
    functions: [{ functionId: 'song-school', change: 'raise' as const }],
  };

  test('works in every helper', () => {
    expect(filterGoals([mine], { themeId: 'joy', functionId: 'song-school' }, { vocabulary })).toEqual([
      mine,
    ]);
    expect(goalsByCity([mine], 'utopia', { vocabulary, includeClassWide: true })).toEqual([mine]);
    expect(goalsByRegion([mine], 'island', { vocabulary, includeWithin: true })).toEqual([]);
    expect(groupGoals([mine], 'themeId', { vocabulary })).toEqual({
      song: [mine],
      music: [mine],
      joy: [mine],
    });
  });

  test('that lists no actors takes any, and one that lists some takes these', () => {
    const sung = { ...mine, actors: [{ actorId: 'choir', role: 'responsible' as const }] };
    const asked = { actorId: 'choir' } as never;
    expect(filterGoals([sung], asked, { vocabulary })).toEqual([sung]);
    expect(groupGoals([sung], 'actorId', { vocabulary })).toEqual({ choir: [sung] });
    const withActors = { ...vocabulary, actors: { singers: {}, choir: { broader: 'singers' } } };
    expect(filterGoals([sung], { actorId: 'singers' }, { vocabulary: withActors })).toEqual([sung]);
    expect(
      messageOf(() => filterGoals([sung], { actorId: 'chior' } as never, { vocabulary: withActors })),
    ).toContain('did you mean "choir"?');
  });

  test('knows nothing of the shipped one', () => {
    expect(messageOf(() => filterGoals([mine], { cityId: 'utopa' } as never, { vocabulary }))).toContain(
      'did you mean "utopia"?',
    );
    expect(messageOf(() => filterGoals([mine], { cityId: 'beijing' } as never, { vocabulary }))).toContain(
      'unknown city "beijing"',
    );
  });

  test('lists the ids of one’s own speeches, or takes any', () => {
    const withSpeeches = { ...vocabulary, speechIds: ['mine'], directionIds: ['mine/first'] };
    const own = { directionId: 'mine/first', speechId: 'mine' } as const;
    expect(filterGoals([mine], own, { vocabulary: withSpeeches })).toEqual([mine]);
    expect(filterGoals([mine].slice(1), own, { vocabulary: withSpeeches })).toEqual([]);
    expect(
      [mine].filter(matchesGoal<typeof withSpeeches, typeof mine>(own, { vocabulary: withSpeeches })),
    ).toEqual([mine]);
    expect(
      messageOf(() => filterGoals([mine], { speechId: 'mien' } as never, { vocabulary: withSpeeches })),
    ).toContain('unknown speech "mien"; did you mean "mine"?');
    expect(filterGoals([mine], { speechId: 'mien' } as never, { vocabulary })).toEqual([]);
  });

  test('is not needed for the speech of goals coded with the shipped one', () => {
    const coded = { ...shipped, id: 'mine/sing' as const, directionId: 'mine/first' as const };
    expect(filterGoals([...goals, coded], { speechId: 'mine' })).toEqual([coded]);
    expect(messageOf(() => filterGoals([...goals, coded], { speechId: 'mien' } as never))).toContain(
      'did you mean "mine"?',
    );
  });
});
