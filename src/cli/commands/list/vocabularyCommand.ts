import { Command } from 'commander';
import { unknownName } from '../../../errors/unknownName';
import { groupBy } from '../../../internal/groupBy';
import { addListFlags, type ListFlags } from '../../list/listFlags';
import { printList } from '../../list/printList';
import { columnsOfAllKinds, termColumns } from '../../list/termColumns';
import { type TermKind, termKinds } from '../../list/termKinds';
import type { TermRow } from '../../list/termRow';
import { termRows } from '../../list/termRows';
import type { Print } from '../../print/print';
import { emphasisOf, type Terminal } from '../../print/terminal';
import { termTable } from '../../print/termTable';
import { type Asked, type AskingFlags, askedBy } from '../../read/asked';
import type { Defaults } from '../../read/defaults';
import { usageError } from '../../read/usageError';
import { printTerms } from './termsCommand';

const kindNames = termKinds.map(({ name }) => name);

const vocabularyHelp = `
Examples:
  policy-tracker vocabulary
  policy-tracker vocabulary statuses
  policy-tracker vocabulary place-roles --lang zh
  policy-tracker vocabulary --json`;

/** `policy-tracker vocabulary`: all lists of terms, or one of them. */
export function vocabularyCommand(print: Print, defaults: Defaults): Command {
  const command = new Command('vocabulary')
    .summary('list all terms, or those of one list')
    .description(
      'List the terms that data is coded with: all, or those of one list, each with its name in two languages, what it means and, where goals have such terms, how many have it.',
    )
    .argument('[list]', `one list: ${kindNames.join(', ')}`);
  addListFlags(command, 'terms', columnsOfAllKinds);
  return command
    .addHelpText('after', vocabularyHelp)
    .action(async (name: string | undefined, flags: AskingFlags & ListFlags) => {
      const kind = name === undefined ? undefined : kindNamed(name);
      const asked = await askedBy(flags, defaults, print);
      if (kind !== undefined) await printTerms(kind, flags, asked, print);
      else await printAllTerms(flags, asked, print);
    });
}

function kindNamed(name: string): TermKind {
  // The name that the list has in vocabulary.json, such as `speechKinds`, is as good.
  const asked = name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  const kind = termKinds.find((one) => one.name === asked);
  if (kind === undefined) throw usageError('list', unknownName('list', name, kindNames).message);
  return kind;
}

async function printAllTerms(flags: ListFlags, asked: Asked, print: Print): Promise<void> {
  const byKind = (rows: readonly TermRow[]) => groupBy(rows, ({ kind }) => kind);
  const list = {
    items: termKinds.flatMap((kind) => termRows(kind, asked)),
    columns: termColumns(columnsOfAllKinds),
    forPrograms: columnsOfAllKinds,
    json: (rows: readonly TermRow[]) =>
      Object.fromEntries(
        [...byKind(rows)].map(([kind, group]) => [kind, group.map(({ id, term }) => ({ id, ...term }))]),
      ),
    draw: (rows: readonly TermRow[]) =>
      [...byKind(rows)].map(([kind, group]) => section(kind, group, print.terminal)).join('\n\n'),
    none: 'The data has no terms.',
  };
  await printList(list, flags, asked, print);
}

function section(kind: string, rows: readonly TermRow[], terminal: Terminal): string {
  const columns = termColumns(columnsOfAllKinds.filter((name) => name !== 'list'));
  return `${emphasisOf(terminal).bold(`${kind} (${rows.length})`)}\n\n${termTable(rows, columns, terminal)}`;
}
