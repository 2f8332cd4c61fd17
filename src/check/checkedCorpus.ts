import { goalIds, speechDates } from '../../data/generated/ids';
import { evidence, indicatorReports, updates } from '../corpus/shipped';
import { throwProblems } from '../errors/checkOptions';
import { at, listOf, objectWith, optional, text } from '../internal/form';
import { speechIdOf } from '../model/goal/goalLike';
import type { Evidence } from '../model/progress/evidence';
import type { CorrectableReport } from '../model/progress/report';
import { evidenceForm } from '../model/progress/reportForm';
import type { Vocabulary } from '../model/vocabulary/vocabulary';
import { vocabularyForm } from '../model/vocabulary/vocabularyForm';
import { shippedVocabulary } from '../vocabulary/shippedVocabulary';
import type { OtherGoal } from './rules/speech/speechContext';

/**
 * What a check needs of an update or report of the corpus.
 *
 * @category Checking
 */
export interface OtherReport extends CorrectableReport {
  /** The ids of its evidence: what is named here is not unused in a file that is checked. */
  readonly evidenceIds?: readonly string[] | undefined;
}

/**
 * What a check needs of an update of the corpus.
 *
 * @category Checking
 */
export interface OtherUpdate extends OtherReport {
  /** The id of the goal that it is about, if it is known. */
  readonly goalId?: string | undefined;
  /** The status that it reports, if it is known. */
  readonly status?: string | undefined;
  /** When it was true, if that is known. */
  readonly validOn?: string | undefined;
  /** The kind of assessor, if it is known. */
  readonly assessorKind?: string | undefined;
  /** The assessor, if it is known. */
  readonly assessor?: string | undefined;
}

/**
 * What a check needs of a corpus. Every `Corpus` is one.
 *
 * @category Checking
 */
export interface CheckedCorpus<V extends Vocabulary = Vocabulary> {
  /** The vocabulary that its speeches are coded with. */
  readonly vocabulary: V;
  /** The goals of its speeches: relations may point to them, and updates may be about them. */
  readonly goals: readonly OtherGoal[];
  /** Its updates: those that are checked may correct them, but neither repeat their ids nor contradict them by the same assessor. */
  readonly updates: readonly OtherUpdate[];
  /** Its reports of indicators. */
  readonly indicatorReports: readonly OtherReport[];
  /** Its evidence: updates that are checked may name it, but not repeat its ids. */
  readonly evidence: readonly Evidence[];
}

/**
 * What data is checked against.
 *
 * @category Checking
 */
export interface CheckedAgainst<V extends Vocabulary = Vocabulary> {
  /** The corpus that the data belongs to, or will be added to. Default: the shipped one. */
  readonly corpus?: CheckedCorpus<V> | undefined;
  /** The vocabulary that the data is coded with. Default: that of the corpus. */
  readonly vocabulary?: V | undefined;
}

/** Gives the corpus that data is checked against. Of the shipped goals only the ids and dates are needed. */
export function corpusOf({ corpus, vocabulary }: CheckedAgainst): CheckedCorpus {
  throwProblems([
    ...at('options.corpus', optional(corpusForm())(corpus)),
    ...at('options.vocabulary', optional(vocabularyForm())(vocabulary)),
  ]);
  const known = corpus ?? shippedParts();
  return vocabulary === undefined ? known : { ...known, vocabulary };
}

function corpusForm() {
  const reports = listOf(objectWith({ id: text, recordedOn: text, evidenceIds: optional(listOf(text)) }));
  return objectWith(
    {
      vocabulary: vocabularyForm(),
      goals: listOf(objectWith({ id: text, setOn: optional(text) })),
      updates: reports,
      indicatorReports: reports,
      evidence: listOf(evidenceForm()),
    },
    'a corpus',
  );
}

function shippedParts(): CheckedCorpus {
  const goals = goalIds.map((id) => ({ id, setOn: speechDates[speechIdOf({ id })] }));
  return { vocabulary: shippedVocabulary, goals, updates, indicatorReports, evidence };
}
