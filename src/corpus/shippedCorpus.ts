import { speeches } from '../../data/generated/speeches';
import { shippedVocabulary } from '../vocabulary/shippedVocabulary';
import type { ShippedCorpus } from './corpus';
import { directions, evidence, findings, goals, indicatorReports, measurements, updates } from './shipped';

/**
 * The data that the package ships.
 *
 * @example
 * ```ts
 * import { filterGoals, shippedCorpus } from 'policy-tracker';
 *
 * const speechId = 'first-tier-cities-2021';
 *
 * filterGoals(shippedCorpus, { speechId, text: 'hetao' })[0]?.id; // => 'first-tier-cities-2021/accelerate-hetao'
 * shippedCorpus.vocabulary.cities.shenzhen.name.zh; // => '深圳'
 * ```
 *
 * @category Data
 */
export const shippedCorpus: ShippedCorpus = {
  vocabulary: shippedVocabulary,
  speeches,
  directions,
  goals,
  findings,
  updates,
  measurements,
  indicatorReports,
  evidence,
};
