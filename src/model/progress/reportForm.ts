import { type Form, listOf, objectWith, optional, recordOf, text, textsForm } from '../../internal/form';
import { webAddressForm } from '../webAddress';

const dated = () => ({
  id: text,
  recordedOn: text,
  assessorKind: text,
  assessor: optional(text),
  summary: optional(textsForm()),
  corrects: optional(text),
  evidenceIds: listOf(text),
});

const piece = { title: text, kind: text, publisher: text, url: optional(webAddressForm) };

/** The form that a piece of evidence needs to be shown. */
export function evidenceForm(): Form {
  return objectWith({ id: text, ...piece }, 'a piece of evidence');
}

/** The form of the evidence of a file of updates. */
export function evidenceEntriesForm(): Form {
  return recordOf(objectWith(piece, 'a piece of evidence'), undefined, 'an object of evidence by id');
}

/** The form that a progress update needs to be asked about. It needs no zod. */
export function updateForm(): Form {
  return objectWith(
    {
      ...dated(),
      goalId: text,
      status: text,
      validOn: text,
      scope: optional(textsForm()),
      measurements: optional(listOf(objectWith({ indicatorId: text }))),
      reason: optional(objectWith({ kind: text, note: optional(textsForm()) })),
      supersededBy: optional(text),
    },
    'a progress update',
  );
}

/** The form that a report of indicators needs to be asked about. */
export function indicatorReportForm(): Form {
  const measurements = listOf(objectWith({ indicatorId: text }));
  return objectWith({ ...dated(), measurements }, 'a report of indicators');
}
