import { Command } from 'commander';
import { filterGoals, type Goal, type GoalCriteria } from 'policy-tracker';
import { goalColumnNames, goalColumns, usualGoalColumns } from '../../list/goalColumns';
import { addListFlags, type ListFlags } from '../../list/listFlags';
import { printList } from '../../list/printList';
import { goalTable } from '../../print/goalTable';
import type { Print } from '../../print/print';
import { wrapped } from '../../print/table';
import { type Asked, askedBy } from '../../read/asked';
import { addCriteriaFlags } from '../../read/criteria/criteriaFlags';
import { checkDayFlag, criteriaFrom, type TypedOptions } from '../../read/criteria/criteriaFrom';
import { noGoalMeets } from '../../read/criteria/dayOfCriteria';
import type { Defaults } from '../../read/defaults';

const goalsHelp = `
Examples:
  policy-tracker goals --city shenzhen --theme innovation
  policy-tracker goals --city beijing --include-class-wide --json
  policy-tracker goals --city 北京 --theme 住房
  policy-tracker goals --region greater-bay-area --include-within --sort -date,title
  policy-tracker goals --function-change shed --not '{"cityId":"beijing"}'
  policy-tracker goals --status planned --on 2024-06-30 --columns id,title,status
  policy-tracker goals --text 疏解 --csv
  policy-tracker goals --data my-city/ --no-shipped

Which ids there are: \`policy-tracker cities\`, \`regions\`, \`themes\`,
\`functions\`, \`actions\`, \`speeches\`, and \`vocabulary\` for all other terms.`;

/** `policy-tracker goals`: the goals that meet the criteria. */
export function goalsCommand(print: Print, defaults: Defaults): Command {
  const command = new Command('goals')
    .summary('list goals: all, or those that meet criteria')
    .description(
      'List goals: all, or those that meet every criterion given. A flag takes one value, or several separated by commas, of which any one is enough. The name of a city, region, theme, function or verb, in any language it has, is taken for its id.',
    );
  addCriteriaFlags(command);
  addListFlags(command, 'goals', goalColumnNames);
  return command.addHelpText('after', goalsHelp).action(async (options: TypedOptions & ListFlags) => {
    const asked = await askedBy(options, defaults, print);
    const criteria = criteriaFrom(command, options, asked);
    checkDayFlag(command, criteria, options, listsStatus(options));
    await printGoals(criteria, options, asked, print);
  });
}

/** Tells whether the status is a column of the list, or orders it. */
function listsStatus({ columns = [], sort = [] }: ListFlags): boolean {
  return [...columns, ...sort].some((name) => name.replace(/^-/, '') === 'status');
}

async function printGoals(
  criteria: GoalCriteria,
  flags: ListFlags,
  asked: Asked,
  print: Print,
): Promise<void> {
  const found = filterGoals(asked.corpus, criteria);
  const { on = asked.today, knownOn, staleAfterDays } = criteria;
  const list = {
    items: found,
    columns: goalColumns(found, asked, { on, knownOn, staleAfterDays }),
    forPrograms: usualGoalColumns,
    json: (goals: readonly Goal[]) => goals,
    draw: (goals: readonly Goal[]) =>
      [
        goalTable(goals, asked, print.terminal),
        '',
        wrapped(asked.words.listed(goals.length, found.length, asked.dataFlags), print.terminal),
      ].join('\n'),
    none: noGoalMeets(criteria, asked.words),
  };
  await printList(list, flags, asked, print);
}
