import { type Command, Option } from 'commander';
import { parseList, parseOnce } from '../read/flagParsers';
import { usageError } from '../read/usageError';

/** The flags of a list. */
export interface ListFlags {
  readonly sort?: readonly string[];
  readonly limit?: string;
  readonly columns?: readonly string[];
  readonly csv?: boolean;
  readonly json?: boolean;
}

/**
 * Adds the flags of a list to a command.
 *
 * @param what - What is listed, in the plural.
 * @param columns - The names of the columns.
 */
export function addListFlags(command: Command, what: string, columns: readonly string[]): void {
  command
    .addOption(
      new Option(
        '--sort <columns>',
        'sort by a column, or by several; a minus before a column turns the order round',
      ).argParser(parseList),
    )
    .addOption(new Option('--limit <number>', `list at most so many ${what}`).argParser(parseOnce))
    .addOption(new Option('--columns <names>', `the columns: ${columns.join(', ')}`).argParser(parseList))
    .option('--csv', 'print CSV with a line of headings')
    .option('--json', `print the ${what} as JSON`);
}

/** Reads the flag `--limit`. */
export function limitFrom({ limit }: ListFlags): number {
  if (limit === undefined) return Infinity;
  if (/^\d+$/.test(limit) && Number(limit) > 0) return Number(limit);
  throw usageError('--limit', `expected a whole number from 1, found ${JSON.stringify(limit)}`);
}

/** Refuses flags that ask for two forms at once. */
export function checkListFlags({ csv, json, columns }: ListFlags): void {
  if (csv && json) throw usageError('--csv', 'it cannot be combined with --json');
  if (columns !== undefined && json) throw usageError('--columns', 'it cannot be combined with --json');
}
