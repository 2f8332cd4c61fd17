import { Command } from 'commander';
import { goalsOf, type Speech, textIn } from 'policy-tracker';
import { type ColumnCells, columnsOf } from '../../list/listColumn';
import { addListFlags, type ListFlags } from '../../list/listFlags';
import { printList } from '../../list/printList';
import { periodText } from '../../list/sortKeys';
import type { Print } from '../../print/print';
import { drawTable, spaced } from '../../print/table';
import { emphasisOf, type Terminal } from '../../print/terminal';
import { type Asked, type AskingFlags, askedBy } from '../../read/asked';
import type { Defaults } from '../../read/defaults';
import { otherTextIn, termName, termsOf } from '../../read/terms';

/** The columns of speeches by name. */
const allColumns = {
  id: ['Speech', ({ id }) => id],
  title: ['Title', ({ title }, language) => textIn(title, language)],
  'other-title': ['Other title', ({ title }, language) => otherTextIn(title, language) ?? ''],
  date: ['Date', ({ date }) => date],
  kind: ['Kind', ({ kind }) => kind],
  speakers: ['Speakers', ({ speakers }, language) => speakers.map(({ name }) => textIn(name, language))],
  event: ['Occasion', ({ event }, language) => textIn(event.name, language)],
  period: ['Period', ({ period }) => periodText(period)],
  goals: ['Goals', (speech) => goalsOf(speech).length],
} as const satisfies ColumnCells<string, Speech>;

const columnNames = Object.keys(allColumns) as (keyof typeof allColumns)[];

const speechesHelp = `
Examples:
  policy-tracker speeches
  policy-tracker speeches --sort -date --columns id,date,goals
  policy-tracker speeches --data my-city/ --json`;

/** `policy-tracker speeches`: the speeches with their dates, speakers and numbers of goals. */
export function speechesCommand(print: Print, defaults: Defaults): Command {
  const command = new Command('speeches')
    .summary('list the speeches')
    .description('List the speeches, each with its day, its speakers, its kind and the number of its goals.');
  addListFlags(command, 'speeches', columnNames);
  return command.addHelpText('after', speechesHelp).action(async (flags: AskingFlags & ListFlags) => {
    const asked = await askedBy(flags, defaults, print);
    const list = {
      items: asked.corpus.speeches,
      columns: columnsOf(allColumns, columnNames, asked.language),
      forPrograms: columnNames,
      json: (speeches: readonly Speech[]) => speeches,
      draw: (speeches: readonly Speech[]) => speechTable(speeches, asked, print.terminal),
      none: 'The data has no speech.',
    };
    await printList(list, flags, asked, print);
  });
}

function speechTable(speeches: readonly Speech[], { corpus, language }: Asked, terminal: Terminal): string {
  const kinds = termsOf(corpus, 'speechKinds');
  const { dim } = emphasisOf(terminal);
  const rows = speeches.map((speech) => [
    speech.date,
    [
      textIn(speech.title, language),
      `${speech.speakers.map(({ name }) => textIn(name, language)).join(', ')} (${termName(kinds, speech.kind, language)})`,
      dim(speech.id),
    ].join('\n'),
    String(goalsOf(speech).length),
  ]);
  return drawTable(
    [
      { heading: 'Date', width: 12 },
      { heading: 'Speech', width: 'rest' },
      { heading: 'Goals', width: 7 },
    ],
    spaced(rows),
    terminal,
  );
}
