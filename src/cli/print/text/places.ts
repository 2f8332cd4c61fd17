import { cities, cityClasses, type Goal, type GoalPlace, type PlaceRole, regions } from 'policy-tracker';

const places: Readonly<Record<string, { readonly name: { readonly en: string } }>> = {
  ...cities,
  ...regions,
  ...cityClasses,
};

const prepositions = {
  addressee: '',
  beneficiary: 'for ',
  location: 'in ',
  partner: 'with ',
} as const satisfies Readonly<Record<PlaceRole, string>>;

/** Names a place, such as "Shenzhen". */
export function placeName({ placeId }: Pick<GoalPlace, 'placeId'>): string {
  return places[placeId]?.name.en ?? placeId;
}

/** Names the places of a goal with their roles, a line each: "Shenzhen", "in Qianhai", "with Hong Kong". */
export function placeLines(goal: Pick<Goal, 'places'>): string[] {
  return goal.places.map((place) => `${prepositions[place.role]}${placeName(place)}`);
}
