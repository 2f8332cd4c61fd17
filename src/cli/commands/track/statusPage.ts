import { type Evidence, type Goal, type TargetProgress, textIn } from 'policy-tracker';
import { assessorKinds, reasonKinds, statuses, statusFlags } from 'policy-tracker/vocabulary';
import { evidenceFinder } from '../../../model/progress/evidenceFinder';
import { goalHeading } from '../../print/goalHeading';
import { dateColumn, drawTable, spaced, wholeColumn, wrapped } from '../../print/table';
import { emphasisOf, type Terminal } from '../../print/terminal';
import { flagsOf } from '../../print/text/flagsOf';
import { tableDate } from '../../print/text/formatDay';
import { targetLines } from '../../print/text/formatTarget';
import type { Words } from '../../print/words/words';
import type { Naming } from '../../read/asked';
import { type Speaking, termLabel } from '../../read/terms';
import type { AskedStatus, HistoryStep, StatusAnswer } from './askedStatus';
import { statusLabels, widestStatus } from './statusLabels';
import { statusSentences } from './statusSentences';

/** A goal, what is reported about it, and what is computed from figures. */
interface Tracked {
  readonly goal: Goal;
  readonly status: StatusAnswer;
  /** How each target stands. */
  readonly progress: readonly TargetProgress[];
  /** All steps of the goal; those after the day are only counted. */
  readonly history: readonly HistoryStep[];
}

/**
 * Draws the page on the status of one goal: what it is, by whose reading, how its targets stand, what the words mean, and the steps up to
 * it with their evidence.
 */
export function statusPage(
  { goal, status, progress, history }: Tracked,
  asOf: AskedStatus,
  asked: Naming,
  terminal: Terminal,
): string {
  const { language, words } = asked;
  const targets = targetLines(goal, progress, asked);
  const steps = history.slice(0, history.findIndex(({ update }) => update === status.update) + 1);
  const evidence = evidenceFinder(asOf.corpus?.evidence ?? [])(steps.map(({ update }) => update));
  const addresses = evidence.flatMap(({ url }, index) => (url ? [`[${index + 1}] ${url}`] : []));
  const later = history.length - steps.length;
  return [
    goalHeading(goal, language, terminal),
    statusLine(status, asOf, asked, terminal),
    ...(targets.length === 0 ? [] : [labelled([[words.status.targets, targets.join('\n')]], terminal)]),
    meanings(status, asked, terminal),
    ...(steps.length === 0 ? [] : [historyTable(steps, evidence, asked, terminal)]),
    // Addresses are not wrapped, so that they can be copied.
    ...(addresses.length === 0 ? [] : [addresses.join('\n')]),
    ...(later === 0 ? [] : [words.status.later(later)]),
  ].join('\n\n');
}

/** Says what the status is, with emphasis on its name. */
function statusLine(status: StatusAnswer, asOf: AskedStatus, speaking: Speaking, terminal: Terminal): string {
  const { bold } = emphasisOf(terminal);
  const { words } = speaking;
  const heading = bold(words.list(statusLabels(status, speaking)));
  return wrapped(words.sentences(statusSentences(status, heading, asOf, speaking)), terminal);
}

function meanings(status: StatusAnswer, speaking: Speaking, terminal: Terminal): string {
  const { dim } = emphasisOf(terminal);
  const definitions = [
    statuses[status.status].definition,
    ...flagsOf(status).map((flag) => statusFlags[flag].definition),
  ];
  const rows = statusLabels(status, speaking).map((label, index) => [
    dim(label),
    dim(textIn(definitions[index] ?? {}, speaking.language)),
  ]);
  return labelled(rows, terminal);
}

/** Draws rows of a label and a text. */
function labelled(rows: readonly (readonly string[])[], terminal: Terminal): string {
  const labels = rows.map(([label = '']) => label);
  return drawTable([wholeColumn('', labels, widestStatus), { heading: '', width: 'rest' }], rows, terminal);
}

function historyTable(
  steps: readonly HistoryStep[],
  evidence: readonly Evidence[],
  speaking: Speaking,
  terminal: Terminal,
): string {
  const { headings } = speaking.words.status;
  const dates = steps.map(({ from }) => tableDate(from, speaking.words));
  const labels = steps.map(({ status }) => termLabel(statuses, status, speaking));
  const columns = [
    dateColumn(headings.from, dates),
    wholeColumn(headings.status, labels, widestStatus),
    { heading: headings.whatHappened, width: 'rest' as const },
  ];
  const rows = steps.map(({ update }, index) => [
    dates[index] ?? '',
    labels[index] ?? '',
    describeUpdate(update, evidence, speaking, terminal).join('\n'),
  ]);
  return drawTable(columns, spaced(rows), terminal);
}

function describeUpdate(
  { summary, scope, reason, corrects, assessor, assessorKind, recordedOn, ...update }: HistoryStep['update'],
  evidence: readonly Evidence[],
  speaking: Speaking,
  terminal: Terminal,
): string[] {
  const { dim } = emphasisOf(terminal);
  const { language, words } = speaking;
  const kind = termLabel(assessorKinds, assessorKind, speaking);
  return [
    ...(summary ? [textIn(summary, language)] : []),
    ...(scope ? [words.status.scope(textIn(scope, language))] : []),
    ...(reason ? [words.status.reason(describeReason(reason, speaking))] : []),
    ...(corrects ? [words.status.corrects(corrects)] : []),
    dim(words.status.reporter({ assessor, kind, recordedOn: tableDate(recordedOn, words) })),
    ...evidence.flatMap((piece, index) =>
      update.evidenceIds.includes(piece.id) ? [dim(describeEvidence(piece, index + 1, words))] : [],
    ),
  ];
}

function describeReason(
  { note, kind }: NonNullable<HistoryStep['update']['reason']>,
  speaking: Speaking,
): string {
  return note ? textIn(note, speaking.language) : termLabel(reasonKinds, kind, speaking);
}

function describeEvidence(
  { title, publisher, publishedOn, note }: Evidence,
  number: number,
  words: Words,
): string {
  const parts = [title, publisher, ...(publishedOn ? [tableDate(publishedOn, words)] : [])];
  return words.status.evidence(number, parts, note);
}
