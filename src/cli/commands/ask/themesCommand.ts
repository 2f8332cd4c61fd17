import { Command } from 'commander';
import { countGoals, goals, themeIds, themes } from 'policy-tracker';
import type { Print } from '../../print/print';
import { tableOf } from '../../print/table';

/** `policy-tracker themes`: the themes on two levels, their links to public schemes, and how many goals have them. */
export function themesCommand(print: Print): Command {
  return new Command('themes')
    .summary('list the themes')
    .description(
      'List the themes with the number of goals that have them and their codes in SDG, CAP and COFOG.',
    )
    .option('--json', 'print the themes as JSON')
    .addHelpText('after', '\nExamples:\n  policy-tracker themes\n  policy-tracker themes --json')
    .action((options: { json?: boolean }) => {
      if (options.json) return print.json(Object.values(themes));
      const counts = countGoals(goals, 'themeId');
      const rows = themeIds.map((id) => {
        const { name, parentId, crosswalks } = themes[id];
        const codes = crosswalks.map(({ scheme, code }) => `${scheme} ${code}`);
        return { id, parentId, codes, cells: [name.zh ?? '', String(counts[id] ?? 0)] };
      });
      if (!print.terminal.isInteractive) {
        return print.rows(
          rows.map(({ id, parentId, cells, codes }) => [id, parentId ?? '', ...cells, codes.join(',')]),
        );
      }
      const columns = [
        { heading: 'Theme', width: 38 },
        { heading: '', width: 22 },
        { heading: 'Goals', width: 7 },
        { heading: 'Codes', width: 'rest' as const },
      ];
      print.text(
        tableOf(
          columns,
          rows.map(({ id, parentId, cells, codes }) => [
            parentId ? `  ${id}` : id,
            ...cells,
            codes.join('\n'),
          ]),
          print.terminal,
        ),
      );
    });
}
