import { startsByEndOf } from '../date/partialDate';
import type { Vocabulary } from '../model/vocabulary/vocabulary';

/** Lists the classes that a city is a member of on a day, or now where no day is given. */
export function classesOn(cityId: string, { cityClasses }: Vocabulary, on?: string): string[] {
  return Object.entries(cityClasses)
    .filter(
      ([, { includesEveryCity, members }]) =>
        includesEveryCity || members.some((member) => member.cityId === cityId && isMemberOn(member, on)),
    )
    .map(([classId]) => classId);
}

/** Tells whether a city is a member on a day, or now where no day is given. */
function isMemberOn(
  { from, until }: Vocabulary['cityClasses'][string]['members'][number],
  on?: string,
): boolean {
  if (on === undefined) return until === undefined;
  return (from === undefined || startsByEndOf(from, on)) && (until === undefined || startsByEndOf(on, until));
}
