import { Command } from 'commander';
import {
  type AsOfOptions,
  type Evidence,
  filterGoals,
  type Goal,
  getGoal,
  goalIds,
  goals,
  type KnownOptions,
  type ShippedNames,
  type StatusOnDay,
  statusesOn,
  statusHistory,
  statusOn,
} from 'policy-tracker';
import {
  assessorKinds,
  type DefinedTerm,
  type StatusFlag,
  statuses,
  statusFlagIds,
  statusFlags,
  statusIds,
} from 'policy-tracker/vocabulary';
import { statusChart } from '../../print/barChart';
import { formatDay } from '../../print/formatDay';
import { keyOf } from '../../print/goalTable';
import { pluralise } from '../../print/pluralise';
import type { Print } from '../../print/print';
import { spaced, tableOf, wrapped } from '../../print/table';
import { emphasisOf, type Terminal } from '../../print/terminal';
import {
  addAssessorKindFlag,
  addCriteriaFlags,
  assessorKindsIn,
  criteriaIn,
  isJudged,
  picksGoals,
} from '../../read/criteriaFlags';
import { goalIdOf } from '../../read/goalIdOf';

/** `policy-tracker status`: what is known of goals on a day, and on what it rests. */
export function statusCommand(print: Print, today: string): Command {
  const command = new Command('status')
    .summary('what is known of goals on a day')
    .description(
      'Show what is known of goals on a day, as known on that day or another: of one goal with its history and evidence, or of all that meet criteria.',
    )
    .argument('[goal]', 'the id of a goal, or its key where no other speech has the same');
  addCriteriaFlags(command);
  addAssessorKindFlag(command);
  return command
    .option('--json', 'print as JSON')
    .addHelpText('after', helpFor(print.terminal))
    .action((name: string | undefined, options: Record<string, unknown>) => {
      const criteria = criteriaIn(command, options, today);
      const asked: AsOfOptions = {
        on: criteria.on ?? today,
        knownOn: criteria.knownOn,
        staleAfterDays: criteria.staleAfterDays,
        assessorKind: assessorKindsIn(options),
      };
      if (name !== undefined && picksGoals(options)) {
        return command.error('error: criteria pick goals, and one is named; leave out the one or the others');
      }
      if (asked.assessorKind !== undefined && isJudged(criteria)) {
        return command.error(
          'error: --assessor looks at what some report, --status and the marks at what all do; ask for one of them',
        );
      }
      if (name !== undefined) return showGoal(getGoal(goalIdOf(name, goalIds)), asked, options, print);
      const found = filterGoals(goals, criteria);
      const known = knownOf(found, asked);
      if (options['json']) return print.json(known.map(({ goal: _, ...status }) => status));
      if (!print.terminal.isInteractive) return print.rows(known.map(cellsOf));
      if (found.length === 0) return print.text('No goal meets these criteria.');
      print.text(overview(known, asked, print.terminal));
    });
}

function helpFor(terminal: Terminal): string {
  const list = (words: Readonly<Record<string, string>>) =>
    tableOf(
      [
        { heading: '', width: 25 },
        { heading: '', width: 'rest' },
      ],
      Object.entries(words),
      terminal,
    );
  return `
Examples:
  policy-tracker status accelerate-hetao
  policy-tracker status accelerate-hetao --on 2024-06-30
  policy-tracker status --city shanghai --on 2024 --known-on 2023-06-30
  policy-tracker status --status planned --json

Statuses, and what an update that says so has to show:
${list(statusMeanings)}

Marks:
${list(definitionsOf(statusFlags))}

Assessors:
${list(definitionsOf(assessorKinds))}`;
}

/** What each status means, and what it asks for. */
const statusMeanings: Readonly<Record<string, string>> = Object.fromEntries(
  statusIds.map((status) => [
    status,
    `${statuses[status].definition.en} ${status === 'not-assessed' ? '' : 'Needs: '}${statuses[status].requirement.en}`,
  ]),
);

function definitionsOf(terms: Readonly<Record<string, DefinedTerm>>): Record<string, string> {
  return Object.fromEntries(Object.entries(terms).map(([id, { definition }]) => [id, definition.en]));
}

function knownOf(found: readonly Goal<ShippedNames>[], asked: AsOfOptions): Known[] {
  return statusesOn(found, asked).map((status, index) => ({
    goal: found[index] as Goal<ShippedNames>,
    ...status,
  }));
}

/** The options without the day: a history has no day. */
function knownIn({ knownOn, assessorKind }: AsOfOptions): KnownOptions {
  return { knownOn, assessorKind };
}

type Known = StatusOnDay & { readonly goal: Goal<ShippedNames> };

function marksOf(status: StatusOnDay): StatusFlag[] {
  return statusFlagIds.filter((mark) => status[mark]);
}

/** Gives the cells of a goal for a program. */
function cellsOf(known: Known): string[] {
  const { goalId, status, update } = known;
  return [
    goalId,
    status,
    update?.validOn ?? '',
    update?.recordedOn ?? '',
    update?.assessorKind ?? '',
    update?.assessor ?? '',
    marksOf(known).join(','),
    update?.id ?? '',
  ];
}

/** Says of which day something is known, by which day it was, and from whom. */
function momentInWords({ on, knownOn, assessorKind }: AsOfOptions): string {
  const known = knownOn === undefined ? '' : `, as known ${formatDay(knownOn)}`;
  const from =
    assessorKind === undefined ? '' : `, by what is reported from: ${[assessorKind].flat().join(', ')}`;
  return `${formatDay(on)}${known}${from}`;
}

function overview(known: readonly Known[], asked: AsOfOptions, terminal: Terminal): string {
  const { bold, dim } = emphasisOf(terminal);
  const assessed = known.filter(({ update }) => update !== undefined);
  const rows = assessed.map((one) => [
    [one.status, ...marksOf(one)].join('\n'),
    one.update?.validOn ?? '',
    [
      one.goal.title.en,
      dim(keyOf(one.goal)),
      `${one.update?.assessor}, learned ${one.update?.recordedOn}`,
    ].join('\n'),
  ]);
  const columns = [
    { heading: 'Status', width: 17 },
    { heading: 'As of', width: 12 },
    { heading: 'Goal, and from whom it is known', width: 'rest' as const },
  ];
  return [
    wrapped(`${bold(pluralise(known.length, 'goal'))} ${momentInWords(asked)}`, terminal),
    statusChart(known, terminal),
    ...(assessed.length === 0 ? [] : [tableOf(columns, spaced(rows), terminal)]),
    wrapped(
      `${notAssessed(known.length - assessed.length)}The status is our reading of what is reported. \`policy-tracker status <goal>\` shows the history of one with its evidence; \`policy-tracker status --help\` says what each status means.`,
      terminal,
    ),
  ].join('\n\n');
}

function notAssessed(count: number): string {
  return count === 0
    ? ''
    : `For ${pluralise(count, 'goal')} no update counts, which says nothing about them. `;
}

function showGoal(
  goal: Goal<ShippedNames>,
  asked: AsOfOptions,
  options: Readonly<Record<string, unknown>>,
  print: Print,
): void {
  const status = statusOn(goal, asked);
  if (options['json']) print.json({ ...status, history: statusHistory(goal, knownIn(asked)) });
  else if (print.terminal.isInteractive) print.text(goalPage(goal, status, asked, print.terminal));
  else print.rows([cellsOf({ goal, ...status })]);
}

function goalPage(
  goal: Goal<ShippedNames>,
  status: StatusOnDay,
  asked: AsOfOptions,
  terminal: Terminal,
): string {
  const { bold, dim } = emphasisOf(terminal);
  const history = statusHistory(goal, knownIn(asked));
  const shown = history.slice(0, history.findIndex(({ update }) => update === status.update) + 1);
  const later = history.length - shown.length;
  const meaning = [
    statuses[status.status].definition.en,
    ...marksOf(status).map((mark) => `${mark}: ${statusFlags[mark].definition.en}`),
  ];
  const evidence = shown.flatMap(({ update }) => update.evidence);
  const steps = shown.map(({ from, status: one, update }) => [
    from,
    one,
    [
      ...(update.summary ? [update.summary.en] : []),
      ...(update.scope ? [`Scope: ${update.scope.en}`] : []),
      ...(update.reason ? [`Reason: ${update.reason.note?.en ?? update.reason.kind}`] : []),
      ...(update.corrects ? [`Corrects: ${update.corrects}`] : []),
      dim(`${update.assessor} (${update.assessorKind}), learned ${update.recordedOn}`),
      ...update.evidence.map((piece) => dim(evidenceText(piece, evidence.indexOf(piece) + 1))),
    ].join('\n'),
  ]);
  const columns = [
    { heading: 'From', width: 12 },
    { heading: 'Status', width: 17 },
    { heading: 'What came about, and from whom it is known', width: 'rest' as const },
  ];
  const addresses = evidence.flatMap(({ url }, index) => (url ? [`[${index + 1}] ${url}`] : []));
  return [
    [wrapped(bold(goal.title.en), terminal), ...(goal.title.zh ? [goal.title.zh] : []), dim(goal.id)].join(
      '\n',
    ),
    wrapped(
      `${bold([status.status, ...marksOf(status)].join(', '))} ${momentInWords(asked)}. ${meaning.join(' ')}`,
      terminal,
    ),
    ...(steps.length === 0 ? [] : [tableOf(columns, spaced(steps), terminal)]),
    // Addresses are not wrapped, so that they can be copied.
    ...(addresses.length === 0 ? [] : [addresses.join('\n')]),
    ...(later === 0
      ? []
      : [
          wrapped(
            `After that day there ${later === 1 ? 'is' : 'are'} ${pluralise(later, 'more update')}.`,
            terminal,
          ),
        ]),
  ].join('\n\n');
}

function evidenceText({ title, publisher, publishedOn, note }: Evidence, number: number): string {
  const source = [title, publisher, publishedOn].filter(Boolean).join(', ');
  return `[${number}] ${source}${note ? `. ${note}` : ''}`;
}
