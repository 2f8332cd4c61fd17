import type { UpdateRule } from '../../src/check';
import { sampleUpdate } from './sampleUpdate';
import type { SpeechFault } from './speechFaults';

// biome-ignore lint/suspicious/noExplicitAny: a test breaks what types forbid.
type UpdateDraft = any;

/** A fault put into a list of updates, and the one problem that it makes. */
export interface UpdateFault extends Pick<SpeechFault, 'path' | 'message' | 'inText' | 'parts' | 'reads'> {
  /** Puts the fault into the updates. */
  readonly change?: (updates: UpdateDraft[]) => void;
}

/** Updates without a problem: one with a measurement, one that corrects it, and one more. */
export function faultlessUpdates(): UpdateDraft[] {
  return [
    sampleUpdate({
      measurements: [
        { indicatorId: 'good-air-days', value: 300, unit: 'days', on: '2024', placeId: 'beijing' },
        { indicatorId: 'good-air-days', value: 301, unit: 'days', on: '2024' },
      ],
    }),
    sampleUpdate({ id: 'second', recordedOn: '2025-07', corrects: 'hetao-opens' }),
    sampleUpdate({ id: 'third' }),
  ];
}

/** For every rule, the faults that break it: the first ones in one update, as far as one update can break the rule. */
export const updateFaults: Readonly<Record<UpdateRule, readonly [UpdateFault, ...UpdateFault[]]>> = {
  json: [
    {
      path: 'updates',
      message: 'JSON has no comments; expected data, found "//"',
      inText: (text) => text.replace('{\n', '{ // a remark\n'),
    },
  ],
  'duplicate-key': [
    {
      path: '[0].assessor',
      message: 'duplicate key "assessor"',
      inText: (text) => text.replace('"assessor":', '"assessor": "A court",\n "assessor":'),
    },
  ],
  'plain-data': [
    {
      path: '[0].summary.en',
      message: 'the text has half a character: a surrogate without its partner',
      change: ([update]) => {
        update.summary = { en: 'Hetao \uD800.' };
      },
    },
  ],
  'missing-field': [
    {
      path: '[0].assessorKind',
      message: 'the field is missing: The kind of assessor.',
      change: ([update]) => void delete update.assessorKind,
    },
  ],
  'unknown-field': [
    {
      path: '[0].sumary',
      message: 'unknown field "sumary"; did you mean "summary"?',
      change: ([update]) => {
        update.sumary = { en: 'Hetao opened.' };
      },
      parts: ['[0].sumary', '[0].summary'],
    },
    {
      path: '[0].remark',
      message:
        'unknown field "remark"; allowed: id, goalId, status, scope, validOn, recordedOn, assessorKind, assessor, summary, evidence, measurements, reason, supersededBy, corrects',
      change: ([update]) => {
        update.remark = 'x';
      },
    },
  ],
  'wrong-form': [
    {
      path: '[0].scope',
      message: 'expected an object, found "all"',
      change: ([update]) => {
        update.scope = 'all';
      },
    },
    {
      path: '[2]',
      message: 'expected an object, found null',
      change: (updates) => {
        updates[2] = null;
      },
    },
  ],
  'unknown-term': [
    {
      path: '[0].reason.kind',
      message:
        'unknown kind "weather"; allowed: lack-of-resources, lack-of-authority, priority-change, legal-block, external-shock, dependency, other',
      change: ([update]) => {
        update.reason = { kind: 'weather' };
      },
    },
    {
      path: '[2].status',
      message: 'unknown status "in progres"; did you mean "in-progress"?',
      change: (updates) => {
        updates[2].status = 'in progres';
      },
    },
  ],
  'no-evidence-given': [
    {
      path: '[0].evidence',
      message: 'no evidence is named',
      change: ([update]) => {
        update.evidence = [];
      },
    },
  ],
  'no-reason': [
    {
      path: '[2]',
      message: 'the status "stalled" needs a reason',
      change: (updates) => {
        updates[2].status = 'stalled';
      },
      parts: ['[2].status', '[2].reason'],
    },
    {
      path: '[0].reason',
      message: 'a reason of the kind "other" needs a note',
      change: ([update]) => {
        update.reason = { kind: 'other' };
      },
    },
  ],
  'no-successor': [
    {
      path: '[0]',
      message: 'the goal that has taken its place is not named',
      change: ([update]) => {
        update.status = 'superseded';
      },
      parts: ['[0].status', '[0].supersededBy'],
    },
  ],
  'plan-as-delivery': [
    {
      path: '[0].status',
      message:
        'the status "in-progress" rests on plans, notices or announcements alone, which do not show that anything was done',
      change: ([update]) => {
        update.evidence[0].kind = 'official-document';
      },
      parts: ['[0].status', '[0].evidence'],
    },
    {
      path: '[2].status',
      message:
        'the status "in-progress" rests on plans, notices or announcements alone, which do not show that anything was done',
      change: (updates) => {
        updates[2].evidence[0].kind = 'announcement';
      },
      parts: ['[2].status', '[2].evidence'],
    },
  ],
  'unknown-id': [
    {
      path: '[0].goalId',
      message:
        'unknown goal "first-tier-cities-2021/accelerate-heta"; did you mean "first-tier-cities-2021/accelerate-hetao"?',
      change: ([update]) => {
        update.goalId = 'first-tier-cities-2021/accelerate-heta';
      },
    },
    {
      path: '[0].evidence[0].kind',
      message: 'unknown kind of evidence "news-raport"; did you mean "news-report"?',
      change: ([update]) => {
        update.evidence[0].kind = 'news-raport';
      },
    },
    {
      path: '[0].measurements[0].placeId',
      message: 'unknown place "bejing"; did you mean "beijing"?',
      change: ([update]) => {
        update.measurements[0].placeId = 'bejing';
      },
    },
  ],
  'repeated-id': [
    {
      path: '[2].id',
      message: 'another one has the id "second"',
      change: (updates) => {
        updates[2].id = 'second';
      },
    },
  ],
  'recorded-too-early': [
    {
      path: '[0].recordedOn',
      message: 'it was recorded on 2025-04-30, before 2025-05, when it is said to have been true',
      change: ([update]) => {
        update.recordedOn = '2025-04-30';
      },
      reads: ['[0].validOn'],
    },
    {
      path: '[0].measurements[1].on',
      message: 'it was recorded on 2025-06-02, before 2026, when it is said to have been measured',
      change: ([update]) => {
        update.measurements[1].on = '2026';
      },
      parts: ['[0].measurements[1].on', '[0].recordedOn'],
    },
  ],
  'unknown-indicator': [
    {
      path: '[0].measurements[0].indicatorId',
      message: 'unknown indicator "good-air-day"; did you mean "good-air-days"?',
      change: ([update]) => {
        update.measurements[0].indicatorId = 'good-air-day';
      },
    },
  ],
  'other-unit': [
    {
      path: '[0].measurements[1].unit',
      message: '"good-air-days" is measured in "days", found "percent"',
      change: ([update]) => {
        update.measurements[1].unit = 'percent';
      },
    },
  ],
  'corrects-itself': [
    {
      path: '[0].corrects',
      message: 'the update corrects itself: "hetao-opens"',
      change: ([update]) => {
        update.corrects = 'hetao-opens';
      },
      parts: ['[0].corrects', '[0].id'],
    },
  ],
  'corrected-twice': [
    {
      path: '[2].corrects',
      message: '"second" already corrects "hetao-opens"',
      change: (updates) => {
        updates[2].corrects = 'hetao-opens';
      },
    },
  ],
};
