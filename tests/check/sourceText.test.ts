import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkSpeech } from '../../src/check';
import { contextOf } from '../../src/check/checkSpeech';
import { figureRules } from '../../src/check/rules/sourceText/figureRules';
import type { SpeechPart } from '../../src/check/rules/speech/speechContext';
import { findCitations, sentenceMapOf } from '../../src/source';
import { sampleFigure, sampleGoal, sampleSpeech } from '../corpus/sampleSpeech';
import { runs } from '../effort';
import { worded } from './worded';

/** The changes of a test, which may break what types forbid. */
type Changes = Readonly<Record<string, unknown>>;

/** Makes a speech of one goal, which cites clauses of a text. */
function speechOn(text: string, clauses: readonly string[], goal: Changes = {}, changes: Changes = {}) {
  const citations = clauses.flatMap((clause) => findCitations(clause, text, 'minutes'));
  if (citations.length === 0) throw new Error(`the text lacks ${clauses.join(', ')}`);
  return {
    ...sampleSpeech,
    sentenceMap: sentenceMapOf(text, 'minutes'),
    directions: { homes: { ...sampleSpeech.directions.homes, citations } },
    goals: { 'build-homes': { ...sampleGoal({ citations }), ...goal } },
    findings: {},
    ...changes,
  };
}

const inLanguage = (language: string): Changes => ({ sources: [{ ...sampleSpeech.sources[0], language }] });
/** Lists the problems of some rules. */
function problemsOf(speech: unknown, text: string, ...codes: readonly string[]): string[] {
  return worded(checkSpeech(speech, { text }).filter(({ code }) => codes.includes(code)));
}

describe('a figure', () => {
  const figuresOn = (text: string, values: readonly number[], language = 'en', clause = text) =>
    problemsOf(
      speechOn(text, [clause], { figures: values.map(sampleFigure) }, inLanguage(language)),
      text,
      'uncited-figure',
    );

  test.each<[string, number, string]>([
    ['We will build 10,000 homes.', 10_000, 'en'],
    ['We will build ten thousand homes.', 10_000, 'en'],
    ['We will build 1.5 million homes.', 1.5, 'en'],
    ['Emissions are to fall by 60 %.', -60, 'en'],
    ['A third of all homes will be social homes.', 33.3, 'en'],
    ['We will twice as many trains run.', 2, 'en'],
    ['Wir bauen 10.000 Wohnungen.', 10_000, 'de'],
    ['常住人口控制在两千三百万以内。', 23_000_000, 'zh'],
    ['城镇人口达到1.5亿。', 150_000_000, 'zh'],
    ['绿化率达到六成。', 60, 'zh'],
    ['سنبني ٢٬٠٠٠ منزل.', 2_000, 'ar'],
  ])('that stands in the cited words is right: %s', (text, value, language) =>
    expect(figuresOn(text, [value], language)).toEqual([]),
  );

  test.each<[string, number, string]>([
    ['We will build 10,000 homes.', 99_999, 'en'],
    ['We will build ten thousand homes.', 1_000, 'en'],
    ['We will build 10,000 homes.', 10, 'en'],
    ['Emissions are to fall by 60 %.', 40, 'en'],
    ['Wir bauen 10.000 Wohnungen.', 99_999, 'de'],
    ['常住人口控制在两千三百万以内。', 2_300_000, 'zh'],
    ['城镇人口达到1.5亿。', 1_500_000, 'zh'],
    ['We will build homes.', 500, 'en'],
  ])('that does not is pointed out: %s', (text, value, language) =>
    expect(figuresOn(text, [value], language)).toEqual([
      `goals.build-homes.figures[0].value: the figure ${value} does not stand in the cited words`,
    ]),
  );

  test('is sought in the clause alone, where a clause is cited', () => {
    const text = 'We will build 300 homes and plant 40 trees.';
    expect(figuresOn(text, [40], 'en', 'plant 40 trees')).toEqual([]);
    expect(figuresOn(text, [300], 'en', 'plant 40 trees')).toHaveLength(1);
  });

  test('stands in any of several clauses', () => {
    const text = 'We will build homes. There will be 300 of them.';
    const one = speechOn(text, ['We will build homes.'], { figures: [sampleFigure(300)] });
    const both = speechOn(text, ['We will build homes.', '300 of them'], { figures: [sampleFigure(300)] });
    expect(problemsOf(one, text, 'uncited-figure')).toHaveLength(1);
    expect(problemsOf(both, text, 'uncited-figure')).toEqual([]);
  });

  test('is not judged where not all of the cited words can be read', () => {
    const text = 'We will build homes. We mean it.';
    const goal = { figures: [sampleFigure(300)] };
    const of = (speech: unknown, other = text) => problemsOf(speech, other, 'uncited-figure');
    expect(of(speechOn(text, ['We mean it.'], goal))).toHaveLength(1);
    expect(of(speechOn(text, ['We mean it.'], goal), text.replace('mean', 'do mean'))).toEqual([]);
    const citations = [...findCitations('We mean it.', text, 'minutes'), { sourceId: 'page', item: 1 }];
    const page = { ...sampleSpeech.sources[0], id: 'page' };
    expect(
      of(
        speechOn(text, ['We mean it.'], { ...goal, citations }, { sources: [sampleSpeech.sources[0], page] }),
      ),
    ).toEqual([]);
    expect(checkSpeech(speechOn(text, ['We mean it.'], goal)).map(({ code }) => code)).not.toContain(
      'uncited-figure',
    );
  });

  test('of zero is not sought: there are too many words for it', () =>
    expect(figuresOn('We will end homelessness.', [0])).toEqual([]));

  test('of a finding is sought too', () => {
    const text = 'Homes cost 300 pounds a week.';
    const [citation] = findCitations(text, text, 'minutes');
    const finding = { ...sampleSpeech.findings['few-homes'], citations: [citation] };
    const findings = {
      dear: { ...finding, figure: sampleFigure(300) },
      dearer: { ...finding, figure: sampleFigure(400) },
    };
    expect(problemsOf(speechOn(text, [text], {}, { findings }), text, 'uncited-figure')).toEqual([
      'findings.dearer.figure.value: the figure 400 does not stand in the cited words',
    ]);
  });
});

describe('a target', () => {
  const text = 'From 5 per cent in 2020, homes are to rise to between 10 and 20 per cent by 2030.';
  const target = { value: 10, upTo: 20, dueBy: '2030', baseline: { value: 5, on: '2020' } };

  /** Lists where targets break the rules, which read them before the shape of a goal is known to them. */
  const faultsOf = (targets: readonly unknown[]) => {
    const part = speechOn(text, [text], { targets }) as unknown as SpeechPart;
    return Object.values(figureRules).flatMap(({ check }) =>
      check(part, contextOf({ text })).map(({ path }) => path.slice(2).join('.')),
    );
  };

  test('states its value, its upper end, its baseline and its day in the cited words', () => {
    expect(faultsOf([target])).toEqual([]);
    const wrong = { value: 11, upTo: 21, dueBy: '2031', baseline: { value: 6, on: '2020' } };
    expect(faultsOf([target, wrong])).toEqual([
      'targets.1.value',
      'targets.1.upTo',
      'targets.1.baseline.value',
      'targets.1.dueBy',
    ]);
  });
});

describe('the measurability of a goal', () => {
  const codesOf = (goal: Changes) =>
    checkSpeech({ ...sampleSpeech, goals: { ...sampleSpeech.goals, 'build-homes': sampleGoal(goal) } })
      .filter(({ code }) => code === 'wrong-measurability')
      .map(({ path, severity }) => `${severity} at ${path}`);

  test('is quantified only with a figure, without a text at hand too', () => {
    expect(codesOf({ measurability: 'quantified' })).toEqual(['warning at goals.build-homes.measurability']);
    expect(codesOf({ measurability: 'quantified', figures: [sampleFigure(5)] })).toEqual([]);
    // A figure that cannot be read is a figure.
    expect(codesOf({ measurability: 'quantified', figures: 5 })).toEqual([]);
  });

  test('is quantified with a target, whatever the coder writes', () => {
    const targets = [
      { indicatorId: 'good-air-days', comparison: 'at-least', value: 300, unit: 'days' },
    ] as const;
    for (const measurability of ['verifiable', 'directional', 'principle']) {
      expect(codesOf({ measurability, targets })).toEqual(['warning at goals.build-homes.measurability']);
    }
    expect(codesOf({ measurability: 'quantified', targets })).toEqual([]);
    expect(codesOf({ measurability: 'directional', targets: [] })).toEqual([]);
  });

  test('may be another with a figure, which the source may merely report', () =>
    expect(codesOf({ measurability: 'directional', figures: [sampleFigure(5)] })).toEqual([]));
});

describe('a deadline', () => {
  const deadlinesOn = (text: string, deadline: string, language = 'en') =>
    problemsOf(speechOn(text, [text], { deadline }, inLanguage(language)), text, 'uncited-deadline');

  test.each<[string, string, string]>([
    ['We will build homes by 2025.', '2025', 'en'],
    ['We will build homes by the end of 2025.', '2025-12-31', 'en'],
    ['We will build homes before 2026.', '2025', 'en'],
    ['By twenty thirty-five we will build homes.', '2035', 'en'],
    ['We will build homes by 30 June 2025.', '2025-06-30', 'en'],
    ['We will build homes by June 30th, 2025.', '2025-06', 'en'],
    ['We will build homes by mid-2025.', '2025-06', 'en'],
    ['We will build homes in the second quarter of 2025.', '2025-Q2', 'en'],
    ['We will build homes in the financial year 2025/26.', '2025-04/2026-03', 'en'],
    ['We will build homes by 30/06/2025.', '2025-06-30', 'en'],
    ['到2025年建成住房。', '2025', 'zh'],
    ['到二〇二五年底建成住房。', '2025-12', 'zh'],
    ['2025年6月30日前建成住房。', '2025-06-30', 'zh'],
    ['六月底前建成，即2025年。', '2025-06', 'zh'],
    ['Bis 2025 bauen wir Wohnungen.', '2025', 'de'],
  ])('that the cited sentence sets is right: %s', (text, deadline, language) =>
    expect(deadlinesOn(text, deadline, language)).toEqual([]),
  );

  test.each<[string, string, string]>([
    ['We will build homes within five years.', '2030', 'en'],
    ['We will build homes in this parliament.', '2030', 'en'],
    ['We will build homes by the next election.', '2030', 'en'],
    ['We will build homes this spring.', '2030-05', 'en'],
    ['Ten years from 2025, there will be homes.', '2035', 'en'],
    ['未来五年建成住房。', '2030', 'zh'],
    ['“十四五”时期建成住房。', '2025', 'zh'],
    ['三年内建成住房。', '2030', 'zh'],
    ['Wir bauen Wohnungen in fünf Jahren.', '2030', 'de'],
  ])('that has to be computed is not judged: %s', (text, deadline, language) =>
    expect(deadlinesOn(text, deadline, language)).toEqual([]),
  );

  test.each<[string, string, string]>([
    ['We will build homes by 2025.', '2035', 'en'],
    ['We will build homes by the end of 2025.', '2026', 'en'],
    ['We will build 2,030 homes by 2025.', '2026', 'en'],
    ['We will build homes.', '2030', 'en'],
    ['We will build homes by 30 June 2025.', '2025-07', 'en'],
    ['We will build homes by 30 June 2025.', '2025-06-29', 'en'],
    ['到2025年建成住房。', '2035', 'zh'],
    ['到二〇二五年底建成住房。', '2026', 'zh'],
    ['2025年6月建成住房。', '2025-08', 'zh'],
    ['建设住房。', '2030', 'zh'],
    ['Bis 2025 bauen wir Wohnungen.', '2035', 'de'],
  ])('that it does not set is pointed out: %s', (text, deadline, language) =>
    expect(deadlinesOn(text, deadline, language)).toEqual([
      `goals.build-homes.deadline: the cited sentences do not set the deadline "${deadline}"`,
    ]),
  );

  test('may stand in the sentence outside the clause: one date governs a list', () => {
    const text = 'By 2034 we will build homes, plant trees and open parks.';
    const speech = speechOn(text, ['plant trees'], { deadline: '2034' });
    expect(problemsOf(speech, text, 'uncited-deadline')).toEqual([]);
  });
});

describe('a copied clause', () => {
  const source =
    'The council will build homes and plant trees in every street of the old town, if money allows.';
  const summaryOf = (en: string, changes: Changes = {}) =>
    problemsOf(
      speechOn(source, [source], { summary: { en } }, changes),
      source,
      'copied-text',
      'copied-clause',
      'unmarked-name',
    );

  test('is eight words in a row, whatever their case and marks', () => {
    expect(summaryOf('It says that homes and plant trees in every street will come.')).toEqual([]);
    expect(summaryOf('It says: build homes, and “Plant Trees” in every street!')).toEqual([
      'goals.build-homes.summary.en: part of the summary is copied from the source: “build homes and plant trees in every street”',
    ]);
  });

  test('is shown in full, though not where it is long', () => {
    expect(summaryOf(`Perhaps ${source.slice(0, -18)}, perhaps not.`)).toEqual([
      'goals.build-homes.summary.en: part of the summary is copied from the source: “the council will build homes and plant trees in every street…”',
    ]);
  });

  test('is no second problem where all of a text is copied', () => {
    expect(summaryOf(source)).toEqual([
      'goals.build-homes.summary.en: the summary is copied from the source',
    ]);
  });

  test.each(['“%s”', '"%s"', '«%s»', '《%s》', '(%s)', '‘%s’.'])(
    'is no less one where the whole is in marks: %s',
    (marks) =>
      expect(summaryOf(marks.replace('%s', 'Build homes and plant trees'))).toEqual([
        'goals.build-homes.summary.en: the summary is copied from the source',
      ]),
  );

  test('does not count the words of a name: it is one word', () => {
    const text =
      'They will serve the Guangdong-Hong Kong-Macao Greater Bay Area and the Beijing-Tianjin-Hebei region well.';
    const summary = { en: 'It is to serve the Guangdong-Hong Kong-Macao Greater Bay Area and the rest.' };
    expect(problemsOf(speechOn(text, [text], { summary }), text, 'copied-clause')).toEqual([]);
  });

  test('of Chinese is twelve characters in a row; a term of sixteen at most is none', () => {
    const text = '全面加强城市生物多样性保护和饮用水水源地环境治理工作。';
    const copiesOf = (zh: string) =>
      problemsOf(speechOn(text, [text], { summary: { zh } }), text, 'copied-text', 'copied-clause');
    expect(copiesOf('本目标要求城市生物多样性保护和饮用的各项工作继续推进')).toEqual([
      'goals.build-homes.summary.zh: part of the summary is copied from the source: “城市生物多样性保护和饮用”',
    ]);
    expect(copiesOf('本目标要求城市生物多样性保护和饮食的各项工作继续推进')).toEqual([]);
    expect(copiesOf('城市生物多样性保护和饮用水水源地')).toEqual([]);
    expect(copiesOf('《全面加强城市生物多样性保护和饮用水水源地环境治理工作》')).toEqual([
      'goals.build-homes.summary.zh: the summary is copied from the source',
    ]);
  });

  test('is found in every text that is to be in own words', () => {
    const en = `Perhaps ${source}`;
    const goal = {
      title: { en },
      summary: { en },
      conditions: [{ en }],
      successCriteria: [{ en }],
      note: { en },
    };
    const changes = {
      title: { en },
      completeness: 'excerpt',
      scope: { en },
      question: { askedBy: 'A. Person', summary: { en }, sourceId: 'minutes' },
      basis: { sourceId: 'minutes', locator: 'All', summary: { en } },
    };
    const paths = problemsOf(speechOn(source, [source], goal, changes), source, 'copied-clause').map((line) =>
      line.replace(/:.*/, ''),
    );
    expect(paths.sort()).toEqual([
      'basis.summary.en',
      'goals.build-homes.conditions[0].en',
      'goals.build-homes.note.en',
      'goals.build-homes.successCriteria[0].en',
      'goals.build-homes.summary.en',
      'goals.build-homes.title.en',
      'question.summary.en',
      'scope.en',
      'title.en',
    ]);
  });

  test('is found wherever it stands, and seven words are not one', () => {
    const word = fc.stringMatching(/^[a-z]{3,8}$/);
    const words = fc.uniqueArray(word, { minLength: 24, maxLength: 40 });
    fc.assert(
      fc.property(
        words,
        fc.nat(30),
        fc.integer({ min: 1, max: 12 }),
        fc.nat(8),
        (all, at, length, before) => {
          // The last words are not in the source.
          const [inSource, own] = [all.slice(0, -8), all.slice(-8)];
          const from = at % (inSource.length - 1);
          const run = inSource.slice(from, from + length);
          const en = [...own.slice(0, before), ...run, ...own.slice(before)].join(' ');
          const text = `${inSource.join(' ')}.`;
          const found = problemsOf(speechOn(text, [text], { summary: { en } }), text, 'copied-clause');
          expect(found).toHaveLength(run.length >= 8 ? 1 : 0);
        },
      ),
      { numRuns: runs(300) },
    );
  });
});

describe('an official name', () => {
  const source = 'The council published the Local Plan for Homes and Streets until the Year 2040 today.';
  const name = 'Local Plan for Homes and Streets until the Year 2040';
  const problemsWith = (changes: Changes) =>
    problemsOf(
      speechOn(source, ['today'], { summary: { en: `All that the ${name} wants.` } }, changes),
      source,
      'copied-text',
      'copied-clause',
      'unmarked-name',
    );
  const clause =
    'goals.build-homes.summary.en: part of the summary is copied from the source: “the local plan for homes and streets until the year 2040”';

  test('is no copy where it is the title of the speech and marked as one', () => {
    expect(problemsWith({ title: { en: name } })).toEqual([
      'title.en: the title is copied from the source',
      clause,
    ]);
    expect(problemsWith({ title: { en: name }, isOfficialName: true })).toEqual([]);
  });

  test('is marked where it is the name of the occasion', () => {
    expect(problemsWith({ event: { name: { en: `“${name}”` } } })).toEqual([
      'event.name.en: the name stands in the text, and is not marked as an official name',
      clause,
    ]);
    expect(problemsWith({ event: { name: { en: name }, isOfficialName: true } })).toEqual([]);
  });

  test('is marked where it is the title of a source', () => {
    const plan = { ...sampleSpeech.sources[0], id: 'plan', title: name };
    const withSource = (changes: Changes) =>
      problemsWith({ sources: [sampleSpeech.sources[0], { ...plan, ...changes }] });
    expect(withSource({})).toEqual([
      'sources[1].title: the title stands in the text, and is not marked as an official name',
      clause,
    ]);
    expect(withSource({ isOfficialName: true })).toEqual([]);
  });

  test('a source or an occasion that is described in own words needs no mark', () =>
    expect(problemsWith({ event: { name: { en: 'A meeting of the council of the town' } } })).toEqual([
      clause,
    ]));
});
