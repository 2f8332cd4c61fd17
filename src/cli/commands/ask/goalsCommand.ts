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
import { goalCells, goalTable, keyOf } from '../../print/goalTable';
import { pluralise } from '../../print/pluralise';
import type { Print } from '../../print/print';
import { wrapped } from '../../print/table';
import type { Terminal } from '../../print/terminal';
import { addCriteriaFlags, checkDay, criteriaIn } from '../../read/criteriaFlags';

/** The ids that no command lists, for the end of the help. */
function idsHelp(terminal: Terminal): string {
  const lists = [
    ['Cities', cityIds],
    ['Regions', regionIds],
    ['City classes', cityClassIds],
    ['Functions', functionIds],
    ['Directions', directionIds.map((id) => keyOf({ id }))],
  ] as const;
  return lists.map(([title, ids]) => wrapped(`${title}: ${ids.join(', ')}.`, terminal)).join('\n');
}

/** `policy-tracker goals`: the goals that meet the criteria. */
export function goalsCommand(print: Print, today: string): Command {
  const command = new Command('goals')
    .summary('list goals, all or those that meet criteria')
    .description(
      'List goals: all, or those that meet every criterion given. A flag takes one value or several with commas, of which any will do.',
    );
  addCriteriaFlags(command);
  return command
    .option('--json', 'print the goals as JSON')
    .addHelpText(
      'after',
      `
Examples:
  policy-tracker goals --city shenzhen --theme innovation
  policy-tracker goals --city beijing --include-class-wide --json
  policy-tracker goals --region greater-bay-area --include-within
  policy-tracker goals --function-change shed --not '{"cityId":"beijing"}'
  policy-tracker goals --status planned --on 2024-06-30
  policy-tracker goals --text 疏解

${idsHelp(print.terminal)}
Themes: see \`policy-tracker themes\`. Statuses: see \`policy-tracker status --help\`.`,
    )
    .action((options: Record<string, unknown>) => {
      const criteria = criteriaIn(command, options, today);
      checkDay(command, criteria, options);
      const found = filterGoals(goals, criteria);
      if (options['json']) return print.json(found);
      if (!print.terminal.isInteractive) return print.rows(found.map(goalCells));
      if (found.length === 0) return print.text('No goal meets these criteria.');
      print.text(goalTable(found, print.terminal));
      print.text('');
      print.prose(
        `${pluralise(found.length, 'goal')}. \`policy-tracker show <goal>\` shows one with its citations.`,
      );
    });
}
