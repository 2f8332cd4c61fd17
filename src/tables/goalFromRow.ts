import { type Goal, goalSchema } from '../model/goal/goal';
import { parseItem } from './parseItem';
import { checkRow, languageMapCells, listCell, objectsCell, pairedCells, textCell } from './readCells';

/**
 * Makes a goal from a row of the table of goals.
 *
 * The row is as any library for CSV, Parquet or SQL reads it: a list is a list, or a text with {@link listSeparator} between its items;
 * a list of objects is a list, or JSON; and an empty cell is an empty text, `null` or `undefined`. Derived columns are not read. The
 * cells of a CSV file go through {@link plainCell} first.
 *
 * The ids of places, themes and so on are not checked: the goal may be coded with any vocabulary.
 *
 * @param row - The row.
 * @returns The goal, equal to the one that was written.
 * @throws `InputError` if the row is not a goal, with everything that is wrong.
 *
 * @example
 * ```ts
 * import { goals } from 'policy-tracker';
 * import { goalFromRow, toRows } from 'policy-tracker/formats';
 *
 * toRows(goals).map(goalFromRow)[0]?.places; // => [{ placeId: 'super-large', role: 'addressee' }]
 * ```
 *
 * @category Tables
 */
export function goalFromRow(row: Readonly<Record<string, unknown>>): Goal {
  checkRow(row, 'goals');
  const period = { start: textCell(row, 'periodStart'), end: textCell(row, 'periodEnd') };
  return parseItem<Goal>('goal', goalSchema, {
    id: textCell(row, 'id'),
    directionId: textCell(row, 'directionId'),
    setOn: textCell(row, 'setOn'),
    title: languageMapCells(row, 'title'),
    summary: languageMapCells(row, 'summary'),
    action: textCell(row, 'action'),
    stance: textCell(row, 'stance'),
    places: placesIn(row),
    actors: unlessEmpty(
      pairedCells(row, 'actorIds', 'actorRoles').map(([actorId, role]) => ({ actorId, role })),
    ),
    functions: pairedCells(row, 'functionIds', 'functionChanges').map(([functionId, change]) => ({
      functionId,
      change,
    })),
    themeIds: listCell(row, 'themeIds'),
    period: period.start === undefined && period.end === undefined ? undefined : period,
    deadline: textCell(row, 'deadline'),
    conditions: objectsCell(row, 'conditions'),
    measurability: textCell(row, 'measurability'),
    successCriteria: objectsCell(row, 'successCriteria') ?? [],
    figures: objectsCell(row, 'figures') ?? [],
    targets: objectsCell(row, 'targets'),
    saidBy: textCell(row, 'saidBy'),
    citations: objectsCell(row, 'citations') ?? [],
    relations: objectsCell(row, 'relations') ?? [],
    note: languageMapCells(row, 'note'),
  });
}

/** Reads the places, each with its role and whether it is inferred. Where no cell says so, none is. */
function placesIn(row: Readonly<Record<string, unknown>>): object[] {
  const places = pairedCells(row, 'placeIds', 'placeRoles').map(([placeId, role]) => ({ placeId, role }));
  if (listCell(row, 'placesInferred').length === 0) return places;
  return pairedCells(row, 'placeIds', 'placesInferred').map(([, inferred], index) => ({
    ...places[index],
    // Anything else than these two texts is left for the schema to refuse.
    isInferred: inferred === 'false' ? undefined : inferred === 'true' || inferred,
  }));
}

/** An empty list, where the model has none. */
function unlessEmpty<Item>(list: readonly Item[]): readonly Item[] | undefined {
  return list.length > 0 ? list : undefined;
}
