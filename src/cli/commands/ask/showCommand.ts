import { Command } from 'commander';
import {
  type Citation,
  directions,
  functions,
  type Goal,
  getGoal,
  goalIds,
  type ShippedNames,
  type Speech,
  speeches,
  statusOn,
  type ThemeId,
  type TraceStep,
  themes,
  traceGoal,
} from 'policy-tracker';
import { actions, measurabilities, relationKinds } from 'policy-tracker/vocabulary';
import { formatSpeaker } from '../../print/formatSpeaker';
import { keyOf } from '../../print/goalTable';
import { placeName } from '../../print/places';
import type { Print } from '../../print/print';
import { tableOf, wrapped } from '../../print/table';
import { emphasisOf, type Terminal } from '../../print/terminal';
import { goalIdOf } from '../../read/goalIdOf';

/** `policy-tracker show`: one goal, with everything that is coded and where the source says it. */
export function showCommand(print: Print, today: string): Command {
  return new Command('show')
    .summary('show one goal with its citations')
    .description('Show one goal: what it asks for, how it is coded, and where the source says so.')
    .argument('<goal>', 'the id of the goal, or its key where no other speech has the same')
    .option('--json', 'print the goal as JSON')
    .addHelpText(
      'after',
      `
Examples:
  policy-tracker show relieve-non-capital-functions
  policy-tracker show first-tier-cities-2021/accelerate-hetao --json`,
    )
    .action((name: string, options: { json?: boolean }) => {
      const goal = getGoal(goalIdOf(name, goalIds));
      if (options.json) print.json(goal);
      else print.text(goalPage(goal, today, print.terminal));
    });
}

function goalPage(goal: Goal<ShippedNames>, today: string, terminal: Terminal): string {
  const { bold, dim } = emphasisOf(terminal);
  const speech = speeches.find(({ id }) => goal.id.startsWith(`${id}/`));
  const direction = directions.find(({ id }) => id === goal.directionId);
  const traced = traceGoal(goal.id);
  const on = speech?.date ?? '';
  const isOfOneSource = new Set(goal.citations.map(({ sourceId }) => sourceId)).size === 1;
  const facts: [string, string[]][] = [
    ['Direction', direction ? [`${direction.order}. ${direction.title.en}`] : []],
    ['Action', [`${goal.action}: ${actions[goal.action].definition.en}`]],
    ['Places', goal.places.map((place) => `${placeName(place)} (${place.role})`)],
    [
      'Functions',
      goal.functions.map(({ functionId, change }) => `${functions[functionId].name.en} (${change})`),
    ],
    ['Themes', goal.themeIds.map((themeId) => themePath(themeId))],
    ['Period', goal.period ? [`${goal.period.start} to ${goal.period.end}; not a deadline`] : []],
    ['Measurability', [`${goal.measurability}: ${measurabilities[goal.measurability].definition.en}`]],
    ...(goal.deadline ? [['Deadline', [goal.deadline]] as [string, string[]]] : []),
    ['Status', [statusText(goal, today)]],
    [
      'Relations',
      goal.relations.map(
        ({ kind, goalId }) => `${kind} ${keyOf({ id: goalId })}: ${relationKinds[kind].definition.en}`,
      ),
    ],
    ['Earlier', traced.filter(({ date }) => date < on).map(stepText)],
    ['Later', traced.filter(({ date }) => date > on).map(stepText)],
    ['Said by', speech ? [formatSpeaker(speech)] : []],
    ['Cited from', goal.citations.map((citation) => locatorText(citation, isOfOneSource))],
  ];
  const rows = facts
    .filter(([, values]) => values.length > 0)
    .map(([label, values]) => [dim(label), values.join('\n')]);
  return [
    [wrapped(bold(goal.title.en), terminal), ...(goal.title.zh ? [goal.title.zh] : []), dim(goal.id)].join(
      '\n',
    ),
    wrapped(goal.summary.en, terminal),
    tableOf(
      [
        { heading: '', width: 15 },
        { heading: '', width: 'rest' },
      ],
      rows,
      terminal,
    ),
    ...(speech ? [sourceLines(goal, speech, isOfOneSource, terminal).join('\n')] : []),
  ].join('\n\n');
}

function themePath(themeId: ThemeId): string {
  const { name, parentId } = themes[themeId];
  return parentId ? `${themes[parentId].name.en} > ${name.en}` : name.en;
}

/** Words what is known of a goal today. */
function statusText(goal: Goal<ShippedNames>, today: string): string {
  const { status, update } = statusOn(goal, { on: today });
  if (!update) return `${status}: there is no update`;
  return `${status} as of ${update.validOn}, by what is reported from: ${update.assessor}; \`policy-tracker status ${keyOf(goal)}\` shows the evidence`;
}

/** Words a goal that comes before or after in the life of an aim. */
function stepText({ date, goal }: TraceStep): string {
  return `${date} ${goal.title.en} (${goal.id})`;
}

function locatorText(
  { sourceId, paragraph, sentence, span, item }: Citation,
  isOfOneSource: boolean,
): string {
  const source = isOfOneSource ? '' : `${sourceId}, `;
  if (item !== undefined) return `${source}item ${item}`;
  if (sentence === undefined) return `${source}the page as a whole`;
  const characters = span ? `, characters ${span.start + 1} to ${span.end}` : '';
  return `${source}paragraph ${paragraph}, sentence ${sentence}${characters}`;
}

/** Lists the cited sources, a title and an address each. The address is not wrapped, so that it can be copied. */
function sourceLines(
  goal: Goal<ShippedNames>,
  { sources }: Speech,
  isOfOneSource: boolean,
  terminal: Terminal,
): string[] {
  return sources
    .filter(({ id }) => goal.citations.some(({ sourceId }) => sourceId === id))
    .flatMap(({ id, title, url }) => [
      wrapped(`${isOfOneSource ? '' : `${id}: `}${title}:`, terminal),
      ...(url ? [url] : []),
    ]);
}
