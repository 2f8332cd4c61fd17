import { checkOptions, throwProblems } from '../errors/checkOptions';
import type { Names, NamesIn } from '../model/names';
import type { Evidence } from '../model/progress/evidence';
import type { ProgressUpdate } from '../model/progress/progressUpdate';
import { reportsIn } from '../model/progress/reportsIn';
import type { UpdateFile } from '../model/progress/updateFile';
import type { Speech } from '../model/speech/speech';
import type { NamesOf, Vocabulary } from '../model/vocabulary/vocabulary';
import { shippedVocabulary } from '../vocabulary/shippedVocabulary';
import type { ShippedVocabulary } from '../vocabulary/vocabularyOptions';
import type { Corpus } from './corpus';
import { corpusProblems } from './corpusProblems';
import { definitionProblems } from './definitionProblems';
import { directionsOf } from './directionsOf';
import { findingsOf } from './findingsOf';
import { goalsOf } from './goalsOf';
import { joinVocabularies } from './joinVocabularies';
import { measurementPoints } from './measurementPoint';

/**
 * The names that the type of a corpus knows.
 *
 * @category Extending
 */
export type NamesOfCorpus<C extends Corpus> = C extends Corpus<infer N> ? N : never;

/**
 * The names of the terms of a vocabulary alone: it names no speech, direction, goal or finding.
 *
 * @category Extending
 */
export interface TermNames<V extends Vocabulary> extends NamesOf<V> {
  readonly speech: never;
  readonly direction: never;
  readonly goal: never;
  readonly relatedGoal: never;
  readonly finding: never;
}

/**
 * The names of a corpus that is defined: those of its vocabulary, of its speeches, and of the corpora that it extends.
 *
 * @category Extending
 */
export type DefinedNames<V extends Vocabulary, S extends Speech, E extends Corpus> =
  | TermNames<V>
  | NamesIn<S>
  | NamesOfCorpus<E>;

/**
 * What {@link defineCorpus} takes.
 *
 * @category Extending
 */
export interface CorpusDefinition<V extends Vocabulary, S extends Speech, E extends Corpus> {
  /** The corpus to add to, or several, such as `shippedCorpus`. Default: none. */
  readonly extends?: E | readonly E[] | undefined;
  /** The vocabulary that the speeches are coded with. Default: the shipped one. */
  readonly vocabulary?: V | undefined;
  /** The speeches. Default: none. */
  readonly speeches?: readonly S[] | undefined;
  /**
   * The updates on the goals, as `parseUpdates` reads them from a file, with their evidence; or a list of updates, which name the evidence
   * of the corpora that are extended. Default: none.
   */
  readonly updates?: readonly ProgressUpdate<NoInfer<DefinedNames<V, S, E>>>[] | UpdateFile | undefined;
}

/**
 * Defines a corpus: your own vocabulary, speeches and updates, alone or added to other corpora.
 *
 * Every question that can be asked of the shipped data can be asked of it. Its ids are known to the compiler: those of several corpora
 * together are one union, and every id has to name a term of the vocabulary. What is said with them is checked by `checkSpeech` and
 * `checkUpdates` of `policy-tracker/schema`.
 *
 * @param definition - The parts; all are optional.
 * @returns The corpus. What two corpora have in common is in it once.
 * @throws {@link InputError} listing every part of the wrong form; or every speech, term, update and piece of evidence that has the
 *   id of another, and every id that names nothing, with the nearest match: a term, the goal of an update, or its evidence.
 *
 * @example
 * ```ts
 * import { defineCorpus, filterGoals, shippedCorpus, speeches } from 'policy-tracker';
 *
 * const answer = defineCorpus({ speeches: speeches.slice(0, 1) });
 * const both = defineCorpus({ extends: [answer, shippedCorpus] });
 *
 * filterGoals(answer, { cityId: 'beijing' }).length > 0; // => true
 * both.speeches.length === speeches.length; // => true
 * ```
 *
 * @category Extending
 */
export function defineCorpus<
  V extends Vocabulary = ShippedVocabulary,
  S extends Speech = never,
  E extends Corpus = never,
>(definition: CorpusDefinition<V, S, E>): Corpus<DefinedNames<V, S, E>>;
export function defineCorpus(definition: CorpusDefinition<Vocabulary, Speech, Corpus>): Corpus {
  checkOptions(definition, { extends: true, vocabulary: true, speeches: true, updates: true });
  throwProblems(definitionProblems({ ...definition }));
  const extended: readonly Corpus[] = [definition.extends ?? []].flat();
  const joined = <Item>(itemsOf: (corpus: Corpus) => readonly Item[], own: readonly Item[]) => [
    ...new Set([...extended.flatMap(itemsOf), ...own]),
  ];
  const own = reportsIn(definition.updates);
  const vocabularies = extended.map(({ vocabulary }) => vocabulary);
  const isOwn = definition.vocabulary !== undefined || extended.length === 0;
  const speeches = joined((one) => one.speeches, definition.speeches ?? []);
  const directions = speeches.flatMap(directionsOf);
  const terms = joinVocabularies([
    ...vocabularies,
    ...(isOwn ? [definition.vocabulary ?? shippedVocabulary] : []),
  ]);
  const updates = joined((one) => one.updates, own.updates);
  const indicatorReports = joined((one) => one.indicatorReports, own.indicatorReports);
  const evidence = withoutCopies(joined((one) => one.evidence, own.evidence));
  const corpus: Corpus<Names> = {
    vocabulary: {
      ...terms,
      speechIds: speeches.map(({ id }) => id),
      directionIds: directions.map(({ id }) => id),
    },
    speeches,
    directions,
    goals: speeches.flatMap(goalsOf),
    findings: speeches.flatMap(findingsOf),
    updates,
    measurements: measurementPoints(updates, indicatorReports, evidence),
    indicatorReports,
    evidence,
  };
  throwProblems(corpusProblems(corpus));
  return corpus;
}

/** Leaves out pieces of evidence that say the same under the same id: one file of updates may be part of several corpora. */
function withoutCopies(evidence: readonly Evidence[]): Evidence[] {
  return [...new Map(evidence.map((piece) => [JSON.stringify(piece), piece])).values()];
}
