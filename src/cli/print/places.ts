import { cities, cityClasses, type Goal, type GoalPlace, regions } from 'policy-tracker';

const names: Readonly<
  Record<string, { readonly name: { readonly en: string; readonly zh?: string | undefined } }>
> = {
  ...cities,
  ...regions,
  ...cityClasses,
};

const preposition = { addressee: '', beneficiary: 'for ', location: 'in ', partner: 'with ' } as const;

/** Names a place, such as "Shenzhen". */
export function placeName({ placeId }: Pick<GoalPlace, 'placeId'>): string {
  return names[placeId]?.name.en ?? placeId;
}

/** Names the places of a goal with their parts, a line each: "Shenzhen", "in Qianhai", "with Hong Kong". */
export function placeLines({ places }: Pick<Goal, 'places'>): string[] {
  return places.map((place) => `${preposition[place.role]}${placeName(place)}`);
}
