import { type Form, listOf, objectWith, optional, text, textsForm } from '../../internal/form';

/** The form that a goal needs to be written. It needs no zod. */
export function goalForm(): Form {
  const objects = listOf(objectWith({}));
  const texts = textsForm();
  return objectWith(
    {
      id: text,
      directionId: text,
      setOn: text,
      title: texts,
      summary: texts,
      action: text,
      stance: optional(text),
      places: listOf(objectWith({ placeId: text, role: text })),
      actors: optional(listOf(objectWith({ actorId: text, role: text }))),
      functions: listOf(objectWith({ functionId: text, change: text })),
      themeIds: listOf(text),
      period: optional(objectWith({ start: text, end: optional(text) })),
      deadline: optional(text),
      conditions: optional(listOf(texts)),
      measurability: text,
      successCriteria: listOf(texts),
      figures: objects,
      targets: optional(listOf(objectWith({ indicatorId: text, dueBy: optional(text) }))),
      saidBy: optional(text),
      citations: objects,
      relations: objects,
      note: optional(texts),
    },
    'a goal',
  );
}
