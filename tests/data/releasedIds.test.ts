import { describe, expect, test } from 'vitest';
import * as speechIds from '../../data/generated/speechIds';
import * as ids from '../../data/vocabulary/ids';
import { type MovedId, movedIds } from '../../data/vocabulary/movedIds';
import released from '../fixtures/released-ids.json';

const current: Readonly<Record<keyof typeof movedIds, readonly string[]>> = {
  cities: ids.cityIds,
  regions: ids.regionIds,
  cityClasses: ids.cityClassIds,
  themes: ids.themeIds,
  functions: ids.functionIds,
  glossary: ids.glossaryIds,
  indicators: ids.indicatorIds,
  speeches: speechIds.speechIds,
  directions: speechIds.directionIds,
  goals: speechIds.goalIds,
  findings: speechIds.findingIds,
  updates: speechIds.updateIds,
};
const kinds = Object.keys(current) as (keyof typeof current)[];

/** Lists the ids that neither exist nor say where they moved: those that have died. */
function deadIds(
  list: readonly string[],
  moved: Readonly<Record<string, MovedId>>,
  alive: readonly string[],
): string[] {
  const leads = (id: string, seen: readonly string[] = []): boolean =>
    alive.includes(id) ||
    (Object.hasOwn(moved, id) && !seen.includes(id) && leads(moved[id]?.movedTo ?? '', [...seen, id]));
  return list.filter((id) => !leads(id));
}

describe('released ids', () => {
  test('are recorded for every kind of id', () => {
    expect(Object.keys(released).sort()).toEqual([...kinds].sort());
    expect(Object.keys(movedIds).sort()).toEqual([...kinds].sort());
    expect(released.goals.length).toBeGreaterThanOrEqual(68);
  });

  test.each(kinds)('%s: each still exists, or says where it moved', (kind) => {
    expect(deadIds(released[kind], movedIds[kind], current[kind])).toEqual([]);
  });

  test.each(kinds)('%s: what has moved is no id of anything else', (kind) => {
    expect(Object.keys(movedIds[kind]).filter((id) => current[kind].includes(id))).toEqual([]);
  });

  test('an id that is gone, or that leads round in a circle, is found dead', () => {
    const moved = {
      's/old': { movedTo: 's/older' },
      's/older': { movedTo: 's/new' },
      's/x': { movedTo: 's/x' },
    };
    expect(deadIds(['s/new', 's/old', 's/gone', 's/x'], moved, ['s/new'])).toEqual(['s/gone', 's/x']);
  });
});
