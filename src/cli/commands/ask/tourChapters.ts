import {
  compareSpeeches,
  countGoals,
  filterGoals,
  functionsOfCity,
  goalsByCity,
  goalsOf,
  progressTowards,
  statusesOn,
  textIn,
} from 'policy-tracker';
import { goalList } from '../../print/goalList';
import { goalTable } from '../../print/goalTable';
import { statusChart } from '../../print/statusChart';
import { drawTable, wrapped } from '../../print/table';
import type { Terminal } from '../../print/terminal';
import { formatUpdates } from '../../print/text/formatEvidence';
import { targetLines } from '../../print/text/formatTarget';
import { pluralise } from '../../print/text/pluralise';
import type { Asked } from '../../read/asked';
import { placesOf, termName, termsOf } from '../../read/terms';
import {
  idsByCount,
  pickCity,
  pickCityAndTheme,
  pickMeasured,
  pickRegion,
  pickSpeeches,
  pickTracked,
} from './tourPicks';

/** A question of the tour, and its answer. */
export interface Chapter {
  readonly question: string;
  /** The answer, drawn for the terminal. */
  readonly answer: string;
  /** How to read the answer. */
  readonly remark?: string;
  /** The command that shows more, without the name of the program. */
  readonly command: string;
}

/** Asks the questions of the tour: those that the data has an answer to. */
export function tourChapters(asked: Asked, terminal: Terminal): Chapter[] {
  const chapters = [ofCityAndTheme, ofCity, ofRegion, ofFunctions, ofSpeeches, ofStatuses, ofTargets];
  return chapters.flatMap((chapter) => chapter(asked, terminal) ?? []);
}

function ofCityAndTheme(asked: Asked, terminal: Terminal): Chapter | undefined {
  const { corpus } = asked;
  const picked = pickCityAndTheme(corpus);
  if (picked === undefined) return undefined;
  const { cityId, themeId } = picked;
  const theme = named('themes', themeId, asked);
  return {
    question: `Which goals concern ${place(cityId, asked)} and the theme “${theme}”?`,
    answer: goalTable(filterGoals(corpus, picked), asked, terminal),
    remark:
      'Below each title are the title in another language, where there is one, and the key that `show` takes. "in", "for" and "with" give the role of a place; a place without one of them is the addressee.',
    command: `goals --city ${cityId} --theme ${themeId}`,
  };
}

function ofCity(asked: Asked, terminal: Terminal): Chapter | undefined {
  const { corpus, language } = asked;
  const cityId = pickCity(corpus);
  if (cityId === undefined) return undefined;
  const goals = goalsByCity(corpus, cityId);
  const all = goalsByCity(corpus, cityId, { includeClassWide: true });
  const name = place(cityId, asked);
  const [named, more] = [pluralise(goals.length, 'goal'), all.length - goals.length];
  return {
    question: `Which goals are set for ${name}?`,
    answer: goalList(goals, language, terminal),
    remark: `${named} ${goals.length === 1 ? 'names' : 'name'} ${name}.${more === 0 ? '' : ` ${more} more apply to it because they address a class of cities that it belongs to: ${all.length} in all.`}`,
    command: `goals --city ${cityId} --include-class-wide`,
  };
}

function ofRegion(asked: Asked, terminal: Terminal): Chapter | undefined {
  const { corpus } = asked;
  const regionId = pickRegion(corpus);
  if (regionId === undefined) return undefined;
  const goals = filterGoals(corpus, { regionId, includeWithin: true });
  const columns = [
    { heading: 'Theme', width: 24 },
    { heading: '', width: 12 },
    { heading: 'Goals', width: 7 },
    { heading: 'Sub-themes', width: 'rest' as const },
  ];
  const name = place(regionId, asked);
  const introduction = `${pluralise(goals.length, 'goal')} ${goals.length === 1 ? 'names' : 'name'} this region or a place in it. A goal with several themes counts under each.`;
  const rows = themeRows(countGoals({ ...corpus, goals }, 'themeId'), asked);
  return {
    question: `${name}: what are its goals about?`,
    answer: `${wrapped(introduction, terminal)}\n\n${drawTable(columns, rows, terminal)}`,
    command: `goals --region ${regionId} --include-within`,
  };
}

/** Lists the themes of the upper level by their counts, each with its sub-themes. */
function themeRows(counts: Readonly<Partial<Record<string, number>>>, asked: Asked): string[][] {
  const themes = termsOf(asked.corpus, 'themes');
  const countOf = (id: string) => counts[id] ?? 0;
  const ids = idsByCount(counts);
  const most = Math.max(...ids.map(countOf));
  const subThemesOf = (parentId: string) =>
    Object.keys(themes)
      .filter((id) => themes[id]?.parentId === parentId && countOf(id) > 0)
      .map((id) => `${named('themes', id, asked)} (${countOf(id)})`);
  return ids
    .filter((id) => themes[id]?.parentId === undefined)
    .map((id) => [
      named('themes', id, asked),
      '■'.repeat(Math.max(1, Math.round((countOf(id) / Math.max(most, 10)) * 10))),
      `${countOf(id)}`,
      subThemesOf(id).join(', '),
    ]);
}

/** At most so many places are asked for their functions. */
const mostPlaces = 5;

function ofFunctions(asked: Asked, terminal: Terminal): Chapter | undefined {
  const { corpus } = asked;
  const cities = idsByCount(countGoals(corpus, 'cityId')).map(
    (id) => [id, functionsOfCity(id, { corpus })] as const,
  );
  const classes = Object.keys(countGoals(corpus, 'cityClassId')).map(
    (id) => [id, filterGoals(corpus, { cityClassId: id }).flatMap((goal) => goal.functions)] as const,
  );
  const rows = [...cities, ...classes]
    .filter(([, changed]) => changed.length > 0)
    .slice(0, mostPlaces)
    .flatMap(([id, changed]) => functionRows(id, changed, asked));
  if (rows.length === 0) return undefined;
  const columns = [
    { heading: 'Place', width: 20 },
    { heading: 'Change', width: 13 },
    { heading: 'Functions', width: 'rest' as const },
  ];
  return {
    question: 'Which functions is a city to hold, strengthen, raise or shed?',
    answer: drawTable(columns, rows, terminal),
    command: 'goals --function-change hold,strengthen,raise,shed',
  };
}

/** Lists functions with a row for each change. The first row has the name of the place. */
function functionRows(
  placeId: string,
  changed: readonly { readonly functionId: string; readonly change: string }[],
  asked: Asked,
): string[][] {
  const changes = [...new Set(changed.map(({ change }) => change))];
  return changes.map((change, index) => {
    const ids = new Set(changed.filter((one) => one.change === change).map(({ functionId }) => functionId));
    const names = [...ids].map((id) => named('functions', id, asked));
    return [index === 0 ? place(placeId, asked) : '', change, names.join(', ')];
  });
}

function ofSpeeches({ corpus }: Asked, terminal: Terminal): Chapter | undefined {
  const picked = pickSpeeches(corpus);
  if (picked === undefined) return undefined;
  const [earlier, later] = picked;
  const { vocabulary } = corpus;
  const {
    continued,
    widened,
    notRestated,
    notJudged,
    new: added,
  } = compareSpeeches(earlier, later, {
    vocabulary,
  });
  const takenUp = new Set(continued.map((pair) => pair.earlier.id)).size;
  const [from, to] = [earlier.date.slice(0, 4), later.date.slice(0, 4)];
  const sentence = `Of its ${pluralise(goalsOf(earlier).length, 'goal')}, ${takenUp} ${takenUp === 1 ? 'is' : 'are'} continued in ${to}, ${widened.length} of them widened; ${notRestated.length} ${notRestated.length === 1 ? 'is' : 'are'} not restated, which does not mean given up${notJudged.length === 0 ? '' : `; ${notJudged.length} ${notJudged.length === 1 ? 'is' : 'are'} still to be judged`}. ${pluralise(added.length, 'goal')} of the later speech ${added.length === 1 ? 'is' : 'are'} new.`;
  return {
    question: `What became of the goals of ${from} in a later speech?`,
    answer: wrapped(sentence, terminal),
    command: `compare ${earlier.id} ${later.id}`,
  };
}

function ofStatuses({ corpus, today }: Asked, terminal: Terminal): Chapter | undefined {
  const speechId = pickTracked(corpus);
  if (speechId === undefined) return undefined;
  const goals = filterGoals(corpus, { speechId });
  const statuses = statusesOn(goals, { on: today, corpus });
  const basis = formatUpdates(statuses);
  return {
    question: 'And what came of them?',
    answer: statusChart(statuses, terminal),
    remark: `Every status is a reading of dated updates, which come with their evidence${basis === undefined ? '' : `: here ${basis}`}. A goal without an update is not assessed, which says nothing about it.`,
    command: `status --speech ${speechId}`,
  };
}

function ofTargets(asked: Asked, terminal: Terminal): Chapter | undefined {
  const { corpus, language, today } = asked;
  const goal = pickMeasured(corpus, today);
  if (goal === undefined) return undefined;
  const lines = targetLines(goal, progressTowards(goal, { on: today, corpus }), asked);
  return {
    question: 'Are the figures reached that a goal names?',
    answer: [textIn(goal.title, language), ...lines].map((line) => wrapped(line, terminal)).join('\n'),
    remark:
      'How a target stands is computed from the figures reported, and every part of it is shown. It stands beside the status, which is a reading of the evidence.',
    command: `status ${goal.id}`,
  };
}

function place(id: string, { corpus, language }: Asked): string {
  return termName(placesOf(corpus), id, language);
}

function named(record: string, id: string, { corpus, language }: Asked): string {
  return termName(termsOf(corpus, record), id, language);
}
