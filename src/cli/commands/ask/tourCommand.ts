import { Command } from 'commander';
import { directionsOf, goalsOf, speeches } from 'policy-tracker';
import type { Print } from '../../print/print';
import { emphasisOf } from '../../print/terminal';
import { formatSpeaker } from '../../print/text/formatSpeaker';
import { type Chapter, tourChapters } from './tourChapters';

/** `policy-tracker tour`: the main questions, asked of the real data. */
export function tourCommand(print: Print, today: string): Command {
  return new Command('tour')
    .summary('take a short tour of the data')
    .description(
      'Take a short tour of the data: the goals of one city, the goals of a region by theme, the functions of each city, and what came of the goals.',
    )
    .action(() => {
      printSpeeches(print);
      for (const [index, chapter] of tourChapters(print.terminal, today).entries()) {
        printChapter(chapter, index + 1, print);
      }
      print.text('');
      print.prose(
        'Next: `policy-tracker show <goal>` shows one goal with its citations; `policy-tracker --help` lists the other commands.',
      );
    });
}

function printSpeeches(print: Print): void {
  const { bold } = emphasisOf(print.terminal);
  print.prose(`${bold('policy-tracker')}: what a government said it would do in which city`);
  for (const speech of speeches) {
    const [goalCount, directionCount] = [goalsOf(speech).length, directionsOf(speech).length];
    print.text('');
    print.prose(`${formatSpeaker(speech)} ${goalCount} goals under ${directionCount} directions of policy.`);
  }
}

function printChapter({ question, answer, remark, command }: Chapter, number: number, print: Print): void {
  const { bold, dim } = emphasisOf(print.terminal);
  print.text('');
  print.prose(bold(`${number}. ${question}`));
  print.text('');
  print.text(answer);
  if (remark !== undefined) {
    print.text('');
    print.prose(remark);
  }
  print.text(`\n${dim(`See more: policy-tracker ${command}`)}`);
}
