import {
  type CityId,
  cities,
  compareSpeeches,
  countGoals,
  type FunctionId,
  filterGoals,
  functions,
  functionsOfCity,
  type GoalFunction,
  goals,
  goalsByCity,
  goalsOf,
  regions,
  speeches,
  statusesOn,
  type ThemeId,
  themeIds,
  themes,
} from 'policy-tracker';
import { goalList } from '../../print/goalList';
import { goalTable } from '../../print/goalTable';
import { statusChart } from '../../print/statusChart';
import { drawTable, wrapped } from '../../print/table';
import type { Terminal } from '../../print/terminal';

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

/** Asks the questions of the tour. */
export function tourChapters(terminal: Terminal, today: string): Chapter[] {
  return [
    ofCityAndTheme(terminal),
    ofCity(terminal),
    ofRegion(terminal),
    ofFunctions(terminal),
    ofSpeeches(terminal),
    ofStatuses(terminal, today),
  ];
}

function ofCityAndTheme(terminal: Terminal): Chapter {
  return {
    question: 'Which goals concern Shenzhen and innovation?',
    answer: goalTable(filterGoals(goals, { cityId: 'shenzhen', themeId: 'innovation' }), terminal),
    remark:
      'Below each title are its Chinese term and the key that `show` takes. "in", "for" and "with" give the role of a place; a place without one of them is the addressee.',
    command: 'goals --city shenzhen --theme innovation',
  };
}

function ofCity(terminal: Terminal): Chapter {
  const named = goalsByCity(goals, 'beijing');
  const all = goalsByCity(goals, 'beijing', { includeClassWide: true });
  return {
    question: 'Which goals are set for Beijing?',
    answer: goalList(named, terminal),
    remark: `${named.length} goals name Beijing. ${all.length - named.length} more apply to it because they address a class that it belongs to, all super-large cities or all cities: ${all.length} in all.`,
    command: 'goals --city beijing --include-class-wide',
  };
}

function ofRegion(terminal: Terminal): Chapter {
  const inRegion = filterGoals(goals, { regionId: 'greater-bay-area', includeWithin: true });
  const counts = countGoals(inRegion, 'themeId');
  const countOf = (id: ThemeId) => counts[id] ?? 0;
  const rows = themeIds
    .filter((id) => themes[id].parentId === undefined && countOf(id) > 0)
    .sort((a, b) => countOf(b) - countOf(a))
    .map((id) => [themes[id].name.en, '■'.repeat(countOf(id)), `${countOf(id)}`, subThemes(id, countOf)]);
  const columns = [
    { heading: 'Theme', width: 24 },
    { heading: '', width: 12 },
    { heading: 'Goals', width: 7 },
    { heading: 'Sub-themes', width: 'rest' as const },
  ];
  const introduction = `${inRegion.length} goals name the ${regions['greater-bay-area'].name.en} or a place in it. A goal with several themes counts under each.`;
  return {
    question: 'What are the goals for the Greater Bay Area about?',
    answer: `${wrapped(introduction, terminal)}\n\n${drawTable(columns, rows, terminal)}`,
    command: 'goals --region greater-bay-area --include-within',
  };
}

function subThemes(parentId: ThemeId, countOf: (id: ThemeId) => number): string {
  return themeIds
    .filter((id) => themes[id].parentId === parentId && countOf(id) > 0)
    .map((id) => `${themes[id].name.en} (${countOf(id)})`)
    .join(', ');
}

const fourCities = ['beijing', 'shanghai', 'guangzhou', 'shenzhen'] as const satisfies readonly CityId[];

function ofFunctions(terminal: Terminal): Chapter {
  const classWide = filterGoals(goals, { cityClassId: 'super-large' }).flatMap((goal) => goal.functions);
  const columns = [
    { heading: 'City', width: 18 },
    { heading: 'Change', width: 13 },
    { heading: 'Functions', width: 'rest' as const },
  ];
  const rows = [
    ...fourCities.flatMap((cityId) => functionRows(cities[cityId].name.en, functionsOfCity(cityId))),
    ...functionRows('All super-large', classWide),
  ];
  return {
    question: 'Which functions is each city to hold, strengthen, raise or shed?',
    answer: drawTable(columns, rows, terminal),
    command: 'goals --function-change hold,strengthen,raise,shed',
  };
}

/** Lists functions with a row for each change. The first row has the name of the city. */
function functionRows(name: string, changed: readonly GoalFunction<FunctionId>[]): string[][] {
  if (changed.length === 0) return [[name, '', 'no function, only goals']];
  const changes = [...new Set(changed.map(({ change }) => change))];
  return changes.map((change, index) => {
    const names = changed
      .filter((one) => one.change === change)
      .map(({ functionId }) => functions[functionId].name.en);
    return [index === 0 ? name : '', change, names.join(', ')];
  });
}

function ofSpeeches(terminal: Terminal): Chapter {
  const [earlier, later] = speeches;
  if (!earlier || !later) throw new Error('the tour needs two speeches');
  const { continued, widened, notRestated, new: added } = compareSpeeches(earlier, later);
  const takenUp = new Set(continued.map((pair) => pair.earlier.id)).size;
  const [from, to] = [earlier.date.slice(0, 4), later.date.slice(0, 4)];
  const sentence = `Of its ${goalsOf(earlier).length} goals, ${takenUp} are continued in ${to}, ${widened.length} of them widened from a region to all cities; ${notRestated.length} are not restated, which does not mean given up. ${added.length} goals are new.`;
  return {
    question: `What became of the goals of ${from} in a later speech?`,
    answer: wrapped(sentence, terminal),
    command: `compare ${earlier.id} ${later.id}`,
  };
}

function ofStatuses(terminal: Terminal, today: string): Chapter {
  const answered = filterGoals(goals, { speechId: 'first-tier-cities-2021' });
  return {
    question: 'And what came of them?',
    answer: statusChart(statusesOn(answered, { on: today }), terminal),
    remark:
      'Every status is our reading of a dated update, which comes with its evidence. A goal without an update is not assessed, which says nothing about it.',
    command: 'status --speech first-tier-cities-2021',
  };
}
