import { startsByEndOf } from '../date/partialDate';
import type { Vocabulary } from '../model/vocabulary/vocabulary';

type Member = Vocabulary['cityClasses'][string]['members'][number];

/** Lists the classes that a city is a member of on a day, or now where no day is given. */
export function classesOn(cityId: string, vocabulary: Vocabulary, on?: string): string[] {
  return on === undefined
    ? classesNow(cityId, vocabulary)
    : classesNow(cityId, vocabulary, (member) => isMemberOn(member, on));
}

/** Lists the classes that a city is a member of now, or at the time that another test of its membership is about. */
export function classesNow(
  cityId: string,
  { cityClasses }: Vocabulary,
  isMember = ({ until }: Member) => until === undefined,
): string[] {
  return Object.entries(cityClasses)
    .filter(
      ([, { includesEveryCity, members }]) =>
        includesEveryCity || members.some((member) => member.cityId === cityId && isMember(member)),
    )
    .map(([classId]) => classId);
}

function isMemberOn({ from, until }: Member, on: string): boolean {
  return (from === undefined || startsByEndOf(from, on)) && (until === undefined || startsByEndOf(on, until));
}
