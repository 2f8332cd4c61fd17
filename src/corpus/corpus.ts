import type { ShippedNames } from '../../data/generated/ids';
import type { Goal } from '../model/goal/goal';
import type { Names } from '../model/names';
import type { Evidence } from '../model/progress/evidence';
import type { IndicatorReport } from '../model/progress/indicatorReport';
import type { ProgressUpdate } from '../model/progress/progressUpdate';
import type { Finding } from '../model/speech/finding';
import type { PolicyDirection } from '../model/speech/policyDirection';
import type { Speech } from '../model/speech/speech';
import type { Vocabulary } from '../model/vocabulary/vocabulary';
import type { ShippedTerms } from '../vocabulary/shippedVocabulary';
import type { MeasurementPoint } from './measurementPoint';

/**
 * A vocabulary, speeches coded with it, and updates on their goals. The shipped data is one corpus, and yours is another; two are
 * joined into one by `defineCorpus`. A corpus can be given wherever goals are taken: it brings its vocabulary and its updates.
 *
 * @category Data
 */
export interface Corpus<N extends Names = Names> {
  /** The terms that its speeches are coded with. */
  readonly vocabulary: Vocabulary<N>;
  /** The speeches. */
  readonly speeches: readonly Speech<N>[];
  /** The directions of all speeches. */
  readonly directions: readonly PolicyDirection<N>[];
  /** The goals of all speeches. */
  readonly goals: readonly Goal<N>[];
  /** The findings of all speeches. */
  readonly findings: readonly Finding<N>[];
  /** The progress updates on the goals. */
  readonly updates: readonly ProgressUpdate<N>[];
  /** The figures that the updates and the reports of indicators state, those corrected since among them. */
  readonly measurements: readonly MeasurementPoint<N>[];
  /** Reports of indicators that are about no goal. */
  readonly indicatorReports: readonly IndicatorReport[];
  /** The evidence that the updates and the reports of indicators rest on: a piece is in it once, however many of them name it. */
  readonly evidence: readonly Evidence[];
}

/**
 * The data that the package ships, as a corpus whose terms are known with their names.
 *
 * @category Data
 */
export interface ShippedCorpus extends Corpus<ShippedNames> {
  /** The shipped vocabulary. */
  readonly vocabulary: ShippedTerms;
}
