import { describe, expect, test } from 'vitest';
import { goals, goalsOf, shippedCorpus, speeches } from '../../src';
import { checkSpeech, parseSpeech } from '../../src/check';
import { sampleSpeech, sampleText } from '../corpus/sampleSpeech';
import { brokenSpeech as broken, type SpeechDraft } from './brokenSpeech';
import { worded } from './worded';

describe('rules that are easily too strict or too lax', () => {
  test('every text that is to be in own words is held against the source', () => {
    const sentence = 'The city will put up dwellings for all who need one.';
    const chinese = '这座城市将为所有需要住房的人建造足够多的住宅';
    const speech = broken((draft) => {
      draft['title'] = { en: sentence };
      draft.goals['build-homes'].successCriteria = [{ en: sentence }];
      draft.findings['few-homes'].summary.zh = `${chinese}。`;
    });
    const text = `${sampleText}\n\n${chinese}，并种树。`;
    const paths = checkSpeech(speech, { text })
      .filter(({ code }) => code === 'copied-text')
      .map(({ path }) => path);
    expect(paths).toEqual([
      'title.en',
      'goals.build-homes.successCriteria[0].en',
      'findings.few-homes.summary.zh',
    ]);
  });

  test('a goal may have all its optional fields, and a speech may say how it was coded', () => {
    const speech = broken((draft) => {
      Object.assign(draft, {
        completeness: 'excerpt',
        scope: { en: 'The part on homes and trade.' },
        codings: [
          {
            coder: 'A. Coder',
            codedOn: '2030-02',
            rulesVersion: '1.0.0',
            agreement: { otherCoder: 'B. Coder', coefficient: 'Cohen’s kappa, themes', value: 0.8 },
          },
        ],
        comparedWith: [
          { speechId: 'first-tier-cities-2021', goals: ['accelerate-hetao'] },
          { speechId: 'central-urban-work-conference-2025', goals: 'all' },
        ],
      });
      Object.assign(draft.goals['build-homes'], {
        stance: 'keep',
        actors: [{ actorId: 'city-government', role: 'responsible' }],
        conditions: [{ en: 'If the council agrees.' }],
        saidBy: 'city-government',
        note: { en: 'The verb is that of the second sentence.' },
      });
      draft.goals['build-homes'].places[0].isInferred = true;
      draft.goals['raise-trade'].relations.push({ kind: 'quantifies', goalId: 'build-homes' });
    });
    expect(checkSpeech(speech, { text: sampleText })).toEqual([]);
    const whole = broken((draft) => Object.assign(draft, { completeness: 'whole' }));
    expect(checkSpeech(whole)).toEqual([]);
  });

  test('a title of a few words may stand in the source by chance', () => {
    const speech = broken((draft) => {
      draft.goals['build-homes'].title.en = 'Plant trees';
    });
    expect(checkSpeech(speech, { text: sampleText })).toEqual([]);
  });

  test('two directions with one number are not numbered', () => {
    const speech = broken((draft) => {
      draft.directions.homes.order = 2;
      draft.directions.trees = { ...draft.directions.homes };
      draft.goals['raise-trade'].direction = 'trees';
    });
    expect(worded(checkSpeech(speech))).toEqual(['directions: the directions are numbered 2, 2, not 1 to 2']);
  });

  test('a summary that is a sentence of the source is copied too', () => {
    const speech = broken((draft) => {
      draft.findings['few-homes'].summary.en = 'Many people cannot find a flat.';
    });
    expect(worded(checkSpeech(speech, { text: sampleText }))).toEqual([
      'findings.few-homes.summary.en: the summary is copied from the source',
    ]);
  });
});

describe('references', () => {
  const problemsOf = (change: (goal: SpeechDraft['goals']) => void) =>
    worded(checkSpeech(broken((speech) => change(speech.goals['raise-trade']))));

  test.each<[string, (goal: SpeechDraft['goals']) => void, string]>([
    [
      'a direction',
      (goal) => {
        goal.direction = 'hoems';
      },
      'direction: unknown direction "hoems"; did you mean "homes"?',
    ],
    [
      'a theme',
      (goal) => {
        goal.themeIds = ['houzing'];
      },
      'themeIds[0]: unknown theme "houzing"; did you mean "housing"?',
    ],
    [
      'a function',
      (goal) => {
        goal.functions[0].functionId = 'international-trade-center';
      },
      'functions[0].functionId: unknown function "international-trade-center"; did you mean "international-trade-centre"?',
    ],
    [
      'a goal of the speech',
      (goal) => {
        goal.relations[0].goalId = 'build-hoems';
      },
      'relations[0].goalId: unknown goal "build-hoems"; did you mean "build-homes"?',
    ],
    [
      'a goal of another speech',
      (goal) => {
        goal.relations[0].goalId = 'first-tier-cities-2021/accelerate-heta';
      },
      'relations[0].goalId: unknown goal "first-tier-cities-2021/accelerate-heta"; did you mean "first-tier-cities-2021/accelerate-hetao"?',
    ],
    [
      'a source',
      (goal) => {
        goal.citations[0].sourceId = 'minuets';
      },
      'citations[0].sourceId: unknown source "minuets"; did you mean "minutes"?',
    ],
  ])('to %s must lead somewhere, and the nearest is named', (_, change, expected) => {
    expect(problemsOf(change)).toContain(`goals.raise-trade.${expected}`);
  });

  test('may give the whole id of a goal of the same speech', () => {
    expect(
      problemsOf((goal) => {
        goal.relations = [{ kind: 'narrows', goalId: 'mayors-address-2030/build-homes' }];
      }),
    ).toEqual([]);
  });

  test('may lead to the goals that are given besides', () => {
    const other = goalsOf(parseSpeech({ ...sampleSpeech, id: 'other-speech' }));
    const speech = broken((draft) => {
      draft.goals['raise-trade'].relations = [{ kind: 'continues', goalId: 'other-speech/build-homes' }];
    });
    expect(checkSpeech(speech, { corpus: { ...shippedCorpus, goals: [...goals, ...other] } })).toEqual([]);
    expect(checkSpeech(speech)).toHaveLength(1);
  });

  test('a circle is found over other speeches too, and over a detour', () => {
    const other = [
      { id: 'other/a', relations: [{ kind: 'continues', goalId: 'other/b' }] },
      { id: 'other/b', relations: [{ kind: 'continues', goalId: 'mayors-address-2030/build-homes' }] },
    ];
    const speech = broken((draft) => {
      draft.goals['raise-trade'].relations = [];
      draft.goals['build-homes'].relations = [{ kind: 'continues', goalId: 'other/a' }];
    });
    expect(worded(checkSpeech(speech, { corpus: { ...shippedCorpus, goals: other } }))).toEqual([
      'goals.build-homes.relations[0].goalId: the goal continues itself: mayors-address-2030/build-homes -> other/a -> other/b -> mayors-address-2030/build-homes',
    ]);
  });

  test('a circle among other speeches is theirs to mend', () => {
    const other = [
      { id: 'other/a', relations: [{ kind: 'continues', goalId: 'other/b' }] },
      { id: 'other/b', relations: [{ kind: 'continues', goalId: 'other/a' }] },
    ];
    const speech = broken((draft) => {
      draft.goals['raise-trade'].relations = [{ kind: 'continues', goalId: 'other/a' }];
    });
    expect(checkSpeech(speech, { corpus: { ...shippedCorpus, goals: other } })).toEqual([]);
  });

  test('to a goal of the speech itself ask the speech as it is now, not as it was shipped', () => {
    const [shipped] = speeches;
    const { 'accelerate-hetao': gone, ...kept } = shipped?.goals ?? {};
    const relation = { kind: 'restates', goalId: 'first-tier-cities-2021/accelerate-hetao' } as const;
    const key = Object.keys(kept)[0] ?? '';
    const speech = {
      ...shipped,
      goals: { ...kept, [key]: { ...kept[key], relations: [relation] } },
    };
    expect(gone).toBeDefined();
    expect(worded(checkSpeech(speech))).toContainEqual(
      expect.stringContaining(`goals.${key}.relations[0].goalId: unknown goal "${relation.goalId}"`),
    );
  });

  test('say a thing once: a goal named by key and by id is one goal, and a place cited twice is one place', () => {
    const speech = broken((draft) => {
      draft.goals['raise-trade'].relations = [
        { kind: 'narrows', goalId: 'build-homes' },
        { kind: 'narrows', goalId: 'mayors-address-2030/build-homes' },
      ];
      draft.goals['build-homes'].citations.push({ sentence: 3, paragraph: 1, sourceId: 'minutes' });
    });
    expect(worded(checkSpeech(speech))).toEqual([
      'goals.build-homes.citations[1]: "minutes, paragraph 1, sentence 3" is in the list twice',
      'goals.raise-trade.relations[1]: "narrows build-homes" is in the list twice',
    ]);
  });

  test.each<[string, object]>([
    ['as a whole', {}],
    ['by an item', { item: 1 }],
  ])('a source that is mapped is not cited %s', (_, citation) => {
    expect(
      problemsOf((goal) => {
        goal.citations.push({ sourceId: 'minutes', ...citation });
      }),
    ).toEqual([
      'goals.raise-trade.citations[1]: "minutes" has a sentence map, and no sentence of it is cited',
    ]);
  });

  test('relations of different kinds make no circle', () => {
    expect(
      problemsOf((goal) => {
        goal.relations = [{ kind: 'narrows', goalId: 'build-homes' }];
      }),
    ).toEqual([]);
    const both = broken((draft) => {
      draft.goals['raise-trade'].relations = [{ kind: 'narrows', goalId: 'build-homes' }];
      draft.goals['build-homes'].relations = [{ kind: 'widens', goalId: 'raise-trade' }];
    });
    expect(checkSpeech(both)).toEqual([]);
  });

  test('a sentence cannot be cited of a source that is not mapped', () => {
    const speech = broken((draft) => void delete (draft as Record<string, unknown>)['sentenceMap']);
    expect(worded(checkSpeech(speech))[0]).toBe(
      'directions.homes.citations[0]: a sentence is cited, but the speech has no sentence map',
    );
  });
});
