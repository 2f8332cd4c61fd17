import { Command } from 'commander';
import { getGoal, goalIds } from 'policy-tracker';
import type { Print } from '../../print/print';
import { goalIdOf } from '../../read/goalIdOf';
import { goalPage } from './goalPage';

/** `policy-tracker show`: one goal, with all its coding and its citations. */
export function showCommand(print: Print, today: string): Command {
  return new Command('show')
    .summary('show one goal with its citations')
    .description('Show one goal: what it asks for, how it is coded, and where the source says so.')
    .argument('<goal>', 'the id of the goal, or its key if no other speech has a goal of that key')
    .option('--json', 'print the goal as JSON')
    .addHelpText(
      'after',
      `
Examples:
  policy-tracker show relieve-non-capital-functions
  policy-tracker show first-tier-cities-2021/accelerate-hetao --json`,
    )
    .action((name: string, options: { json?: boolean }) => {
      const goal = getGoal(goalIdOf(name, goalIds));
      if (options.json) print.json(goal);
      else print.text(goalPage(goal, today, print.terminal));
    });
}
