import { dateProblem } from '../../date/checkDate';
import { described, type Form, listOf, objectWith, optional, recordOf, text } from '../../internal/form';
import { webAddressForm } from '../webAddress';

/** The form of the goals that were looked for: all of a speech, or those with some keys. */
const goalsLookedFor: Form = (value) => (value === 'all' ? [] : listOf(text, '"all", or a list')(value));

/** The form that a speech needs to be asked about: what it refers to, and the texts that are searched. It needs no zod. */
export function speechForm(): Form {
  const texts = objectWith({});
  const cited = objectWith({ sourceId: text });
  const said = { title: texts, summary: texts, citations: listOf(cited) };
  const about = {
    places: listOf(objectWith({ placeId: text, role: text })),
    themeIds: listOf(text),
    saidBy: optional(text),
  };
  return objectWith(
    {
      id: text,
      kind: text,
      date: described(dateProblem),
      sources: listOf(objectWith({ id: text, kind: text, url: optional(webAddressForm) })),
      question: optional(cited),
      basis: optional(cited),
      completeness: optional(text),
      comparedWith: optional(listOf(objectWith({ speechId: text, goals: goalsLookedFor }))),
      sentenceMap: optional(cited),
      directions: recordOf(objectWith(said)),
      goals: recordOf(
        objectWith({
          ...said,
          ...about,
          direction: text,
          action: text,
          actors: optional(listOf(objectWith({ actorId: text, role: text }))),
          functions: listOf(objectWith({ functionId: text, change: text })),
          relations: listOf(objectWith({ kind: text, goalId: text })),
        }),
      ),
      findings: recordOf(objectWith({ ...said, ...about })),
    },
    'a speech',
  );
}
