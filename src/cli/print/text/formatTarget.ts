import { type Corpus, type Goal, type TargetProgress, textIn } from 'policy-tracker';
import { comparisons, targetStates } from 'policy-tracker/vocabulary';
import type { Asked } from '../../read/asked';
import { placesOf, termName, termsOf } from '../../read/terms';
import { formatDate } from './formatDay';

type Target = NonNullable<Goal['targets']>[number];

/** Says of each target of a goal what it is and, unless the goal is still to be set, how it stands. */
export function targetLines(
  { targets = [] }: Goal,
  progress: readonly TargetProgress[],
  { corpus, language }: Pick<Asked, 'corpus' | 'language'>,
): string[] {
  return targets.flatMap((target, index) => {
    const own = progress[index];
    return [formatTarget(target, corpus, language), ...(own ? [formatProgress(own, language)] : [])];
  });
}

/** Says what a target is: "Annual mean of PM2.5: at most 25 micrograms per cubic metre by the end of 2035, from 89.5 in 2013". */
function formatTarget(target: Target, corpus: Corpus, language: string): string {
  const { indicatorId, comparison, value, upTo, unit, dueBy, baseline, placeId, condition } = target;
  const name = termName(termsOf(corpus, 'indicators'), indicatorId, language);
  const place = placeId === undefined ? '' : ` (${termName(placesOf(corpus), placeId, language)})`;
  const compared = textIn(comparisons[comparison].name, language).toLowerCase();
  const figure = upTo === undefined ? value : `${value} and ${upTo}`;
  const parts = [
    `${name}${place}: ${compared} ${figure} ${unit}${dueBy === undefined ? '' : ` by ${dayOrEnd(dueBy)}`}`,
    ...(baseline ? [`from ${baseline.value} in ${formatDate(baseline.on)}`] : []),
    ...(condition ? [textIn(condition, language)] : []),
  ];
  return parts.join(', ');
}

function dayOrEnd(date: string): string {
  return date.length === 10 ? formatDate(date) : `the end of ${formatDate(date)}`;
}

/**
 * Says how a target stands, with the figures that this is computed from: "on-track: 30.5 (2024). Start: 32 (2023, first measured). 21 % of
 * the way; an even pace would be at 31.4. Met at 25 or less."
 */
function formatProgress(progress: TargetProgress, language: string): string {
  const { state, latest, firstMet, start, pace, bounds, unused } = progress;
  const name = textIn(targetStates[state].name, language);
  const remarks = [
    ...(start
      ? [`Start: ${start.value} (${start.on}, ${start.isBaseline ? 'baseline' : 'first measured'}).`]
      : []),
    ...(pace ? [wayText(pace)] : []),
    `Met ${boundsText(bounds)}${firstMet && state !== 'met' ? `, first in ${firstMet.on}` : ''}.`,
    ...(unused.length > 0 ? [unusedText(unused)] : []),
  ];
  const found = latest ? `: ${latest.value} (${latest.on})` : '';
  return `${name}${found}. ${remarks.join(' ')}`;
}

function wayText({ share, evenValue }: NonNullable<TargetProgress['pace']>): string {
  const way = `${Math.round(share * 100)} % of the way`;
  return evenValue === undefined ? `${way}.` : `${way}; an even pace would be at ${rounded(evenValue)}.`;
}

function boundsText({ from, upTo, isStrict }: TargetProgress['bounds']): string {
  if (from !== undefined && upTo !== undefined) return `from ${rounded(from)} to ${rounded(upTo)}`;
  if (isStrict) return from === undefined ? `below ${upTo}` : `above ${from}`;
  return from === undefined ? `at ${rounded(upTo ?? 0)} or less` : `at ${rounded(from)} or more`;
}

const reasonTexts: Readonly<Record<TargetProgress['unused'][number]['reason'], string>> = {
  'no-date': 'no date',
  'other-definition': 'another definition',
  'other-series': 'a series that does not join',
  inconclusive: 'a bound that does not decide',
};

function unusedText(unused: TargetProgress['unused']): string {
  const pieces = unused.map(
    ({ reason, measurement: { value, on } }) =>
      `${value}${on === undefined ? '' : ` (${on})`}: ${reasonTexts[reason]}`,
  );
  return `Not used: ${pieces.join('; ')}.`;
}

/** Writes a computed number with two decimals at most. */
function rounded(value: number): string {
  return String(Math.round(value * 100) / 100);
}
