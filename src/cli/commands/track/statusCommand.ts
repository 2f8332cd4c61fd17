import { Command } from 'commander';
import {
  type AsOfOptions,
  filterGoals,
  type GoalCriteria,
  getGoal,
  goalIds,
  goals,
  statusesOn,
  statusHistory,
  statusOn,
} from 'policy-tracker';
import type { Print } from '../../print/print';
import { addCriteriaFlags } from '../../read/criteria/criteriaFlags';
import {
  addAssessorKindFlag,
  assessorKindsFrom,
  criteriaFrom,
  datedFlags,
  isDated,
  picksGoals,
  type TypedOptions,
} from '../../read/criteria/criteriaFrom';
import { goalIdOf } from '../../read/goalIdOf';
import { statusCells } from './statusCells';
import { statusHelp } from './statusHelp';
import { statusOverview } from './statusOverview';
import { statusPage } from './statusPage';

/** `policy-tracker status`: the status of goals on a day, and the evidence for it. */
export function statusCommand(print: Print, today: string): Command {
  const command = new Command('status')
    .summary('show the status of goals on a day')
    .description(
      'Show the status of goals on a day, as it was known then or later: of one goal with its history and evidence, or of all goals that meet criteria.',
    )
    .argument('[goal]', 'the id of a goal, or its key if no other speech has a goal of that key');
  addCriteriaFlags(command);
  addAssessorKindFlag(command);
  return command
    .option('--json', 'print the statuses as JSON')
    .addHelpText('after', statusHelp(print.terminal))
    .action((name: string | undefined, options: TypedOptions) => {
      const criteria = criteriaFrom(command, options, today);
      const asOf: AsOfOptions = {
        on: criteria.on ?? today,
        knownOn: criteria.knownOn,
        staleAfterDays: criteria.staleAfterDays,
        assessorKind: assessorKindsFrom(options),
      };
      if (name !== undefined && picksGoals(options)) {
        return command.error('error: give either a goal or criteria, not both');
      }
      if (asOf.assessorKind !== undefined && isDated(criteria)) {
        return command.error(`error: --assessor-kind cannot be combined with ${datedFlags}`);
      }
      if (name !== undefined) printGoal(name, asOf, options, print);
      else printGoals(criteria, asOf, options, print);
    });
}

function printGoal(name: string, asOf: AsOfOptions, options: TypedOptions, print: Print): void {
  const goal = getGoal(goalIdOf(name, goalIds));
  const history = statusHistory(goal, { knownOn: asOf.knownOn, assessorKind: asOf.assessorKind });
  // Read from the updates of the history, so that they are not searched for a second time.
  const status = statusOn(goal, { ...asOf, updates: history.map(({ update }) => update) });
  if (options['json']) print.json({ ...status, history });
  else if (print.terminal.isInteractive) print.text(statusPage(goal, status, history, asOf, print.terminal));
  else print.rows([statusCells(status)]);
}

function printGoals(criteria: GoalCriteria, asOf: AsOfOptions, options: TypedOptions, print: Print): void {
  const found = filterGoals(goals, criteria);
  const statuses = statusesOn(found, asOf);
  if (options['json']) print.json(statuses);
  else if (!print.terminal.isInteractive) print.rows(statuses.map(statusCells));
  else if (found.length === 0) print.text('No goal meets these criteria.');
  else print.text(statusOverview(found, statuses, asOf, print.terminal));
}
