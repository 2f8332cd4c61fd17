import { type Goal, type ShippedNames, textIn, themes } from 'policy-tracker';
import { keyOf } from '../read/keyOf';
import { drawTable, spaced } from './table';
import { emphasisOf, type Terminal } from './terminal';
import { placeLines } from './text/places';

/** A narrower terminal has no room for a column of themes. */
const widthForThemes = 116;

/** Draws a table of goals: title, Chinese term and key in one cell, beside it the places and, where there is room, the themes. */
export function goalTable(goals: readonly Goal<ShippedNames>[], terminal: Terminal): string {
  const { dim } = emphasisOf(terminal);
  const withThemes = terminal.columns >= widthForThemes;
  const rows = goals.map((goal) => [
    [goal.title.en, ...(goal.title.zh ? [goal.title.zh] : []), dim(keyOf(goal))].join('\n'),
    placeLines(goal).join('\n'),
    ...(withThemes ? [goal.themeIds.map((themeId) => themes[themeId].name.en).join('\n')] : []),
  ]);
  return drawTable(
    [
      { heading: 'Goal', width: 'rest' },
      { heading: 'Places', width: 30 },
      ...(withThemes ? [{ heading: 'Themes', width: 36 }] : []),
    ],
    spaced(rows),
    terminal,
  );
}

/** Gives the cells of a goal for a program: id, title, Chinese term, places with their roles, themes. */
export function goalCells({ id, title, places, themeIds }: Goal): string[] {
  const roles = places.map(({ placeId, role }) => `${placeId}:${role}`);
  return [id, textIn(title, 'en'), title.zh ?? '', roles.join(','), themeIds.join(',')];
}
