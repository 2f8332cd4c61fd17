import { Command } from 'commander';
import { directionsOf, goalsOf } from 'policy-tracker';
import type { Print } from '../../print/print';
import { emphasisOf } from '../../print/terminal';
import { formatSpeaker } from '../../print/text/formatSpeaker';
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
      print.prose(asked.words.tour.next);
    });
}

function printSpeeches(asked: Asked, print: Print): void {
  const { bold } = emphasisOf(print.terminal);
  const { tour } = asked.words;
  print.prose(tour.title(bold('policy-tracker')));
  for (const speech of asked.corpus.speeches) {
    print.text('');
    const said = formatSpeaker(speech, asked);
    print.prose(tour.speech(said, goalsOf(speech).length, directionsOf(speech).length));
  }
}

function printChapter(
  { question, answer, remark, command }: Chapter,
  number: number,
  { dataFlags, words: { tour } }: Asked,
  print: Print,
): void {
  const { bold, dim } = emphasisOf(print.terminal);
  print.text('');
  print.prose(bold(tour.question(number, question)));
  print.text('');
  print.text(answer);
  if (remark !== undefined) {
    print.text('');
    print.prose(remark);
  }
  print.text(`\n${dim(tour.seeMore(`policy-tracker ${command}${dataFlags}`))}`);
}
