import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Citation, CitationSpan, FindingKind } from '../../src';
import {
  goals as allGoals,
  cityClasses,
  classesOfCity,
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
import { findingKindIds } from '../../src/vocabulary';

const speech = speeches.find(({ id }) => id === 'first-tier-cities-2021');
if (!speech) throw new Error('the speech is not shipped');
const directions = directionsOf(speech);
const findings = findingsOf(speech);
const goals = filterGoals(allGoals, { speechId: 'first-tier-cities-2021' });
const keys = (list: readonly { id: string }[]) =>
  list.map(({ id }) => id.replace('first-tier-cities-2021/', ''));
const rolesIn = (key: string) =>
  Object.fromEntries((speech.goals[key]?.places ?? []).map(({ placeId, role }) => [placeId, role]));
/** The goals that name one of the places, read off the data without a helper. */
const goalsNaming = (...placeIds: readonly string[]) =>
  goals.filter(({ places }) => places.some(({ placeId }) => placeIds.includes(placeId)));

describe('the document', () => {
  test('has the form of the schema', () => {
    const file = JSON.parse(readFileSync('data/speeches/first-tier-cities-2021.json', 'utf8'));
    expect(speechSchema.safeParse(file).error?.issues ?? []).toEqual([]);
  });

  test('says who spoke, in both offices, when, where and on what basis', () => {
    expect(speech.date).toBe('2021-09-28');
    expect(speech.event.host?.en).toBe('State Council Information Office');
    expect(speech.speakers.map(({ name, offices }) => [name.zh, offices.map(({ zh }) => zh)])).toEqual([
      ['宁吉喆', ['国家发展和改革委员会副主任', '国家统计局局长']],
    ]);
    expect(speech.question?.askedBy).toBe('CNBC');
    expect(speech.basis).toMatchObject({
      sourceId: 'five-year-plan-outline',
      locator: 'chapter 28, section 3',
    });
    expect(speech.period).toEqual({ start: '2021', end: '2025' });
    expect(speech.sources.map(({ kind }) => kind)).toEqual(['official-transcript', 'reported-text', 'plan']);
  });

  test('has three directions, in the order of the source', () => {
    expect(directions.map(({ id, order }) => [keys([{ id }])[0], order])).toEqual([
      ['high-quality-development', 1],
      ['lower-intensity-and-density', 2],
      ['core-competitiveness', 3],
    ]);
  });

  test('has each goal under the direction under whose heading the source states it', () => {
    const headings = directions.map(({ citations: [heading] }) => heading?.paragraph ?? 0);
    const opening = 3;
    const misplaced = goals.filter(({ directionId, citations }) => {
      const index = directions.findIndex(({ id }) => id === directionId);
      const [start = 0, end = Number.POSITIVE_INFINITY] = headings.slice(index);
      return citations.some(
        ({ paragraph = 0 }) => paragraph !== opening && (paragraph < start || paragraph >= end),
      );
    });
    expect(keys(misplaced)).toEqual([]);
    expect(directions.filter(({ id }) => goals.every(({ directionId }) => directionId !== id))).toEqual([]);
  });

  test('tells what the cities have achieved, what they are for the country, and what they lack', () => {
    const keysOf = (kind: FindingKind) => keys(findings.filter((finding) => finding.kind === kind));
    expect(Object.fromEntries(findingKindIds.map((kind) => [kind, keysOf(kind)]))).toEqual({
      achievement: ['economic-growth', 'population-growth', 'opening-up', 'social-undertakings'],
      role: [
        'engine-of-growth',
        'hub-of-opening-up',
        'support-of-national-governance',
        'space-for-a-better-life',
      ],
      challenge: ['traffic-congestion', 'high-housing-prices', 'constrained-room-for-development'],
      assessment: ['old-age-services-and-social-security'],
      need: ['control-costs', 'improve-services'],
    });
  });
});

describe('citations', () => {
  const map = speech.sentenceMap?.paragraphs ?? [];
  const entries = Object.entries({ ...speech.directions, ...speech.goals, ...speech.findings });
  const citations = entries.flatMap(([key, entry]) =>
    entry.citations.map((citation) => ({ key, ...citation })),
  );

  test('point into the sentence map, and their spans and objects into their sentences', () => {
    const astray = citations.filter(({ sourceId, paragraph = 0, sentence = 0, span, object }) => {
      const mapped = map[paragraph - 1]?.[sentence - 1];
      const isTooLong = [span, object].some((words) => words && mapped && words.end > mapped.length);
      return sourceId !== speech.sentenceMap?.sourceId || !mapped || isTooLong;
    });
    expect(astray).toEqual([]);
  });

  test('name the object wherever two goals or findings share words, and no two by the same words', () => {
    const cited = Object.entries({ ...speech.goals, ...speech.findings }).flatMap(([key, entry]) =>
      entry.citations.map((citation) => ({ key, ...citation })),
    );
    const placeOf = ({ paragraph, sentence }: Citation) => `${paragraph}.${sentence}`;
    const objectsOf = ({ key, ...citation }: (typeof cited)[number]) =>
      cited.flatMap((one) =>
        one.key === key && placeOf(one) === placeOf(citation) && one.object ? [one.object] : [],
      );
    const overlap = (one: CitationSpan, other: CitationSpan) =>
      one.start < other.end && other.start < one.end;
    const wholeSentence = { start: 0, end: Number.POSITIVE_INFINITY };
    const wrong = cited.flatMap((one) =>
      cited
        .filter((other) => other.key > one.key && placeOf(other) === placeOf(one))
        .filter((other) => overlap(one.span ?? wholeSentence, other.span ?? wholeSentence))
        .filter((other) => {
          const [ours, theirs] = [objectsOf(one), objectsOf(other)];
          const isShared = ours.some((words) => theirs.some((others) => overlap(words, others)));
          return ours.length === 0 || theirs.length === 0 || isShared;
        })
        .map((other) => `${one.key}, ${other.key}: ${placeOf(one)}`),
    );
    expect(wrong).toEqual([]);
  });

  test('cite every sentence that is not marked as metadata, framing or question, and no other', () => {
    const cited = new Set(citations.map(({ paragraph, sentence }) => `${paragraph}.${sentence}`));
    const wrong = map.flatMap((sentences, paragraph) =>
      sentences.flatMap(({ role }, sentence) => {
        const locator = `${paragraph + 1}.${sentence + 1}`;
        return cited.has(locator) === (role !== undefined) ? [locator] : [];
      }),
    );
    expect(wrong).toEqual([]);
  });

  test('tell the goals apart: no two goals have the same words', () => {
    const clauses = goals.map((goal) => JSON.stringify(goal.citations));
    const twice = goals.filter((_, index) => clauses.indexOf(clauses[index] ?? '') !== index);
    expect(keys(twice)).toEqual([]);
  });

  test('of the goals are in the order of the source', () => {
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
    const classWide = filterGoals(goals, { cityClassId: 'super-large', placeRole: 'addressee' });
    expect(keys(classWide)).toEqual(
      expect.arrayContaining(['pursue-high-quality-sustainable-development', 'balance-diverse-needs']),
    );
    expect(filterGoals(classWide, { cityId: ['beijing', 'shanghai', 'guangzhou', 'shenzhen'] })).toEqual([]);
  });

  test('"goals for Beijing" has two honest answers', () => {
    expect(keys(goalsNaming('beijing'))).toContain('relieve-non-capital-functions');
    expect(goalsByCity(goals, 'beijing')).toEqual(goalsNaming('beijing'));
    expect(goalsByCity(goals, 'beijing', { includeClassWide: true })).toEqual(
      goalsNaming('beijing', 'super-large'),
    );
    expect(goalsByCity(goals, 'chongqing')).toEqual([]);
    expect(goalsByCity(goals, 'chongqing', { includeClassWide: true })).toEqual(goalsNaming('super-large'));
  });
});

describe('trap 2: places have roles', () => {
  test('Beijing is to upgrade industry for Tianjin and Hebei', () => {
    expect(rolesIn('upgrade-traditional-industries-in-tianjin-and-hebei')).toEqual({
      beijing: 'addressee',
      tianjin: 'beneficiary',
      hebei: 'beneficiary',
    });
  });

  test('Guangzhou is to improve a corridor that runs through Shenzhen and Hong Kong', () => {
    expect(rolesIn('improve-guangzhou-shenzhen-hong-kong-corridor')).toEqual({
      guangzhou: 'addressee',
      'guangzhou-shenzhen-hong-kong-corridor': 'location',
      shenzhen: 'location',
      'hong-kong': 'location',
    });
    expect(keys(filterGoals(goals, { cityId: 'shenzhen', placeRole: 'location' }))).toEqual([
      'improve-guangzhou-shenzhen-hong-kong-corridor',
    ]);
  });

  test('the platforms lie in a place and have partners', () => {
    expect(rolesIn('accelerate-hetao')).toEqual({
      shenzhen: 'addressee',
      hetao: 'location',
      guangdong: 'partner',
      'hong-kong': 'partner',
    });
  });

  test('every goal has exactly one addressee', () => {
    const others = goals.filter(
      ({ places }) => places.filter(({ role }) => role === 'addressee').length !== 1,
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
      ['hold', 'sci-tech-innovation-centre'],
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
    expect(keys(filterGoals(goals, { functionId: 'sci-tech-innovation-centre' }))).toEqual([
      'hold-sci-tech-innovation-centre',
    ]);
    expect(keys(filterGoals(goals, { functionId: 'international-sci-tech-innovation-centre' }))).toEqual([
      'raise-international-sci-tech-innovation-centre',
    ]);
  });
});

describe('trap 4: regions', () => {
  test('the air-quality goals are of the larger region, not of Beijing-Tianjin-Hebei', () => {
    const air = filterGoals(goals, { themeId: ['air-quality', 'joint-prevention-control'] });
    expect(keys(air)).toEqual([
      'strengthen-air-quality-monitoring',
      'strengthen-joint-prevention-and-control',
    ]);
    expect(filterGoals(air, { regionId: 'beijing-tianjin-hebei-and-surroundings' })).toEqual(air);
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

  test('no misleading wording was taken over', () => {
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
        { placeId: 'shanghai', role: 'addressee' },
        { placeId: 'yangtze-river-delta', role: 'beneficiary' },
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
      goals.filter(({ figures, successCriteria }) => figures.length + successCriteria.length > 0),
    ).toEqual([]);
    expect(goals.filter(({ measurability }) => measurability === 'quantified')).toEqual([]);
    expect(Object.values(speech.goals).filter(({ period }) => period !== undefined)).toEqual([]);
    expect(goals.filter(({ title, summary }) => /\d/.test(`${title.en}${summary.en}`))).toEqual([]);
  });

  test('two goals name a result that facts can show; the others are directional or principles', () => {
    expect(keys(filterGoals(goals, { not: { measurability: ['directional', 'principle'] } }))).toEqual([
      'form-services-led-industrial-structure',
      'build-comprehensive-national-science-centre',
    ]);
  });

  test('the one figure is of several first-tier cities that are not named', () => {
    const [withFigure, ...others] = findings.filter(({ figure }) => figure);
    expect(others).toEqual([]);
    expect(withFigure).toMatchObject({
      kind: 'assessment',
      places: [{ placeId: 'first-tier', role: 'addressee' }],
      figure: {
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
    expect(cityClasses['super-large'].definition.en).toContain('10 million');
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
