import {
  type Citation,
  type Corpus,
  type Goal,
  type Period,
  progressTowards,
  type Speech,
  statusOn,
  type TraceStep,
  textIn,
  traceGoal,
} from 'policy-tracker';
import { comparisons, measurabilities, relationKinds, stances } from 'policy-tracker/vocabulary';
import { goalHeading } from '../../print/goalHeading';
import { pairTable, wrapped } from '../../print/table';
import { emphasisOf, type Terminal } from '../../print/terminal';
import { contestOf } from '../../print/text/contestOf';
import { formatBasis } from '../../print/text/formatBasis';
import { formatCitation } from '../../print/text/formatCitation';
import { formatDate, formatDay } from '../../print/text/formatDay';
import { formatOccasion, formatSpeaker } from '../../print/text/formatSpeaker';
import { targetLines } from '../../print/text/formatTarget';
import { pluralise } from '../../print/text/pluralise';
import type { Asked } from '../../read/asked';
import { keyOf } from '../../read/keyOf';
import { speechOf } from '../../read/speechOf';
import { placesOf, type Terms, termName, termsOf } from '../../read/terms';
import type { CitedWords } from './citedWords';

/** A label, and the lines beside it. A fact without lines is left out. */
type Fact = readonly [label: string, lines: readonly string[]];

/**
 * Draws the page on a goal: its heading, its summary, its coding, and the sources that it is cited from.
 *
 * @param cited - The words that it is cited from, where the text of the source is given.
 */
export function goalPage(
  goal: Goal,
  asked: Asked,
  cited: CitedWords | undefined,
  terminal: Terminal,
): string {
  const { dim } = emphasisOf(terminal);
  const { corpus, language } = asked;
  const speech = speechOf(goal, corpus);
  const facts: Fact[] = [
    ...codingOf(goal, asked),
    ['Targets', targetLines(goal, progressTowards(goal, { on: asked.today, corpus }), asked)],
    ['Status', [statusSentence(goal, asked)]],
    ...relationsOf(goal, asked),
    speakerOf(goal, speech, asked),
    ['Cited from', citationLines(goal, cited)],
    ['Note', goal.note ? [textIn(goal.note, language)] : []],
  ];
  const rows = facts
    .filter(([, lines]) => lines.length > 0)
    .map(([label, lines]) => [dim(label), lines.join('\n')]);
  return [
    goalHeading(goal, language, terminal),
    wrapped(textIn(goal.summary, language), terminal),
    pairTable(15, rows, terminal),
    ...(speech ? [sourceLines(goal, speech, terminal).join('\n')] : []),
    ...(cited && cited.differing > 0 ? [wrapped(describeDifference(cited.differing), terminal)] : []),
  ].join('\n\n');
}

function codingOf(goal: Goal, { corpus, language }: Asked): Fact[] {
  const { action, stance, measurability, period, deadline } = goal;
  const direction = corpus.directions.find(({ id }) => id === goal.directionId);
  const named = (record: string, id: string) => termName(termsOf(corpus, record), id, language);
  return [
    ['Direction', direction ? [`${direction.order}. ${textIn(direction.title, language)}`] : []],
    ['Action', [describeTerm(termsOf(corpus, 'actions'), action, language)]],
    ['Stance', stance ? [describeTerm(stances, stance, language)] : []],
    ['Places', goal.places.map((place) => describePlace(place, corpus, language))],
    ['Actors', (goal.actors ?? []).map(({ actorId, role }) => `${named('actors', actorId)} (${role})`)],
    [
      'Functions',
      goal.functions.map(({ functionId, change }) => `${named('functions', functionId)} (${change})`),
    ],
    ['Themes', goal.themeIds.map((themeId) => themePath(themeId, termsOf(corpus, 'themes'), language))],
    ['Period', period ? [describePeriod(period)] : []],
    ['Conditions', (goal.conditions ?? []).map((condition) => textIn(condition, language))],
    ['Measurability', [describeTerm(measurabilities, measurability, language)]],
    ['Success', goal.successCriteria.map((criterion) => textIn(criterion, language))],
    ['Figures', goal.figures.map((figure) => describeFigure(figure, language))],
    ['Deadline', deadline === undefined ? [] : [formatDate(deadline)]],
  ];
}

function describePlace(
  { placeId, role, isInferred }: Goal['places'][number],
  corpus: Corpus,
  language: string,
): string {
  const remark = isInferred ? ', inferred: the text does not name it' : '';
  return `${termName(placesOf(corpus), placeId, language)} (${role}${remark})`;
}

/** Says what a figure is: "Homes in the city: at least 2000 homes (2025)". */
function describeFigure(figure: Goal['figures'][number], language: string): string {
  const { name, comparison, value, unit, on, coverage } = figure;
  const compared = textIn(comparisons[comparison].name, language).toLowerCase();
  const day = on === undefined ? '' : ` (${formatDate(on)})`;
  const places = coverage === 'some' ? ', in some of the places' : '';
  return `${textIn(name, language)}: ${compared} ${value} ${unit}${day}${places}`;
}

/** Names who said it: the actor that the goal names, or the speaker; or all speakers, where it is not known which of them said it. */
function speakerOf({ saidBy }: Goal, speech: Speech | undefined, { corpus, language }: Asked): Fact {
  if (speech === undefined) return ['Said by', []];
  if (saidBy === undefined) {
    return [speech.speakers.length > 1 ? 'Speakers' : 'Said by', [formatSpeaker(speech, language)]];
  }
  const actor = termName(termsOf(corpus, 'actors'), saidBy, language);
  return ['Said by', [`${actor}. ${formatOccasion(speech, language)}`]];
}

function describePeriod({ start, end }: Period): string {
  if (end === undefined) return `from ${formatDate(start)} on`;
  return `${formatDate(start)} to ${formatDate(end)}; not a deadline`;
}

/** Says what a term means: "build: Put up something that was not there." */
function describeTerm(terms: Terms, id: string, language: string): string {
  const meaning = terms[id]?.definition ?? terms[id]?.name;
  if (meaning === undefined) return id;
  return `${id}: ${typeof meaning === 'string' ? meaning : textIn(meaning, language)}`;
}

function themePath(themeId: string, themes: Terms, language: string): string {
  const parentId = themes[themeId]?.parentId;
  const name = termName(themes, themeId, language);
  return parentId === undefined ? name : `${termName(themes, parentId, language)} > ${name}`;
}

function statusSentence(goal: Goal, { corpus, today, dataFlags }: Asked): string {
  const status = statusOn(goal, { on: today, corpus });
  if (status.status === 'not-yet-set') return `${status.status}: its speech is of ${formatDate(goal.setOn)}`;
  const heading = `${status.status} ${formatDay(today)}`;
  const basis = formatBasis(status, today);
  if (basis === undefined) return `${heading}: there is no update`;
  const sentences = [
    `${heading}: ${basis}`,
    ...contestOf(status.readings),
    `\`policy-tracker status ${goal.id}${dataFlags}\` shows it.`,
  ];
  return sentences.join(' ');
}

/** Lists the goals that a goal is related to, and those of the same aim in earlier and later speeches. */
function relationsOf(goal: Goal, { corpus, language }: Asked): Fact[] {
  const traced = traceGoal(goal.id, { corpus });
  const isOwn = ({ speechId }: TraceStep<Goal>) => goal.id.startsWith(`${speechId}/`);
  const relations = goal.relations.map(
    ({ kind, goalId }) =>
      `${kind} ${keyOf({ id: goalId })}: ${textIn(relationKinds[kind].definition, language)}`,
  );
  const described = (step: TraceStep<Goal>) =>
    `${step.date} ${textIn(step.goal.title, language)} (${step.goal.id})`;
  return [
    ['Relations', relations],
    ['Earlier', traced.slice(0, traced.findIndex(isOwn)).map(described)],
    ['Later', traced.slice(traced.findLastIndex(isOwn) + 1).map(described)],
  ];
}

/** Tells whether all citations of a goal are from one source, which then need not be named with each. */
function hasOneSource({ citations }: Goal): boolean {
  return new Set(citations.map(({ sourceId }) => sourceId)).size === 1;
}

/** Lists the citations, each followed by its words where they are known. */
function citationLines(goal: Goal, cited: CitedWords | undefined): string[] {
  const isOfOneSource = hasOneSource(goal);
  return goal.citations.flatMap((citation, index) => {
    const words = cited?.words[index];
    return [locate(citation, isOfOneSource), ...(words === undefined ? [] : [`“${words}”`])];
  });
}

function locate(citation: Citation, isOfOneSource: boolean): string {
  return `${isOfOneSource ? '' : `${citation.sourceId}, `}${formatCitation(citation)}`;
}

function describeDifference(count: number): string {
  return `The text differs from the cited source in ${pluralise(count, 'sentence')}; the words above are those of the source.`;
}

/** Lists the cited sources, a title and an address each. Addresses are not wrapped, so that they can be copied. */
function sourceLines(goal: Goal, { sources }: Speech, terminal: Terminal): string[] {
  const isNamed = !hasOneSource(goal);
  return sources
    .filter(({ id }) => goal.citations.some(({ sourceId }) => sourceId === id))
    .flatMap(({ id, title, url }) => [
      wrapped(`${isNamed ? `${id}: ` : ''}${title}${url ? ':' : ''}`, terminal),
      ...(url ? [url] : []),
    ]);
}
