import { Command } from 'commander';
import { addListFlags, type ListFlags } from '../../list/listFlags';
import { printList } from '../../list/printList';
import { termColumns } from '../../list/termColumns';
import { type TermKind, termColumnNames, termKinds } from '../../list/termKinds';
import type { TermRow } from '../../list/termRow';
import { termRows } from '../../list/termRows';
import type { Print } from '../../print/print';
import { termTable } from '../../print/termTable';
import { type Asked, type AskingFlags, askedBy } from '../../read/asked';
import type { Defaults } from '../../read/defaults';

/** What the commands that list one kind of terms say of themselves. */
const descriptions = {
  cities: 'List the cities, each with the number of goals that name it, its codes, classes and regions.',
  regions: 'List the regions, each with the number of goals that name it, its kind, codes and members.',
  themes:
    'List the themes, each with the number of goals that have it and its codes in public schemes such as SDG, CAP and COFOG.',
  functions: 'List the functions of cities, each with the number of goals that are about it.',
  actions: 'List the verbs, each with the number of goals coded with it and what it means.',
  actors: 'List the actors: who is responsible for goals, supports, funds or oversees them.',
} as const satisfies Readonly<Record<string, string>>;

/** `policy-tracker cities`, `regions`, `themes`, `functions`, `actions`, `actors`: the terms of one kind. */
export const termsCommands = termKinds.flatMap((kind) => {
  const description = (descriptions as Readonly<Record<string, string>>)[kind.name];
  return description === undefined ? [] : [termsCommandFor(kind, description)];
});

function termsCommandFor(kind: TermKind, description: string): (print: Print, defaults: Defaults) => Command {
  const { name } = kind;
  return (print, defaults) => {
    const command = new Command(name)
      .summary(`list the ${name === 'actions' ? 'verbs' : name}`)
      .description(description);
    addListFlags(command, name, termColumnNames(kind));
    return command.addHelpText('after', examplesFor(kind)).action(async (flags: AskingFlags & ListFlags) => {
      await printTerms(kind, flags, await askedBy(flags, defaults, print), print);
    });
  };
}

function examplesFor({ name, facet }: TermKind): string {
  const sorted = facet === undefined ? 'name' : '-goals --limit 10';
  return `\nExamples:\n  policy-tracker ${name}\n  policy-tracker ${name} --sort ${sorted}\n  policy-tracker ${name} --json`;
}

/** Prints the terms of a kind. */
export async function printTerms(
  kind: TermKind,
  flags: ListFlags,
  asked: Asked,
  print: Print,
): Promise<void> {
  const names = termColumnNames(kind);
  const { columns = [], onScreen = columns } = kind;
  const shown = termColumns(names.filter((name) => !columns.includes(name) || onScreen.includes(name)));
  const list = {
    items: termRows(kind, asked),
    columns: termColumns(names),
    forPrograms: names,
    json: (rows: readonly TermRow[]) => rows.map(({ id, term }) => ({ id, ...term })),
    draw: (rows: readonly TermRow[]) => termTable(rows, shown, print.terminal),
    none: `The data has no ${kind.name}.`,
  };
  await printList(list, flags, asked, print);
}
