import { type Goal, textIn } from 'policy-tracker';
import { stances } from 'policy-tracker/vocabulary';
import type { Asked } from '../read/asked';
import { keyOf } from '../read/keyOf';
import { otherTextIn, termLabel, termName, termsOf } from '../read/terms';
import { drawTable, spaced } from './table';
import { emphasisOf, type Terminal } from './terminal';
import { placeLines } from './text/places';

/** A narrower terminal has no room for a column of themes. */
const widthForThemes = 116;

/**
 * Draws a table of goals: the title, the title in another language, the stance where it is not to change something, and the key in one
 * cell; beside it the places and, where there is room, the themes.
 */
export function goalTable(goals: readonly Goal[], asked: Asked, terminal: Terminal): string {
  const { dim } = emphasisOf(terminal);
  const { corpus, language, words } = asked;
  const withThemes = terminal.columns >= widthForThemes;
  const themes = termsOf(corpus, 'themes');
  const themesOf = ({ themeIds }: Goal) =>
    themeIds.map((themeId) => termName(themes, themeId, language)).join('\n');
  const rows = goals.map((goal) => [
    [...titleLines(goal, language), ...[...stanceOf(goal, asked), keyOf(goal)].map(dim)].join('\n'),
    placeLines(goal, asked).join('\n'),
    ...(withThemes ? [themesOf(goal)] : []),
  ]);
  return drawTable(
    [
      { heading: words.headings.goal, width: 'rest' },
      { heading: words.headings.places, width: 30 },
      ...(withThemes ? [{ heading: words.headings.themes, width: 36 }] : []),
    ],
    spaced(rows),
    terminal,
  );
}

/** Gives the stance of a goal that is to keep or avoid something: its title may read as if it were to change it. */
function stanceOf({ stance }: Goal, asked: Asked): string[] {
  return stance === undefined || stance === 'change' ? [] : [termLabel(stances, stance, asked)];
}

/** Gives the title of a goal in the wanted language, and in another where it has one. */
function titleLines({ title }: Pick<Goal, 'title'>, language: string): string[] {
  const other = otherTextIn(title, language);
  return [textIn(title, language), ...(other === undefined ? [] : [other])];
}
