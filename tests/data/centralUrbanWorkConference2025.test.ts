import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import {
  cityClasses,
  cityIds,
  classesOfCity,
  directionsOf,
  findingsOf,
  getGoal,
  goalsByCity,
  goalsOf,
  speeches,
} from '../../src';

const speech = speeches.find(({ id }) => id === 'central-urban-work-conference-2025');
if (!speech) throw new Error('the speech is not shipped');
const goals = goalsOf(speech);
const findings = findingsOf(speech);

describe('the conference of 2025', () => {
  test('says who spoke, when and where', () => {
    expect([speech.date, speech.endDate]).toEqual(['2025-07-14', '2025-07-15']);
    expect(speech.speakers.map(({ name }) => [name.en, name.zh])).toEqual([
      ['Xi Jinping', '习近平'],
      ['Li Qiang', '李强'],
    ]);
    expect(speech.event.name.zh).toBe('中央城市工作会议');
  });

  test('has seven directions, the seven tasks, in their order and by their names', () => {
    expect(directionsOf(speech).map(({ order, title }) => [order, title.zh])).toEqual([
      [1, '优化现代化城市体系'],
      [2, '富有活力的创新城市'],
      [3, '舒适便利的宜居城市'],
      [4, '绿色低碳的美丽城市'],
      [5, '安全可靠的韧性城市'],
      [6, '崇德向善的文明城市'],
      [7, '便捷高效的智慧城市'],
    ]);
  });

  test('addresses all cities and names none', () => {
    expect(goals.flatMap(({ places }) => places)).toEqual(
      goals.map(() => ({ placeId: 'all-cities', role: 'addressee' })),
    );
    expect(goals.filter((goal) => goalsByCity([goal], 'beijing').length > 0)).toEqual([]);
  });

  test('sets no deadline, no target and no function, and has no period', () => {
    const set = goals.filter(
      ({ deadline, period, successCriteria, figures, functions, measurability }) =>
        deadline ||
        period ||
        successCriteria.length + figures.length + functions.length > 0 ||
        measurability === 'quantified',
    );
    expect(set).toEqual([]);
  });

  test('cites for each goal the task that is its direction, except for the aim and the main line, which cover all', () => {
    for (const { order, citations } of directionsOf(speech)) {
      expect(citations).toEqual([{ sourceId: 'task-report', item: order }]);
    }
    const orders = new Map(directionsOf(speech).map(({ id, order }) => [id, order]));
    const outside = goals.filter(
      ({ directionId, citations }) => !citations.some(({ item }) => item === orders.get(directionId)),
    );
    expect(outside.map(({ id }) => id.split('/')[1])).toEqual([
      'build-modern-peoples-cities',
      'pursue-intrinsic-development',
    ]);
    expect(speech.sentenceMap).toBeUndefined();
  });

  test('has the two figures of the fact sheet, each with its date, and no other', () => {
    const figures = findings.flatMap(({ figure }) =>
      figure ? [[figure.value, figure.unit, figure.on]] : [],
    );
    expect(figures).toEqual([
      [53.1, 'percent', '2012'],
      [67, 'percent', '2024-12'],
    ]);
  });

  test('finds two changes of stage with their figures, and five shifts to make', () => {
    expect(findings.map(({ id, kind }) => [kind, id.split('/')[1]])).toEqual([
      ['assessment', 'urbanisation-stabilises'],
      ['assessment', 'from-expansion-to-quality'],
      ['assessment', 'urban-share-2012'],
      ['assessment', 'urban-share-2024'],
      ['need', 'more-people-oriented'],
      ['need', 'more-intensive-and-efficient'],
      ['need', 'more-distinctive'],
      ['need', 'more-investment-in-governance'],
      ['need', 'more-coordination'],
    ]);
  });
});

describe('the class of all cities', () => {
  test('has every city on every day, and lists none', () => {
    expect(cityClasses['all-cities'].members).toEqual([]);
    expect(cityIds.filter((id) => !classesOfCity(id, { on: '1990' }).includes('all-cities'))).toEqual([]);
  });

  test('makes its goals bind each city, in addition to those of the narrower classes', () => {
    const goal = getGoal('central-urban-work-conference-2025/renew-cities');
    expect(cityIds.filter((id) => goalsByCity([goal], id, { includeClassWide: true }).length === 0)).toEqual(
      [],
    );
    expect(goalsByCity([goal], 'zhuhai')).toEqual([]);
  });
});

const sheet = '../shared/source/central-urban-work-conference-2025.md';

describe.skipIf(!existsSync(sheet))('the fact sheet it was coded from', () => {
  const wordsOf = (text: string) =>
    text
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, ' ')
      .trim()
      .split(' ');
  const runsOf = (words: readonly string[]) =>
    words.slice(6).map((_, index) => words.slice(index, index + 7).join(' '));

  test('shares no run of seven words with the data', () => {
    const runs = new Set(runsOf(wordsOf(readFileSync(sheet, 'utf8'))));
    const texts = [...goals, ...findings, ...directionsOf(speech)].flatMap(({ title, summary }) => [
      title.en ?? '',
      summary.en ?? '',
    ]);
    expect(texts.filter((text) => runsOf(wordsOf(text)).some((run) => runs.has(run)))).toEqual([]);
  });
});
