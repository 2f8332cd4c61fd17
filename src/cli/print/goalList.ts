import { type GoalLike, textIn } from 'policy-tracker';
import { pairTable } from './table';
import type { Terminal } from './terminal';

/** Lists goals by their titles, a dash before each. */
export function goalList(
  goals: readonly Pick<GoalLike, 'title'>[],
  language: string,
  terminal: Terminal,
): string {
  return pairTable(
    3,
    goals.map(({ title }) => ['-', textIn(title, language)]),
    terminal,
  );
}
