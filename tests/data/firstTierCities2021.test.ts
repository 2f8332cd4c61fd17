import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import {
  goals as allGoals,
  cityClasses,
  classesOfCity,
  countGoals,
  directionsOf,
  filterGoals,
  findingsOf,
  functionsOfCity,
  type Goal,
  getGoal,
  goalsByCity,
  regions,
  speeches,
} from '../../src';
import { speechSchema } from '../../src/check';

const speech = speeches.find(({ id }) => id === 'first-tier-cities-2021');
if (!speech) throw new Error('the speech is not shipped');
const directions = directionsOf(speech);
const findings = findingsOf(speech);
const goals = filterGoals(allGoals, { speechId: 'first-tier-cities-2021' });
const keys = (list: readonly { id: string }[]) =>
  list.map(({ id }) => id.replace('first-tier-cities-2021/', ''));
const partsOf = (key: string) =>
  Object.fromEntries((speech.goals[key]?.places ?? []).map(({ placeId, part }) => [placeId, part]));

describe('the document', () => {
  test('is a speech, as its schema has it', () => {
    const file = JSON.parse(readFileSync('data/speeches/first-tier-cities-2021.json', 'utf8'));
    expect(speechSchema.safeParse(file).error?.issues ?? []).toEqual([]);
  });

  test('says who spoke, in both roles, when, where and on what basis', () => {
    expect(speech.date).toBe('2021-09-28');
    expect(speech.event.host?.en).toBe('State Council Information Office');
    expect(speech.speakers.map(({ name, roles }) => [name.en, name.zh, roles.length])).toEqual([
      ['Ning Jizhe', '宁吉喆', 2],
    ]);
    expect(speech.question?.askedBy).toBe('CNBC');
    expect(speech.basis).toMatchObject({
      sourceId: 'five-year-plan-outline',
      locator: 'chapter 28, section 3',
    });
    expect(speech.period).toEqual({ start: '2021', end: '2025' });
    expect(speech.sources.map(({ kind }) => kind)).toEqual(['official-transcript', 'reported-text', 'plan']);
  });

  test('has three directions, each with goals, and some sixty goals', () => {
    expect(keys(directions)).toEqual([
      'high-quality-development',
      'lower-intensity-and-density',
      'core-competitiveness',
    ]);
    expect(directions.map(({ order }) => order)).toEqual([1, 2, 3]);
    expect(countGoals(goals, 'directionId')).toEqual({
      'first-tier-cities-2021/high-quality-development': 17,
      'first-tier-cities-2021/lower-intensity-and-density': 19,
      'first-tier-cities-2021/core-competitiveness': 32,
    });
  });

  test('has every kind of finding', () => {
    const kinds = findings.map(({ kind }) => kind);
    expect(kinds.filter((kind) => kind === 'achievement')).toHaveLength(4);
    expect(kinds.filter((kind) => kind === 'role')).toHaveLength(4);
    expect(kinds.filter((kind) => kind === 'challenge')).toHaveLength(3);
    expect(kinds.filter((kind) => kind === 'assessment')).toHaveLength(1);
    expect(kinds.filter((kind) => kind === 'need')).toHaveLength(2);
  });
});

describe('citations', () => {
  const map = speech.sentenceMap?.paragraphs ?? [];
  const entries = Object.entries({ ...speech.directions, ...speech.goals, ...speech.findings });
  const citations = entries.flatMap(([key, entry]) =>
    entry.citations.map((citation) => ({ key, ...citation })),
  );

  test('point into the sentence map, and their spans into their sentences', () => {
    const astray = citations.filter(({ sourceId, paragraph = 0, sentence = 0, span }) => {
      const mapped = map[paragraph - 1]?.[sentence - 1];
      return sourceId !== speech.sentenceMap?.sourceId || !mapped || (span && span.end > mapped.length);
    });
    expect(astray).toEqual([]);
  });

  test('rest on every sentence that is not marked as metadata, framing or question, and on no other', () => {
    const cited = new Set(citations.map(({ paragraph, sentence }) => `${paragraph}.${sentence}`));
    const wrong = map.flatMap((sentences, paragraph) =>
      sentences.flatMap(({ role }, sentence) => {
        const locator = `${paragraph + 1}.${sentence + 1}`;
        return cited.has(locator) === (role !== undefined) ? [locator] : [];
      }),
    );
    expect(wrong).toEqual([]);
  });

  test('tell the goals apart: no two goals have the same clauses', () => {
    const clauses = goals.map((goal) => JSON.stringify(goal.citations));
    const twice = goals.filter((_, index) => clauses.indexOf(clauses[index] ?? '') !== index);
    // Monitoring and joint control of air pollution are one clause with one place at its end.
    expect(keys(twice)).toEqual(['strengthen-joint-prevention-and-control']);
  });

  test('stand in the order of the source', () => {
    const positions = goals.map(
      ({ citations: [first] }) => (first?.paragraph ?? 0) * 100 + (first?.sentence ?? 0),
    );
    expect(positions).toEqual([...positions].sort((a, b) => a - b));
  });
});

describe('relations', () => {
  test('lead to goals that exist, and never back to the same goal', () => {
    const ids = new Set(goals.map(({ id }) => id));
    const broken = goals.flatMap(({ id, relations }) =>
      relations.filter(({ goalId }) => !ids.has(goalId) || goalId === id),
    );
    expect(broken).toEqual([]);
  });

  test('link the goal that is stated twice', () => {
    const restating = goals.filter(({ relations }) => relations.some(({ kind }) => kind === 'restates'));
    expect(restating.map(({ id, relations }) => [keys([{ id }])[0], relations])).toEqual([
      [
        'prevent-governance-risks-again',
        [{ kind: 'restates', goalId: 'first-tier-cities-2021/prevent-governance-risks' }],
      ],
    ]);
  });

  test('leave no two goals alike that are not linked', () => {
    const sameness = ({ action, places, functions, themeIds }: Goal) =>
      JSON.stringify([action, places, functions, themeIds]);
    const linked = (a: Goal, b: Goal) =>
      a.relations.some(({ goalId }) => goalId === b.id) || b.relations.some(({ goalId }) => goalId === a.id);
    const alike = goals.flatMap((a, index) =>
      goals
        .slice(index + 1)
        .filter((b) => sameness(a) === sameness(b) && !linked(a, b))
        .map((b) => keys([a, b])),
    );
    // Overall standing and international competitiveness share their nearest theme, and are two objects.
    expect(alike).toEqual([['raise-overall-capacity-and-standing', 'raise-international-competitiveness']]);
  });
});

describe('trap 1: whom a goal addresses', () => {
  test('the class of super-large cities is addressed as a class, not as its four best known members', () => {
    const classWide = filterGoals(goals, { cityClassId: 'super-large', placePart: 'addressee' });
    expect(classWide).toHaveLength(32);
    expect(filterGoals(classWide, { cityId: ['beijing', 'shanghai', 'guangzhou', 'shenzhen'] })).toEqual([]);
  });

  test('"goals for Beijing" has two honest answers', () => {
    expect(goalsByCity(goals, 'beijing')).toHaveLength(11);
    expect(goalsByCity(goals, 'beijing', { includeClassWide: true })).toHaveLength(43);
    expect(goalsByCity(goals, 'chongqing')).toEqual([]);
    expect(goalsByCity(goals, 'chongqing', { includeClassWide: true })).toHaveLength(32);
  });
});

describe('trap 2: places play parts', () => {
  test('Beijing is to upgrade industry for Tianjin and Hebei', () => {
    expect(partsOf('upgrade-traditional-industries-in-tianjin-and-hebei')).toEqual({
      beijing: 'addressee',
      tianjin: 'beneficiary',
      hebei: 'beneficiary',
    });
  });

  test('Guangzhou is to improve a corridor that runs through Shenzhen and Hong Kong', () => {
    expect(partsOf('improve-guangzhou-shenzhen-hong-kong-corridor')).toEqual({
      guangzhou: 'addressee',
      'guangzhou-shenzhen-hong-kong-corridor': 'location',
      shenzhen: 'location',
      'hong-kong': 'location',
    });
    expect(keys(filterGoals(goals, { cityId: 'shenzhen', placePart: 'location' }))).toEqual([
      'improve-guangzhou-shenzhen-hong-kong-corridor',
    ]);
  });

  test('the platforms lie in a place and have partners', () => {
    expect(partsOf('accelerate-hetao')).toEqual({
      shenzhen: 'addressee',
      hetao: 'location',
      guangdong: 'partner',
      'hong-kong': 'partner',
    });
  });

  test('every goal has exactly one addressee', () => {
    const others = goals.filter(
      ({ places }) => places.filter(({ part }) => part === 'addressee').length !== 1,
    );
    expect(others).toEqual([]);
  });
});

describe('trap 3: functions have polarity', () => {
  test('Beijing holds four centres and sheds its non-capital functions', () => {
    expect(functionsOfCity('beijing').map(({ change, functionId }) => [change, functionId])).toEqual([
      ['hold', 'national-political-centre'],
      ['hold', 'national-cultural-centre'],
      ['hold', 'international-exchange-centre'],
      ['hold', 'national-sci-tech-innovation-centre'],
      ['shed', 'non-capital-functions'],
    ]);
  });

  test('Shanghai strengthens four functions and raises five centres', () => {
    expect(functionsOfCity('shanghai').map(({ change, functionId }) => [change, functionId])).toEqual([
      ['strengthen', 'global-resource-allocation'],
      ['strengthen', 'sci-tech-innovation-source'],
      ['strengthen', 'high-end-industry-leadership'],
      ['strengthen', 'opening-up-hub-and-gateway'],
      ['raise', 'international-economic-centre'],
      ['raise', 'international-financial-centre'],
      ['raise', 'international-trade-centre'],
      ['raise', 'international-shipping-centre'],
      ['raise', 'international-sci-tech-innovation-centre'],
    ]);
  });

  test('central urban areas of the whole class shed four', () => {
    const shed = filterGoals(goals, { cityClassId: 'super-large', functionChange: 'shed' });
    expect(shed.flatMap(({ functions }) => functions.map(({ functionId }) => functionId))).toEqual([
      'general-manufacturing',
      'regional-logistics-bases',
      'professional-markets',
      'over-concentrated-public-resources',
    ]);
    expect(shed.every(({ places }) => places.some(({ placeId }) => placeId === 'central-urban-area'))).toBe(
      true,
    );
  });

  test('three of Shanghai’s four functions are aims of the whole class too, and the goals are linked', () => {
    const classWide = filterGoals(goals, { cityClassId: 'super-large', functionChange: 'strengthen' });
    expect(classWide.flatMap(({ functions }) => functions.map(({ functionId }) => functionId))).toEqual([
      'global-resource-allocation',
      'sci-tech-innovation-source',
      'high-end-industry-leadership',
    ]);
    const narrowed = filterGoals(goals, { cityId: 'shanghai', functionChange: 'strengthen' }).flatMap(
      ({ relations }) => relations,
    );
    expect(narrowed).toEqual(classWide.map(({ id }) => ({ kind: 'narrows', goalId: id })));
  });

  test('Beijing’s sci-tech centre is national and Shanghai’s international: two functions', () => {
    expect(keys(filterGoals(goals, { functionId: 'national-sci-tech-innovation-centre' }))).toEqual([
      'hold-national-sci-tech-innovation-centre',
    ]);
    expect(keys(filterGoals(goals, { functionId: 'international-sci-tech-innovation-centre' }))).toEqual([
      'raise-international-sci-tech-innovation-centre',
    ]);
  });
});

describe('trap 4: regions', () => {
  test('the air-quality goals are of the larger region, not of Beijing-Tianjin-Hebei', () => {
    const air = filterGoals(goals, { themeId: ['air-quality', 'joint-prevention-control'] });
    expect(air).toHaveLength(2);
    expect(filterGoals(air, { regionId: 'beijing-tianjin-hebei-and-surroundings' })).toHaveLength(2);
    expect(filterGoals(air, { regionId: 'beijing-tianjin-hebei' })).toEqual([]);
    expect(regions['beijing-tianjin-hebei-and-surroundings']).toMatchObject({
      memberIds: ['beijing-tianjin-hebei'],
      openEnded: true,
    });
  });

  test('the last paragraph names two corridors', () => {
    expect(keys(filterGoals(goals, { themeId: 'innovation-corridor' }))).toEqual([
      'improve-guangzhou-shenzhen-hong-kong-corridor',
      'improve-guangzhou-zhuhai-macao-corridor',
    ]);
  });

  test('the central urban area is a zone inside a city, not a city', () => {
    expect(regions['central-urban-area'].kind).toBe('zone');
  });
});

describe('trap 5: translation', () => {
  const words = JSON.stringify([speech.directions, speech.goals, speech.findings]);

  test('nothing is about energy', () => expect(words).not.toMatch(/energy/i));

  test('none of the wordings that mislead has come over', () => {
    const misleading =
      /mega.?cit|connotation|dissolv|deconstruct|hub portal|innovation strategy|professional market|leap of|limited development|first try|social security for the elderly|pioneering demonstration/i;
    expect(words).not.toMatch(misleading);
  });

  test('old-age services and social security are two subjects', () => {
    const assessed = findings.find(({ kind }) => kind === 'assessment');
    expect(assessed?.themeIds).toEqual(expect.arrayContaining(['old-age-services', 'social-security']));
  });

  test('the Delta competes internationally, and Shanghai serves it in doing so', () => {
    expect(getGoal('first-tier-cities-2021/serve-yangtze-river-delta-in-competition')).toMatchObject({
      action: 'serve',
      places: [
        { placeId: 'shanghai', part: 'addressee' },
        { placeId: 'yangtze-river-delta', part: 'beneficiary' },
      ],
    });
  });

  test('"First try" is cited for the alignment of rules, in the sentence it belongs to', () => {
    const { citations } = getGoal('first-tier-cities-2021/pioneer-rules-alignment');
    expect(citations.map(({ paragraph, sentence }) => [paragraph, sentence])).toEqual([
      [23, 1],
      [23, 2],
    ]);
  });
});

describe('trap 6: measurability', () => {
  test('no goal has a figure, a criterion of success or a date of its own', () => {
    expect(
      goals.filter(({ indicators, successCriteria }) => indicators.length + successCriteria.length > 0),
    ).toEqual([]);
    expect(goals.filter(({ measurability }) => measurability === 'quantified')).toEqual([]);
    expect(Object.values(speech.goals).filter(({ period }) => period !== undefined)).toEqual([]);
    expect(goals.filter(({ title, summary }) => /\d/.test(title.en + summary.en))).toEqual([]);
  });

  test('most goals are directional or principles', () => {
    const { directional = 0, principle = 0 } = countGoals(goals, 'measurability');
    expect(directional + principle).toBe(goals.length - 2);
  });

  test('the one figure is of several first-tier cities that are not named', () => {
    const figures = findings.filter(({ indicator }) => indicator);
    expect(figures).toHaveLength(1);
    expect(figures[0]).toMatchObject({
      kind: 'assessment',
      places: [{ placeId: 'first-tier', part: 'addressee' }],
      indicator: {
        id: 'average-life-expectancy',
        comparison: 'above',
        value: 80,
        unit: 'years',
        coverage: 'some',
      },
    });
  });

  test('no goal has a status', () => expect(goals.filter((goal) => 'status' in goal)).toEqual([]));
});

describe('trap 7: first-tier is a term of the market, super-large a class in law', () => {
  test('the class in law has its definition with a source, and is open-ended', () => {
    expect(cityClasses['super-large']).toMatchObject({
      openEnded: true,
      source: { publisher: 'State Council', publishedOn: '2014-11' },
    });
    expect(cityClasses['super-large'].definition).toContain('10 million');
    expect(cityClasses['first-tier'].source).toBeUndefined();
  });

  test('its members in 2020 are the seven of the census, each with date and source', () => {
    const { members } = cityClasses['super-large'];
    expect(members.map(({ cityId }) => cityId)).toEqual([
      'shanghai',
      'beijing',
      'shenzhen',
      'chongqing',
      'guangzhou',
      'chengdu',
      'tianjin',
    ]);
    expect(members.every(({ from, source }) => from === '2020' && source.kind === 'census')).toBe(true);
  });

  test('membership depends on the date', () => {
    expect(classesOfCity('chengdu')).toEqual(['super-large', 'all-cities']);
    expect(classesOfCity('chengdu', { on: '2019-12-31' })).toEqual(['all-cities']);
    expect(classesOfCity('beijing', { on: '2020' })).toEqual(['super-large', 'all-cities']);
    expect(classesOfCity('beijing', { on: '2021-09-28' })).toEqual([
      'super-large',
      'first-tier',
      'all-cities',
    ]);
  });

  test('no goal addresses "first-tier cities"', () => {
    expect(filterGoals(goals, { cityClassId: 'first-tier' })).toEqual([]);
  });
});
