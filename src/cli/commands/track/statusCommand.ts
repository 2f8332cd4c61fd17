import { Command } from 'commander';
import {
  filterGoals,
  type Goal,
  type GoalCriteria,
  getGoal,
  progressTowards,
  statusesOn,
  statusHistory,
  statusOn,
} from 'policy-tracker';
import { addListFlags, type ListFlags } from '../../list/listFlags';
import { printList } from '../../list/printList';
import type { Print } from '../../print/print';
import { type Asked, askedBy, languageFrom } from '../../read/asked';
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
import { noGoalMeets } from '../../read/criteria/dayOfCriteria';
import type { Defaults } from '../../read/defaults';
import { goalIdOf } from '../../read/goalIdOf';
import type { AskedStatus, StatusAnswer } from './askedStatus';
import { type GoalStatusOnDay, statusColumnNames, statusColumns, usualStatusColumns } from './statusColumns';
import { statusHelp } from './statusHelp';
import { statusOverview } from './statusOverview';
import { statusPage } from './statusPage';

type StatusFlags = TypedOptions & ListFlags;

/** `policy-tracker status`: the status of goals on a day, and the evidence for it. */
export function statusCommand(print: Print, defaults: Defaults): Command {
  const command = new Command('status')
    .summary('show the status of goals on a day')
    .description(
      'Show the status of goals on a day, as it was known then or later: of one goal with its history and evidence, or of all goals that meet criteria.',
    )
    .argument('[goal]', 'the id of a goal, its key, or the start of either where no other goal starts so');
  addCriteriaFlags(command);
  addAssessorKindFlag(command);
  addListFlags(command, 'statuses', statusColumnNames);
  return command
    .addHelpText('after', () => statusHelp(languageFrom(command.opts(), defaults), print.terminal))
    .action(async (name: string | undefined, flags: StatusFlags) => {
      const asked = await askedBy(flags, defaults, print);
      const criteria = criteriaFrom(command, flags, asked);
      const asOf: AskedStatus = {
        on: criteria.on ?? asked.today,
        knownOn: criteria.knownOn,
        staleAfterDays: criteria.staleAfterDays,
        assessorKind: assessorKindsFrom(flags),
        corpus: asked.corpus,
      };
      if (name !== undefined && picksGoals(flags)) {
        return command.error('error: give either a goal or criteria, not both');
      }
      if (asOf.assessorKind !== undefined && isDated(criteria)) {
        return command.error(`error: --assessor-kind cannot be combined with ${datedFlags}`);
      }
      if (name !== undefined) await printGoal(name, asOf, flags, asked, print);
      else await printGoals(criteria, asOf, flags, asked, print);
    });
}

async function printGoal(
  name: string,
  asOf: AskedStatus,
  flags: StatusFlags,
  asked: Asked,
  print: Print,
): Promise<void> {
  const { corpus } = asked;
  const ids = corpus.goals.map(({ id }) => id);
  const goal = getGoal<Goal>(goalIdOf(name, ids), { corpus });
  const { knownOn, assessorKind } = asOf;
  const history = statusHistory(goal, { corpus, knownOn, assessorKind });
  // Read from the updates of the history, so that they are not searched for a second time.
  const status = statusOn(goal, { ...asOf, updates: history.map(({ update }) => update) });
  const progress = progressTowards(goal, { corpus, on: asOf.on, knownOn });
  const list = {
    ...statusList([{ goal, status }], asked),
    none: '',
    json: () => ({ ...status, progress, history }),
    draw: () => statusPage({ goal, status, progress, history }, asOf, asked, print.terminal),
  };
  await printList(list, flags, asked, print);
}

async function printGoals(
  criteria: GoalCriteria,
  asOf: AskedStatus,
  flags: StatusFlags,
  asked: Asked,
  print: Print,
): Promise<void> {
  const { corpus } = asked;
  const found = filterGoals(corpus, criteria);
  const statuses = statusesOn(found, asOf);
  const items = found.map((goal, index) => ({ goal, status: statuses[index] as StatusAnswer }));
  const list = {
    ...statusList(items, asked),
    none: noGoalMeets(criteria, asked.words),
    json: (listed: readonly GoalStatusOnDay[]) => listed.map(({ status }) => status),
    draw: (listed: readonly GoalStatusOnDay[]) =>
      statusOverview(items, listed, isDated(criteria), asOf, asked, print.terminal),
  };
  await printList(list, flags, asked, print);
}

function statusList(items: readonly GoalStatusOnDay[], asked: Asked) {
  return {
    items,
    columns: statusColumns(asked),
    forPrograms: usualStatusColumns,
  };
}
