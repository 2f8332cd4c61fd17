import { Command } from 'commander';
import { directionsOf, goalsOf } from 'policy-tracker';
import type { Print } from '../../print/print';
import { emphasisOf } from '../../print/terminal';
import { formatSpeaker } from '../../print/text/formatSpeaker';
import { pluralise } from '../../print/text/pluralise';
import { type Asked, type AskingFlags, askedBy } from '../../read/asked';
import type { Defaults } from '../../read/defaults';
import { type Chapter, tourChapters } from './tourChapters';

/** `policy-tracker tour`: the main questions, asked of the real data. */
export function tourCommand(print: Print, defaults: Defaults): Command {
  return new Command('tour')
    .summary('take a short tour of the data')
    .description(
      'Take a short tour of the data: the goals of one city, the goals of a region by theme, the functions of each city, and what came of the goals.',
    )
    .action(async (flags: AskingFlags) => {
      const asked = await askedBy(flags, defaults, print);
      printSpeeches(asked, print);
      for (const [index, chapter] of tourChapters(asked, print.terminal).entries()) {
        printChapter(chapter, index + 1, asked, print);
      }
      print.text('');
      print.prose(
        'Next: `policy-tracker show <goal>` shows one goal with its citations; `policy-tracker --help` lists the other commands.',
      );
    });
}

function printSpeeches({ corpus, language }: Asked, print: Print): void {
  const { bold } = emphasisOf(print.terminal);
  print.prose(`${bold('policy-tracker')}: what a government said it would do in which city`);
  for (const speech of corpus.speeches) {
    const goals = pluralise(goalsOf(speech).length, 'goal');
    const directions = pluralise(directionsOf(speech).length, 'direction');
    print.text('');
    print.prose(`${formatSpeaker(speech, language)} ${goals} under ${directions} of policy.`);
  }
}

function printChapter(
  { question, answer, remark, command }: Chapter,
  number: number,
  { dataFlags }: Asked,
  print: Print,
): void {
  const { bold, dim } = emphasisOf(print.terminal);
  print.text('');
  print.prose(bold(`${number}. ${question}`));
  print.text('');
  print.text(answer);
  if (remark !== undefined) {
    print.text('');
    print.prose(remark);
  }
  print.text(`\n${dim(`See more: policy-tracker ${command}${dataFlags}`)}`);
}
