import {
  type Corpus,
  countGoals,
  filterGoals,
  type Goal,
  progressTowards,
  type Speech,
} from 'policy-tracker';
import { lastDayOf } from '../../../date/partialDate';
import { speechIdOf } from '../../../model/goal/goalLike';
import { termsOf } from '../../read/terms';

// The tour asks about what the data says most of. Where it says nothing, nothing is picked.

type Counts = Readonly<Partial<Record<string, number>>>;

/** Lists ids by their counts, the greatest first. */
export function idsByCount(counts: Counts): string[] {
  const countOf = (id: string) => counts[id] ?? 0;
  return Object.keys(counts).sort((a, b) => countOf(b) - countOf(a));
}

/** Picks the city that most goals name, and the theme that most of these have. */
export function pickCityAndTheme(corpus: Corpus): { cityId: string; themeId: string } | undefined {
  const [cityId] = idsByCount(countGoals(corpus, 'cityId'));
  if (cityId === undefined) return undefined;
  const ofCity = { ...corpus, goals: filterGoals(corpus, { cityId }) };
  const [themeId] = idsByCount(countGoals(ofCity, 'themeId'));
  return themeId === undefined ? undefined : { cityId, themeId };
}

/** Picks another city: the one that most goals name after the first. Where there is no other, the first. */
export function pickCity(corpus: Corpus): string | undefined {
  const [first, second = first] = idsByCount(countGoals(corpus, 'cityId'));
  return second;
}

/** Picks the region with members that most goals name. */
export function pickRegion(corpus: Corpus): string | undefined {
  const regions = termsOf(corpus, 'regions');
  const named = idsByCount(countGoals(corpus, 'regionId'));
  return named.find((id) => (regions[id]?.memberIds ?? []).length > 1) ?? named[0];
}

/** Picks the earlier and the later speech that most relations connect. */
export function pickSpeeches({ speeches, goals }: Corpus): readonly [Speech, Speech] | undefined {
  const counts = new Map<string, number>();
  for (const goal of goals) {
    for (const { goalId } of goal.relations) {
      const pair = `${speechIdOf({ id: goalId })} ${speechIdOf(goal)}`;
      counts.set(pair, (counts.get(pair) ?? 0) + 1);
    }
  }
  const pairs = idsByCount(Object.fromEntries(counts)).map((pair) =>
    pair.split(' ').map((id) => speeches.find((speech) => speech.id === id)),
  );
  for (const [earlier, later] of pairs) {
    if (earlier && later && lastDayOf(earlier.date) < lastDayOf(later.date)) return [earlier, later];
  }
  return undefined;
}

/** Picks the speech whose goals have most updates. */
export function pickTracked({ updates }: Corpus): string | undefined {
  const counts = new Map<string, number>();
  for (const { goalId } of updates) {
    const [speechId = ''] = goalId.split('/');
    counts.set(speechId, (counts.get(speechId) ?? 0) + 1);
  }
  return idsByCount(Object.fromEntries(counts))[0];
}

/** Picks the goal whose targets have most measurements on a day. */
export function pickMeasured(corpus: Corpus, on: string): Goal | undefined {
  const counted = filterGoals(corpus, { hasTarget: true }).map((goal) => {
    const counts = progressTowards(goal, { on, corpus }).map(({ measurements }) => measurements.length);
    return { goal, count: Math.max(0, ...counts) };
  });
  return counted.filter(({ count }) => count > 0).sort((a, b) => b.count - a.count)[0]?.goal;
}
