import { describe, expectTypeOf, test } from 'vitest';
import { parseSpeech } from '../../src/check';
import {
  type CityId,
  citiesInRegion,
  defineCorpus,
  defineSpeech,
  defineVocabulary,
  directionsOf,
  filterGoals,
  type Goal,
  type GoalId,
  goals,
  goalsOf,
  groupGoals,
  type LanguageMap,
  matchesGoal,
  type ShippedNames,
  type Speech,
  speeches,
  traceGoal,
} from '../../src/index';
import { sampleGoal, sampleSpeech } from './sampleSpeech';

const vocabulary = defineVocabulary({
  cities: { shaoxing: { name: { en: 'Shaoxing' } } },
  themes: { nights: { name: { en: 'Nights' }, parentId: 'industry' } },
});
const { direction: _, relations: __, citations: ___, ...entry } = sampleGoal();
const citations = [{ sourceId: 'minutes', paragraph: 1, sentence: 3 }] as const;

const plain = defineSpeech({
  ...sampleSpeech,
  id: 'plain-speech',
  goals: {
    first: { ...entry, direction: 'homes', citations, relations: [] },
    second: {
      ...entry,
      direction: 'homes',
      citations,
      relations: [{ kind: 'continues', goalId: 'first-tier-cities-2021/accelerate-hetao' }],
    },
  },
});
const own = defineSpeech(
  {
    ...sampleSpeech,
    id: 'own-speech',
    goals: {
      third: {
        ...entry,
        direction: 'homes',
        places: [{ placeId: 'shaoxing', role: 'addressee' }],
        themeIds: ['nights'],
        citations,
        relations: [],
      },
    },
  },
  { vocabulary },
);
const all = [...goals, ...goalsOf(plain), ...goalsOf(own)];
const asked = { goals: all, vocabulary, updates: [] };

describe('ids of one’s own', () => {
  test('are inferred as literals', () => {
    expectTypeOf(plain.id).toEqualTypeOf<'plain-speech'>();
    expectTypeOf(goalsOf(plain)[0]?.id).toEqualTypeOf<
      'plain-speech/first' | 'plain-speech/second' | undefined
    >();
    expectTypeOf(directionsOf(plain)[0]?.id).toEqualTypeOf<'plain-speech/homes' | undefined>();
    expectTypeOf(goalsOf(own)[0]?.themeIds[0]).toExtend<string | undefined>();
    expectTypeOf(citiesInRegion('china', { vocabulary })).toEqualTypeOf<(CityId | 'shaoxing')[]>();
  });

  test('are known to every helper, and a typo does not compile', () => {
    filterGoals(all, { speechId: 'own-speech', directionId: 'plain-speech/homes' });
    filterGoals(all, { cityId: 'shaoxing', themeId: 'nights' }, { vocabulary });
    matchesGoal({ speechId: 'own-speech' }, { corpus: asked });
    // @ts-expect-error no such speech
    filterGoals(all, { speechId: 'own-speach' });
    // @ts-expect-error no such speech
    matchesGoal({ speechId: 'own-speach' }, { corpus: asked });
    // @ts-expect-error no such direction
    filterGoals(all, { directionId: 'plain-speech/hoems' });
    // @ts-expect-error a city of a vocabulary that is not given
    filterGoals(all, { cityId: 'shaoxing' });
    // @ts-expect-error no such goal
    traceGoal('plain-speech/frist', { corpus: { speeches: [plain] } });
    // @ts-expect-error no such city
    groupGoals(all, 'cityId', { vocabulary }).shaoxin;
  });
});

describe('references', () => {
  test('that lead nowhere do not compile', () => {
    defineSpeech({
      ...sampleSpeech,
      goals: {
        // @ts-expect-error no such direction
        a: { ...entry, direction: 'hoems', citations, relations: [] },
        // @ts-expect-error no such goal
        b: { ...entry, direction: 'homes', citations, relations: [{ kind: 'narrows', goalId: 'd' }] },
        // @ts-expect-error no such theme
        c: { ...entry, direction: 'homes', citations, relations: [], themeIds: ['nights'] },
      },
    });
    const bare = { ...entry, direction: 'homes', citations, relations: [] } as const;
    defineSpeech({
      ...sampleSpeech,
      goals: {
        d: { ...bare, actors: [{ actorId: 'city-government', role: 'responsible' }], saidBy: 'police' },
        // @ts-expect-error no such actor
        e: { ...bare, actors: [{ actorId: 'city-goverment', role: 'responsible' }] },
        // @ts-expect-error no such actor
        f: { ...bare, saidBy: 'polise' },
        // @ts-expect-error no such stance
        g: { ...bare, stance: 'kept' },
      },
    });
    const later = { ...sampleSpeech, id: 'later-speech' } as const;
    const goal = { ...entry, direction: 'homes', citations } as const;
    const continues = (goalId: 'plain-speech/first') => [{ kind: 'continues', goalId }] as const;
    const next = defineSpeech(
      { ...later, goals: { next: { ...goal, relations: continues('plain-speech/first') } } },
      { corpus: defineCorpus({ speeches: [plain] }) },
    );
    expectTypeOf(goalsOf(next)[0]?.relations[0]?.goalId).toEqualTypeOf<
      GoalId | 'later-speech/next' | 'plain-speech/first' | 'plain-speech/second' | undefined
    >();
    defineSpeech({
      ...later,
      // @ts-expect-error a goal of a speech that is not given
      goals: { next: { ...goal, relations: [{ kind: 'continues', goalId: 'plain-speech/first' }] } },
    });
    defineSpeech(
      {
        ...later,
        // @ts-expect-error no such goal
        goals: { next: { ...goal, relations: [{ kind: 'continues', goalId: 'plain-speech/frist' }] } },
      },
      { corpus: defineCorpus({ speeches: [plain] }) },
    );
    // @ts-expect-error no such member
    defineVocabulary({ regions: { bay: { memberIds: ['shaoxin'] } } });
  });
});

describe('a speech that is read', () => {
  test('is a speech, of ids that are not known', () => {
    const parsed = parseSpeech('{}');
    expectTypeOf(parsed).toExtend<Speech>();
    expectTypeOf(goalsOf(parsed)[0]?.id).toEqualTypeOf<string | undefined>();
    expectTypeOf(goalsOf(parsed)[0]?.places[0]?.placeId).toEqualTypeOf<
      Goal<ShippedNames>['places'][number]['placeId'] | undefined
    >();
  });

  test('and the shipped ones are speeches too, of ids that are', () => {
    const [first] = speeches;
    const speech: Speech | undefined = first;
    expectTypeOf(speeches.flatMap(goalsOf)).toEqualTypeOf<Goal<ShippedNames>[]>();
    expectTypeOf<Goal<ShippedNames>['id']>().toEqualTypeOf<GoalId>();
    return speech;
  });
});

describe('a vocabulary with terms of every kind', () => {
  const name = { en: 'A name' };
  const terms = defineVocabulary({
    cities: { camden: { name, level: 'borough' } },
    regions: { london: { name, kind: 'conurbation', memberIds: ['camden', 'shanghai'] } },
    actors: { council: { name, broader: 'city-government' } },
    actions: { retrofit: { name, broader: 'renew' }, insulate: { name, broader: 'retrofit' } },
    indicators: {
      homes: { name, unit: 'homes' },
      'council-homes': { name, unit: 'homes', variantOf: 'homes' },
    },
    speechKinds: { sermon: { name, broader: 'address' } },
    sourceKinds: { hansard: { name } },
    evidenceKinds: { survey: { name, broader: 'study' } },
    regionKinds: { conurbation: { name, broader: 'zone' } },
    cityLevels: { borough: { name } },
  });
  const first = { ...entry, direction: 'homes', citations, relations: [] } as const;
  const sermon = defineSpeech(
    { ...sampleSpeech, id: 'a-sermon', kind: 'sermon', goals: { first: { ...first, action: 'insulate' } } },
    { vocabulary: terms },
  );

  test('gives its verbs and kinds to speeches, and a typo does not compile', () => {
    expectTypeOf(sermon.kind).toExtend<string>();
    expectTypeOf<'sermon'>().toExtend<typeof sermon.kind>();
    expectTypeOf<'insulate'>().toExtend<(typeof sermon.goals.first)['action']>();
    filterGoals(goalsOf(sermon), { action: 'retrofit' }, { vocabulary: terms });
    const options = { vocabulary: terms };
    // @ts-expect-error no such kind
    defineSpeech({ ...sampleSpeech, kind: 'sermn', goals: {} }, options);
    // @ts-expect-error no such verb
    defineSpeech({ ...sampleSpeech, goals: { first: { ...first, action: 'insulat' } } }, options);
    // @ts-expect-error a kind of a vocabulary that is not given
    defineSpeech({ ...sampleSpeech, kind: 'sermon', goals: {} });
    // @ts-expect-error no such verb
    filterGoals(goalsOf(sermon), { action: 'retrofi' }, { vocabulary: terms });
  });

  test('has every term with its own name, shipped or new', () => {
    expectTypeOf(terms.cities.beijing.name.en).toEqualTypeOf<string>();
    expectTypeOf(terms.cities.camden.name).toEqualTypeOf<LanguageMap>();
    expectTypeOf(terms.actors.council.name).toEqualTypeOf<LanguageMap>();
    expectTypeOf(terms.actions.build.definition.en).toEqualTypeOf<string>();
    expectTypeOf(terms.indicators.homes.unit).toEqualTypeOf<string>();
    // @ts-expect-error no such actor
    terms.actors.concil;
  });

  test('refers to terms that there are', () => {
    // @ts-expect-error no such verb
    defineVocabulary({ actions: { retrofit: { name, broader: 'renwe' } } });
    // @ts-expect-error a city is no actor
    defineVocabulary({ actors: { mayor: { name, broader: 'beijing' } } });
    // @ts-expect-error no such level
    defineVocabulary({ cities: { camden: { name, level: 'borough' } } });
    // @ts-expect-error no name
    defineVocabulary({ cities: { camden: {} } });
    // @ts-expect-error no unit
    defineVocabulary({ indicators: { homes: { name } } });
    // @ts-expect-error no such indicator
    defineVocabulary({ indicators: { homes: { name, unit: 'homes', variantOf: 'houses' } } });
  });

  test('of nothing knows nothing that is shipped', () => {
    const alone = defineVocabulary({
      extends: 'nothing',
      cities: { camden: { name } },
      themes: { homes: { name } },
    });
    expectTypeOf<keyof typeof alone.cities>().toEqualTypeOf<'camden'>();
    filterGoals([], { cityId: 'camden' }, { vocabulary: alone });
    // @ts-expect-error a shipped city
    filterGoals([], { cityId: 'beijing' }, { vocabulary: alone });
    // @ts-expect-error a shipped city
    defineVocabulary({ extends: 'nothing', regions: { bay: { name, memberIds: ['shanghai'] } } });
  });
});
