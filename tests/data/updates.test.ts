import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { queryUpdates } from '../../data/generated/queryUpdates';
import { queryUpdatesModule } from '../../scripts/modules/queryUpdatesModule';
import { updateDigest } from '../../scripts/updateDigest';
import {
  evidence,
  filterGoals,
  findings,
  getGoal,
  goals,
  indicatorIds,
  indicatorReports,
  indicators,
  matchesGoal,
  type ProgressUpdate,
  statusOn,
  updateIds,
  updates,
} from '../../src';
import { indicatorSchema, updateFileSchema } from '../../src/check';
import { updatesFrom } from '../../src/model/progress/compactUpdates';
import {
  type StatusFlag,
  skosMatches,
  statusCrosswalks,
  statusIds,
  statusSchemeIds,
  statusSchemes,
  updateStatusIds,
} from '../../src/vocabulary';
import released from '../fixtures/released-updates.json';

const key = (path: string) => path.slice(path.indexOf('/') + 1);
const id = (short: string) => `first-tier-cities-2021/${short}`;

// The facts, row by row, as they were handed to us: goal, status, when it was so, when it was learned, who reports it, whose pages.
const self = 'government-self-report';
const media = 'media';
const rows = [
  ['strengthen-air-quality-monitoring', 'in-progress', '2023', '2024-02-20', self, ['Business Tianjin']],
  [
    'strengthen-joint-prevention-and-control',
    'in-progress',
    '2023',
    '2024-02-20',
    self,
    ['Business Tianjin'],
  ],
  [
    'strengthen-air-quality-monitoring',
    'in-progress',
    '2024',
    '2025-01-10',
    self,
    ['China News Service', 'China Daily'],
  ],
  [
    'strengthen-joint-prevention-and-control',
    'in-progress',
    '2024',
    '2025-01-10',
    self,
    ['China News Service', 'China Daily'],
  ],
  [
    'strengthen-air-quality-monitoring',
    'in-progress',
    '2025',
    '2026-01-04',
    self,
    ['China Central Television', 'Beijing News'],
  ],
  [
    'strengthen-joint-prevention-and-control',
    'in-progress',
    '2025',
    '2026-01-04',
    self,
    ['China Central Television', 'Beijing News'],
  ],
  [
    'relieve-non-capital-functions',
    'in-progress',
    '2022-10-17',
    '2022-10-17',
    self,
    ['State Council Information Office', 'Newspaper of Beijing’s sub-centre'],
  ],
  [
    'accelerate-hetao',
    'in-progress',
    '2023-08-08',
    '2023-08-29',
    self,
    ['State Council', 'InvestHK', 'Sky Post', 'Breaking Latest News'],
  ],
  ['accelerate-hetao', 'in-progress', '2024-11-20', '2024-11-20', self, ['China Daily Hong Kong', 'Xinhua']],
  ['accelerate-hetao', 'in-progress', '2025-12-22', '2025-12-22', self, ['Xinhua', 'China Daily']],
  ['accelerate-qianhai', 'planned', '2023-12-21', '2023-12-22', self, ['People’s Daily Online']],
  [
    'improve-guangzhou-zhuhai-macao-corridor',
    'planned',
    '2023-12-21',
    '2023-12-22',
    self,
    ['People’s Daily Online'],
  ],
  [
    'build-comprehensive-national-science-centre',
    'in-progress',
    '2023-04-27',
    '2023-04-30',
    media,
    ['Xinhua', 'UrduPoint', '21st Century Business Herald'],
  ],
  [
    'build-comprehensive-national-science-centre',
    'in-progress',
    '2025-12-05',
    '2025-12-05',
    media,
    ['EyeShenzhen'],
  ],
  ...[
    'strengthen-shanghai-global-resource-allocation',
    'strengthen-shanghai-sci-tech-innovation-source',
    'strengthen-shanghai-high-end-industry-leadership',
    'strengthen-shanghai-opening-up-hub-and-gateway',
    'raise-international-economic-centre',
    'raise-international-financial-centre',
    'raise-international-trade-centre',
    'raise-international-shipping-centre',
    'raise-international-sci-tech-innovation-centre',
  ].map((goal) => [goal, 'planned', '2023-07-04', '2023-07-04', self, ['Shine']]),
  [
    'lead-yangtze-river-delta-integration',
    'in-progress',
    '2023-11-30',
    '2023-11-30',
    self,
    ['fivethings.bilby.ai'],
  ],
];

/** The pieces of evidence that an update or report names. */
const piecesOf = (report: { readonly evidenceIds: readonly string[] }) =>
  report.evidenceIds.flatMap((id) => evidence.filter((piece) => piece.id === id));

describe('the shipped updates', () => {
  test('are the facts that were handed to us, one update for each goal, and no others', () => {
    expect(
      updates.map((update) => [
        key(update.goalId),
        update.status,
        update.validOn,
        update.recordedOn,
        update.assessorKind,
        piecesOf(update).map(({ publisher }) => publisher),
      ]),
    ).toEqual(rows);
  });

  test('rest on fewer pieces of evidence than there are updates: a report is one, however many name it', () => {
    const named = updates.flatMap(({ evidenceIds }) => evidenceIds);
    expect(new Set(named).size).toBeLessThan(updates.length);
    expect(updates.filter(({ evidenceIds }) => evidenceIds.includes(id('shine-2023-07-04')))).toHaveLength(9);
    const addresses = evidence.flatMap(({ url }) => url ?? []);
    expect(new Set(addresses).size).toBe(addresses.length);
    const all = [...updates, ...indicatorReports].flatMap(({ evidenceIds }) => evidenceIds);
    expect(evidence.map((piece) => piece.id).sort()).toEqual([...new Set(all)].sort());
  });

  test('have no figure that the facts lack', () => {
    const stated = [...updates, ...indicatorReports]
      .flatMap((one) => [one.summary?.en, 'scope' in one ? one.scope?.en : undefined])
      .flatMap((text) => text?.match(/\d+(\.\d+)?/g) ?? []);
    const facts = [
      ...['2013', '2023', '60', '32', '90', '2024', '30.5', '38', '37.8', '290'],
      ...['2025', '27', '89.5', '311', '85.2', '348', '95.3', '271', '95', '74.2'],
      ...['400', '100', '2017', '2027', '2030', '2035', '84.11'],
    ];
    // The name PM2.5, which holds no figure, is not written.
    expect([...new Set(stated)].filter((figure) => !facts.includes(figure))).toEqual([]);
    const measured = [...updates, ...indicatorReports].flatMap(({ measurements = [] }) => measurements);
    expect([
      ...new Set(measured.map(({ indicatorId, value, on }) => `${indicatorId} ${on} ${value}`)),
    ]).toEqual([
      'annual-mean-pm25-since-2013 2023 -60',
      'annual-mean-pm25 2023 32',
      'share-of-days-good-by-pm25 2023 90',
      'annual-mean-pm25 2024 30.5',
      'annual-mean-pm25 2024 38',
      'annual-mean-pm25 2024 37.8',
      'good-air-days 2024 290',
      'annual-mean-pm25 2013 89.5',
      'annual-mean-pm25 2025 27',
      'good-air-days 2025 311',
      'share-of-good-air-days 2025 85.2',
      'days-good-by-pm25 2025 348',
      'share-of-days-good-by-pm25 2025 95.3',
      'life-expectancy-of-registered-population undefined 84.11',
      'good-air-days 2023 271',
    ]);
  });

  test('have measurements of the place of their evidence, which may be larger or smaller than that of the goal', () => {
    const measured = updates.flatMap(({ measurements = [] }) => measurements);
    const placesOf = (indicatorId: string) => [
      ...new Set(measured.filter((one) => one.indicatorId === indicatorId).map(({ placeId }) => placeId)),
    ];
    expect(placesOf('annual-mean-pm25-since-2013')).toEqual(['beijing-tianjin-hebei']);
    expect(placesOf('annual-mean-pm25')).toEqual(['beijing', 'tianjin', 'hebei']);
    expect(placesOf('good-air-days')).toEqual(['beijing']);
  });

  test('that computes a share of good days says so, and computed it right', () => {
    const report = indicatorReports.find((one) => one.id === id('good-air-days-beijing-2023'));
    expect(report?.summary?.en).toContain(`${((271 / 365) * 100).toFixed(1)} per cent`);
    expect(((311 / 365) * 100).toFixed(1)).toBe('85.2');
    expect(((348 / 365) * 100).toFixed(1)).toBe('95.3');
  });

  test('have what their status requires: evidence, and a reason or a successor', () => {
    const offenders = updates.filter(
      ({ evidenceIds, status, reason, supersededBy, ...update }) =>
        evidenceIds.length === 0 ||
        piecesOf({ evidenceIds }).length !== evidenceIds.length ||
        (['stalled', 'not-achieved'].includes(status) && !reason) ||
        (status === 'superseded') !== (supersededBy !== undefined) ||
        // A plan says nothing about delivery, and the scope of an update that rests on a plan alone says so.
        (status === 'planned' && !update.scope?.en.includes(' alone')),
    );
    expect(offenders).toEqual([]);
  });

  test('give no goal a status without evidence, on any day on which something changed', () => {
    const days = [...new Set(updates.flatMap(({ validOn, recordedOn }) => [validOn, recordedOn]))];
    const derived = goals.flatMap(({ id }) =>
      days.map((on) => ({ id, ...statusOn(getGoal(id), { on, knownOn: on }) })),
    );
    const isDerived = ({ status }: (typeof derived)[number]) =>
      status === 'not-yet-set' || status === 'not-assessed';
    const assessed = derived.filter((one) => !isDerived(one));
    expect(assessed).not.toEqual([]);
    const offenders = assessed.filter(
      ({ id, status, update }) =>
        update?.goalId !== id ||
        update.status !== status ||
        !update.summary ||
        !piecesOf(update).some(({ url, publishedOn }) => url ?? publishedOn),
    );
    expect(offenders).toEqual([]);
    const unassessed = derived.filter(isDerived);
    expect(unassessed.filter(({ update }) => update !== undefined)).toEqual([]);
  });

  test('report nothing from before the speech', () => {
    expect(updates.filter(({ validOn }) => validOn < '2021-09-28')).toEqual([]);
    expect(JSON.stringify(updates)).not.toContain('120.56');
  });

  test('have ids that are the list of ids', () => {
    expect(updates.map(({ id }) => id)).toEqual([...updateIds]);
  });

  test('are what criteria derive statuses from, though these have them in a shorter form', () => {
    const days = [...new Set(updates.map(({ validOn }) => validOn))];
    for (const on of days) {
      for (const status of statusIds) {
        const having = goals.filter((goal) => statusOn(goal, { on }).status === status);
        expect(filterGoals(goals, { status, on })).toEqual(having);
      }
      for (const flag of ['stale', 'contested'] as const satisfies readonly StatusFlag[]) {
        const having = goals.filter((goal) => statusOn(goal, { on })[flag]);
        expect(goals.filter(matchesGoal({ [flag]: true, on }))).toEqual(having);
      }
    }
  });

  test('are all in that shorter form, with one id each, and alike where these have the same assessor', () => {
    const numbers = [...new Set(updates.map(({ assessor }) => assessor))];
    expect(queryUpdates()).toEqual(
      updates.map(({ goalId, status, validOn, recordedOn, assessorKind, assessor, corrects }, index) => ({
        id: queryUpdates()[index]?.id,
        goalId,
        status,
        validOn,
        recordedOn,
        assessorKind,
        assessor: String(numbers.indexOf(assessor) + 1),
        corrects: queryUpdates()[updates.findIndex(({ id }) => id === corrects)]?.id,
      })),
    );
    expect(new Set(queryUpdates().map(({ id }) => id)).size).toBe(updates.length);
  });

  test('that correct one another do so in that form too', () => {
    const [first, second] = updates as [ProgressUpdate, ProgressUpdate];
    const text = queryUpdatesModule([
      { ...first, id: 'a/2', corrects: 'a/1' },
      { ...second, id: 'a/1' },
    ]);
    const lines = /`([^`]*)`\)/.exec(text)?.[1] ?? '';
    expect(updatesFrom('a', lines).map(({ id, corrects }) => [id, corrects])).toEqual([
      ['a/0', 'a/1'],
      ['a/1', undefined],
    ]);
  });

  test('are in files of the form of the schema, indented by two, in Unicode NFC', () => {
    const files = readdirSync('data/updates').filter((name) => name.endsWith('.json'));
    const texts = files.map((name) => readFileSync(`data/updates/${name}`, 'utf8'));
    for (const text of texts) {
      expect(updateFileSchema.safeParse(JSON.parse(text)).error?.issues ?? []).toEqual([]);
      expect(text).toBe(`${JSON.stringify(JSON.parse(text), null, 2)}\n`);
      expect(text).toBe(text.normalize('NFC'));
    }
  });
});

/** Lists the released updates that are gone or no longer what they were. */
function changedUpdates(
  digests: Readonly<Record<string, string>>,
  current: readonly Pick<ProgressUpdate, 'id'>[],
): string[] {
  const now = new Map(current.map((update) => [update.id, updateDigest(update)]));
  return Object.entries(digests).flatMap(([id, digest]) => (now.get(id) === digest ? [] : [id]));
}

describe('updates are only ever added', () => {
  test('each that was released is still what it was', () => {
    expect(changedUpdates(released, [...updates, ...indicatorReports])).toEqual([]);
  });

  test('one that is gone or changed is found', () => {
    const [first, second] = updates as [ProgressUpdate, ProgressUpdate];
    const digests = { [first.id]: updateDigest(first), [second.id]: updateDigest(second) };
    expect(changedUpdates(digests, updates)).toEqual([]);
    expect(changedUpdates(digests, [{ ...first }])).toEqual([second.id]);
    expect(changedUpdates(digests, [{ ...first, status: 'achieved' } as ProgressUpdate, second])).toEqual([
      first.id,
    ]);
  });
});

describe('statuses', () => {
  test('of goals are those that updates report, `not-yet-set` and `not-assessed`', () => {
    expect(statusIds).toEqual(['not-yet-set', 'not-assessed', ...updateStatusIds]);
  });

  test('have a term in every other tracker, or say why not', () => {
    for (const [status, crosswalks] of Object.entries(statusCrosswalks)) {
      expect(crosswalks.map(({ scheme }) => scheme)).toEqual([...statusSchemeIds]);
      for (const { scheme, term, match, lost } of crosswalks) {
        expect(term === undefined || statusSchemes[scheme].terms.includes(term), `${status} ${scheme}`).toBe(
          true,
        );
        expect(match === undefined).toBe(term === undefined);
        expect(term === undefined ? lost : (match ?? '')).toBeTruthy();
        expect(match === undefined || skosMatches.includes(match)).toBe(true);
        // A term that loses something must say what.
        expect(match === 'broad' || match === 'related' ? lost : 'nothing').toBeTruthy();
      }
    }
  });

  test('have codes in IATI, and nowhere else', () => {
    const codes = ['1', '2', '3', '4', '5', '6'];
    for (const { scheme, term, code } of Object.values(statusCrosswalks).flat()) {
      const expected = scheme === 'iati' && term ? codes[statusSchemes.iati.terms.indexOf(term)] : undefined;
      expect(code).toBe(expected);
    }
  });
});

describe('indicators', () => {
  test('have the form of the schema, and ids that are the list of ids', () => {
    expect(Object.keys(indicators)).toEqual([...indicatorIds]);
    for (const [own, indicator] of Object.entries(indicators)) {
      expect(indicatorSchema.parse(indicator).id).toBe(own);
    }
  });

  test('have a definition each, in both languages, and no two the same', () => {
    const definitions = Object.values(indicators).map(({ definition }) => definition);
    expect(definitions.filter((one) => !one?.en || !one.zh)).toEqual([]);
    expect(new Set(definitions.map((one) => one?.en)).size).toBe(definitions.length);
  });

  test('have one name and one unit wherever they are measured', () => {
    const stated = [
      ...goals.flatMap(({ figures }) => figures),
      ...findings.flatMap(({ figure }) => figure ?? []),
    ];
    expect(stated).not.toEqual([]);
    for (const { id: indicatorId, name, unit } of stated) {
      expect(indicators[indicatorId as 'good-air-days']).toMatchObject({ id: indicatorId, name, unit });
    }
    const measured = [...updates, ...indicatorReports].flatMap(({ measurements = [] }) => measurements);
    for (const { indicatorId, unit } of measured)
      expect(indicators[indicatorId as 'good-air-days'].unit).toBe(unit);
  });
});
