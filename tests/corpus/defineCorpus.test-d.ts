import { describe, expectTypeOf, test } from 'vitest';
import {
  defineCorpus,
  defineSpeech,
  defineVocabulary,
  filterGoals,
  type GoalId,
  goalsByCity,
  shippedCorpus,
} from '../../src/index';

const vocabulary = defineVocabulary({ cities: { lagos: { name: { en: 'Lagos' } } } });
const citations = [{ sourceId: 'minutes', item: 1 }];
const speech = defineSpeech(
  {
    id: 'lagos-address-2031',
    title: { en: 'An address' },
    kind: 'conference-speech',
    date: '2031-01-01',
    event: { name: { en: 'A meeting' }, venue: { en: 'Lagos' } },
    speakers: [{ name: { en: 'A. Mayor' }, offices: [{ en: 'Mayor' }] }],
    sources: [{ id: 'minutes', title: 'Minutes', kind: 'official-transcript', publisher: 'The council' }],
    directions: {
      markets: { order: 1, title: { en: 'Markets' }, summary: { en: 'Markets are to open.' }, citations },
    },
    goals: {
      'open-markets': {
        direction: 'markets',
        title: { en: 'Open markets' },
        summary: { en: 'Lagos is to open markets.' },
        action: 'build',
        places: [{ placeId: 'lagos', role: 'addressee' }],
        functions: [],
        themeIds: ['trade'],
        measurability: 'directional',
        successCriteria: [],
        figures: [],
        citations,
        relations: [],
      },
    },
    findings: {},
  },
  { vocabulary },
);
const mine = defineCorpus({ vocabulary, speeches: [speech] });
const both = defineCorpus({ extends: [shippedCorpus, mine] });

describe('a corpus', () => {
  test('knows its own ids and those of its vocabulary', () => {
    expectTypeOf<(typeof mine)['goals'][number]['id']>().toEqualTypeOf<'lagos-address-2031/open-markets'>();
    filterGoals(mine, { cityId: ['lagos', 'beijing'], speechId: 'lagos-address-2031' });
    // @ts-expect-error no such city
    filterGoals(mine, { cityId: 'lagoss' });
    // @ts-expect-error no such speech
    filterGoals(mine, { speechId: 'lagos-address-2030' });
    // @ts-expect-error no such city
    goalsByCity(mine, 'lagoss');
  });

  test('that joins others knows the ids of all, as one union', () => {
    expectTypeOf<(typeof both)['goals'][number]['id']>().toEqualTypeOf<
      GoalId | 'lagos-address-2031/open-markets'
    >();
    filterGoals(both, { cityId: ['lagos', 'beijing'] });
    filterGoals(both, { speechId: ['lagos-address-2031', 'first-tier-cities-2021'] });
    // @ts-expect-error no such city
    filterGoals(both, { cityId: 'lagoss' });
  });

  test('takes updates about its goals only', () => {
    const update = {
      id: 'opened',
      status: 'in-progress',
      validOn: '2032',
      recordedOn: '2032',
      assessorKind: 'media',
      assessor: 'A newspaper',
      evidence: [],
    } as const;
    defineCorpus({
      vocabulary,
      speeches: [speech],
      updates: [{ ...update, goalId: 'lagos-address-2031/open-markets' }],
    });
    defineCorpus({
      vocabulary,
      speeches: [speech],
      // @ts-expect-error no such goal
      updates: [{ ...update, goalId: 'lagos-address-2031/open-market' }],
    });
  });

  test('keeps the names of the shipped terms', () => {
    expectTypeOf(shippedCorpus.vocabulary.cities.beijing.name.en).toEqualTypeOf<string>();
    expectTypeOf(vocabulary.cities.beijing.name.en).toEqualTypeOf<string>();
  });
});
