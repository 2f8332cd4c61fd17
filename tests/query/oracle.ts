import { cityClasses, type GoalConditions, regions, themes } from '../../src/index';
import type { GoalLike } from '../../src/index';

/**
 * The meaning of criteria a second time, written as plainly as the documentation says it and with nothing of the library's
 * own machinery, for the differential test.
 */
export function isMeant(
  goal: GoalLike,
  criteria: GoalConditions,
  inherited = { includeClassWide: false, includeWithin: false },
): boolean {
  const {
    includeClassWide = inherited.includeClassWide,
    includeWithin = inherited.includeWithin,
    cityId,
    regionId,
    cityClassId,
    placeRole,
    themeId,
    functionId,
    functionChange,
    directionId,
    speechId,
    action,
    measurability,
    period,
    deadline,
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
  const somePlace = (test: (placeId: string, role: string) => boolean) =>
    goal.places.some(({ placeId, part }) => within(part, placeRole) && test(placeId, part));

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
  if (placeRole !== undefined && !somePlace(() => true)) return false;
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
  // The first and the last day of a span, as numbers of the form 20210928.
  const daysOf = (span: string): [number, number] => {
    const [start = '', end = start] = span.split('/');
    const day = (date: string, filler: string, isLast: boolean) => {
      const [year = '', month = filler.slice(0, 2), at] = date
        .replace('..', isLast ? '9999' : '0000')
        .split('-');
      const length = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
      return Number(year) * 10_000 + Number(month) * 100 + Number(at ?? (isLast ? length : 1));
    };
    return [day(start, '01', false), day(end, '12', true)];
  };
  if (period !== undefined) {
    const overlaps = list(period)?.some((text) => {
      if (!goal.period) return false;
      const [from, to] = daysOf(text);
      return daysOf(goal.period.start)[0] <= to && from <= daysOf(goal.period.end)[1];
    });
    if (!overlaps) return false;
  }
  if (deadline !== undefined) {
    const isDue = list(deadline)?.some((text) => {
      if (!goal.deadline) return false;
      const [from, to] = daysOf(text);
      const [, due] = daysOf(goal.deadline);
      return from <= due && due <= to;
    });
    if (!isDue) return false;
  }
  if (anyOf !== undefined && !anyOf.some((one) => isMeant(goal, one, nested))) return false;
  return !(list(not) ?? []).some((one) => isMeant(goal, one as GoalConditions, nested));
}
