import { Command } from 'commander';
import {
  cityClassIds,
  cityIds,
  directionIds,
  filterGoals,
  functionIds,
  goals,
  regionIds,
} from 'policy-tracker';
import { goalCells, goalTable } from '../../print/goalTable';
import type { Print } from '../../print/print';
import { wrapped } from '../../print/table';
import type { Terminal } from '../../print/terminal';
import { pluralise } from '../../print/text/pluralise';
import { addCriteriaFlags } from '../../read/criteria/criteriaFlags';
import { checkDayFlag, criteriaFrom, type TypedOptions } from '../../read/criteria/criteriaFrom';
import { keyOf } from '../../read/keyOf';

/** `policy-tracker goals`: the goals that meet the criteria. */
export function goalsCommand(print: Print, today: string): Command {
  const command = new Command('goals')
    .summary('list goals: all, or those that meet criteria')
    .description(
      'List goals: all, or those that meet every criterion given. A flag takes one value, or several separated by commas, of which any one is enough. The name of a city, region, theme, function or verb, in English or Chinese, is taken for its id.',
    );
  addCriteriaFlags(command);
  return command
    .option('--json', 'print the goals as JSON')
    .addHelpText('after', goalsHelp(print.terminal))
    .action((options: TypedOptions) => {
      const criteria = criteriaFrom(command, options, today);
      checkDayFlag(command, criteria, options);
      const found = filterGoals(goals, criteria);
      if (options['json']) return print.json(found);
      if (!print.terminal.isInteractive) return print.rows(found.map(goalCells));
      if (found.length === 0) return print.text('No goal meets these criteria.');
      print.text(goalTable(found, print.terminal));
      print.text('');
      const count = pluralise(found.length, 'goal');
      print.prose(`${count}. \`policy-tracker show <goal>\` shows one with its citations.`);
    });
}

function goalsHelp(terminal: Terminal): string {
  return `
Examples:
  policy-tracker goals --city shenzhen --theme innovation
  policy-tracker goals --city beijing --include-class-wide --json
  policy-tracker goals --city 北京 --theme 住房
  policy-tracker goals --region greater-bay-area --include-within
  policy-tracker goals --function-change shed --not '{"cityId":"beijing"}'
  policy-tracker goals --status planned --on 2024-06-30
  policy-tracker goals --text 疏解

${idLists(terminal)}
Themes: see \`policy-tracker themes\`. Statuses: see \`policy-tracker status --help\`.`;
}

/** Lists the ids that no command lists. */
function idLists(terminal: Terminal): string {
  const lists = {
    Cities: cityIds,
    Regions: regionIds,
    'City classes': cityClassIds,
    Functions: functionIds,
    Directions: directionIds.map((id) => keyOf({ id })),
  };
  return Object.entries(lists)
    .map(([title, ids]) => wrapped(`${title}: ${ids.join(', ')}.`, terminal))
    .join('\n');
}
