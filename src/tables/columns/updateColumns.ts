import type { ProgressUpdate } from '../../model/progress/progressUpdate';
import { datedUpdate } from '../../status/currentUpdates';
import { defineColumns, type TableColumnOf } from './column';
import { languageMapColumns } from './languageMapColumns';

/** The columns of the table of progress updates. */
export const updateColumns: readonly TableColumnOf<ProgressUpdate>[] =
  /* @__PURE__ */ defineColumns<ProgressUpdate>([
    ['id', 'text', 'required', 'The id of the update.', ({ id }) => id],
    ['goalId', 'text', 'required', 'The id of the goal it is about.', ({ goalId }) => goalId],
    ['status', 'text', 'required', 'The status that is reported.', ({ status }) => status],
    ...languageMapColumns<ProgressUpdate>(
      'scope',
      'How far the report reaches, where that is more or less than the goal',
      ({ scope }) => scope,
    ),
    [
      'validOn',
      'date',
      'required',
      'When the status was true: a full or partial date.',
      ({ validOn }) => validOn,
    ],
    [
      'recordedOn',
      'date',
      'required',
      'When it was learned: a full or partial date.',
      ({ recordedOn }) => recordedOn,
    ],
    ['assessorKind', 'text', 'required', 'The kind of assessor.', ({ assessorKind }) => assessorKind],
    ['assessor', 'text', 'required', 'The assessor: who reports the facts.', ({ assessor }) => assessor],
    ...languageMapColumns<ProgressUpdate>(
      'summary',
      'What happened, in a sentence',
      ({ summary }) => summary,
    ),
    [
      'evidenceIds',
      'texts',
      'required',
      'The ids of the evidence that the update rests on. The table of evidence has the pieces.',
      ({ evidenceIds }) => evidenceIds,
    ],
    [
      'measurements',
      'objects',
      'optional',
      'The figures that the evidence states, as far as they are kept as data.',
      ({ measurements }) => measurements,
    ],
    ['reasonKind', 'text', 'optional', 'The kind of reason.', ({ reason }) => reason?.kind],
    ...languageMapColumns<ProgressUpdate>('reason', 'The reason in a sentence', ({ reason }) => reason?.note),
    [
      'supersededBy',
      'text',
      'optional',
      'The id of the later goal that took the place of this one.',
      ({ supersededBy }) => supersededBy,
    ],
    ['corrects', 'text', 'optional', 'The id of the update that it replaces.', ({ corrects }) => corrects],
    [
      'validOnFirstDay',
      'day',
      'derived',
      'The first day that the update may be about.',
      (update) => datedUpdate(update).first,
    ],
    [
      'validFromDay',
      'day',
      'derived',
      'The day from which the update counts.',
      (update) => datedUpdate(update).from,
    ],
    [
      'recordedDay',
      'day',
      'derived',
      'The last day on which it may have been learned.',
      (update) => datedUpdate(update).recorded,
    ],
  ]);
