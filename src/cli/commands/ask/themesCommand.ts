import { Command } from 'commander';
import { countGoals, goals, type ThemeId, themeIds, themes } from 'policy-tracker';
import type { Print } from '../../print/print';
import { type DrawnColumn, drawTable } from '../../print/table';

/** `policy-tracker themes`: the themes on two levels with their codes in public schemes, and how many goals have each. */
export function themesCommand(print: Print): Command {
  return new Command('themes')
    .summary('list the themes')
    .description(
      'List the themes, each with the number of goals that have it and its codes in SDG, CAP and COFOG.',
    )
    .option('--json', 'print the themes as JSON')
    .addHelpText('after', '\nExamples:\n  policy-tracker themes\n  policy-tracker themes --json')
    .action((options: { json?: boolean }) => {
      if (options.json) return print.json(Object.values(themes));
      const counts = countGoals(goals, 'themeId');
      const rows = themeIds.map((id) => rowFor(id, counts[id] ?? 0));
      if (print.terminal.isInteractive)
        print.text(drawTable(themeColumns, rows.map(cellsOf), print.terminal));
      else print.rows(rows.map(fieldsOf));
    });
}

const themeColumns: readonly DrawnColumn[] = [
  { heading: 'Theme', width: 38 },
  { heading: '', width: 22 },
  { heading: 'Goals', width: 7 },
  { heading: 'Codes', width: 'rest' },
];

type Row = ReturnType<typeof rowFor>;

function rowFor(id: ThemeId, goalCount: number) {
  const { name, parentId = '', crosswalks } = themes[id];
  return {
    id,
    parentId,
    chineseName: name.zh ?? '',
    goalCount: String(goalCount),
    codes: crosswalks.map(({ scheme, code }) => `${scheme} ${code}`),
  };
}

/** Gives the cells for a person, who sees from the indent what is a sub-theme. */
function cellsOf({ id, parentId, chineseName, goalCount, codes }: Row): string[] {
  return [parentId === '' ? id : `  ${id}`, chineseName, goalCount, codes.join('\n')];
}

/** Gives the fields for a program. */
function fieldsOf({ id, parentId, chineseName, goalCount, codes }: Row): string[] {
  return [id, parentId, chineseName, goalCount, codes.join(',')];
}
