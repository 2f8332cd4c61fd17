import { describe, expect, test } from 'vitest';
import { defineVocabulary, goalsOf, InputError, type Speech, shippedCorpus, speeches } from '../../src';
import {
  checkSpeech,
  parseSpeech,
  type SpeechProblem,
  speechRules,
  speechSchema,
  updateRules,
} from '../../src/check';
import { sampleGoal, sampleSpeech, sampleText } from '../corpus/sampleSpeech';
import { brokenSpeech as broken, type SpeechDraft } from './brokenSpeech';
import { worded } from './worded';

const json = (value: unknown) => JSON.stringify(value, null, 2);

describe('a speech without a problem', () => {
  test('passes, as data, as text, and against the text it was mapped from', () => {
    expect(checkSpeech(sampleSpeech)).toEqual([]);
    expect(checkSpeech(json(sampleSpeech))).toEqual([]);
    expect(checkSpeech(json(sampleSpeech), { text: sampleText })).toEqual([]);
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
    expect(parseSpeech(padded)).toEqual(speechSchema.parse(padded));
  });

  test('may name its schema for editors, which is no part of it', () => {
    const text = json({ $schema: './speech.schema.json', ...sampleSpeech });
    expect(parseSpeech(text)).toEqual(sampleSpeech);
  });

  test('all shipped ones pass', () => {
    expect(speeches.flatMap((speech) => checkSpeech(speech))).toEqual([]);
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
      ['goal: unknown field "goal"; did you mean "goals"?'],
    ],
    [
      'a comparison that is near another in letters alone',
      (draft) => {
        const figure = { id: 'homes', name: { en: 'Homes' }, value: 500, unit: 'homes', coverage: 'all' };
        draft.goals['build-homes'].figures = [{ ...figure, comparison: 'at-lost' }];
      },
      [
        'goals.build-homes.figures[0].comparison: unknown comparison "at-lost"; allowed: exactly, about, above, at-least, below, at-most',
      ],
    ],
    [
      'a language that is no tag',
      (draft) => {
        draft.goals['build-homes'].title.french = 'Construire';
      },
      [
        'goals.build-homes.title.french: expected a language tag of BCP 47, such as "en", "zh-Hant" or "pt-BR", found "french"',
      ],
    ],
    [
      'a text in no language',
      (draft) => {
        draft.goals['build-homes'].title = {};
      },
      ['goals.build-homes.title: expected a text in a language, such as { "en": "Homes" }'],
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
      [
        'period.end: expected a date such as "2021", "2021-09", "2021-09-28", "2026-Q2" or "2025-04/2026-03", found "2029-13"',
      ],
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
        'sources[0].url: expected a web address without spaces, quotation marks, angle brackets, backslashes, user name or password, such as "https://example.org/page", found "javascript:alert(1)"',
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

describe('a vocabulary of one’s own', () => {
  const vocabulary = defineVocabulary({
    cities: { shaoxing: { name: { en: 'Shaoxing' } } },
    themes: { nights: { name: { en: 'Nights' }, parentId: 'industry' } },
    functions: { 'night-market': { name: { en: 'Night market' } } },
  });
  const own = {
    ...sampleSpeech,
    goals: {
      ...sampleSpeech.goals,
      'open-late': sampleGoal({
        places: [{ placeId: 'shaoxing' as 'shenzhen', role: 'addressee' }],
        functions: [{ functionId: 'night-market' as 'international-trade-centre', change: 'raise' }],
        themeIds: ['nights' as 'trade'],
      }),
    },
  };

  test('gives ids that the shipped one has not', () => {
    expect(checkSpeech(own, { vocabulary })).toEqual([]);
    expect(parseSpeech(own, { vocabulary }).goals['open-late']?.themeIds).toEqual(['nights']);
    expect(worded(checkSpeech(own))).toEqual([
      'goals.open-late.places[0].placeId: unknown place "shaoxing"',
      expect.stringContaining('goals.open-late.functions[0].functionId: unknown function "night-market"'),
      expect.stringContaining('goals.open-late.themeIds[0]: unknown theme "nights"'),
    ]);
  });

  test('a function that only another speech is about is not unused', () => {
    const { problems } = {
      problems: checkSpeech(sampleSpeech, {
        corpus: { ...shippedCorpus, goals: goalsOf(own as Speech) },
        vocabulary,
      }),
    };
    expect(problems.map(({ code }) => code)).not.toContain('unused-function');
  });
});

describe('every rule', () => {
  test('says in a sentence what it requires and how to fix a fault', () => {
    const sentences = Object.values({ ...speechRules, ...updateRules }).flatMap(({ requires, fix }) => [
      requires,
      fix,
    ]);
    expect(sentences.filter((sentence) => !/^[A-Z].*[.]$/.test(sentence))).toEqual([]);
  });
});

describe('problems', () => {
  test('are all found at once, in the order of the document', () => {
    const speech = broken((draft) => {
      draft['kind'] = 'speech';
      draft.goals['build-homes'].themeIds = [];
      draft.goals['raise-trade'].direction = 'trade';
      draft.findings['few-homes'].places[0].role = 'adressee';
    });
    expect(checkSpeech(speech).map(({ path }) => path)).toEqual([
      'kind',
      'goals.build-homes.themeIds',
      'goals.raise-trade.direction',
      'findings.few-homes.places[0].role',
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
    const [problem] = checkSpeech(
      broken((draft) => {
        draft.goals['build-homes'].places[0].placeId = 'shenzen';
      }),
    );
    expect(problem).toEqual({
      path: 'goals.build-homes.places[0].placeId',
      message: 'unknown place "shenzen"; did you mean "shenzhen"?',
      code: 'unknown-id',
      severity: 'error',
      found: '"shenzen"',
      suggestion: 'shenzhen',
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
    const warned = broken((draft) => {
      draft.goals['build-homes'].themeIds = ['livelihood', 'housing'];
    });
    expect(parseSpeech(warned)).toEqual(warned);
  });
});

describe('a large speech', () => {
  /** Without a sentence, as the speech has no map. */
  const uncited = { citations: [{ sourceId: 'minutes' }] };
  const large = (change: (goals: Record<string, unknown>) => void): Record<string, unknown> => {
    const goals: Record<string, unknown> = Object.fromEntries(
      Array.from({ length: 2_000 }, (_, index) => [`goal-${index}`, sampleGoal(uncited)]),
    );
    change(goals);
    return { ...sampleSpeech, findings: {}, sentenceMap: undefined, goals };
  };
  const withoutMap = (problems: readonly SpeechProblem[]) =>
    worded(problems.filter(({ code }) => code !== 'citation-outside-map'));

  test('has the faults that a small one has, each where it stands', () => {
    const speech = large((goals) => {
      goals['goal-7'] = { ...sampleGoal(uncited), action: 'bild', extra: 1 };
      goals['goal-1999'] = { ...sampleGoal(), citations: [] };
      goals['10'] = sampleGoal(uncited);
      goals['goal-1500'] = 'none';
    });
    expect(withoutMap(checkSpeech({ ...speech, remark: 'x', date: undefined }))).toEqual([
      expect.stringMatching(/^date: the field is missing/),
      'goals.10: expected an id in kebab-case, such as "relieve-non-capital-functions", found "10"',
      'goals.goal-7.action: unknown verb "bild"; did you mean "build"?',
      expect.stringMatching(/^goals\.goal-7\.extra: unknown field "extra"/),
      'goals.goal-1500: expected an object, found "none"',
      'goals.goal-1999.citations: nothing is cited',
      expect.stringMatching(/^remark: unknown field "remark".* directions, goals, findings$/),
    ]);
  });
});

describe('the date of a speech', () => {
  test.each(['2030-01-15', '2030-01', '2030-Q1', '2030', '2029-04/2030-03', '2030-01-15/2030-01-20'])(
    'may be full or partial: %s',
    (date) => expect(checkSpeech({ ...sampleSpeech, date })).toEqual([]),
  );

  test.each([
    ['2030-01-15', '2030-01-14', true],
    ['2030-01-15', '2030-01-15', false],
    ['2030-01-15', '2030', false],
    ['2030', '2030-01', false],
    ['2030', '2029', true],
  ])('is not certainly after a deadline that it sets: on %s, by %s', (date, deadline, isTooEarly) => {
    const goals = {
      ...sampleSpeech.goals,
      'build-homes': { ...sampleSpeech.goals['build-homes'], deadline },
    };
    const codes = checkSpeech({ ...sampleSpeech, date, goals }).map(({ code }) => code);
    expect(codes).toEqual(isTooEarly ? ['deadline-too-early'] : []);
  });

  test('is full where the last day is given', () => {
    const codes = (date: string) =>
      checkSpeech({ ...sampleSpeech, date, endDate: '2030-01-16' }).map(({ code }) => code);
    expect(codes('2030-01-15')).toEqual([]);
    expect(codes('2030-01-16')).toEqual([]);
    expect(codes('2030-01-17')).toEqual(['period-reversed']);
    for (const date of ['2030', '2030-01', '2030-Q1', '2030-01-15/2030-01-16']) {
      expect(codes(date)).toEqual(['no-first-day']);
    }
  });
});
