import { type Evidence, type Goal, type TargetProgress, textIn } from 'policy-tracker';
import { statuses, statusFlags } from 'policy-tracker/vocabulary';
import { evidenceFinder } from '../../../model/progress/evidenceFinder';
import { goalHeading } from '../../print/goalHeading';
import { dateColumn, drawTable, pairTable, spaced, wrapped } from '../../print/table';
import { emphasisOf, type Terminal } from '../../print/terminal';
import { contestOf } from '../../print/text/contestOf';
import { formatBasis } from '../../print/text/formatBasis';
import { targetLines } from '../../print/text/formatTarget';
import { pluralise } from '../../print/text/pluralise';
import type { Asked } from '../../read/asked';
import type { AskedStatus, HistoryStep, StatusAnswer } from './askedStatus';
import { flagsOf } from './flagsOf';
import { formatAsOf } from './formatAsOf';

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
  asked: Pick<Asked, 'corpus' | 'language'>,
  terminal: Terminal,
): string {
  const { language } = asked;
  const targets = targetLines(goal, progress, asked);
  const steps = history.slice(0, history.findIndex(({ update }) => update === status.update) + 1);
  const evidence = evidenceFinder(asOf.corpus?.evidence ?? [])(steps.map(({ update }) => update));
  const addresses = evidence.flatMap(({ url }, index) => (url ? [`[${index + 1}] ${url}`] : []));
  const later = history.length - steps.length;
  return [
    goalHeading(goal, language, terminal),
    statusLine(status, asOf, terminal),
    ...(targets.length === 0 ? [] : [pairTable(17, [['Targets', targets.join('\n')]], terminal)]),
    meanings(status, language, terminal),
    ...(steps.length === 0 ? [] : [historyTable(steps, evidence, language, terminal)]),
    // Addresses are not wrapped, so that they can be copied.
    ...(addresses.length === 0 ? [] : [addresses.join('\n')]),
    ...(later === 0 ? [] : [laterUpdates(later)]),
  ].join('\n\n');
}

/** Says what the status is, and what it rests on. What a status means is no finding, and is said apart. */
function statusLine(status: StatusAnswer, asOf: AskedStatus, terminal: Terminal): string {
  const { bold } = emphasisOf(terminal);
  const heading = bold([status.status, ...flagsOf(status)].join(', '));
  const basis = formatBasis(status, asOf.on);
  const sentences = [
    `${heading} ${formatAsOf(asOf)}${basis === undefined ? '.' : `: ${basis}`}`,
    ...contestOf(status.readings),
  ];
  return wrapped(sentences.join(' '), terminal);
}

function meanings(status: StatusAnswer, language: string, terminal: Terminal): string {
  const { dim } = emphasisOf(terminal);
  const rows = [
    [status.status, statuses[status.status].definition] as const,
    ...flagsOf(status).map((flag) => [flag, statusFlags[flag].definition] as const),
  ];
  return pairTable(
    17,
    rows.map(([term, definition]) => [dim(term), dim(textIn(definition, language))]),
    terminal,
  );
}

function historyTable(
  steps: readonly HistoryStep[],
  evidence: readonly Evidence[],
  language: string,
  terminal: Terminal,
): string {
  const columns = [
    dateColumn(
      'From',
      steps.map(({ from }) => from),
    ),
    { heading: 'Status', width: 17 },
    { heading: 'What happened, and who reported it', width: 'rest' as const },
  ];
  const rows = steps.map((step) => [
    step.from,
    step.status,
    describeUpdate(step.update, evidence, language, terminal).join('\n'),
  ]);
  return drawTable(columns, spaced(rows), terminal);
}

function describeUpdate(
  { summary, scope, reason, corrects, assessor, assessorKind, recordedOn, ...update }: HistoryStep['update'],
  evidence: readonly Evidence[],
  language: string,
  terminal: Terminal,
): string[] {
  const { dim } = emphasisOf(terminal);
  return [
    ...(summary ? [textIn(summary, language)] : []),
    ...(scope ? [`Scope: ${textIn(scope, language)}`] : []),
    ...(reason ? [`Reason: ${reason.note ? textIn(reason.note, language) : reason.kind}`] : []),
    ...(corrects ? [`Corrects: ${corrects}`] : []),
    dim(`${assessor} (${assessorKind}), recorded ${recordedOn}`),
    ...evidence.flatMap((piece, index) =>
      update.evidenceIds.includes(piece.id) ? [dim(describeEvidence(piece, index + 1))] : [],
    ),
  ];
}

function describeEvidence({ title, publisher, publishedOn, note }: Evidence, number: number): string {
  const source = [title, publisher, publishedOn].filter(Boolean).join(', ');
  return `[${number}] ${source}${note ? `. ${note}` : ''}`;
}

function laterUpdates(count: number): string {
  return `There ${count === 1 ? 'is' : 'are'} ${pluralise(count, 'later update')}.`;
}
