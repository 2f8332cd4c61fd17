import { type Form, listOf, objectWith, optional, text, textsForm } from '../../internal/form';
import { webAddressForm } from '../webAddress';

const dated = () => ({
  id: text,
  recordedOn: text,
  assessorKind: text,
  assessor: optional(text),
  summary: optional(textsForm()),
  corrects: optional(text),
  evidence: listOf(objectWith({ url: optional(webAddressForm) })),
});

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
