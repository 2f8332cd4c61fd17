import type { Speech } from '../model/speech/speech';

/**
 * Why two speeches are to be compared with care:
 *
 * - `earlier-is-excerpt`, `later-is-excerpt`: only a part of it was coded, so what is missing there may stand in the rest;
 * - `earlier-completeness-unknown`, `later-completeness-unknown`: it is not recorded whether all of it was coded;
 * - `unlike-kinds`: the two are different kinds of speech, such as a plan and an answer;
 * - `unlike-sources`: their goals are cited from different kinds of source, such as a transcript and a news report.
 *
 * @category Comparing
 */
export type ComparisonCaveat =
  | 'earlier-is-excerpt'
  | 'later-is-excerpt'
  | 'earlier-completeness-unknown'
  | 'later-completeness-unknown'
  | 'unlike-kinds'
  | 'unlike-sources';

/** Lists why two speeches are to be compared with care. */
export function caveatsOf(earlier: Speech, later: Speech): ComparisonCaveat[] {
  return [
    ...completenessCaveats('earlier', earlier),
    ...completenessCaveats('later', later),
    ...(earlier.kind === later.kind ? [] : (['unlike-kinds'] as const)),
    ...(citedKinds(earlier).join() === citedKinds(later).join() ? [] : (['unlike-sources'] as const)),
  ];
}

function completenessCaveats(side: 'earlier' | 'later', { completeness }: Speech): ComparisonCaveat[] {
  if (completeness === undefined) return [`${side}-completeness-unknown`];
  return completeness === 'excerpt' ? [`${side}-is-excerpt`] : [];
}

/** Lists the kinds of the sources that the goals of a speech are cited from, in the order of their ids. */
function citedKinds({ goals, sources }: Speech): string[] {
  const cited = new Set(
    Object.values(goals).flatMap(({ citations }) => citations.map(({ sourceId }) => sourceId)),
  );
  const kinds = sources.filter(({ id }) => cited.has(id)).map(({ kind }) => kind);
  return [...new Set(kinds)].sort();
}
