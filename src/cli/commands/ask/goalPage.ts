import {
  type Citation,
  directions,
  functions,
  type Goal,
  type ShippedNames,
  type Speech,
  speeches,
  statusOn,
  type ThemeId,
  type TraceStep,
  textIn,
  themes,
  traceGoal,
} from 'policy-tracker';
import { actions, actors, measurabilities, relationKinds, stances } from 'policy-tracker/vocabulary';
import { goalHeading } from '../../print/goalHeading';
import { pairTable, wrapped } from '../../print/table';
import { emphasisOf, type Terminal } from '../../print/terminal';
import { formatCitation } from '../../print/text/formatCitation';
import { formatSpeaker } from '../../print/text/formatSpeaker';
import { placeName } from '../../print/text/places';
import { keyOf } from '../../read/keyOf';

type ShippedGoal = Goal<ShippedNames>;

/** A label, and the lines beside it. A fact without lines is left out. */
type Fact = readonly [label: string, lines: readonly string[]];

/** Draws the page on a goal: its heading, its summary, its coding, and the sources that it is cited from. */
export function goalPage(goal: ShippedGoal, today: string, terminal: Terminal): string {
  const { dim } = emphasisOf(terminal);
  const speech = speeches.find(({ id }) => goal.id.startsWith(`${id}/`));
  const facts: Fact[] = [
    ...codingOf(goal),
    ['Status', [statusSentence(goal, today)]],
    ...relationsOf(goal),
    ['Said by', speakerOf(goal, speech)],
    ['Cited from', goal.citations.map((citation) => locate(citation, hasOneSource(goal)))],
    ['Note', goal.note ? [textIn(goal.note, 'en')] : []],
  ];
  const rows = facts
    .filter(([, lines]) => lines.length > 0)
    .map(([label, lines]) => [dim(label), lines.join('\n')]);
  return [
    goalHeading(goal, terminal),
    wrapped(textIn(goal.summary, 'en'), terminal),
    pairTable(15, rows, terminal),
    ...(speech ? [sourceLines(goal, speech, terminal).join('\n')] : []),
  ].join('\n\n');
}

function codingOf(goal: ShippedGoal): Fact[] {
  const { action, stance, measurability, period, deadline } = goal;
  const direction = directions.find(({ id }) => id === goal.directionId);
  return [
    ['Direction', direction ? [`${direction.order}. ${direction.title.en}`] : []],
    ['Action', [`${action}: ${actions[action].definition.en}`]],
    ['Stance', stance ? [`${stance}: ${stances[stance].definition.en}`] : []],
    [
      'Places',
      goal.places.map(
        (place) =>
          `${placeName(place)} (${place.role}${place.isInferred ? ', inferred: the text does not name it' : ''})`,
      ),
    ],
    ['Actors', (goal.actors ?? []).map(({ actorId, role }) => `${actors[actorId].name.en} (${role})`)],
    [
      'Functions',
      goal.functions.map(({ functionId, change }) => `${functions[functionId].name.en} (${change})`),
    ],
    ['Themes', goal.themeIds.map(themePath)],
    ['Period', period ? [`${period.start} to ${period.end}; not a deadline`] : []],
    ['Conditions', (goal.conditions ?? []).map(({ en }) => en)],
    ['Measurability', [`${measurability}: ${measurabilities[measurability].definition.en}`]],
    ['Deadline', deadline === undefined ? [] : [deadline]],
  ];
}

/** Names who said it: the actor that the goal names, or the speakers. */
function speakerOf({ saidBy }: ShippedGoal, speech: Speech | undefined): string[] {
  if (saidBy !== undefined) return [actors[saidBy].name.en];
  return speech ? [formatSpeaker(speech)] : [];
}

function themePath(themeId: ThemeId): string {
  const { name, parentId } = themes[themeId];
  return parentId ? `${themes[parentId].name.en} > ${name.en}` : name.en;
}

function statusSentence(goal: ShippedGoal, today: string): string {
  const { status, update } = statusOn(goal, { on: today });
  if (!update) return `${status}: there is no update`;
  return `${status} as of ${update.validOn} (assessor: ${update.assessor}); \`policy-tracker status ${keyOf(goal)}\` shows the evidence`;
}

/** Lists the goals that a goal is related to, and those of the same aim in earlier and later speeches. */
function relationsOf(goal: ShippedGoal): Fact[] {
  const traced = traceGoal(goal.id);
  const isOwn = ({ speechId }: TraceStep) => goal.id.startsWith(`${speechId}/`);
  const relations = goal.relations.map(
    ({ kind, goalId }) => `${kind} ${keyOf({ id: goalId })}: ${relationKinds[kind].definition.en}`,
  );
  return [
    ['Relations', relations],
    ['Earlier', traced.slice(0, traced.findIndex(isOwn)).map(describeStep)],
    ['Later', traced.slice(traced.findLastIndex(isOwn) + 1).map(describeStep)],
  ];
}

function describeStep({ date, goal }: TraceStep): string {
  return `${date} ${goal.title.en} (${goal.id})`;
}

/** Tells whether all citations of a goal are from one source, which then need not be named with each. */
function hasOneSource({ citations }: ShippedGoal): boolean {
  return new Set(citations.map(({ sourceId }) => sourceId)).size === 1;
}

function locate(citation: Citation, isOfOneSource: boolean): string {
  return `${isOfOneSource ? '' : `${citation.sourceId}, `}${formatCitation(citation)}`;
}

/** Lists the cited sources, a title and an address each. Addresses are not wrapped, so that they can be copied. */
function sourceLines(goal: ShippedGoal, { sources }: Speech, terminal: Terminal): string[] {
  const isNamed = !hasOneSource(goal);
  return sources
    .filter(({ id }) => goal.citations.some(({ sourceId }) => sourceId === id))
    .flatMap(({ id, title, url }) => [
      wrapped(`${isNamed ? `${id}: ` : ''}${title}:`, terminal),
      ...(url ? [url] : []),
    ]);
}
