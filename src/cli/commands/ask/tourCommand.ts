import { Command } from 'commander';
import {
  type CityId,
  cities,
  functions as cityFunctions,
  compareSpeeches,
  countGoals,
  directionsOf,
  filterGoals,
  functionsOfCity,
  type GoalFunction,
  goals,
  goalsByCity,
  goalsOf,
  regions,
  type ShippedNames,
  speeches,
  speechIds,
  statusesOn,
  type ThemeId,
  themeIds,
  themes,
} from 'policy-tracker';
import { statusChart } from '../../print/barChart';
import { formatSpeaker } from '../../print/formatSpeaker';
import { goalTable } from '../../print/goalTable';
import type { Print } from '../../print/print';
import { tableOf, wrapped } from '../../print/table';
import { emphasisOf } from '../../print/terminal';

const fourCities = ['beijing', 'shanghai', 'guangzhou', 'shenzhen'] as const satisfies readonly CityId[];

/** `policy-tracker tour`: the main questions, asked of the real data. */
export function tourCommand(print: Print, today: string): Command {
  return new Command('tour')
    .summary('a short tour of the data')
    .description(
      'A short tour of the data: goals of one city, goals of a region by theme, who holds which function, and what came of it all.',
    )
    .action(() => {
      const { bold, dim } = emphasisOf(print.terminal);
      const chapter = (title: string) => print.text(`\n${bold(title)}\n`);
      const see = (command: string) => print.text(dim(`\nThe goals: policy-tracker ${command}`));
      print.prose(`${bold('policy-tracker')}: what a government said it would do in which city`);
      for (const speech of speeches) {
        const [inGoals, inDirections] = [goalsOf(speech).length, directionsOf(speech).length];
        print.text('');
        print.prose(`${formatSpeaker(speech)} ${inGoals} goals under ${inDirections} directions of policy.`);
      }

      chapter('1. Which goals concern Shenzhen and innovation?');
      print.text(
        goalTable(filterGoals(goals, { cityId: 'shenzhen', themeId: 'innovation' }), print.terminal),
      );
      print.text('');
      print.prose(
        'Below a title stand its Chinese term and the key to show it by. "in", "for" and "with" tell the part of a place; one without such a word is addressed.',
      );
      see('goals --city shenzhen --theme innovation');

      chapter('2. Which goals are set for Beijing?');
      const named = goalsByCity(goals, 'beijing');
      const bound = goalsByCity(goals, 'beijing', { includeClassWide: true });
      print.text(
        tableOf(
          [
            { heading: '', width: 4 },
            { heading: '', width: 'rest' },
          ],
          named.map(({ title }) => ['-', title.en]),
          print.terminal,
        ),
      );
      print.text('');
      print.prose(
        `${named.length} goals name Beijing. ${bound.length - named.length} more bind it because they address a class it belongs to, all super-large cities or all cities: ${bound.length} in all.`,
      );
      see('goals --city beijing --include-class-wide');

      chapter('3. The Greater Bay Area by theme');
      print.text(themeTable(print));
      see('goals --region greater-bay-area --include-within');

      chapter('4. Who is to do what with which function?');
      print.text(functionTable(print));
      see('goals --function-change hold,strengthen,raise,shed');

      chapter('5. What did a later speech make of the goals of 2021?');
      print.prose(comparisonLine());
      print.text(dim(`\nThe goals: policy-tracker compare ${speechIds.slice(0, 2).join(' ')}`));

      chapter('6. And what came of them?');
      const answer = filterGoals(goals, { speechId: 'first-tier-cities-2021' });
      print.text(statusChart(statusesOn(answer, { on: today }), print.terminal));
      print.text('');
      print.prose(
        'Every status is our reading of a dated update, which comes with its evidence. Where there is none, a goal is not assessed, which says nothing about it.',
      );
      print.text(dim('\nThe evidence: policy-tracker status --speech first-tier-cities-2021'));

      print.text('');
      print.prose(
        `Next: \`policy-tracker show <goal>\` for one goal with its citations, \`policy-tracker --help\` for the rest.`,
      );
    });
}

/** Says in a sentence what the second speech made of the first. */
function comparisonLine(): string {
  const [earlier, later] = speeches;
  if (!earlier || !later) return '';
  const { continued, widened, new: fresh, notRestated } = compareSpeeches(earlier, later);
  const takenUp = new Set(continued.map((pair) => pair.earlier.id)).size;
  return `Of its ${goalsOf(earlier).length} goals, ${takenUp} are continued in ${later.date.slice(0, 4)}, ${widened.length} of these widened from a region to all cities; ${notRestated.length} are not restated, which does not mean given up. ${fresh.length} goals are new.`;
}

function themeTable({ terminal }: Print): string {
  const inTheArea = filterGoals(goals, { regionId: 'greater-bay-area', includeWithin: true });
  const counts = countGoals(inTheArea, 'themeId');
  const rows = themeIds
    .filter((id) => themes[id].parentId === undefined && counts[id])
    .sort((a, b) => (counts[b] ?? 0) - (counts[a] ?? 0))
    .map((id) => [
      themes[id].name.en,
      '■'.repeat(counts[id] ?? 0),
      String(counts[id]),
      subThemes(id, counts),
    ]);
  return [
    wrapped(
      `${inTheArea.length} goals name the ${regions['greater-bay-area'].name.en} or a place in it. One with several themes counts under each.`,
      terminal,
    ),
    '',
    tableOf(
      [
        { heading: 'Theme', width: 24 },
        { heading: '', width: 12 },
        { heading: 'Goals', width: 7 },
        { heading: 'Sub-themes', width: 'rest' },
      ],
      rows,
      terminal,
    ),
  ].join('\n');
}

function subThemes(parentId: ThemeId, counts: Partial<Record<ThemeId, number>>): string {
  return themeIds
    .filter((id) => themes[id].parentId === parentId && counts[id])
    .map((id) => `${themes[id].name.en} (${counts[id]})`)
    .join(', ');
}

function functionTable({ terminal }: Print): string {
  const classWide = filterGoals(goals, { cityClassId: 'super-large' }).flatMap(({ functions }) => functions);
  return tableOf(
    [
      { heading: 'City', width: 18 },
      { heading: 'Change', width: 13 },
      { heading: 'Functions', width: 'rest' },
    ],
    [
      ...fourCities.flatMap((cityId) => functionRows(cities[cityId].name.en, functionsOfCity(cityId))),
      ...functionRows('All super-large', classWide),
    ],
    terminal,
  );
}

/** Lists functions with a row for each change; the name of who has them stands in the first. */
function functionRows(name: string, functions: readonly GoalFunction<ShippedNames>[]): string[][] {
  if (functions.length === 0) return [[name, '', 'no function, only goals']];
  const changes = [...new Set(functions.map(({ change }) => change))];
  return changes.map((change, index) => {
    const changed = functions.filter((one) => one.change === change);
    const names = changed.map(({ functionId }) => cityFunctions[functionId].name.en);
    return [index === 0 ? name : '', change, names.join(', ')];
  });
}
