import { cityClasses, type GoalConditions, regions, themes } from '../../src/index';
import type { AnyGoal } from '../../src/query/criteria';

/**
 * The meaning of criteria a second time, written as plainly as the documentation says it and with nothing of the library's
 * own machinery, for the differential test.
 */
export function isMeant(
  goal: AnyGoal,
  criteria: GoalConditions,
  inherited = { includeClassWide: false, includeWithin: false },
): boolean {
  const {
    includeClassWide = inherited.includeClassWide,
    includeWithin = inherited.includeWithin,
    cityId,
    regionId,
    cityClassId,
    placePart,
    themeId,
    functionId,
    functionChange,
    directionId,
    speechId,
    action,
    measurability,
    period,
    anyOf,
    not,
  } = criteria;
  const nested = { includeClassWide, includeWithin };
  const list = <T>(value: T | readonly T[] | undefined): readonly T[] | undefined =>
    value === undefined ? undefined : Array.isArray(value) ? value : [value as T];
  const within = (value: unknown, allowed: unknown) => {
    const values = list(allowed);
    return values === undefined || values.includes(value);
  };
  const isInside = (placeId: string, region: string): boolean => {
    if (placeId === region) return true;
    const { memberIds = [] } = regions[region as 'china'] ?? {};
    if (memberIds.some((member) => isInside(placeId, member))) return true;
    const place = regions[placeId as 'qianhai'];
    const ground = place?.withinIds ?? (place?.openEnded ? [] : place?.memberIds) ?? [];
    return ground.length > 0 && ground.every((one) => isInside(one, region));
  };
  const somePlace = (test: (placeId: string, part: string) => boolean) =>
    goal.places.some(({ placeId, part }) => within(part, placePart) && test(placeId, part));

  if (cityId !== undefined) {
    const classes = (id: string) =>
      Object.values(cityClasses).filter(
        ({ includesEveryCity, members }) =>
          includesEveryCity || members.some((member) => member.cityId === id),
      );
    const meant = list(cityId)?.some((id) =>
      somePlace(
        (placeId, part) =>
          placeId === id ||
          (includeClassWide && part === 'addressee' && classes(id).some((one) => one.id === placeId)),
      ),
    );
    if (!meant) return false;
  }
  if (regionId !== undefined) {
    const meant = list(regionId)?.some((id) =>
      somePlace((placeId) => (includeWithin ? isInside(placeId, id) : placeId === id)),
    );
    if (!meant) return false;
  }
  if (cityClassId !== undefined && !somePlace((placeId) => within(placeId, cityClassId))) return false;
  if (placePart !== undefined && !somePlace(() => true)) return false;
  if (
    themeId !== undefined &&
    !goal.themeIds.some(
      (id) => within(id, themeId) || within(themes[id as 'housing'].parentId ?? '', themeId),
    )
  )
    return false;
  if (functionId !== undefined || functionChange !== undefined) {
    if (
      !goal.functions.some((one) => within(one.functionId, functionId) && within(one.change, functionChange))
    )
      return false;
  }
  if (!within(goal.directionId, directionId) || !within(goal.id.split('/')[0], speechId)) return false;
  if (!within(goal.action, action) || !within(goal.measurability, measurability)) return false;
  if (period !== undefined) {
    const years = (text: string) => text.split('/').map((date) => Number(date.slice(0, 4)));
    const overlaps = list(period)?.some((text) => {
      const [start = 0, end = start] = years(text);
      return (
        goal.period &&
        Number(goal.period.start.slice(0, 4)) <= end &&
        start <= Number(goal.period.end.slice(0, 4))
      );
    });
    if (!overlaps) return false;
  }
  if (anyOf !== undefined && !anyOf.some((one) => isMeant(goal, one, nested))) return false;
  return !(list(not) ?? []).some((one) => isMeant(goal, one as GoalConditions, nested));
}
