import type { Goal } from 'policy-tracker';
import type { Naming } from '../../read/asked';
import { placesOf, termName } from '../../read/terms';

/** Names the places of a goal with their roles, a line each: "Shenzhen", "in Qianhai", "with Hong Kong". */
export function placeLines({ places }: Pick<Goal, 'places'>, { corpus, language, words }: Naming): string[] {
  const terms = placesOf(corpus);
  return places.map(({ placeId, role }) => words.place[role](termName(terms, placeId, language)));
}
