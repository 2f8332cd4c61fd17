import {
  type Citation,
  type Goal,
  progressTowards,
  type Speech,
  statusOn,
  type TraceStep,
  textIn,
  traceGoal,
} from 'policy-tracker';
import {
  actorRoles,
  comparisons,
  functionChanges,
  measurabilities,
  placeRoles,
  relationKinds,
  stances,
} from 'policy-tracker/vocabulary';
import stringWidth from 'string-width';
import { goalHeading } from '../../print/goalHeading';
import { pairTable, wrapped } from '../../print/table';
import { emphasisOf, type Terminal } from '../../print/terminal';
import { formatCitation } from '../../print/text/formatCitation';
import { formatDate, tableDate } from '../../print/text/formatDay';
import { formatOccasion, formatSpeaker } from '../../print/text/formatSpeaker';
import { targetLines } from '../../print/text/formatTarget';
import type { GoalFact } from '../../print/words/goal/goalWords';
import type { Words } from '../../print/words/words';
import type { Asked } from '../../read/asked';
import { keyOf } from '../../read/keyOf';
import { speechOf } from '../../read/speechOf';
import { definedTerm, placesOf, type Terms, termLabel, termName, termsOf } from '../../read/terms';
import { formatAsOf } from '../track/formatAsOf';
import { statusLabels } from '../track/statusLabels';
import { statusSentences } from '../track/statusSentences';
import type { CitedWords } from './citedWords';

/** What a fact is, and the lines beside its label. A fact without lines is left out. */
type Fact = readonly [fact: GoalFact, lines: readonly string[]];

/** What is asked of a goal. */
interface AskedGoal extends Asked {
  /** The day of the status, a full or partial date. Default: today. */
  readonly on?: string | undefined;
}

/**
 * Draws the page on a goal: its heading, its summary, its coding, and the sources that it is cited from.
 *
 * @param cited - The words that it is cited from, where the text of the source is given.
 */
export function goalPage(
  goal: Goal,
  asked: AskedGoal,
  cited: CitedWords | undefined,
  terminal: Terminal,
): string {
  const { dim } = emphasisOf(terminal);
  const { corpus, language, words, today, on = today } = asked;
  const speech = speechOf(goal, corpus);
  const facts: Fact[] = [
    ...codingOf(goal, asked),
    ['targets', targetLines(goal, progressTowards(goal, { on, corpus }), asked)],
    ['status', [statusText(goal, on, asked)]],
    ...relationsOf(goal, asked),
    speakerOf(goal, speech, asked),
    ['citedFrom', citationLines(goal, cited, words)],
    ['note', goal.note ? [textIn(goal.note, language)] : []],
  ];
  const rows = facts
    .filter(([, lines]) => lines.length > 0)
    .map(([fact, lines]) => [dim(words.goal.facts[fact]), lines.join('\n')]);
  return [
    goalHeading(goal, language, terminal),
    wrapped(textIn(goal.summary, language), terminal),
    pairTable(labelWidth(words), rows, terminal),
    ...(speech ? [sourceLines(goal, speech, words, terminal).join('\n')] : []),
    ...(cited && cited.differing > 0 ? [wrapped(words.goal.differs(cited.differing), terminal)] : []),
  ].join('\n\n');
}

/** The room for the labels, all alike whichever a goal has. */
function labelWidth({ goal: { facts } }: Words): number {
  return Math.max(...Object.values(facts).map((label) => stringWidth(label))) + 2;
}

function codingOf(goal: Goal, asked: Asked): Fact[] {
  const { corpus, language, words } = asked;
  const { action, stance, measurability, period, deadline } = goal;
  const direction = corpus.directions.find(({ id }) => id === goal.directionId);
  const named = (record: string, id: string) => termName(termsOf(corpus, record), id, language);
  const { withRole } = words.goal;
  return [
    ['direction', direction ? [`${direction.order}. ${textIn(direction.title, language)}`] : []],
    ['action', [definedTerm(termsOf(corpus, 'actions'), action, asked)]],
    ['stance', stance ? [definedTerm(stances, stance, asked)] : []],
    [
      'places',
      goal.places.map(({ placeId, role, isInferred }) =>
        withRole(
          termName(placesOf(corpus), placeId, language),
          termLabel(placeRoles, role, asked),
          isInferred,
        ),
      ),
    ],
    [
      'actors',
      (goal.actors ?? []).map(({ actorId, role }) =>
        withRole(named('actors', actorId), termLabel(actorRoles, role, asked)),
      ),
    ],
    [
      'functions',
      goal.functions.map(({ functionId, change }) =>
        withRole(named('functions', functionId), termLabel(functionChanges, change, asked)),
      ),
    ],
    ['themes', goal.themeIds.map((themeId) => themePath(themeId, termsOf(corpus, 'themes'), language))],
    ['period', period ? [describePeriod(period, words)] : []],
    ['conditions', (goal.conditions ?? []).map((condition) => textIn(condition, language))],
    ['measurability', [definedTerm(measurabilities, measurability, asked)]],
    ['success', goal.successCriteria.map((criterion) => textIn(criterion, language))],
    ['figures', goal.figures.map((figure) => describeFigure(figure, asked))],
    ['deadline', deadline === undefined ? [] : [formatDate(deadline, words)]],
  ];
}

/** Says what a figure is: "Homes in the city: at least 2000 homes (2025)". */
function describeFigure(figure: Goal['figures'][number], { language, words }: Asked): string {
  const { name, comparison, value, unit, on, coverage } = figure;
  return words.targets.figure({
    name: textIn(name, language),
    comparison: termName(comparisons, comparison, language),
    value,
    unit,
    on: on && formatDate(on, words),
    isOfSome: coverage === 'some',
  });
}

/** Names who said it: the actor that the goal names, or the speaker; or all speakers, where it is not known which of them said it. */
function speakerOf({ saidBy }: Goal, speech: Speech | undefined, asked: Asked): Fact {
  if (speech === undefined) return ['saidBy', []];
  if (saidBy === undefined) {
    return [speech.speakers.length > 1 ? 'speakers' : 'saidBy', [formatSpeaker(speech, asked)]];
  }
  const actor = termName(termsOf(asked.corpus, 'actors'), saidBy, asked.language);
  return ['saidBy', [asked.words.said([actor], formatOccasion(speech, asked))]];
}

function describePeriod({ start, end }: NonNullable<Goal['period']>, words: Words): string {
  return words.goal.period(formatDate(start, words), end && formatDate(end, words));
}

function themePath(themeId: string, themes: Terms, language: string): string {
  const parentId = themes[themeId]?.parentId;
  const name = termName(themes, themeId, language);
  return parentId === undefined ? name : `${termName(themes, parentId, language)} > ${name}`;
}

function statusText(goal: Goal, on: string, asked: AskedGoal): string {
  const { corpus, dataFlags, words } = asked;
  const status = statusOn(goal, { on, corpus });
  const label = words.list(statusLabels(status, asked));
  if (status.status === 'not-yet-set') return words.goal.notYetSet(label, formatDate(goal.setOn, words));
  if (status.update === undefined) return words.goal.noUpdate(label, formatAsOf({ on }, asked));
  const day = asked.on === undefined ? '' : ` --on ${asked.on}`;
  return words.sentences([
    ...statusSentences(status, label, { on }, asked),
    words.goal.seeStatus(`policy-tracker status ${goal.id}${day}${dataFlags}`),
  ]);
}

/** Lists the goals that a goal is related to, and those of the same aim in earlier and later speeches. */
function relationsOf(goal: Goal, asked: Asked): Fact[] {
  const { corpus, language, words } = asked;
  const traced = traceGoal(goal.id, { corpus });
  const isOwn = ({ speechId }: TraceStep<Goal>) => goal.id.startsWith(`${speechId}/`);
  const relations = goal.relations.map(({ kind, goalId }) =>
    words.goal.relation(
      termLabel(relationKinds, kind, asked),
      keyOf({ id: goalId }),
      textIn(relationKinds[kind].definition, language),
    ),
  );
  const described = (step: TraceStep<Goal>) =>
    words.goal.step(tableDate(step.date, words), textIn(step.goal.title, language), step.goal.id);
  return [
    ['relations', relations],
    ['earlier', traced.slice(0, traced.findIndex(isOwn)).map(described)],
    ['later', traced.slice(traced.findLastIndex(isOwn) + 1).map(described)],
  ];
}

/** Tells whether all citations of a goal are from one source, which then need not be named with each. */
function hasOneSource({ citations }: Goal): boolean {
  return new Set(citations.map(({ sourceId }) => sourceId)).size === 1;
}

/** Lists the citations, each followed by its words where they are known. */
function citationLines(goal: Goal, cited: CitedWords | undefined, words: Words): string[] {
  const isOfOneSource = hasOneSource(goal);
  return goal.citations.flatMap((citation, index) => {
    const quoted = cited?.words[index];
    return [locate(citation, isOfOneSource, words), ...(quoted === undefined ? [] : [`“${quoted}”`])];
  });
}

function locate(citation: Citation, isOfOneSource: boolean, words: Words): string {
  const place = formatCitation(citation, words);
  return isOfOneSource ? place : words.goal.ofSource(citation.sourceId, place);
}

/** Lists the cited sources, a title and an address each. Addresses are not wrapped, so that they can be copied. */
function sourceLines(goal: Goal, { sources }: Speech, words: Words, terminal: Terminal): string[] {
  const isNamed = !hasOneSource(goal);
  return sources
    .filter(({ id }) => goal.citations.some(({ sourceId }) => sourceId === id))
    .flatMap(({ id, title, url }) => [
      wrapped(words.goal.source(title, isNamed ? id : undefined, url !== undefined), terminal),
      ...(url ? [url] : []),
    ]);
}
