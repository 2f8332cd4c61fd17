import type { ShippedNames } from '../../data/generated/ids';
import { speeches } from '../../data/generated/speeches';
import { updateFiles } from '../../data/generated/updates';
import type { Goal } from '../model/goal/goal';
import type { Evidence } from '../model/progress/evidence';
import type { IndicatorReport } from '../model/progress/indicatorReport';
import type { ProgressUpdate } from '../model/progress/progressUpdate';
import { reportsIn } from '../model/progress/reportsIn';
import type { Finding } from '../model/speech/finding';
import type { PolicyDirection } from '../model/speech/policyDirection';
import { directionsOf } from './directionsOf';
import { findingsOf } from './findingsOf';
import { goalsOf } from './goalsOf';
import { type MeasurementPoint, measurementPoints } from './measurementPoint';

/**
 * The goals of all speeches.
 *
 * @category Data
 */
export const goals: readonly Goal<ShippedNames>[] = /* @__PURE__ */ speeches.flatMap(goalsOf);

/**
 * The directions of policy of all speeches.
 *
 * @category Data
 */
export const directions: readonly PolicyDirection<ShippedNames>[] = /* @__PURE__ */ speeches.flatMap(
  directionsOf,
);

/**
 * The findings of all speeches.
 *
 * @category Data
 */
export const findings: readonly Finding<ShippedNames>[] = /* @__PURE__ */ speeches.flatMap(findingsOf);

/**
 * The progress updates on the goals of all speeches: what came of them by a day, as reported on another.
 *
 * @category Data
 */
export const updates: readonly ProgressUpdate<ShippedNames>[] = /* @__PURE__ */ updateFiles.flatMap(
  // That each names a shipped goal is shown by the check of all files.
  (file) => file.updates as readonly ProgressUpdate<ShippedNames>[],
);

/**
 * Reports of indicators that are about no goal.
 *
 * @category Data
 */
export const indicatorReports: readonly IndicatorReport[] = /* @__PURE__ */ updateFiles.flatMap(
  (file) => file.indicatorReports ?? [],
);

/**
 * The evidence that the updates and the reports of indicators rest on.
 *
 * @category Data
 */
export const evidence: readonly Evidence[] = /* @__PURE__ */ updateFiles.flatMap(
  (file) => reportsIn(file).evidence,
);

/** The figures that the updates and the reports of indicators state. */
export const measurements: readonly MeasurementPoint<ShippedNames>[] = /* @__PURE__ */ measurementPoints(
  updates,
  indicatorReports,
  evidence,
);
