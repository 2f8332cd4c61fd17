import type { TargetProgress } from 'policy-tracker';

/** A figure and its unit, and how a measured value is to compare with it. */
export interface ComparedFigure {
  readonly name: string;
  /** The name of the comparison. */
  readonly comparison: string;
  readonly value: number;
  /** The end of a range. */
  readonly upTo?: number | undefined;
  readonly unit: string;
}

/** A target, with its dates written out. */
interface TargetParts extends ComparedFigure {
  readonly place?: string | undefined;
  /** "by the end of 2035" */
  readonly by?: string | undefined;
  readonly baseline?: { readonly value: number; readonly on: string } | undefined;
  readonly condition?: string | undefined;
}

/** A measured value, its day written out if it has one, and what else is to be said of it. */
export interface DatedValue {
  readonly value: number;
  readonly on?: string | undefined;
  /** The name of its comparison, where it is not exact. */
  readonly comparison?: string | undefined;
  /** Who published it. */
  readonly publishers?: readonly string[];
}

/** The values that meet a target. */
export type MetBounds =
  | { readonly kind: 'range'; readonly from: number; readonly upTo: number }
  | { readonly kind: 'below' | 'above' | 'at-most' | 'at-least'; readonly value: number };

/** Why a figure was not used. */
type UnusedReason = TargetProgress['unused'][number]['reason'];

/** How targets and figures are described. */
export interface TargetWords {
  /** "Annual mean of PM2.5: at most 25 micrograms per cubic metre by the end of 2035, from 89.5 in 2013" */
  readonly target: (target: TargetParts) => string;
  /** "Homes in the city: at least 2000 homes (2025)" */
  readonly figure: (
    figure: ComparedFigure & { readonly on?: string | undefined; readonly isOfSome: boolean },
  ) => string;
  /** "On track: 30.5 (2024)." */
  readonly state: (name: string, latest: DatedValue | undefined) => string;
  /** "No measurement since: the last is 19 (2024)." What was measured before shows nothing. */
  readonly nothingSince: (latest: DatedValue) => string;
  /** "Not met so far: 1200 (2030); no day is set." */
  readonly notMetSoFar: (latest: DatedValue) => string;
  /** "Also measured then: 14.9." */
  readonly alsoMeasured: (others: readonly DatedValue[]) => string;
  /** "Start: 32 (2023, measured)." */
  readonly start: (value: number, on: string, isBaseline: boolean) => string;
  /** The baseline is on no way with the figures of another series. */
  readonly otherBaseline: string;
  /** How much of the way is done, a share, and the value of an even pace where one can be computed. */
  readonly way: (share: number, evenValue: number | undefined) => string;
  /** What meets the target, when it was first met where that is not said yet, and whether that was too late. */
  readonly met: (bounds: MetBounds, firstOn: string | undefined, isLate: boolean) => string;
  /** The figures that were not used, each with the reason. */
  readonly unused: (figures: readonly (DatedValue & { readonly reason: UnusedReason })[]) => string;
}
