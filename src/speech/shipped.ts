import { speeches } from '../../data/speeches';
import type { Finding } from '../model/finding';
import type { Goal } from '../model/goal';
import type { PolicyDirection } from '../model/policyDirection';
import { directionsOf } from './directionsOf';
import { findingsOf } from './findingsOf';
import { goalsOf } from './goalsOf';

/**
 * The goals of all speeches.
 *
 * @category Data
 */
export const goals: readonly Goal[] = /* @__PURE__ */ speeches.flatMap(goalsOf);

/**
 * The directions of policy of all speeches.
 *
 * @category Data
 */
export const directions: readonly PolicyDirection[] = /* @__PURE__ */ speeches.flatMap(directionsOf);

/**
 * The findings of all speeches.
 *
 * @category Data
 */
export const findings: readonly Finding[] = /* @__PURE__ */ speeches.flatMap(findingsOf);
