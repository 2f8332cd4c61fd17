import { describe, expect, test } from 'vitest';
import { type Corpus, type Goal, getGoal, type ShippedNames, shippedCorpus } from '../../src';
import { goalPage } from '../../src/cli/commands/ask/goalPage';
import { english } from '../../src/cli/print/words/english';
import { cli, screen, unwrapped } from './cli';

const shown = async (goal: string) => unwrapped((await cli(`show ${goal}`, screen)).stdout);

/** Draws the page on a goal in 80 columns, as one line. */
const pageOf = (goal: Goal<ShippedNames>, corpus: Corpus = shippedCorpus) =>
  unwrapped(
    goalPage(
      goal,
      { corpus, isOwn: false, language: 'en', words: english, today: '2026-01-01', dataFlags: '' },
      undefined,
      screen,
    ),
  );

test('takes an id or a key', async () => {
  expect(await cli('show accelerate-hetao', screen)).toEqual(
    await cli('show first-tier-cities-2021/accelerate-hetao', screen),
  );
});

test('shows every part of the coding, and where the source says so', async () => {
  const page = await shown('relieve-general-manufacturing');
  for (const part of [
    'Move ordinary manufacturing out of central urban areas',
    '疏解一般性制造业',
    'first-tier-cities-2021/relieve-general-manufacturing',
    '2. Lower development intensity',
    'Super-large cities (addressee)',
    'Central urban area (location)',
    'Ordinary manufacturing (shed)',
    'Relief of functions > Relief of manufacturing',
    '2021 to 2025; not a deadline',
    'directional: ',
    'Ning Jizhe',
    '28 September 2021',
    'https://www.tellerreport.com/',
  ]) {
    expect(page).toContain(part);
  }
});

test('shows who is to act and who said it, the stance, conditions, remarks, figures, dates in words, and the places that are inferred', () => {
  const goal: Goal<ShippedNames> = {
    ...getGoal('first-tier-cities-2021/accelerate-hetao'),
    stance: 'avoid',
    places: [{ placeId: 'shenzhen', role: 'addressee', isInferred: true }],
    actors: [{ actorId: 'city-government', role: 'responsible' }],
    conditions: [{ en: 'If the council agrees.' }],
    saidBy: 'national-government',
    note: { en: 'The verb is that of the heading.' },
    successCriteria: [{ en: 'The queue for a home is gone.' }],
    figures: [
      {
        id: 'new-homes',
        name: { en: 'New homes' },
        comparison: 'at-least',
        value: 2000,
        on: '2026-Q2',
        unit: 'homes',
        coverage: 'all',
      },
      {
        id: 'rent',
        name: { en: 'Rent' },
        comparison: 'below',
        value: 9.5,
        unit: 'dollars',
        coverage: 'some',
      },
    ],
    period: { start: '2030-02', end: '2031-Q2' },
    deadline: '2031-Q2',
  };
  const page = pageOf(goal);
  for (const part of [
    'Stance avoid: Something is not to be done',
    'Shenzhen (addressee, inferred: the text does not name it)',
    'Actors City government (responsible)',
    'Conditions If the council agrees.',
    'Said by National government. Press conference of the State Council Information Office, 28 September 2021.',
    'Note The verb is that of the heading.',
    'Success The queue for a home is gone.',
    'Figures New homes: at least 2000 homes (the second quarter of 2026) Rent: below 9.5 dollars, in some of the places',
    'Period February 2030 to the second quarter of 2031; not a deadline',
    'Deadline the second quarter of 2031',
  ]) {
    expect(page).toContain(part);
  }
});

test('names all speakers where it is not known which of them said it', () => {
  const goal = getGoal('first-tier-cities-2021/accelerate-hetao');
  const speaker = { name: { en: 'A. Speaker' }, offices: [{ en: 'Speaker' }] };
  const speeches = shippedCorpus.speeches.map((speech) => ({
    ...speech,
    speakers: [...speech.speakers, speaker],
  }));
  expect(pageOf(goal)).toContain('Said by Ning Jizhe, ');
  const page = pageOf(goal, { ...shippedCorpus, speeches } as Corpus);
  expect(page).toMatch(/Speakers Ning Jizhe, .*; A\. Speaker, Speaker\. /);
  expect(page).not.toContain('Said by');
});

test('counts the characters of a span from 1, both ends included', async () => {
  const { citations } = getGoal('first-tier-cities-2021/relieve-general-manufacturing');
  const [first] = citations;
  expect(first?.span).toEqual({ start: 88, end: 159 });
  expect(first?.object).toEqual({ start: 138, end: 159 });
  expect(await shown('relieve-general-manufacturing')).toContain(
    'paragraph 17, sentence 1, characters 89 to 159 (object 139 to 159)',
  );
});

test('cites an item of a page, or the page as a whole', async () => {
  expect((await cli('show reduce-carbon', screen)).stdout).toMatch(/Cited from +item 4\n/);
  expect((await cli('show build-smart-cities', screen)).stdout).toMatch(
    /Cited from +task-report, item 7\n +xinhua-report, the page as a whole\n/,
  );
});

test('shows the relations of a goal, and the goals before and after it', async () => {
  expect(await shown('prevent-governance-risks-again')).toContain('restates');
  expect(await shown('build-peoples-cities')).toContain(
    'Later 2025-07-14 Build modern people’s cities (central-urban-work-conference-2025/build-modern-peoples-cities)',
  );
  expect(await shown('build-modern-peoples-cities')).toContain(
    'Earlier 2021-09-28 Build cities by the people and for the people',
  );
});

test('gives the status of today or of another day, with what it rests on', async () => {
  expect(await shown('accelerate-hetao')).toContain(
    'Status in-progress on 30 June 2025: since 8 August 2023, by 2 updates, the latest of 20 November 2024 (Government of the Hong Kong Special Administrative Region), 7 months old. They rest on 6 pieces of evidence from 6 sources. `policy-tracker status first-tier-cities-2021/accelerate-hetao` shows it.',
  );
  expect(await shown('accelerate-qianhai --on 2023')).toContain(
    'Status planned at the end of 2023: since 21 December 2023, by one report of 22 December 2023 (National Development and Reform Commission), 9 days old. It rests on 1 piece of evidence from 1 source.',
  );
  expect(await shown('reduce-population-density')).toContain(
    'Status not-assessed on 30 June 2025: there is no update',
  );
  expect(await shown('reduce-carbon')).toContain('Status not-yet-set: its speech is of 14 July 2025');
  const { exitCode, stderr } = await cli('show accelerate-hetao --on 2024-13');
  expect([exitCode, stderr]).toEqual([2, expect.stringContaining('error: --on: expected a date such as')]);
});

test('does not break an address', async () => {
  const lines = (await cli('show accelerate-hetao', { ...screen, columns: 40 })).stdout.split('\n');
  expect(lines.filter((line) => line.startsWith('https://') && line.endsWith('.html'))).toHaveLength(1);
});

test('prints the goal as JSON', async () => {
  expect(JSON.parse((await cli('show accelerate-hetao --json')).stdout)).toEqual(
    getGoal('first-tier-cities-2021/accelerate-hetao'),
  );
});

test('names the flags of the status, and repeats its day in the command that shows more', async () => {
  expect(await shown('relieve-non-capital-functions --on 2025-06-30')).toContain(
    'Status in-progress, stale on 30 June 2025:',
  );
  expect(await shown('accelerate-hetao --on 2024')).toContain(
    '`policy-tracker status first-tier-cities-2021/accelerate-hetao --on 2024` shows it.',
  );
});

describe('the targets of a goal', () => {
  const target = {
    indicatorId: 'annual-mean-pm25',
    comparison: 'at-most',
    value: 25,
    unit: 'micrograms per cubic metre',
    dueBy: '2035',
    baseline: { value: 42, on: '2019' },
  } as const;
  const goal: Goal<ShippedNames> = {
    ...getGoal('first-tier-cities-2021/accelerate-hetao'),
    places: [{ placeId: 'shenzhen', role: 'addressee' }],
    targets: [
      target,
      { ...target, comparison: 'between', value: 5, upTo: 7, dueBy: '2025-06-30', placeId: 'beijing' },
    ],
  };
  const measurements = [
    { indicatorId: 'annual-mean-pm25', value: 35, unit: target.unit, on: '2024', placeId: 'shenzhen' },
  ];
  const evidence = [{ id: 'bulletin', title: 'Bulletin', kind: 'statistics', publisher: 'City' }];
  const report = {
    id: 'air',
    recordedOn: '2025-01',
    assessorKind: 'statistics-office',
    assessor: 'City',
  } as const;
  const page = pageOf(goal, {
    ...shippedCorpus,
    updates: [],
    evidence,
    indicatorReports: [{ ...report, evidenceIds: ['bulletin'], measurements }],
  });

  test('are in words, with the day and the start', () => {
    expect(page).toContain(
      'Annual mean of PM2.5: at most 25 micrograms per cubic metre by the end of 2035, from 42 in 2019',
    );
    expect(page).toContain('(Beijing): between 5 and 7 micrograms per cubic metre by 30 June 2025');
  });

  test('have how they stand beside them, and everything that this is computed from', () => {
    expect(page).toContain(
      'On track: 35 (2024, City). Start: 42 (2019, baseline). 41 % of the way; an even pace would be at 36.69. Met at 25 or less.',
    );
    expect(page).toContain('No measurement. Start: 42 (2019, baseline). Met from 5 to 7.');
  });

  const measured = (list: readonly object[], changes: object = {}) =>
    pageOf({ ...goal, targets: [{ ...target, ...changes }] } as Goal<ShippedNames>, {
      ...shippedCorpus,
      updates: [],
      evidence,
      indicatorReports: [
        {
          ...report,
          evidenceIds: ['bulletin'],
          measurements: list.map((one) => ({ ...measurements[0], ...one })),
        },
      ] as never,
    });

  test('say of two figures of one time both, and of a rough one how it compares', () => {
    expect(measured([{}, { value: 37 }])).toContain('37 (2024, City). Also measured then: 35 (2024).');
    expect(measured([{ comparison: 'about' }])).toContain(': about 35 (2024, City).');
    expect(measured([{ value: 24.9, comparison: 'about' }])).toContain(
      'Not used: about 24.9 (2024): too rough to decide.',
    );
  });

  test('say where a figure has no place, a baseline is of another series, or no day is set', () => {
    expect(measured([{ placeId: undefined }])).toContain('Not used: 35 (2024): no place.');
    const { dueBy: _, ...open } = target;
    const noDay = pageOf({ ...goal, targets: [open] } as Goal<ShippedNames>, {
      ...shippedCorpus,
      updates: [],
      evidence,
      indicatorReports: [{ ...report, evidenceIds: ['bulletin'], measurements }],
    });
    expect(noDay).toContain('Not met so far: 35 (2024, City); no day is set.');
    const baseline = { value: 42, on: '2019', series: 'old' };
    expect(measured([{}], { baseline })).toContain('The baseline is of another series and not used.');
  });
});
