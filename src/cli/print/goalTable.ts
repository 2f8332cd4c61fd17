import { type Goal, type ShippedNames, themes } from 'policy-tracker';
import { placeLines } from './places';
import { spaced, tableOf } from './table';
import { emphasisOf, type Terminal } from './terminal';

const widthForThemes = 116;

/** Draws goals as a table: title, Chinese term and key in one cell, beside it the places, and the themes where there is room. */
export function goalTable(goals: readonly Goal<ShippedNames>[], terminal: Terminal): string {
  const { dim } = emphasisOf(terminal);
  const withThemes = terminal.columns >= widthForThemes;
  const rows = goals.map((goal) => {
    const cells = [
      [goal.title.en, ...(goal.title.zh ? [goal.title.zh] : []), dim(keyOf(goal))].join('\n'),
      placeLines(goal).join('\n'),
    ];
    return withThemes
      ? [...cells, goal.themeIds.map((themeId) => themes[themeId].name.en).join('\n')]
      : cells;
  });
  return tableOf(
    [
      { heading: 'Goal', width: 'rest' },
      { heading: 'Places', width: 30 },
      ...(withThemes ? [{ heading: 'Themes', width: 36 }] : []),
    ],
    spaced(rows),
    terminal,
  );
}

/** Gives the cells of a goal for a program: id, title, Chinese term, places with their parts, themes. */
export function goalCells({ id, title, places, themeIds }: Goal): string[] {
  const roles = places.map(({ placeId, role }) => `${placeId}:${role}`);
  return [id, title.en, title.zh ?? '', roles.join(','), themeIds.join(',')];
}

/** Gives the key of a goal, direction or finding: its id without the speech's. */
export function keyOf({ id }: { readonly id: string }): string {
  return id.slice(id.indexOf('/') + 1);
}
