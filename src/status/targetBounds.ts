import type { Target } from '../model/goal/target';
import type { Measurement } from '../model/progress/measurement';

/**
 * The values that meet a target: from a lowest, up to a highest, or between the two.
 *
 * @category Tracking
 */
export interface TargetBounds {
  /** The lowest value that meets it. Absent where any low one does. */
  readonly from?: number | undefined;
  /** The highest value that meets it. Absent where any high one does. */
  readonly upTo?: number | undefined;
  /** Whether the bound itself does not meet it: "more than 8 per cent" is not met at 8. */
  readonly isStrict?: true | undefined;
}

/** How far from a figure "about" reaches, as a share of it: about 60 is met from 59.4 on. */
const aboutShare = 0.01;

/**
 * Gives the values that meet a target.
 *
 * A figure without "at least" or "at most" is one to reach: where the way to it starts below, more than it meets it too, and where it
 * starts above, less. Without a start only the figure itself does. "About" reaches one per cent of the figure further.
 *
 * @param start - The value where the way to it starts.
 */
export function boundsOf({ comparison, value, upTo }: Target, start: number | undefined): TargetBounds {
  switch (comparison) {
    case 'at-least':
      return { from: value };
    case 'above':
      return { from: value, isStrict: true };
    case 'at-most':
      return { upTo: value };
    case 'below':
      return { upTo: value, isStrict: true };
    case 'between':
      return { from: value, upTo };
    case 'about':
    case 'exactly': {
      const reach = comparison === 'about' ? Math.abs(value) * aboutShare : 0;
      const both = { from: value - reach, upTo: value + reach };
      if (start === undefined || (both.from <= start && start <= both.upTo)) return both;
      return start < value ? { from: both.from } : { upTo: both.upTo };
    }
  }
}

/** The figure of a measurement, and how the measured value compares with it. */
export type MeasuredValue = Pick<Measurement, 'value' | 'comparison'>;

/**
 * Tells whether a measured value meets a target: `undefined` where it cannot be told, because the measurement is a bound itself, such as
 * "above 80" for a target of 85. An approximate one may be one per cent more or less.
 */
export function meets({ value, comparison }: MeasuredValue, bounds: TargetBounds): boolean | undefined {
  const { from = -Infinity, upTo = Infinity, isStrict = false } = bounds;
  const [isOpenBelow, isOpenAbove] = [comparison === 'above', comparison === 'below'];
  const reach = comparison === 'about' ? Math.abs(value) * aboutShare : 0;
  const lowest = isOpenAbove || comparison === 'at-most' ? -Infinity : value - reach;
  const highest = isOpenBelow || comparison === 'at-least' ? Infinity : value + reach;
  // An end that is left out of either leaves it out of what they share.
  const startsInside = lowest > from || (lowest === from && (!isStrict || isOpenBelow || from === -Infinity));
  const endsInside = highest < upTo || (highest === upTo && (!isStrict || isOpenAbove || upTo === Infinity));
  if (startsInside && endsInside) return true;
  const isBelow = highest < from || (highest === from && (isStrict || isOpenAbove));
  const isAbove = lowest > upTo || (lowest === upTo && (isStrict || isOpenBelow));
  return isBelow || isAbove ? false : undefined;
}
