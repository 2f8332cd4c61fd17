import { type Form, listOf, objectWith, optional, recordOf, text } from '../../internal/form';

/** The form that a vocabulary needs to be asked about. What its terms refer to is not checked. */
export function vocabularyForm(): Form {
  const terms = recordOf(objectWith({}));
  return objectWith(
    {
      cities: terms,
      regions: recordOf(objectWith({ memberIds: listOf(text), withinIds: optional(listOf(text)) })),
      cityClasses: recordOf(objectWith({ members: listOf(objectWith({ cityId: text })) })),
      themes: terms,
      functions: terms,
      actions: terms,
      actors: optional(terms),
      indicators: optional(terms),
      speechKinds: optional(terms),
      sourceKinds: optional(terms),
      evidenceKinds: optional(terms),
      regionKinds: optional(terms),
      cityLevels: optional(terms),
    },
    'a vocabulary',
  );
}
