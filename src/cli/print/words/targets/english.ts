import { percent } from '../../text/percent';
import type { ComparedFigure, DatedValue, MetBounds, TargetWords } from './targetWords';

const compared = ({ comparison, value, upTo, unit }: ComparedFigure) =>
  `${comparison.toLowerCase()} ${upTo === undefined ? value : `${value} and ${upTo}`} ${unit}`;
const dated = ({ value, on, comparison, publishers = [] }: DatedValue) => {
  const figure = comparison === undefined ? `${value}` : `${comparison.toLowerCase()} ${value}`;
  const details = [...(on === undefined ? [] : [on]), ...publishers];
  return details.length === 0 ? figure : `${figure} (${details.join(', ')})`;
};

const reasons = {
  'no-place': 'no place',
  'no-date': 'no date',
  'other-definition': 'another definition',
  'other-series': 'a series that does not join',
  inconclusive: 'too rough to decide',
};

function boundsText(bounds: MetBounds): string {
  if (bounds.kind === 'range') return `from ${bounds.from} to ${bounds.upTo}`;
  const { kind, value } = bounds;
  if (kind === 'below' || kind === 'above') return `${kind} ${value}`;
  return `at ${value} or ${kind === 'at-most' ? 'less' : 'more'}`;
}

export const englishTargets: TargetWords = {
  target: ({ place, by, baseline, condition, ...figure }) => {
    const parts = [
      `${figure.name}${place === undefined ? '' : ` (${place})`}: ${compared(figure)}${by === undefined ? '' : ` ${by}`}`,
      ...(baseline === undefined ? [] : [`from ${baseline.value} in ${baseline.on}`]),
      ...(condition === undefined ? [] : [condition]),
    ];
    return parts.join(', ');
  },
  figure: ({ on, isOfSome, ...figure }) => {
    const day = on === undefined ? '' : ` (${on})`;
    return `${figure.name}: ${compared(figure)}${day}${isOfSome ? ', in some of the places' : ''}`;
  },
  state: (name, latest) => `${name}${latest === undefined ? '' : `: ${dated(latest)}`}.`,
  nothingSince: (latest) => `No measurement since: the last is ${dated(latest)}.`,
  notMetSoFar: (latest) => `Not met so far: ${dated(latest)}; no day is set.`,
  alsoMeasured: (others) => `Also measured then: ${others.map(dated).join('; ')}.`,
  start: (value, on, isBaseline) => `Start: ${value} (${on}, ${isBaseline ? 'baseline' : 'measured'}).`,
  otherBaseline: 'The baseline is of another series and not used.',
  way: (share, evenValue) => {
    const way = `${percent(share)} of the way`;
    return evenValue === undefined ? `${way}.` : `${way}; an even pace would be at ${evenValue}.`;
  },
  met: (bounds, firstOn, isLate) => {
    const first = firstOn === undefined ? '' : `, first in ${firstOn}${isLate ? ', after it was due' : ''}`;
    return `Met ${boundsText(bounds)}${first}.`;
  },
  unused: (figures) => {
    const pieces = figures.map(({ reason, ...figure }) => `${dated(figure)}: ${reasons[reason]}`);
    return `Not used: ${pieces.join('; ')}.`;
  },
};
