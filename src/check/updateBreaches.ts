import { indicators } from '../../data/vocabulary/indicators';
import { firstDayOf, lastDayOf } from '../date/partialDate';
import { describeValue } from '../errors/describeValue';
import { isObject } from '../internal/isObject';
import type { IndicatorReport } from '../model/progress/indicatorReport';
import type { Measurement } from '../model/progress/measurement';
import type { ProgressUpdate } from '../model/progress/progressUpdate';
import type { CorrectableReport } from '../model/progress/report';
import type { Vocabulary } from '../model/vocabulary/vocabulary';
import { type Breach, breach, type PathStep, unknownBreach } from './documentProblem';

/** What updates may refer to besides each other. */
export interface UpdateReferences {
  readonly vocabulary: Vocabulary;
  readonly goalIds: ReadonlySet<string>;
  /** Updates of other files, which those checked may correct. */
  readonly otherUpdates: readonly CorrectableReport[];
  /** Reports of other files. */
  readonly otherReports: readonly CorrectableReport[];
}

type AnyReport = ProgressUpdate | IndicatorReport;

/** An update or report that has the right shape, and the way to it. */
interface PlacedReport<R extends AnyReport = AnyReport> {
  readonly steps: readonly PathStep[];
  readonly report: R;
}

/** A list of updates or of reports: those of the right shape, and all by their ids. */
export interface PlacedList<R extends AnyReport> {
  readonly wellFormed: readonly PlacedReport<R>[];
  readonly byId: ReadonlyMap<string, readonly { readonly steps: readonly PathStep[] }[]>;
}

/** Lists the references of updates and reports that lead nowhere, and where they break a rule. */
export function updateBreaches(
  updates: PlacedList<ProgressUpdate>,
  reports: PlacedList<IndicatorReport>,
  references: UpdateReferences,
): Breach[] {
  const all: readonly PlacedReport[] = [...updates.wellFormed, ...reports.wellFormed];
  return [
    ...repeatedIds([updates, reports]),
    ...takenIds(all, [...references.otherUpdates, ...references.otherReports]),
    ...updates.wellFormed.flatMap((one) => goalBreaches(one, references)),
    ...successionBreaches(updates.wellFormed),
    ...measurementBreaches(all, references.vocabulary),
    ...correctionBreaches(updates, references.otherUpdates),
    ...correctionBreaches(reports, references.otherReports),
  ];
}

function repeatedIds(lists: readonly Pick<PlacedList<AnyReport>, 'byId'>[]): Breach[] {
  const seen = new Set<string>();
  return lists.flatMap(({ byId }) =>
    [...byId].flatMap(([id, places]) => {
      const repeated = places.slice(seen.has(id) ? 0 : 1);
      seen.add(id);
      return repeated.map(({ steps }) =>
        breach('repeated-id', [...steps, 'id'], `another one has the id ${describeValue(id)}`, id),
      );
    }),
  );
}

/** Ids of other files that say something else there: one that says the same is the same, read from two places. */
function takenIds(all: readonly PlacedReport[], others: readonly CorrectableReport[]): Breach[] {
  const byId = new Map(others.map((one) => [one.id, one]));
  return all.flatMap(({ steps, report }) => {
    const other = byId.get(report.id);
    if (!other || inOneForm(other) === inOneForm(report)) return [];
    const message = `another one has the id ${describeValue(report.id)}, and says something else`;
    return [breach('repeated-id', [...steps, 'id'], message, report.id)];
  });
}

/** Writes data so that the order of fields does not matter. */
function inOneForm(data: object): string {
  return JSON.stringify(data, (_, value: unknown) =>
    isObject(value) ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))) : value,
  );
}

function goalBreaches(
  { steps, report: update }: PlacedReport<ProgressUpdate>,
  { goalIds }: UpdateReferences,
): Breach[] {
  const { goalId, status, reason, supersededBy, validOn, recordedOn } = update;
  const unknownGoal = (field: 'goalId' | 'supersededBy', id: string) =>
    goalIds.has(id) ? [] : [unknownBreach('unknown-id', [...steps, field], 'goal', id, () => [...goalIds])];
  const needsReason = status === 'stalled' || status === 'not-achieved';
  const isSuperseded = status === 'superseded';
  const tooEarly = `it was recorded on ${recordedOn}, before ${validOn}, when it is said to have been so`;
  return [
    ...unknownGoal('goalId', goalId),
    ...(needsReason && reason === undefined
      ? [breach('no-reason', steps, `the status ${describeValue(status)} needs a reason`, status)]
      : []),
    ...(reason?.kind === 'other' && reason.note === undefined
      ? [breach('no-reason', [...steps, 'reason'], 'a reason of the kind "other" needs a note', 'other')]
      : []),
    ...(isSuperseded === (supersededBy === undefined)
      ? [
          isSuperseded
            ? breach('no-successor', steps, 'the goal that has taken its place is not named', status)
            : breach(
                'no-successor',
                [...steps, 'supersededBy'],
                `the status ${describeValue(status)} has no successor`,
              ),
        ]
      : []),
    ...(supersededBy === undefined ? [] : unknownGoal('supersededBy', supersededBy)),
    ...(supersededBy === goalId
      ? [breach('no-successor', [...steps, 'supersededBy'], 'a goal cannot take its own place', goalId)]
      : []),
    ...(lastDayOf(recordedOn) < firstDayOf(validOn)
      ? [breach('recorded-too-early', [...steps, 'recordedOn'], tooEarly, recordedOn)]
      : []),
  ];
}

/** Goals that take each other's place, over whatever detour. */
function successionBreaches(updates: readonly PlacedReport<ProgressUpdate>[]): Breach[] {
  const successors = new Map(
    updates.flatMap(({ report: { goalId, supersededBy } }) =>
      supersededBy === undefined ? [] : [[goalId, supersededBy] as const],
    ),
  );
  const circles = idsInCircles((goalId) => successors.get(goalId), successors.keys());
  return updates.flatMap(({ steps, report: { goalId, supersededBy } }) => {
    // That a goal takes its own place is said already.
    if (supersededBy === undefined || supersededBy === goalId || !circles.has(goalId)) return [];
    const message = `${describeValue(supersededBy)} has taken the place of this goal, and this one of that`;
    return [breach('no-successor', [...steps, 'supersededBy'], message, supersededBy)];
  });
}

function measurementBreaches(all: readonly PlacedReport[], vocabulary: Vocabulary): Breach[] {
  const { cities, regions, cityClasses } = vocabulary;
  const places = [cities, regions, cityClasses];
  const units = new Map<string, string>(Object.values(indicators).map(({ id, unit }) => [id, unit]));

  const breachesOf = (measurement: Measurement, recordedOn: string, path: readonly PathStep[]): Breach[] => {
    const { indicatorId, unit, on, placeId } = measurement;
    // A new indicator is measured in the unit that it is measured in first.
    const knownUnit = units.get(indicatorId) ?? unit;
    units.set(indicatorId, knownUnit);
    const isPlace = placeId === undefined || places.some((entities) => Object.hasOwn(entities, placeId));
    const otherUnit = `${describeValue(indicatorId)} is measured in ${describeValue(knownUnit)}, found ${describeValue(unit)}`;
    const tooEarly = `it was recorded on ${recordedOn}, before ${on}, when it is said to have been measured`;
    return [
      ...(Object.hasOwn(indicators, indicatorId)
        ? []
        : [
            unknownBreach('unknown-indicator', [...path, 'indicatorId'], 'indicator', indicatorId, () =>
              Object.keys(indicators),
            ),
          ]),
      ...(knownUnit === unit ? [] : [breach('other-unit', [...path, 'unit'], otherUnit, unit)]),
      ...(isPlace
        ? []
        : [
            unknownBreach('unknown-id', [...path, 'placeId'], 'place', placeId, () =>
              places.flatMap(Object.keys),
            ),
          ]),
      ...(on !== undefined && lastDayOf(recordedOn) < firstDayOf(on)
        ? [breach('recorded-too-early', [...path, 'on'], tooEarly, on)]
        : []),
    ];
  };
  return all.flatMap(({ steps, report: { recordedOn, measurements = [] } }) =>
    measurements.flatMap((one, index) => breachesOf(one, recordedOn, [...steps, 'measurements', index])),
  );
}

/** Corrections of what is not there, of themselves, and of what was recorded later. */
function correctionBreaches(
  { wellFormed, byId: all }: PlacedList<AnyReport>,
  others: readonly CorrectableReport[],
): Breach[] {
  const byId = new Map<string, CorrectableReport>([
    ...others.map((one) => [one.id, one] as const),
    ...wellFormed.map(({ report }) => [report.id, report] as const),
  ]);
  const circles = idsInCircles((id) => byId.get(id)?.corrects, byId.keys());
  const own = new Set(wellFormed.map(({ report }) => report.id));
  const correctedBy = new Map<string, string>(
    others.flatMap(({ id, corrects }) => (corrects === undefined || own.has(id) ? [] : [[corrects, id]])),
  );
  return wellFormed.flatMap(({ steps, report: { id, corrects, recordedOn } }) => {
    if (corrects === undefined) return [];
    const path = [...steps, 'corrects'];
    const earlier = byId.get(corrects);
    if (!earlier) {
      // What is there and ill-formed may be corrected.
      return all.has(corrects)
        ? []
        : [unknownBreach('unknown-id', path, 'update', corrects, () => [...byId.keys()])];
    }
    if (circles.has(id)) {
      return [
        breach('corrects-itself', path, `the update corrects itself: ${describeValue(corrects)}`, corrects),
      ];
    }
    const first = correctedBy.get(corrects);
    correctedBy.set(corrects, first ?? id);
    const tooEarly = `it was recorded on ${recordedOn}, before ${earlier.recordedOn}, when what it corrects was`;
    return [
      ...(first === undefined
        ? []
        : [
            breach(
              'corrected-twice',
              path,
              `${describeValue(first)} corrects ${describeValue(corrects)} already`,
              corrects,
            ),
          ]),
      ...(lastDayOf(recordedOn) < firstDayOf(earlier.recordedOn)
        ? [breach('recorded-too-early', path, tooEarly, recordedOn)]
        : []),
    ];
  });
}

/** Finds the ids from which one step after the other leads back to themselves. Each is walked over once. */
function idsInCircles(
  nextOf: (id: string) => string | undefined,
  starts: Iterable<string>,
): ReadonlySet<string> {
  const circles = new Set<string>();
  const done = new Set<string>();
  for (const start of starts) {
    const way = new Set<string>();
    let id: string | undefined = start;
    while (id !== undefined && !done.has(id) && !way.has(id)) {
      way.add(id);
      id = nextOf(id);
    }
    if (id !== undefined && way.has(id)) {
      const ids = [...way];
      for (const one of ids.slice(ids.indexOf(id))) circles.add(one);
    }
    for (const one of way) done.add(one);
  }
  return circles;
}
