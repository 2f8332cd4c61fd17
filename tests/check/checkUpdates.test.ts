import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  defineVocabulary,
  evidence,
  InputError,
  type ProgressUpdate,
  shippedCorpus,
  updates,
} from '../../src';
import { checkFiles, checkUpdates, parseUpdates } from '../../src/check';
import { sampleUpdate as update } from './sampleUpdate';
import { worded } from './worded';

const alone = { ...shippedCorpus, updates: [], indicatorReports: [] };
const json = (value: unknown) => JSON.stringify(value, null, 2);

const report = (changes: Readonly<Record<string, unknown>> = {}) => {
  const { goalId: _, status: __, validOn: ___, ...rest } = update({ id: 'a-report' });
  const measurement = {
    indicatorId: 'good-air-days',
    value: 300,
    unit: 'days',
    on: '2024',
    placeId: 'beijing',
  };
  return { ...rest, measurements: [measurement], ...changes };
};
const measured = (changes: object) =>
  update({
    measurements: [{ indicatorId: 'good-air-days', value: 300, unit: 'days', on: '2024', ...changes }],
  });
const second = (changes: Readonly<Record<string, unknown>>) =>
  update({ id: 'second', recordedOn: '2025-07', ...changes });

describe('updates without a problem', () => {
  test('pass: as data, as text, as a list, as a file', () => {
    const all = [update(), second({ corrects: 'hetao-opens' }), update({ id: 'mine/third' })];
    for (const value of [all, { updates: all }, { updates: all, indicatorReports: [report()] }]) {
      expect(checkUpdates(value)).toEqual([]);
      expect(checkUpdates(json(value))).toEqual([]);
    }
    expect(checkUpdates([])).toEqual([]);
    expect(checkUpdates({ $schema: './s.json', updates: [] })).toEqual([]);
  });

  test('are given back by parseUpdates, equal and apart from what was given', () => {
    const all = [update()];
    expect(parseUpdates(all)).toEqual({ updates: all });
    expect(parseUpdates(all).updates[0]).not.toBe(all[0]);
    expect(parseUpdates(json({ updates: all, indicatorReports: [report()] })).indicatorReports).toHaveLength(
      1,
    );
  });

  test('all shipped ones pass', () => {
    const byId = Object.fromEntries(evidence.map(({ id, ...piece }) => [id, piece]));
    const file = { evidence: byId, updates, indicatorReports: shippedCorpus.indicatorReports };
    expect(checkUpdates(file)).toEqual([]);
    expect(checkUpdates(file, { corpus: { ...alone, evidence: [] } })).toEqual([]);
  });

  test.each([
    ['a day within a month that it is valid on', { validOn: '2025-06', recordedOn: '2025-06-02' }],
    ['a year that it is valid on some day of', { validOn: '2025-06-02', recordedOn: '2025' }],
    ['the same day', { validOn: '2025-06-02', recordedOn: '2025-06-02' }],
  ])('may be recorded on %s', (_, dates) => expect(checkUpdates([update(dates)])).toEqual([]));
});

describe('a plan is no delivery', () => {
  const vocabulary = defineVocabulary({
    evidenceKinds: {
      'land-notice': { name: { en: 'Land notice' }, broader: 'official-document' },
      photograph: { name: { en: 'Photograph' } },
    },
  });
  const codesOf = (status: string, ...kinds: readonly string[]) => {
    const pieces = kinds.map((kind, index) => [
      `piece-${index}`,
      { title: `Title ${index}`, kind, publisher: 'A publisher' },
    ]);
    const file = {
      evidence: Object.fromEntries(pieces),
      updates: [update({ status, evidenceIds: pieces.map(([id]) => id), reason: { kind: 'dependency' } })],
    };
    return checkUpdates(file, { vocabulary }).map(({ code }) => code);
  };

  test.each(['in-progress', 'partly-achieved', 'achieved'])(
    'the status %s needs more than plans, notices and announcements, however they are called',
    (status) => {
      expect(codesOf(status, 'official-document')).toEqual(['plan-as-delivery']);
      expect(codesOf(status, 'announcement')).toEqual(['plan-as-delivery']);
      expect(codesOf(status, 'land-notice', 'announcement')).toEqual(['plan-as-delivery']);
    },
  );

  test.each(['no-evidence', 'planned', 'stalled', 'not-achieved', 'dropped'])(
    'the status %s does not',
    (status) => expect(codesOf(status, 'official-document')).toEqual([]),
  );

  test.each(['news-report', 'official-statement', 'statistics', 'photograph'])(
    'evidence of the kind %s may show a delivery, alone or beside a plan',
    (kind) => {
      expect(codesOf('in-progress', kind)).toEqual([]);
      expect(codesOf('in-progress', 'official-document', kind)).toEqual([]);
    },
  );

  test('evidence of a kind that is unknown may show anything', () => {
    expect(codesOf('in-progress', 'official-document', 'oficial-document')).toEqual(['unknown-id']);
  });

  test('is a warning, which does not make updates invalid', () => {
    const evidence = { plan: { title: 'A plan', kind: 'official-document', publisher: 'A city' } };
    const file = { evidence, updates: [update({ evidenceIds: ['plan'] })] };
    expect(checkUpdates(file).map(({ severity }) => severity)).toEqual(['warning']);
    expect(parseUpdates(file)).toEqual(file);
  });
});

describe('rules that have several sides', () => {
  test.each<[string, unknown, string[]]>([
    [
      'what was not achieved needs a reason too, and one that is given is enough',
      [
        update({ status: 'not-achieved' }),
        second({ validOn: '2025-06', status: 'stalled', reason: { kind: 'dependency' } }),
      ],
      ['[0]: the status "not-achieved" needs a reason'],
    ],
    [
      'another reason needs a note',
      [
        update({ reason: { kind: 'other' } }),
        second({ reason: { kind: 'other', note: { en: 'A flood.' } } }),
      ],
      ['[0].reason: a reason of the kind "other" needs a note'],
    ],
    [
      'a successor is named where a goal is superseded, and only there',
      [
        update({ supersededBy: 'central-urban-work-conference-2025/reduce-carbon' }),
        second({
          validOn: '2025-06',
          status: 'superseded',
          supersededBy: 'central-urban-work-conference-2025/reduce-carbon',
        }),
      ],
      ['[0].supersededBy: the status "in-progress" has no successor'],
    ],
    [
      'a successor is another goal, and one that exists',
      [
        update({ status: 'superseded', supersededBy: 'first-tier-cities-2021/accelerate-hetao' }),
        second({ status: 'superseded', supersededBy: 'mine/nothing' }),
      ],
      ['[0].supersededBy: a goal cannot take its own place', '[1].supersededBy: unknown goal "mine/nothing"'],
    ],
    [
      'two goals do not take each other’s place',
      [
        update({ status: 'superseded', supersededBy: 'first-tier-cities-2021/accelerate-qianhai' }),
        second({
          goalId: 'first-tier-cities-2021/accelerate-qianhai',
          status: 'superseded',
          supersededBy: 'first-tier-cities-2021/accelerate-hetao',
        }),
      ],
      [
        '[0].supersededBy: "first-tier-cities-2021/accelerate-qianhai" has taken the place of this goal, which has itself taken the place of that one',
        '[1].supersededBy: "first-tier-cities-2021/accelerate-hetao" has taken the place of this goal, which has itself taken the place of that one',
      ],
    ],
    [
      'a correction is of something that exists, and not recorded before it',
      [
        update(),
        second({ corrects: 'hetao-opnes' }),
        second({ id: 'third', recordedOn: '2025-05-31', corrects: 'hetao-opens' }),
      ],
      [
        '[1].corrects: unknown update "hetao-opnes"; did you mean "hetao-opens"?',
        '[2].corrects: it was recorded on 2025-05-31, but what it corrects was recorded later, on 2025-06-02',
      ],
    ],
    [
      'two updates do not correct each other',
      [update({ corrects: 'second' }), second({ recordedOn: '2025-06-02', corrects: 'hetao-opens' })],
      [
        '[0].corrects: the update corrects itself: "second"',
        '[1].corrects: the update corrects itself: "hetao-opens"',
      ],
    ],
    [
      'an update corrects an update, and a report a report',
      {
        updates: [update({ corrects: 'a-report' })],
        indicatorReports: [report({ corrects: 'hetao-opens' })],
      },
      [
        'updates[0].corrects: unknown update "a-report"; allowed: hetao-opens',
        'indicatorReports[0].corrects: unknown update "hetao-opens"; allowed: a-report',
      ],
    ],
    [
      'one id is not that of an update and of a report',
      { updates: [update()], indicatorReports: [report({ id: 'hetao-opens' })] },
      ['indicatorReports[0].id: another one has the id "hetao-opens"'],
    ],
    [
      'what corrects an ill-formed update corrects something',
      [update({ status: 'done' }), second({ corrects: 'hetao-opens' })],
      [
        '[0].status: unknown status "done"; allowed: no-evidence, planned, in-progress, stalled, partly-achieved, achieved, not-achieved, dropped, superseded',
      ],
    ],
    [
      'an assessor does not read the same days in two ways, however they are written',
      [
        update({ validOn: '2025-Q2', recordedOn: '2025-07' }),
        second({ validOn: '2025-04/2025-06', status: 'planned' }),
        second({ id: 'third', validOn: '2025-04', status: 'planned' }),
        second({ id: 'fourth', validOn: '2025-Q2', status: 'planned', assessor: 'Another newspaper' }),
        second({ id: 'fifth', validOn: '2025-Q2', status: 'planned', assessorKind: 'editor' }),
        second({
          id: 'sixth',
          goalId: 'first-tier-cities-2021/accelerate-qianhai',
          validOn: '2025-Q2',
          status: 'planned',
        }),
      ],
      ['[1].status: "hetao-opens" reads the same days as "in-progress", and neither corrects the other'],
    ],
    [
      'an assessor may correct what it read, and whether it does is unknown where that cannot be read',
      [
        update({ status: 'planned' }),
        second({ corrects: 'hetao-opens' }),
        second({ id: 'third', status: 'partly-achieved', corrects: 5 }),
      ],
      ['[2].corrects: expected the id of an earlier update, found 5'],
    ],
    [
      'an update may be about a time in which its goal was set, but not about one before',
      [update({ validOn: '2021' }), second({ validOn: '2021-08/2021-09-27' })],
      [
        '[1].validOn: it is said to have been true on 2021-08/2021-09-27, before the goal was set on 2021-09-28',
      ],
    ],
    [
      'a place of a measurement exists, and its day is not after the report',
      [measured({ placeId: 'bejing' }), second({ ...measured({ on: '2026' }), id: 'second' })],
      [
        '[0].measurements[0].placeId: unknown place "bejing"; did you mean "beijing"?',
        '[1].measurements[0].on: it was recorded on 2025-06-02, before 2026, when it is said to have been measured',
      ],
    ],
  ])('%s', (_, value, expected) => expect(worded(checkUpdates(value, { corpus: alone }))).toEqual(expected));

  test('goals, updates of other files and places of one’s own are known where they are given', () => {
    const mine = update({ goalId: 'mine/build-homes', corrects: 'earlier' });
    expect(checkUpdates([mine])).toHaveLength(2);
    const earlier = { id: 'earlier', recordedOn: '2025' };
    expect(
      checkUpdates([mine], {
        corpus: { ...shippedCorpus, goals: [{ id: 'mine/build-homes' }], updates: [earlier] },
      }),
    ).toEqual([]);
  });

  test('an id of another file is taken, unless it says the same', () => {
    const [first] = updates;
    expect(checkUpdates(updates, { corpus: shippedCorpus })).toEqual([]);
    expect(worded(checkUpdates([{ ...first, status: 'planned' }], { corpus: shippedCorpus }))).toEqual([
      `[0].id: another one has the id "${first?.id}", and says something else`,
    ]);
  });

  test('what another file corrects already is corrected twice, and its reports are no updates', () => {
    const others = [update(), second({ corrects: 'hetao-opens' })] as unknown as ProgressUpdate[];
    const third = second({ id: 'third', corrects: 'hetao-opens' });
    expect(worded(checkUpdates([third], { corpus: { ...shippedCorpus, updates: others } }))).toEqual([
      '[0].corrects: "second" already corrects "hetao-opens"',
    ]);
    const [shipped] = shippedCorpus.indicatorReports;
    expect(checkUpdates([update({ corrects: shipped?.id })], { corpus: shippedCorpus })).toHaveLength(1);
  });

  test('what an assessor reads otherwise in another file is contradicted, as far as that can be read', () => {
    const against = (...others: readonly object[]) =>
      worded(
        checkUpdates([second({ status: 'planned' })], {
          corpus: { ...shippedCorpus, updates: others as never },
        }),
      );
    const message =
      '[0].status: "hetao-opens" reads the same days as "in-progress", and neither corrects the other';
    expect(against(update())).toEqual([message]);
    const corrected = update({ id: 'again', status: 'planned', corrects: 'hetao-opens' });
    expect([against(update(), corrected), against(corrected, update())]).toEqual([[], []]);
    for (const unread of [
      { validOn: 5 },
      { validOn: 'soon' },
      { validOn: '/'.repeat(50_000) },
      { status: null },
    ]) {
      expect(against(update(unread))).toEqual([]);
    }
  });

  test('that a time is before its goal is not said where the day of the goal is not known', () => {
    const old = update({ goalId: 'mine/build-homes', validOn: '2020' });
    const check = (setOn?: string) =>
      checkUpdates([old], { corpus: { ...alone, goals: [{ id: 'mine/build-homes', setOn }] } });
    expect(check()).toEqual([]);
    expect(check('2020-12')).toEqual([]);
    expect(check('2021').map(({ code }) => code)).toEqual(['valid-too-early']);
  });

  test('an indicator of a vocabulary of one’s own is measured in its unit', () => {
    const vocabulary = defineVocabulary({
      indicators: { homes: { name: { en: 'Homes completed' }, unit: 'homes' } },
    });
    const list = [measured({ indicatorId: 'homes', unit: 'flats' })];
    expect(worded(checkUpdates(list, { corpus: { ...alone, vocabulary } }))).toEqual([
      '[0].measurements[0].unit: "homes" is measured in "homes", found "flats"',
    ]);
  });

  test('an indicator that no vocabulary has is measured in one unit too', () => {
    const list = [
      measured({ indicatorId: 'homes', unit: 'homes' }),
      { ...measured({ indicatorId: 'homes', unit: 'flats' }), id: 'second' },
    ];
    const errors = checkUpdates(list).filter(({ severity }) => severity === 'error');
    expect(errors.map(({ code }) => code)).toEqual(['other-unit']);
  });

  test('of a text every problem has its line and column', () => {
    const [problem] = checkUpdates(json([update({ status: 'stalled', goalId: 'mine/x' })]));
    expect(problem?.position).toEqual({ line: 2, column: 3 });
  });

  test('errors make parseUpdates throw one error with all of them; warnings do not', () => {
    expect(() => parseUpdates([update({ status: 'stalled', goalId: 'mine/x' })])).toThrow(InputError);
    expect(() => parseUpdates([update({ status: 'stalled', goalId: 'mine/x' })])).toThrow(
      /needs a reason\n.*unknown goal/,
    );
    expect(parseUpdates([measured({ indicatorId: 'good-air-day' })]).updates).toHaveLength(1);
  });
});

describe('evidence', () => {
  const [report, bulletin] = [
    { title: 'Hetao opens', kind: 'news-report', publisher: 'A newspaper', publishedOn: '2025-06-02' },
    { title: 'Figures', kind: 'statistics', publisher: 'The office', url: 'https://example.org/figures' },
  ];
  const on = (...evidenceIds: string[]) => update({ evidenceIds });
  const known = { ...alone, evidence: [{ id: 'of-the-corpus', ...bulletin }] };
  const found = (value: unknown) => worded(checkUpdates(value, { corpus: known }));

  test('of the file and of the corpus can be named, and is not unused where another file names it', () => {
    const file = { evidence: { mine: report }, updates: [on('mine', 'of-the-corpus')] };
    expect(found(file)).toEqual([]);
    const other = update({ id: 'other', evidenceIds: ['mine'] });
    const files = [
      { file: 'a.json', text: json({ evidence: { mine: report }, updates: [] }) },
      { file: 'b.json', text: json({ updates: [other] }) },
    ];
    expect(checkFiles(files).map(({ problems }) => problems)).toEqual([[], []]);
  });

  test.each<[string, unknown, string[]]>([
    [
      'that is nowhere is unknown, and what nothing names is unused, unless it was meant',
      { evidence: { mine: report, yours: report }, updates: [on('mien', 'nothing')] },
      [
        'updates[0].evidenceIds[0]: unknown evidence "mien"; did you mean "mine"?',
        'updates[0].evidenceIds[1]: unknown evidence "nothing"; allowed: mine, yours, of-the-corpus',
        'evidence.yours: no update or report names it',
        'evidence.yours: it is the same document as "mine"',
      ],
    ],
    [
      'with the id of other evidence says the same',
      { evidence: { 'of-the-corpus': report }, updates: [on('of-the-corpus')] },
      [
        'evidence.of-the-corpus: another piece of evidence has the id "of-the-corpus", and says something else',
      ],
    ],
    [
      'that the corpus has as well is one piece',
      { evidence: { 'of-the-corpus': bulletin }, updates: [on('of-the-corpus')] },
      [],
    ],
    [
      'of one address is one piece, whatever its title',
      {
        evidence: { mine: { ...report, url: 'http://example.org/figures#table' } },
        updates: [on('mine', 'of-the-corpus')],
      },
      ['evidence.mine: it is the same document as "of-the-corpus"'],
    ],
    [
      'of one title, publisher and date is one piece, and of another date another',
      {
        evidence: { a: report, b: report, c: { ...report, publishedOn: '2025-06-03' } },
        updates: [on('a', 'b', 'c')],
      },
      ['evidence.b: it is the same document as "a"'],
    ],
    [
      'has a form: a key in kebab-case, a title, a web address, no id of its own',
      {
        evidence: { 'Of Mine': { ...report, title: ' ', url: 'example.org', id: 'x' } },
        updates: [on('of-the-corpus')],
      },
      [
        'evidence["Of Mine"]: expected an id in kebab-case, such as "first-tier-cities-2021/hetao-plan", found "Of Mine"',
        'evidence["Of Mine"].title: expected a text that is not blank, found " "',
        'evidence["Of Mine"].url: expected a web address without spaces, quotation marks, angle brackets, backslashes, user name or password, such as "https://example.org/page", found "example.org"',
        'evidence["Of Mine"].id: unknown field "id"; allowed: title, kind, publisher, url, archivedUrl, publishedOn, accessedOn, note',
        'evidence["Of Mine"]: no update or report names it',
      ],
    ],
    [
      'is not called unused where it cannot be known what an update names',
      { evidence: { mine: report }, updates: [update({ evidenceIds: 'mine' })] },
      ['updates[0].evidenceIds: expected a list, found "mine"'],
    ],
  ])('%s', (_, value, expected) => expect(found(value).sort()).toEqual([...expected].sort()));

  test('of any form ends in clear problems', () => {
    fc.assert(
      fc.property(fc.anything(), fc.anything(), (pieces, evidenceIds) => {
        const value = { evidence: pieces, updates: [{ ...update(), evidenceIds }] };
        const files = [
          { file: 'a.json', text: JSON.stringify(value) ?? '' },
          { file: 'b.json', text: json({ updates: [on('x')] }) },
        ];
        expect(checkUpdates(value).every(({ message }) => message.length > 0)).toBe(true);
        expect(checkFiles(files)).toHaveLength(2);
      }),
    );
  });
});

describe('hostile input', () => {
  test('of any type, anywhere in an update, ends in clear problems and changes nothing', () => {
    const keys = Object.keys(update({ measurements: [], reason: {}, corrects: '' }));
    fc.assert(
      fc.property(
        fc.constantFrom(...keys),
        fc.anything({ withNullPrototype: true, withMap: true }),
        (key, value) => {
          const list = [{ ...update(), [key]: value }];
          const problems = checkUpdates(list);
          expect(problems.every(({ message, path }) => message.length > 0 && path.length > 0)).toBe(true);
          expect(list[0]).toHaveProperty(key);
        },
      ),
    );
  });

  test('fuzzed texts end in clear problems', () => {
    const text = json([update(), second({ corrects: 'hetao-opens' })]);
    fc.assert(
      fc.property(fc.nat(text.length), fc.nat(30), fc.string({ unit: 'binary' }), (at, cut, inserted) => {
        const problems = checkUpdates(text.slice(0, at) + inserted + text.slice(at + cut));
        expect(problems.every(({ position }) => position !== undefined)).toBe(true);
      }),
    );
  });

  test('a list that holds something else is no list of updates', () => {
    expect(worded(checkUpdates(['x', null]))).toEqual([
      '[0]: expected an object, found "x"',
      '[1]: expected an object, found null',
    ]);
    expect(worded(checkUpdates(undefined as unknown as ProgressUpdate[]))).toEqual([
      'updates: expected plain data, found nothing',
    ]);
  });
});
