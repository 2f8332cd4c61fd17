import { Command } from 'commander';
import { type Goal, getGoal } from 'policy-tracker';
import type { Print } from '../../print/print';
import { type Asked, type AskingFlags, askedBy } from '../../read/asked';
import type { Defaults } from '../../read/defaults';
import { readText } from '../../read/files/readFile';
import { parseOnce } from '../../read/flagParsers';
import { goalIdOf } from '../../read/goalIdOf';
import { speechOf } from '../../read/speechOf';
import { type CitedWords, citedWords } from './citedWords';
import { goalPage } from './goalPage';

interface ShowFlags extends AskingFlags {
  readonly text?: string;
  readonly json?: boolean;
  readonly on?: string;
}

/** `policy-tracker show`: one goal, with all its coding and its citations. */
export function showCommand(print: Print, defaults: Defaults): Command {
  return new Command('show')
    .summary('show one goal with its citations')
    .description('Show one goal: what it asks for, how it is coded, and where the source says so.')
    .argument('<goal>', 'the id of the goal, its key, or the start of either where no other goal starts so')
    .option('--text <file>', 'the text of the source, to print the cited words')
    .option('--on <date>', 'the day of the status (default: today)', parseOnce)
    .option('--json', 'print the goal as JSON; with --text, each citation with its words')
    .addHelpText(
      'after',
      `
Examples:
  policy-tracker show relieve-non-capital-functions
  policy-tracker show first-tier-cities-2021/accelerate-hetao --json
  policy-tracker show build-comprehensive-nat --on 2023-12-31
  policy-tracker show relieve-non-capital-functions --text article.txt`,
    )
    .action(async (name: string, flags: ShowFlags) => {
      const asked = await askedBy(flags, defaults, print);
      const { corpus } = asked;
      const ids = corpus.goals.map(({ id }) => id);
      const goal = getGoal<Goal>(goalIdOf(name, ids), { corpus });
      const cited = flags.text === undefined ? undefined : citedIn(flags.text, goal, asked);
      if (flags.json) print.json(cited ? withWords(goal, cited) : goal);
      else print.text(goalPage(goal, { ...asked, on: flags.on }, cited, print.terminal));
    });
}

function citedIn(file: string, goal: Goal, { corpus }: Asked): CitedWords | undefined {
  const speech = speechOf(goal, corpus);
  return speech && citedWords(goal, speech, readText(file), file);
}

function withWords(goal: Goal, { words }: CitedWords): object {
  const citations = goal.citations.map((citation, index) => ({ ...citation, words: words[index] }));
  return { ...goal, citations };
}
