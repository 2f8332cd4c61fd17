import { Command } from 'commander';
import { cities, cityIds, classesOfCity, countGoals, goals, regionsOfCity } from 'policy-tracker';
import type { Print } from '../../print/print';
import { tableOf } from '../../print/table';

/** `policy-tracker cities`: the cities, their codes, classes and regions, and how many goals name them. */
export function citiesCommand(print: Print): Command {
  return new Command('cities')
    .summary('list the cities')
    .description('List the cities with the number of goals that name them, their codes, classes and regions.')
    .option('--json', 'print the cities as JSON')
    .addHelpText('after', '\nExamples:\n  policy-tracker cities\n  policy-tracker cities --json')
    .action((options: { json?: boolean }) => {
      if (options.json) return print.json(Object.values(cities));
      const counts = countGoals(goals, 'cityId');
      const rows = cityIds.map((id) => {
        const { name, gbCode } = cities[id];
        return [
          id,
          name.zh ?? '',
          String(counts[id] ?? 0),
          gbCode,
          [...classesOfCity(id), ...regionsOfCity(id)].join(', '),
        ];
      });
      if (!print.terminal.isInteractive) return print.rows(rows);
      const columns = [
        { heading: 'City', width: 12 },
        { heading: '', width: 7 },
        { heading: 'Goals', width: 7 },
        { heading: 'GB/T 2260', width: 11 },
        { heading: 'Classes and regions', width: 'rest' as const },
      ];
      print.text(tableOf(columns, rows, print.terminal));
    });
}
