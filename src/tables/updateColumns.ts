import type { ProgressUpdate } from '../model/progress/progressUpdate';
import { datedUpdate } from '../status/currentUpdates';
import { columnsOf, type TableColumnOf } from './column';

/** The columns of the table of progress updates. */
export const updateColumns: readonly TableColumnOf<ProgressUpdate>[] =
  /* @__PURE__ */ columnsOf<ProgressUpdate>([
    ['id', 'text', 'required', 'The id of the update.', ({ id }) => id],
    ['goalId', 'text', 'required', 'The id of the goal it is about.', ({ goalId }) => goalId],
    ['status', 'text', 'required', 'The status that is reported.', ({ status }) => status],
    [
      'scopeEn',
      'text',
      'optional',
      'How far it reaches, where that is more or less than the goal.',
      ({ scope }) => scope?.en,
    ],
    ['scopeZh', 'text', 'optional', 'The same in Chinese, where it is there.', ({ scope }) => scope?.zh],
    ['validOn', 'date', 'required', 'When it was so.', ({ validOn }) => validOn],
    ['recordedOn', 'date', 'required', 'When it was learned.', ({ recordedOn }) => recordedOn],
    ['assessorKind', 'text', 'required', 'The kind of assessor.', ({ assessorKind }) => assessorKind],
    ['assessor', 'text', 'required', 'The assessor.', ({ assessor }) => assessor],
    ['summaryEn', 'text', 'optional', 'What happened, in a sentence.', ({ summary }) => summary?.en],
    [
      'summaryZh',
      'text',
      'optional',
      'The same in Chinese, where it is there.',
      ({ summary }) => summary?.zh,
    ],
    ['evidence', 'objects', 'required', 'The evidence.', ({ evidence }) => evidence],
    ['measurements', 'objects', 'optional', 'Figures of the evidence.', ({ measurements }) => measurements],
    ['reasonKind', 'text', 'optional', 'The kind of reason.', ({ reason }) => reason?.kind],
    ['reasonEn', 'text', 'optional', 'The reason in a sentence.', ({ reason }) => reason?.note?.en],
    [
      'reasonZh',
      'text',
      'optional',
      'The same in Chinese, where it is there.',
      ({ reason }) => reason?.note?.zh,
    ],
    ['supersededBy', 'text', 'optional', 'The id of the later goal.', ({ supersededBy }) => supersededBy],
    ['corrects', 'text', 'optional', 'The id of the update that it replaces.', ({ corrects }) => corrects],
    ['validFromDay', 'day', 'derived', 'The day from which it counts.', (update) => datedUpdate(update).from],
    [
      'recordedDay',
      'day',
      'derived',
      'The day by which it was learned.',
      (update) => datedUpdate(update).recorded,
    ],
  ]);
