import { type Goal, type TargetProgress, textIn } from 'policy-tracker';
import { comparisons, targetStates } from 'policy-tracker/vocabulary';
import type { Naming } from '../../read/asked';
import { placesOf, termName, termsOf } from '../../read/terms';
import type { DatedValue, MetBounds } from '../words/targets/targetWords';
import type { Words } from '../words/words';
import { formatDate, formatDue, tableDate } from './formatDay';
import { publishersOf } from './formatEvidence';

type Target = NonNullable<Goal['targets']>[number];

/** Says of each target of a goal what it is and, unless the goal is still to be set, how it stands. */
export function targetLines(
  { targets = [] }: Goal,
  progress: readonly TargetProgress[],
  naming: Naming,
): string[] {
  return targets.flatMap((target, index) => {
    const own = progress[index];
    return [formatTarget(target, naming), ...(own ? [formatProgress(own, naming)] : [])];
  });
}

/** Says what a target is: "Annual mean of PM2.5: at most 25 micrograms per cubic metre by the end of 2035, from 89.5 in 2013" */
function formatTarget(target: Target, { corpus, language, words }: Naming): string {
  const { indicatorId, comparison, value, upTo, unit, dueBy, baseline, placeId, condition } = target;
  return words.targets.target({
    name: termName(termsOf(corpus, 'indicators'), indicatorId, language),
    comparison: termName(comparisons, comparison, language),
    value,
    upTo,
    unit,
    place: placeId && termName(placesOf(corpus), placeId, language),
    by: dueBy && formatDue(dueBy, words),
    baseline: baseline && { value: baseline.value, on: formatDate(baseline.on, words) },
    condition: condition && textIn(condition, language),
  });
}

/**
 * Says how a target stands, with the figures that this is computed from: "On track: 30.5 (2024). Start: 32 (2023, measured). 21 % of
 * the way; an even pace would be at 31.4. Met at 25 or less."
 */
function formatProgress(progress: TargetProgress, { language, words }: Naming): string {
  const { metLate = false, target, latest, alsoLatest, start, pace, bounds, unused } = progress;
  const { targets } = words;
  const described = (one: Measured) => describeMeasured(one, { language, words });
  return words.sentences([
    stateSentence(progress, { language, words }),
    ...(alsoLatest.length > 0 ? [targets.alsoMeasured(alsoLatest.map(described))] : []),
    ...(start ? [targets.start(start.value, tableDate(start.on, words), start.isBaseline)] : []),
    ...(target.baseline && latest && !start?.isBaseline ? [targets.otherBaseline] : []),
    ...(pace ? [targets.way(pace.share, pace.evenValue && rounded(pace.evenValue))] : []),
    targets.met(metBounds(bounds), firstMetOn(progress, words), metLate),
    ...(unused.length > 0
      ? [targets.unused(unused.map(({ reason, measurement }) => ({ reason, ...described(measurement) })))]
      : []),
  ]);
}

/** Says how a target stands, and by which figure. */
function stateSentence(
  { state, target, latest }: TargetProgress,
  { language, words }: Pick<Naming, 'language' | 'words'>,
): string {
  const { targets } = words;
  const name = termName(targetStates, state, language);
  if (latest === undefined) return targets.state(name, undefined);
  const publishers = [...publishersOf(latest.evidence)];
  const described = { ...describeMeasured(latest, { language, words }), publishers };
  if (state === 'no-measurement') return targets.nothingSince(described);
  if (state === 'too-early' && target.dueBy === undefined) return targets.notMetSoFar(described);
  return targets.state(name, described);
}

type Measured = TargetProgress['unused'][number]['measurement'];

function describeMeasured(
  { value, on, comparison }: Measured,
  { language, words }: Pick<Naming, 'language' | 'words'>,
): DatedValue {
  return {
    value,
    on: on && tableDate(on, words),
    comparison: comparison && termName(comparisons, comparison, language),
  };
}

/** Says when a target was first met. Where it is met in time, that is said already. */
function firstMetOn({ state, firstMet, metLate }: TargetProgress, words: Words): string | undefined {
  return firstMet === undefined || (state === 'met' && !metLate) ? undefined : tableDate(firstMet.on, words);
}

function metBounds({ from, upTo, isStrict }: TargetProgress['bounds']): MetBounds {
  if (from !== undefined && upTo !== undefined) {
    return { kind: 'range', from: rounded(from), upTo: rounded(upTo) };
  }
  if (from === undefined) {
    return isStrict ? { kind: 'below', value: upTo ?? 0 } : { kind: 'at-most', value: rounded(upTo ?? 0) };
  }
  return isStrict ? { kind: 'above', value: from } : { kind: 'at-least', value: rounded(from) };
}

/** Rounds a computed number to two decimals. */
function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}
