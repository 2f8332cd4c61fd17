import type { Goal, PlaceRole } from 'policy-tracker';
import type { Asked } from '../../read/asked';
import { placesOf, termName } from '../../read/terms';

const prepositions = {
  addressee: '',
  beneficiary: 'for ',
  location: 'in ',
  partner: 'with ',
} as const satisfies Readonly<Record<PlaceRole, string>>;

/** Names the places of a goal with their roles, a line each: "Shenzhen", "in Qianhai", "with Hong Kong". */
export function placeLines(
  { places }: Pick<Goal, 'places'>,
  { corpus, language }: Pick<Asked, 'corpus' | 'language'>,
): string[] {
  const terms = placesOf(corpus);
  return places.map(({ placeId, role }) => `${prepositions[role]}${termName(terms, placeId, language)}`);
}
