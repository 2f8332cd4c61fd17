import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type AnySpeech, defineVocabulary, goals, goalsOf, InputError, speeches } from '../../src';
import {
  anySpeechSchema,
  checkSpeech,
  parseSpeech,
  type SpeechProblem,
  type SpeechRule,
  skeletonOf,
  speechRules,
} from '../../src/check';
import { sampleGoal, sampleSpeech, sampleText } from '../corpus/sampleSpeech';
import { runs } from '../effort';
import { brokenSpeech as broken, type SpeechDraft } from './brokenSpeech';
import { worded } from './worded';

const json = (value: unknown) => JSON.stringify(value, null, 2);

describe('a speech without a problem', () => {
  test('passes, as data, as text, and against the text it was mapped from', () => {
    expect(checkSpeech(sampleSpeech)).toEqual([]);
    expect(checkSpeech(json(sampleSpeech))).toEqual([]);
    expect(checkSpeech(json(sampleSpeech), undefined, { text: sampleText })).toEqual([]);
    expect(checkSpeech(`\uFEFF${json(sampleSpeech)}`)).toEqual([]);
  });

  test('is given back by parseSpeech, equal and apart from what was given', () => {
    const parsed = parseSpeech(sampleSpeech);
    expect(parsed).toEqual(sampleSpeech);
    expect(parsed).not.toBe(sampleSpeech);
    expect(parsed.goals).not.toBe(sampleSpeech.goals);
    expect(parseSpeech(json(sampleSpeech))).toEqual(sampleSpeech);
  });

  test('is read as its schema reads it: texts are trimmed', () => {
    const padded = { ...sampleSpeech, title: { en: `  ${sampleSpeech.title.en} ` } };
    expect(parseSpeech(padded)).toEqual(sampleSpeech);
    expect(parseSpeech(padded)).toEqual(anySpeechSchema.parse(padded));
  });

  test('may name its schema for editors, which is no part of it', () => {
    const text = json({ $schema: './speech.schema.json', ...sampleSpeech });
    expect(parseSpeech(text)).toEqual(sampleSpeech);
  });

  test('all shipped ones pass', () => {
    expect(speeches.flatMap((speech) => checkSpeech(speech))).toEqual([]);
  });
});

const cases: Readonly<
  Record<Exclude<SpeechRule, 'file-name' | 'canonical-form'>, readonly [unknown, string]>
> = {
  json: ['{ "id": "x", }', 'speech: a comma stands before the closing brace'],
  'duplicate-key': [
    json(sampleSpeech).replace('"raise-trade": {', '"build-homes": {'),
    'goals.build-homes: the key "build-homes" stands here a second time',
  ],
  'plain-data': [
    JSON.parse(json(sampleSpeech).replace('"findings": {', '"findings": { "__proto__": {},')),
    'findings.__proto__: the key "__proto__" would change what every object is',
  ],
  'missing-field': [
    broken((speech) => void delete speech.goals['build-homes'].action),
    'goals.build-homes.action: the field is missing: The controlled verb that says what is to be done.',
  ],
  'unknown-field': [
    broken((speech) => {
      speech.goals['build-homes'].theme = ['housing'];
    }),
    'goals.build-homes.theme: unknown field "theme"; did you mean "themeIds"?',
  ],
  'wrong-form': [
    broken((speech) => {
      speech['date'] = '2030-02-30';
    }),
    'date: expected a day that exists, such as "2021-09-28", found "2030-02-30"',
  ],
  'unknown-word': [
    broken((speech) => {
      speech.goals['build-homes'].action = 'biuld';
    }),
    'goals.build-homes.action: unknown word "biuld"; did you mean "build"?',
  ],
  'no-citation': [
    broken((speech) => {
      speech.goals['raise-trade'].citations = [];
    }),
    'goals.raise-trade.citations: nothing is cited',
  ],
  'period-reversed': [
    broken((speech) => {
      speech['period'] = { start: '2035', end: '2030' };
    }),
    'period: the period ends before it starts',
  ],
  'unknown-id': [
    broken((speech) => {
      speech.goals['build-homes'].places[0].placeId = 'shenzen';
    }),
    'goals.build-homes.places[0].placeId: unknown place "shenzen"; did you mean "shenzhen"?',
  ],
  'repeated-id': [
    broken((speech) => {
      speech.findings.homes = speech.findings['few-homes'];
    }),
    'findings.homes: the key "homes" stands in directions already',
  ],
  'repeated-value': [
    broken((speech) => {
      speech.goals['build-homes'].themeIds = ['housing', 'housing'];
    }),
    'goals.build-homes.themeIds[1]: "housing" stands in the list twice',
  ],
  'citation-outside-map': [
    broken((speech) => {
      speech.goals['build-homes'].citations[0].sentence = 4;
    }),
    'goals.build-homes.citations[0]: there is no sentence 4: paragraph 1 has 3',
  ],
  'span-outside-sentence': [
    broken((speech) => {
      speech.goals['raise-trade'].citations[0].span.end = 99;
    }),
    'goals.raise-trade.citations[0].span: the span ends at 99, but the sentence has 41 characters',
  ],
  'relation-cycle': [
    broken((speech) => {
      speech.goals['build-homes'].relations = [{ kind: 'restates', goalId: 'raise-trade' }];
      speech.goals['raise-trade'].relations = [{ kind: 'restates', goalId: 'build-homes' }];
    }),
    'goals.raise-trade.relations[0].goalId: the goal restates itself: mayors-address-2030/build-homes -> mayors-address-2030/raise-trade -> mayors-address-2030/build-homes',
  ],
  'direction-order': [
    broken((speech) => {
      speech.directions.homes.order = 2;
    }),
    'directions: the directions are numbered 2, not 1 to 1',
  ],
  'unused-direction': [
    broken((speech) => {
      speech.directions.trees = { ...speech.directions.homes, order: 2 };
    }),
    'directions.trees: no goal stands under this direction',
  ],
  'orphan-function': [
    broken((speech) => {
      speech.goals['raise-trade'].places[0].part = 'location';
    }),
    'goals.raise-trade.functions[0]: no place of the goal is an addressee, so nobody has the function "international-trade-centre"',
  ],
  'unused-function': [sampleSpeech, 'vocabulary.functions.night-market: no goal is about this function'],
  'theme-with-parent': [
    broken((speech) => {
      speech.goals['build-homes'].themeIds = ['livelihood', 'housing'];
    }),
    'goals.build-homes.themeIds[0]: the theme "housing" implies its parent "livelihood"',
  ],
  'one-language': [
    broken((speech) => {
      speech.goals['build-homes'].title.zh = '住房';
      speech.directions.homes.title.zh = '住房';
    }),
    'goals.raise-trade.title: the title has no Chinese term, though others have',
  ],
  'uncoded-sentence': [
    broken((speech) => {
      speech.sentenceMap.paragraphs[0][0] = { ...speech.sentenceMap.paragraphs[0][0], role: undefined };
    }),
    'sentenceMap.paragraphs[0][0]: nothing rests on paragraph 1, sentence 1, and no role says why',
  ],
  'role-of-cited-sentence': [
    broken((speech) => {
      speech.sentenceMap.paragraphs[1][0].role = 'framing';
    }),
    'sentenceMap.paragraphs[1][0].role: something rests on paragraph 2, sentence 1, which is marked as framing',
  ],
  'other-text': [
    sampleSpeech,
    'sentenceMap: paragraph 1, sentence 2: the text has another sentence here (28 characters, where the map has 31)',
  ],
  'copied-text': [
    broken((speech) => {
      speech.goals['build-homes'].title.en = 'Put up dwellings for all who need one';
    }),
    'goals.build-homes.title.en: the title stands verbatim in the source',
  ],
  placeholder: [
    broken((speech) => {
      speech.event.venue.en = 'TODO: where it was held';
    }),
    'event.venue.en: the text of the skeleton still stands here',
  ],
};

const nightMarket = defineVocabulary({ functions: { 'night-market': {} } });
const settings: Partial<Record<SpeechRule, Parameters<typeof checkSpeech>[1 | 2][]>> = {
  'unused-function': [nightMarket],
  'other-text': [undefined, { text: sampleText.replace('cannot find', 'look for') }],
  'copied-text': [undefined, { text: sampleText }],
};

describe('every rule', () => {
  test.each(Object.entries(cases))('%s is seen broken, and nothing else is', (rule, [speech, expected]) => {
    const [vocabulary, options] = (settings[rule as SpeechRule] ?? []) as [undefined, undefined];
    const problems = checkSpeech(speech, vocabulary, options);
    expect(worded(problems)).toEqual([expected]);
    expect(problems[0]).toMatchObject({ rule, severity: speechRules[rule as SpeechRule].severity });
  });

  test('says in a sentence what it asks and what to do', () => {
    const sentences = Object.values(speechRules).flatMap(({ asks, remedy }) => [asks, remedy]);
    expect(sentences.filter((sentence) => !/^[A-Z].*[.]$/.test(sentence))).toEqual([]);
  });
});

describe('one fault is one problem', () => {
  test.each<[string, (draft: SpeechDraft) => void, string[]]>([
    [
      'an ill-formed sentence map',
      (draft) => {
        draft.sentenceMap.paragraphs[0][0].length = 'long';
      },
      ['sentenceMap.paragraphs[0][0].length: expected a number, found "long"'],
    ],
    [
      'a map of a source that is none',
      (draft) => {
        draft.sentenceMap.sourceId = 'minuets';
      },
      ['sentenceMap.sourceId: unknown source "minuets"; did you mean "minutes"?'],
    ],
    [
      'a misspelt sentence map',
      (draft) => {
        draft['sentencemap'] = draft.sentenceMap;
        delete draft.sentenceMap;
      },
      ['sentencemap: unknown field "sentencemap"; did you mean "sentenceMap"?'],
    ],
    [
      'misspelt goals',
      (draft) => {
        draft['goal'] = draft.goals;
        delete draft.goals;
      },
      [
        'goals: the field is missing: The goals, by key, in the order of the source.',
        'goal: unknown field "goal"; did you mean "goals"?',
      ],
    ],
    [
      'missing directions',
      (draft) => void delete draft.directions,
      ['directions: the field is missing: The directions of policy, by key.'],
    ],
    [
      'a date that is none',
      (draft) => {
        draft['period'] = { start: '2030', end: '2029-13' };
      },
      ['period.end: no such day in the calendar, found "2029-13"'],
    ],
    [
      'a relation to nothing',
      (draft) => {
        draft.goals['raise-trade'].relations = [{ kind: 'narrows' }];
      },
      [
        'goals.raise-trade.relations[0].goalId: the field is missing: The key of a goal of the same speech, or the id of a goal of another.',
      ],
    ],
    [
      'a blank text',
      (draft) => {
        draft.goals['build-homes'].title.en = ' ';
      },
      ['goals.build-homes.title.en: expected a text that is not blank, found " "'],
    ],
    [
      'an address of a script',
      (draft) => {
        draft['sources'] = [{ ...sampleSpeech.sources[0], url: 'javascript:alert(1)' }];
      },
      [
        'sources[0].url: expected a web address, such as "https://example.org/page", found "javascript:alert(1)"',
      ],
    ],
    [
      'an occasion that ends before it starts',
      (draft) => {
        draft['endDate'] = '2030-01-14';
      },
      ['endDate: the occasion ends before it starts'],
    ],
  ])('%s', (_, change, expected) => {
    expect(worded(checkSpeech(broken(change)))).toEqual(expected);
  });
});

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
    const paths = checkSpeech(speech, undefined, { text })
      .filter(({ rule }) => rule === 'copied-text')
      .map(({ path }) => path);
    expect(paths).toEqual([
      'title.en',
      'goals.build-homes.successCriteria[0].en',
      'findings.few-homes.summary.zh',
    ]);
  });

  test('a title of a few words may stand in the source by chance', () => {
    const speech = broken((draft) => {
      draft.goals['build-homes'].title.en = 'Plant trees';
    });
    expect(checkSpeech(speech, undefined, { text: sampleText })).toEqual([]);
  });

  test('two directions with one number are not numbered', () => {
    const speech = broken((draft) => {
      draft.directions.homes.order = 2;
      draft.directions.trees = { ...draft.directions.homes };
      draft.goals['raise-trade'].directionId = 'trees';
    });
    expect(worded(checkSpeech(speech))).toEqual(['directions: the directions are numbered 2, 2, not 1 to 2']);
  });

  test('a summary that is a sentence of the source is copied too', () => {
    const speech = broken((draft) => {
      draft.findings['few-homes'].summary.en = 'Many people cannot find a flat.';
    });
    expect(worded(checkSpeech(speech, undefined, { text: sampleText }))).toEqual([
      'findings.few-homes.summary.en: the summary stands verbatim in the source',
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
        goal.directionId = 'hoems';
      },
      'directionId: unknown direction "hoems"; did you mean "homes"?',
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
    expect(checkSpeech(speech, undefined, { goals: [...goals, ...other] })).toEqual([]);
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
    expect(worded(checkSpeech(speech, undefined, { goals: other }))).toEqual([
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
    expect(checkSpeech(speech, undefined, { goals: other })).toEqual([]);
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
      'goals.build-homes.citations[1]: "minutes, paragraph 1, sentence 3" stands in the list twice',
      'goals.raise-trade.relations[1]: "narrows build-homes" stands in the list twice',
    ]);
  });

  test.each<[string, object]>([
    ['as a whole', {}],
    ['by a task', { task: 1 }],
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

describe('a vocabulary of one’s own', () => {
  const vocabulary = defineVocabulary({
    cities: { hangzhou: {} },
    themes: { nights: { parentId: 'industry' } },
    functions: { 'night-market': {} },
  });
  const own = {
    ...sampleSpeech,
    goals: {
      ...sampleSpeech.goals,
      'open-late': sampleGoal({
        places: [{ placeId: 'hangzhou' as 'shenzhen', part: 'addressee' }],
        functions: [{ functionId: 'night-market' as 'international-trade-centre', change: 'raise' }],
        themeIds: ['nights' as 'trade'],
      }),
    },
  };

  test('gives ids that the shipped one has not', () => {
    expect(checkSpeech(own, vocabulary)).toEqual([]);
    expect(parseSpeech(own, { vocabulary }).goals['open-late']?.themeIds).toEqual(['nights']);
    expect(worded(checkSpeech(own))).toEqual([
      'goals.open-late.places[0].placeId: unknown place "hangzhou"; did you mean "guangzhou"?',
      expect.stringContaining('goals.open-late.functions[0].functionId: unknown function "night-market"'),
      expect.stringContaining('goals.open-late.themeIds[0]: unknown theme "nights"'),
    ]);
  });

  test('a function that only another speech is about is not unused', () => {
    const { problems } = {
      problems: checkSpeech(sampleSpeech, vocabulary, { goals: goalsOf(own as AnySpeech) }),
    };
    expect(problems.map(({ rule }) => rule)).not.toContain('unused-function');
  });
});

describe('problems', () => {
  test('are all found at once, in the order of the document', () => {
    const speech = broken((draft) => {
      draft['kind'] = 'speech';
      draft.goals['build-homes'].themeIds = [];
      draft.goals['raise-trade'].directionId = 'trade';
      draft.findings['few-homes'].places[0].part = 'adressee';
    });
    expect(checkSpeech(speech).map(({ path }) => path)).toEqual([
      'kind',
      'goals.build-homes.themeIds',
      'goals.raise-trade.directionId',
      'findings.few-homes.places[0].part',
    ]);
  });

  test('of a text have the line and column where they stand, or where the thing stands that lacks them', () => {
    const text = json(
      broken((draft) => {
        draft.goals['build-homes'].places[0].placeId = 'shenzen';
        delete draft.goals['raise-trade'].summary;
      }),
    );
    const lines = text.split('\n');
    const positions = checkSpeech(text).map(({ position }) =>
      lines[(position?.line ?? 0) - 1]?.slice((position?.column ?? 0) - 1),
    );
    expect(positions).toEqual(['"placeId": "shenzen",', '"raise-trade": {']);
  });

  test('say what was found and what is nearest, for programs', () => {
    const [problem] = checkSpeech(cases['unknown-id'][0]);
    expect(problem).toEqual({
      path: 'goals.build-homes.places[0].placeId',
      message: 'unknown place "shenzen"; did you mean "shenzhen"?',
      rule: 'unknown-id',
      severity: 'error',
      found: '"shenzen"',
      nearest: 'shenzhen',
    });
  });

  test('that are errors make parseSpeech throw one error with all of them; warnings do not', () => {
    const speech = broken((draft) => {
      draft['kind'] = 'speech';
      draft['date'] = 'soon';
      draft.goals['build-homes'].themeIds = ['livelihood', 'housing'];
    });
    expect(() => parseSpeech(speech)).toThrow(InputError);
    expect(() => parseSpeech(speech)).toThrow(/^kind: .*\ndate: .*$/);
    expect(parseSpeech(cases['theme-with-parent'][0])).toEqual(cases['theme-with-parent'][0]);
  });
});

describe('JSON text', () => {
  test.each([
    ['', 1, 1, 'expected a value, found the end of the text'],
    ['{', 1, 2, 'expected a comma or a closing brace, found the end of the text'],
    ["{'id': 1}", 1, 2, `expected a text in double quotes, a number, true, false or null, found "'id':"`],
    ['{\n  "id": "x"\n  "date": "y"\n}', 3, 3, 'expected a comma, found "\\"date\\":"'],
    ['// a remark\n{}', 1, 1, 'JSON has no comments; expected data, found "//"'],
    ['{ "id": "x\ny" }', 1, 9, 'the text in quotes does not end on its line, found "\\"x"'],
    ['{"id":\u00a0"x"}', 1, 7, 'a space stands here that JSON does not know (U+00A0); type an ordinary one'],
    ['{}{}', 1, 3, 'expected the end of the text, found "{}"'],
  ])('%j is refused at %i:%i', (text, line, column, message) => {
    expect(checkSpeech(text)).toEqual([
      { path: 'speech', message, rule: 'json', severity: 'error', position: { line, column } },
    ]);
  });

  test('may have brackets in its texts, which nest nothing', () => {
    const text = json(sampleSpeech).replace('Build homes', `Build \\\\ \\"${'['.repeat(99)}`);
    expect(checkSpeech(text)).toEqual([]);
  });

  test('has no number that reading would change', () => {
    const figure = (number: string) =>
      worded(checkSpeech(json(sampleSpeech).replace('"order": 1,', `"order": ${number},`))).filter((line) =>
        line.includes('digits'),
      );
    for (const number of [
      '1',
      '1.0000000000000000000',
      '1e20',
      '0.000000000000000000015',
      '123456789012345',
      '0.30000000000000004',
      '0.1234567890123456',
      '-0.5e-10',
    ]) {
      expect(figure(number)).toEqual([]);
    }
    for (const number of [
      '12345678901234567890',
      '0.12345678901234567',
      '-1.234567890123456789e5',
      '1e-400',
    ]) {
      expect(figure(number)).toEqual([
        expect.stringMatching(/^directions\.homes\.order: the number would be changed to /),
      ]);
    }
  });

  test('is JSON exactly where JSON.parse says so', () => {
    const isJson = (text: string) => {
      try {
        JSON.parse(text);
        return true;
      } catch {
        return false;
      }
    };
    const pieces = fc.constantFrom(
      '{',
      '}',
      '[',
      ']',
      ',',
      ':',
      '"a"',
      '"',
      '1',
      '-',
      'true',
      'nul',
      ' ',
      '\n',
      '\\',
      '//',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.array(pieces).map((list) => list.join('')),
          fc.json(),
        ),
        (text) => {
          const rules = checkSpeech(text).map(({ rule }) => rule);
          expect(rules.includes('json')).toBe(!isJson(text));
        },
      ),
      { numRuns: runs(500) },
    );
  });
});

describe('hostile input', () => {
  const anything = fc.anything({
    withBigInt: true,
    withDate: true,
    withMap: true,
    withNullPrototype: true,
    withObjectString: true,
    withSet: true,
    withTypedArray: true,
    withSparseArray: true,
  });
  const stated = (problems: readonly SpeechProblem[]) =>
    problems.every(({ path, message }) => path.length > 0 && message.length > 0 && !message.includes('\n'));

  test('of any type ends in clear problems', () => {
    fc.assert(
      fc.property(anything, (value) => {
        const problems = checkSpeech(value);
        expect(problems.length).toBeGreaterThan(0);
        expect(stated(problems)).toBe(true);
      }),
      { numRuns: runs(500) },
    );
  });

  test('of the wrong type anywhere in a speech ends in clear problems, and changes nothing', () => {
    const paths: (readonly string[])[] = [];
    const visit = (value: unknown, path: readonly string[]): void => {
      paths.push(path);
      if (typeof value !== 'object' || value === null) return;
      for (const [key, inner] of Object.entries(value)) visit(inner, [...path, key]);
    };
    visit(sampleSpeech, []);
    fc.assert(
      fc.property(fc.constantFrom(...paths.slice(1)), anything, (path, value) => {
        const speech = structuredClone(sampleSpeech) as unknown as Record<string, unknown>;
        const holder = path
          .slice(0, -1)
          .reduce((object, key) => object[key] as Record<string, unknown>, speech);
        const last = path.at(-1) ?? '';
        holder[last] = value;
        const keys = Object.keys(speech);
        expect(stated(checkSpeech(speech))).toBe(true);
        expect(holder[last]).toBe(value);
        expect(Object.keys(speech)).toEqual(keys);
      }),
      { numRuns: runs(1_000) },
    );
  });

  test('fuzzed texts end in clear problems', () => {
    const text = json(sampleSpeech);
    fc.assert(
      fc.property(fc.nat(text.length), fc.nat(40), fc.string({ unit: 'binary' }), (at, cut, inserted) => {
        const problems = checkSpeech(text.slice(0, at) + inserted + text.slice(at + cut));
        expect(stated(problems)).toBe(true);
        expect(problems.every(({ position }) => position && position.line > 0 && position.column > 0)).toBe(
          true,
        );
      }),
      { numRuns: runs(500) },
    );
  });

  test('a frozen speech is read as well as another', () => {
    const freeze = (value: unknown): void => {
      if (typeof value !== 'object' || value === null) return;
      Object.freeze(value);
      Object.values(value).forEach(freeze);
    };
    const speech = structuredClone(sampleSpeech);
    freeze(speech);
    expect(checkSpeech(speech)).toEqual([]);
  });

  test('no getter is run, and no prototype is changed', () => {
    let runs = 0;
    const trap = {
      get id() {
        runs++;
        return 'x';
      },
    };
    expect(worded(checkSpeech(trap))).toEqual(['id: expected plain data, found a function']);
    expect(runs).toBe(0);
    checkSpeech('{"__proto__": {"polluted": true}, "goals": {"__proto__": {"polluted": true}}}');
    checkSpeech(JSON.parse('{"constructor": {"prototype": {"polluted": true}}}'));
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  test.each<[string, () => unknown, string]>([
    ['bytes', () => Buffer.from('{}'), 'speech: expected plain data, found bytes; give their text'],
    ['a map', () => new Map(), 'speech: expected plain data, found an object of the class "Map"'],
    [
      'a date in a field',
      () => ({ date: new Date(0) }),
      'date: expected plain data, found an object of the class "Date"',
    ],
    [
      'a number without end',
      () => ({ date: Number.POSITIVE_INFINITY }),
      'date: expected plain data, found Infinity',
    ],
    [
      'a number without end in a text',
      () => '{ "date": 1e400 }',
      'date: expected plain data, found Infinity',
    ],
    [
      'half a character',
      () => ({ id: '\uD800' }),
      'id: the text has half a character: a surrogate without its partner',
    ],
    [
      'half a character in a key',
      () => '{"\\udc00": 1}',
      'speech: a key has half a character: a surrogate without its partner',
    ],
    [
      'an object that refuses to be looked at',
      () =>
        new Proxy(
          {},
          {
            ownKeys: () => {
              throw new Error('no');
            },
          },
        ),
      'speech: the document cannot be read: no',
    ],
  ])('%s ends in one clear problem', (_, make, expected) => {
    expect(worded(checkSpeech(make()))).toEqual([expected]);
  });
});

describe('a large speech', () => {
  const large = (change: (goals: Record<string, unknown>) => void): Record<string, unknown> => {
    const goals: Record<string, unknown> = Object.fromEntries(
      Array.from({ length: 2_000 }, (_, index) => [`goal-${index}`, sampleGoal()]),
    );
    change(goals);
    return { ...sampleSpeech, findings: {}, sentenceMap: undefined, goals };
  };
  const withoutMap = (problems: readonly SpeechProblem[]) =>
    worded(problems.filter(({ rule }) => rule !== 'citation-outside-map'));

  test('has the faults that a small one has, each where it stands', () => {
    const speech = large((goals) => {
      goals['goal-7'] = { ...sampleGoal(), action: 'bild', extra: 1 };
      goals['goal-1999'] = { ...sampleGoal(), citations: [] };
      goals['10'] = sampleGoal();
      goals['goal-1500'] = 'none';
    });
    expect(withoutMap(checkSpeech({ ...speech, remark: 'x', date: undefined }))).toEqual([
      expect.stringMatching(/^date: the field is missing/),
      'goals.10: expected an id in kebab-case, such as "relieve-non-capital-functions", found "10"',
      'goals.goal-7.action: unknown word "bild"; did you mean "build"?',
      expect.stringMatching(/^goals\.goal-7\.extra: unknown field "extra"/),
      'goals.goal-1500: expected an object, found "none"',
      'goals.goal-1999.citations: nothing is cited',
      expect.stringMatching(/^remark: unknown field "remark".* directions, goals, findings$/),
    ]);
  });
});

describe('the skeleton of a new speech', () => {
  test('has nothing wrong but what is to be filled in', () => {
    const skeletons = [skeletonOf('my-speech'), skeletonOf('my-speech', { ...sampleSpeech.sentenceMap })];
    const rules = skeletons.flatMap((skeleton) => checkSpeech(skeleton).map(({ rule }) => rule));
    expect(new Set(rules)).toEqual(new Set(['placeholder', 'uncoded-sentence', 'role-of-cited-sentence']));
  });
});
