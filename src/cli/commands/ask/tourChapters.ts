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
import { functionChanges } from 'policy-tracker/vocabulary';
import { goalList } from '../../print/goalList';
import { goalTable } from '../../print/goalTable';
import { statusChart } from '../../print/statusChart';
import { drawTable, wholeColumn, wrapped } from '../../print/table';
import type { Terminal } from '../../print/terminal';
import { formatUpdates } from '../../print/text/formatEvidence';
import { targetLines } from '../../print/text/formatTarget';
import type { Asked } from '../../read/asked';
import { placesOf, termLabel, termName, termsOf } from '../../read/terms';
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
  const { corpus, words } = asked;
  const picked = pickCityAndTheme(corpus);
  if (picked === undefined) return undefined;
  const { cityId, themeId } = picked;
  const theme = named('themes', themeId, asked);
  return {
    question: words.tour.ofCityAndTheme.question(place(cityId, asked), theme),
    answer: goalTable(filterGoals(corpus, picked), asked, terminal),
    remark: words.tour.ofCityAndTheme.remark,
    command: `goals --city ${cityId} --theme ${themeId}`,
  };
}

function ofCity(asked: Asked, terminal: Terminal): Chapter | undefined {
  const { corpus, language, words } = asked;
  const cityId = pickCity(corpus);
  if (cityId === undefined) return undefined;
  const goals = goalsByCity(corpus, cityId);
  const all = goalsByCity(corpus, cityId, { includeClassWide: true });
  const name = place(cityId, asked);
  return {
    question: words.tour.ofCity.question(name),
    answer: goalList(goals, language, terminal),
    remark: words.tour.ofCity.remark(name, goals.length, all.length - goals.length),
    command: `goals --city ${cityId} --include-class-wide`,
  };
}

function ofRegion(asked: Asked, terminal: Terminal): Chapter | undefined {
  const { corpus, words } = asked;
  const { question, introduction, headings } = words.tour.ofRegion;
  const regionId = pickRegion(corpus);
  if (regionId === undefined) return undefined;
  const goals = filterGoals(corpus, { regionId, includeWithin: true });
  const columns = [
    { heading: headings.theme, width: 24 },
    { heading: '', width: 12 },
    { heading: headings.goals, width: 7 },
    { heading: headings.subThemes, width: 'rest' as const },
  ];
  const rows = themeRows(countGoals({ ...corpus, goals }, 'themeId'), asked);
  return {
    question: question(place(regionId, asked)),
    answer: `${wrapped(introduction(goals.length), terminal)}\n\n${drawTable(columns, rows, terminal)}`,
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
      .map((id) => asked.words.counted(named('themes', id, asked), countOf(id)));
  return ids
    .filter((id) => themes[id]?.parentId === undefined)
    .map((id) => [
      named('themes', id, asked),
      '■'.repeat(Math.max(1, Math.round((countOf(id) / Math.max(most, 10)) * 10))),
      `${countOf(id)}`,
      asked.words.list(subThemesOf(id)),
    ]);
}

/** At most so many places are asked for their functions. */
const mostPlaces = 5;

function ofFunctions(asked: Asked, terminal: Terminal): Chapter | undefined {
  const { corpus, words } = asked;
  const { question, headings } = words.tour.ofFunctions;
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
    { heading: headings.place, width: 20 },
    wholeColumn(
      headings.change,
      rows.map(([, change = '']) => change),
      11,
    ),
    { heading: headings.functions, width: 'rest' as const },
  ];
  return {
    question,
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
    const label = termLabel(functionChanges, change, asked);
    return [index === 0 ? place(placeId, asked) : '', label, asked.words.list(names)];
  });
}

function ofSpeeches({ corpus, words }: Asked, terminal: Terminal): Chapter | undefined {
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
  const from = earlier.date.slice(0, 4);
  const answer = words.tour.ofSpeeches.answer({
    from,
    to: later.date.slice(0, 4),
    goals: goalsOf(earlier).length,
    continued: new Set(continued.map((pair) => pair.earlier.id)).size,
    widened: widened.length,
    notRestated: notRestated.length,
    notJudged: notJudged.length,
    added: added.length,
  });
  return {
    question: words.tour.ofSpeeches.question(from),
    answer: wrapped(answer, terminal),
    command: `compare ${earlier.id} ${later.id}`,
  };
}

function ofStatuses(asked: Asked, terminal: Terminal): Chapter | undefined {
  const { corpus, today, words } = asked;
  const speechId = pickTracked(corpus);
  if (speechId === undefined) return undefined;
  const goals = filterGoals(corpus, { speechId });
  const statuses = statusesOn(goals, { on: today, corpus });
  return {
    question: words.tour.ofStatuses.question,
    answer: statusChart(statuses, asked, terminal),
    remark: words.tour.ofStatuses.remark(formatUpdates(statuses, words)),
    command: `status --speech ${speechId}`,
  };
}

function ofTargets(asked: Asked, terminal: Terminal): Chapter | undefined {
  const { corpus, language, today, words } = asked;
  const goal = pickMeasured(corpus, today);
  if (goal === undefined) return undefined;
  const lines = targetLines(goal, progressTowards(goal, { on: today, corpus }), asked);
  return {
    question: words.tour.ofTargets.question,
    answer: [textIn(goal.title, language), ...lines].map((line) => wrapped(line, terminal)).join('\n'),
    remark: words.tour.ofTargets.remark,
    command: `status ${goal.id}`,
  };
}

function place(id: string, { corpus, language }: Asked): string {
  return termName(placesOf(corpus), id, language);
}

function named(record: string, id: string, { corpus, language }: Asked): string {
  return termName(termsOf(corpus, record), id, language);
}
