import type { UpdateRule } from '../../src/check';
import { sampleUpdate } from './sampleUpdate';
import type { SpeechFault } from './speechFaults';

// biome-ignore lint/suspicious/noExplicitAny: a test breaks what types forbid.
type Draft = any;

/** A fault put into a file of updates, and the one problem that it makes. */
export interface UpdateFault extends Pick<SpeechFault, 'path' | 'message' | 'inText' | 'parts' | 'reads'> {
  /** Puts the fault into the updates or the evidence. */
  readonly change?: (updates: Draft[], evidence: Draft) => void;
}

/** A file without a problem: two pieces of evidence, an update with measurements on both, one that corrects it, and one more. */
export function faultlessFile(): Draft {
  const [reports, report] = [['hetao-report', 'hetao-bulletin'], ['hetao-report']];
  const evidence = {
    'hetao-report': {
      title: 'Hetao opens',
      kind: 'news-report',
      publisher: 'A newspaper',
      url: 'https://example.org/hetao',
      publishedOn: '2025-06-02',
    },
    'hetao-bulletin': { title: 'The air of Hetao', kind: 'statistics', publisher: 'A statistics office' },
  };
  const updates = [
    sampleUpdate({
      evidenceIds: reports,
      measurements: [
        { indicatorId: 'good-air-days', value: 300, unit: 'days', on: '2024', placeId: 'beijing' },
        { indicatorId: 'good-air-days', value: 301, unit: 'days', on: '2024' },
      ],
    }),
    sampleUpdate({ id: 'second', recordedOn: '2025-07', corrects: 'hetao-opens', evidenceIds: report }),
    sampleUpdate({ id: 'third', assessor: 'Another newspaper', evidenceIds: report }),
    sampleUpdate({ id: 'fourth', validOn: '2025-06-01', evidenceIds: report }),
  ];
  return { evidence, updates };
}

/** For every rule, the faults that break it: the first ones in one update, as far as one update can break the rule. */
export const updateFaults: Readonly<Record<UpdateRule, readonly [UpdateFault, ...UpdateFault[]]>> = {
  json: [
    {
      path: 'updates',
      message: 'JSON has no comments; expected data, found "//"',
      inText: (text) => text.replace('{\n', '{ // a remark\n'),
      parts: ['the text'],
    },
  ],
  'duplicate-key': [
    {
      path: 'updates[0].assessor',
      message: 'duplicate key "assessor"',
      inText: (text) => text.replace('"assessor":', '"assessor": "A court",\n "assessor":'),
    },
  ],
  'plain-data': [
    {
      path: 'updates[0].summary.en',
      message: 'the text has half a character: a surrogate without its partner',
      change: ([update]) => {
        update.summary = { en: 'Hetao \uD800.' };
      },
    },
  ],
  'missing-field': [
    {
      path: 'updates[0].assessorKind',
      message: 'the field is missing: The kind of assessor.',
      change: ([update]) => void delete update.assessorKind,
    },
  ],
  'unknown-field': [
    {
      path: 'updates[0].sumary',
      message: 'unknown field "sumary"; did you mean "summary"?',
      change: ([update]) => {
        update.sumary = { en: 'Hetao opened.' };
      },
      parts: ['updates[0].sumary', 'updates[0].summary'],
    },
    {
      path: 'updates[0].remark',
      message:
        'unknown field "remark"; allowed: id, goalId, status, scope, validOn, recordedOn, assessorKind, assessor, summary, evidenceIds, measurements, reason, supersededBy, corrects',
      change: ([update]) => {
        update.remark = 'x';
      },
    },
  ],
  'wrong-form': [
    {
      path: 'updates[0].scope',
      message: 'expected an object, found "all"',
      change: ([update]) => {
        update.scope = 'all';
      },
    },
    {
      path: 'updates[2]',
      message: 'expected an object, found null',
      change: (updates) => {
        updates[2] = null;
      },
    },
  ],
  'unknown-term': [
    {
      path: 'updates[0].reason.kind',
      message:
        'unknown kind "weather"; allowed: lack-of-resources, lack-of-authority, priority-change, legal-block, external-shock, dependency, other',
      change: ([update]) => {
        update.reason = { kind: 'weather' };
      },
    },
    {
      path: 'updates[2].status',
      message: 'unknown status "in progres"; did you mean "in-progress"?',
      change: (updates) => {
        updates[2].status = 'in progres';
      },
    },
  ],
  'no-evidence-given': [
    {
      path: 'updates[2].evidenceIds',
      message: 'no evidence is named',
      change: (updates) => {
        updates[2].evidenceIds = [];
      },
    },
  ],
  'unused-evidence': [
    {
      path: 'evidence.hetao-leaflet',
      message: 'no update or report names it',
      change: (_, evidence) => {
        evidence['hetao-leaflet'] = { title: 'A leaflet', kind: 'web-page', publisher: 'A city' };
      },
    },
  ],
  'repeated-evidence': [
    {
      path: 'evidence.hetao-bulletin',
      message: 'it is the same document as "hetao-report"',
      change: (_, evidence) => {
        evidence['hetao-bulletin'].url = 'http://example.org/hetao/#top';
      },
    },
    {
      path: 'updates[1].evidenceIds[1]',
      message: '"hetao-report" is in the list twice',
      change: (updates) => {
        updates[1].evidenceIds = ['hetao-report', 'hetao-report'];
      },
    },
  ],
  'no-reason': [
    {
      path: 'updates[2]',
      message: 'the status "stalled" needs a reason',
      change: (updates) => {
        updates[2].status = 'stalled';
      },
      parts: ['updates[2].status', 'updates[2].reason'],
    },
    {
      path: 'updates[0].reason',
      message: 'a reason of the kind "other" needs a note',
      change: ([update]) => {
        update.reason = { kind: 'other' };
      },
    },
  ],
  'no-successor': [
    {
      path: 'updates[0]',
      message: 'the goal that has taken its place is not named',
      change: ([update]) => {
        update.status = 'superseded';
      },
      parts: ['updates[0].status', 'updates[0].supersededBy'],
    },
  ],
  'plan-as-delivery': [
    {
      path: 'updates[2].status',
      message:
        'the status "in-progress" rests on plans, notices or announcements alone, which do not show that anything was done',
      change: (updates, evidence) => {
        evidence['hetao-plan-2'] = { title: 'Plan 2', kind: 'official-document', publisher: 'A council' };
        updates[2].evidenceIds = ['hetao-plan-2'];
      },
      parts: ['updates[2].status', 'updates[2].evidenceIds'],
    },
    {
      path: 'updates[1].status',
      message:
        'the status "in-progress" rests on plans, notices or announcements alone, which do not show that anything was done',
      change: (updates, evidence) => {
        evidence['hetao-plan-1'] = { title: 'Plan 1', kind: 'announcement', publisher: 'A council' };
        updates[1].evidenceIds = ['hetao-plan-1'];
      },
      parts: ['updates[1].status', 'updates[1].evidenceIds'],
    },
  ],
  'unknown-id': [
    {
      path: 'updates[0].goalId',
      message:
        'unknown goal "first-tier-cities-2021/accelerate-heta"; did you mean "first-tier-cities-2021/accelerate-hetao"?',
      change: ([update]) => {
        update.goalId = 'first-tier-cities-2021/accelerate-heta';
      },
    },
    {
      path: 'evidence.hetao-report.kind',
      message: 'unknown kind of evidence "news-raport"; did you mean "news-report"?',
      change: (_, evidence) => {
        evidence['hetao-report'].kind = 'news-raport';
      },
    },
    {
      path: 'updates[2].evidenceIds[0]',
      message: 'unknown evidence "hetao-raport"; did you mean "hetao-report"?',
      change: (updates) => {
        updates[2].evidenceIds = ['hetao-raport'];
      },
    },
    {
      path: 'updates[0].measurements[0].placeId',
      message: 'unknown place "bejing"; did you mean "beijing"?',
      change: ([update]) => {
        update.measurements[0].placeId = 'bejing';
      },
    },
  ],
  'repeated-id': [
    {
      path: 'updates[2].id',
      message: 'another one has the id "second"',
      change: (updates) => {
        updates[2].id = 'second';
      },
    },
  ],
  'recorded-too-early': [
    {
      path: 'updates[0].recordedOn',
      message: 'it was recorded on 2025-04-30, before 2025-05, when it is said to have been true',
      change: ([update]) => {
        update.recordedOn = '2025-04-30';
      },
      reads: ['updates[0].validOn'],
    },
    {
      path: 'updates[0].measurements[1].on',
      message: 'it was recorded on 2025-06-02, before 2026, when it is said to have been measured',
      change: ([update]) => {
        update.measurements[1].on = '2026';
      },
      parts: ['updates[0].measurements[1].on', 'updates[0].recordedOn'],
    },
  ],
  'valid-too-early': [
    {
      path: 'updates[3].validOn',
      message: 'it is said to have been true on 2020, before the goal was set on 2021-09-28',
      change: (updates) => {
        updates[3].validOn = '2020';
      },
    },
  ],
  'two-readings': [
    {
      path: 'updates[2].status',
      message: '"second" reads the same days as "in-progress", and neither corrects the other',
      change: (updates) => {
        updates[2].assessor = 'A newspaper';
        updates[2].status = 'planned';
      },
      parts: ['updates[2].status', 'updates[2].assessor'],
      reads: ['id', 'goalId', 'assessorKind', 'validOn', 'corrects'].map((field) => `updates[2].${field}`),
    },
    {
      path: 'updates[3].status',
      message: '"second" reads the same days as "in-progress", and neither corrects the other',
      change: (updates) => {
        updates[3].validOn = updates[1].validOn;
        updates[3].status = 'planned';
      },
      parts: ['updates[3].status', 'updates[3].validOn'],
    },
  ],
  'unknown-indicator': [
    {
      path: 'updates[0].measurements[0].indicatorId',
      message: 'unknown indicator "good-air-day"; did you mean "good-air-days"?',
      change: ([update]) => {
        update.measurements[0].indicatorId = 'good-air-day';
      },
    },
  ],
  'other-unit': [
    {
      path: 'updates[0].measurements[1].unit',
      message: '"good-air-days" is measured in "days", found "percent"',
      change: ([update]) => {
        update.measurements[1].unit = 'percent';
      },
    },
  ],
  'corrects-itself': [
    {
      path: 'updates[0].corrects',
      message: 'the update corrects itself: "hetao-opens"',
      change: ([update]) => {
        update.corrects = 'hetao-opens';
      },
      parts: ['updates[0].corrects', 'updates[0].id'],
    },
  ],
  'corrected-twice': [
    {
      path: 'updates[2].corrects',
      message: '"second" already corrects "hetao-opens"',
      change: (updates) => {
        updates[2].corrects = 'hetao-opens';
      },
    },
  ],
};
