import { Command } from 'commander';
import {
  type CityId,
  cities,
  cityIds,
  classesOfCity,
  countGoals,
  goals,
  regionsOfCity,
} from 'policy-tracker';
import type { Print } from '../../print/print';
import { type DrawnColumn, drawTable } from '../../print/table';

/** `policy-tracker cities`: the cities with their codes, classes and regions, and how many goals name each. */
export function citiesCommand(print: Print): Command {
  return new Command('cities')
    .summary('list the cities')
    .description(
      'List the cities, each with the number of goals that name it, its code, classes and regions.',
    )
    .option('--json', 'print the cities as JSON')
    .addHelpText('after', '\nExamples:\n  policy-tracker cities\n  policy-tracker cities --json')
    .action((options: { json?: boolean }) => {
      if (options.json) return print.json(Object.values(cities));
      const counts = countGoals(goals, 'cityId');
      const rows = cityIds.map((id) => cellsFor(id, counts[id] ?? 0));
      if (print.terminal.isInteractive) print.text(drawTable(cityColumns, rows, print.terminal));
      else print.rows(rows);
    });
}

const cityColumns: readonly DrawnColumn[] = [
  { heading: 'City', width: 12 },
  { heading: '', width: 7 },
  { heading: 'Goals', width: 7 },
  { heading: 'GB/T 2260', width: 11 },
  { heading: 'Classes and regions', width: 'rest' },
];

function cellsFor(id: CityId, goalCount: number): string[] {
  const { name, gbCode } = cities[id];
  return [
    id,
    name.zh ?? '',
    String(goalCount),
    gbCode,
    [...classesOfCity(id), ...regionsOfCity(id)].join(', '),
  ];
}
