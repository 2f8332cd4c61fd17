import type { Vocabulary } from '../model/vocabulary/vocabulary';

/** A membership of a city in a class. */
export type Member = Vocabulary['cityClasses'][string]['members'][number];

/** Lists the classes that a city is a member of now, or at the time that another test of its membership is about. */
export function classesNow(
  cityId: string,
  { cityClasses }: Vocabulary,
  placesIn: (regionId: string) => readonly string[],
  isMember = ({ until }: Member) => until === undefined,
): string[] {
  return Object.entries(cityClasses)
    .filter(
      ([, { includesEveryCityOf, members }]) =>
        (includesEveryCityOf !== undefined && placesIn(includesEveryCityOf).includes(cityId)) ||
        members.some((member) => member.cityId === cityId && isMember(member)),
    )
    .map(([classId]) => classId);
}
