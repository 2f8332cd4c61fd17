import { Command } from 'commander';
import {
  type Assessor,
  assessorDefinitions,
  type Evidence,
  filterGoals,
  type Goal,
  getGoal,
  goalIds,
  goalStatusDefinitions,
  goalStatuses,
  goals,
  type OneOrMany,
  type ProgressOptions,
  progressMarkDefinitions,
  progressOf,
  type StatusOnDay,
  statusHistory,
  statusOn,
} from 'policy-tracker';
import { barChart } from './barChart';
import { counted } from './counted';
import { addCriteriaFlags, criteriaIn } from './criteriaFlags';
import { dayInWords } from './dayInWords';
import { goalIdOf } from './goalIdOf';
import { keyOf } from './goalTable';
import type { Print } from './print';
import { tableOf, wrapped } from './table';
import { emphasisOf, type Terminal } from './terminal';

const marks = ['overdue', 'late', 'stale', 'contested'] as const;

/** `policy-tracker status`: what is known of goals on a day, and on what it rests. */
export function statusCommand(print: Print, today: string): Command {
  const command = new Command('status')
    .summary('what is known of goals on a day')
    .description(
      'Show what is known of goals on a day, as known on that day or another: of one goal with its history and evidence, or of all that meet criteria.',
    )
    .argument('[goal]', 'the id of a goal, or its key where no other speech has the same');
  addCriteriaFlags(command);
  return command
    .option('--assessor <kinds>', 'look only at what these say, several with commas')
    .option('--json', 'print as JSON')
    .addHelpText('after', helpFor(print.terminal))
    .action((name: string | undefined, options: Record<string, unknown>) => {
      const criteria = criteriaIn(command, options, today);
      const asked: ProgressOptions = {
        validOn: criteria.on ?? today,
        knownOn: criteria.knownOn,
        staleAfterDays: criteria.staleAfterDays,
        assessor: assessorsIn(options['assessor']),
      };
      if (name !== undefined) return showGoal(getGoal(goalIdOf(name, goalIds)), asked, options, print);
      const found = filterGoals(goals, criteria);
      const known = found.map((goal) => ({ goal, ...statusOn(goal, asked) }));
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

Statuses:
${list(goalStatusDefinitions)}

Marks:
${list(progressMarkDefinitions)}

Assessors:
${list(assessorDefinitions)}`;
}

/** Reads the kinds of assessors. What is none is refused by the question itself. */
function assessorsIn(value: unknown): OneOrMany<Assessor> | undefined {
  return typeof value === 'string' ? (value.split(',').map((one) => one.trim()) as Assessor[]) : undefined;
}

type Known = StatusOnDay & { readonly goal: Goal };

function marksOf(status: StatusOnDay): string[] {
  return marks.filter((mark) => status[mark]);
}

/** Gives the cells of a goal for a program. */
function cellsOf(known: Known): string[] {
  const { goalId, status, update } = known;
  return [
    goalId,
    status,
    update?.validOn ?? '',
    update?.recordedOn ?? '',
    update?.assessor ?? '',
    update?.assessorName ?? '',
    marksOf(known).join(','),
    update?.id ?? '',
  ];
}

/** Says of which day something is known, and by which day it was. */
function momentInWords({ validOn, knownOn }: ProgressOptions): string {
  return `${dayInWords(validOn)}${knownOn === undefined ? '' : `, as known ${dayInWords(knownOn)}`}`;
}

function overview(known: readonly Known[], asked: ProgressOptions, terminal: Terminal): string {
  const { bold, dim } = emphasisOf(terminal);
  const { counts, total } = progressOf(
    known.map(({ goal }) => goal),
    asked,
  );
  const assessed = known.filter(({ update }) => update !== undefined);
  const rows = assessed.map((one) => [
    `${one.goal.title.en}\n${dim(keyOf(one.goal))}`,
    [one.status, ...marksOf(one)].join('\n'),
    one.update?.validOn ?? '',
    sourceOf(one),
  ]);
  return [
    wrapped(`${bold(counted(total, 'goal'))} ${momentInWords(asked)}`, terminal),
    barChart(
      goalStatuses
        .filter((status) => counts[status] > 0)
        .map((status) => ({ label: status, count: counts[status], total })),
      terminal,
    ),
    ...(assessed.length === 0
      ? []
      : [
          tableOf(
            [
              { heading: 'Goal', width: 'rest' },
              { heading: 'Status', width: 15 },
              { heading: 'Since', width: 12 },
              { heading: 'Source', width: 22 },
            ],
            rows.flatMap((row, index) => (index === 0 ? [row] : [row.map(() => ''), row])),
            terminal,
          ),
        ]),
    wrapped(
      `${notAssessed(total - assessed.length)}\`policy-tracker status <goal>\` shows the history of one with its evidence; \`policy-tracker status --help\` says what each status means.`,
      terminal,
    ),
  ].join('\n\n');
}

function notAssessed(count: number): string {
  return count === 0 ? '' : `Nobody has assessed ${counted(count, 'goal')}, which says nothing about them. `;
}

/** Says who says so, and when it was learned. */
function sourceOf({ update }: StatusOnDay): string {
  return update ? `${update.assessorName},\n${update.recordedOn}` : '';
}

function showGoal(
  goal: Goal,
  asked: ProgressOptions,
  options: Readonly<Record<string, unknown>>,
  print: Print,
): void {
  const status = statusOn(goal, asked);
  const history = statusHistory(goal, asked);
  if (options['json']) {
    print.json({ ...status, history });
  } else if (print.terminal.isInteractive) {
    print.text(goalPage(goal, status, asked, print.terminal));
  } else {
    print.rows(
      history.map(({ from, status: one, update }) => [
        from,
        one,
        update.recordedOn,
        update.assessor,
        update.assessorName,
        update.id,
      ]),
    );
  }
}

function goalPage(goal: Goal, status: StatusOnDay, asked: ProgressOptions, terminal: Terminal): string {
  const { bold, dim } = emphasisOf(terminal);
  const history = statusHistory(goal, asked);
  const day = momentInWords(asked);
  const meaning = [
    goalStatusDefinitions[status.status],
    ...marksOf(status).map((mark) => `${mark}: ${progressMarkDefinitions[mark as 'late']}`),
  ];
  const steps = history.map(({ from, status: one, update }) => [
    from,
    one,
    [
      ...(update.summary ? [update.summary.en] : []),
      ...(update.scope ? [`Scope: ${update.scope.en}`] : []),
      ...(update.reason ? [`Reason: ${update.reason.note?.en ?? update.reason.kind}`] : []),
      ...(update.corrects ? [`Corrects: ${update.corrects}`] : []),
      dim(`${update.assessorName} (${update.assessor}), learned ${update.recordedOn}`),
      ...update.evidence.map((one) => dim(evidenceLine(one))),
    ].join('\n'),
  ]);
  const addresses = [
    ...new Set(history.flatMap(({ update }) => update.evidence.map(({ url }) => url ?? [])).flat()),
  ];
  return [
    [wrapped(bold(goal.title.en), terminal), ...(goal.title.zh ? [goal.title.zh] : []), dim(goal.id)].join(
      '\n',
    ),
    wrapped(`${bold([status.status, ...marksOf(status)].join(', '))} ${day}. ${meaning.join(' ')}`, terminal),
    ...(steps.length === 0
      ? []
      : [
          tableOf(
            [
              { heading: 'From', width: 12 },
              { heading: 'Status', width: 17 },
              { heading: 'What came about, and who says so', width: 'rest' },
            ],
            steps.flatMap((row, index) => (index === 0 ? [row] : [row.map(() => ''), row])),
            terminal,
          ),
        ]),
    // Addresses are not wrapped, so that they can be copied.
    ...(addresses.length === 0 ? [] : [addresses.join('\n')]),
  ].join('\n\n');
}

function evidenceLine({ title, publisher, publishedOn }: Evidence): string {
  return `Evidence: ${[title, publisher, publishedOn].filter(Boolean).join(', ')}`;
}
