import { type Form, listOf, objectWith, optional, text } from '../../internal/form';

/** The form that a goal needs to be written. It needs no zod. */
export function goalForm(): Form {
  const objects = listOf(objectWith({}));
  return objectWith(
    {
      id: text,
      directionId: text,
      title: objectWith({}),
      summary: objectWith({}),
      action: text,
      places: listOf(objectWith({ placeId: text, role: text })),
      actors: optional(listOf(objectWith({ actorId: text, role: text }))),
      functions: listOf(objectWith({ functionId: text, change: text })),
      themeIds: listOf(text),
      period: optional(objectWith({ start: text, end: optional(text) })),
      deadline: optional(text),
      conditions: optional(objects),
      measurability: text,
      successCriteria: objects,
      figures: objects,
      citations: objects,
      relations: objects,
    },
    'a goal',
  );
}
