import { indicators } from '../../data/vocabulary/indicators';
import { found } from '../inputError';
import type { Measurement } from '../model/measurement';
import { firstDayOf, lastDayOf } from '../model/partialDate';
import type { IndicatorReport, ProgressUpdate } from '../model/progressUpdate';
import type { Vocabulary } from '../model/vocabulary';
import { type Breach, breach, type PathStep, unknownBreach } from './speechProblem';

/** What updates may refer to besides each other. */
export interface UpdateReferences {
  readonly vocabulary: Vocabulary;
  readonly goalIds: ReadonlySet<string>;
  /** Updates and reports of other files, which those checked may correct. */
  readonly others: readonly CorrectableReport[];
}

/**
 * What a correction must know of what it corrects.
 *
 * @category Checking
 */
export type CorrectableReport = Pick<ProgressUpdate<string>, 'id' | 'recordedOn' | 'corrects'>;

type AnyReport = ProgressUpdate<string> | IndicatorReport;

/** An update or report that has the right shape, and the way to it. */
interface PlacedReport<R extends AnyReport = AnyReport> {
  readonly steps: readonly PathStep[];
  readonly report: R;
}

/** A list of updates or of reports: those of the right shape, and the ways to all by their ids. */
export interface PlacedList<R extends AnyReport> {
  readonly wellFormed: readonly PlacedReport<R>[];
  readonly placesById: ReadonlyMap<string, readonly (readonly PathStep[])[]>;
}

/** Lists the references of updates and reports that lead nowhere, and where they break a rule. */
export function updateBreaches(
  updates: PlacedList<ProgressUpdate<string>>,
  reports: PlacedList<IndicatorReport>,
  references: UpdateReferences,
): Breach[] {
  const all: readonly PlacedReport[] = [...updates.wellFormed, ...reports.wellFormed];
  return [
    ...repeatedIds([updates, reports]),
    ...updates.wellFormed.flatMap((one) => goalBreaches(one, references)),
    ...all.flatMap((one) => measurementBreaches(one, references.vocabulary)),
    ...correctionBreaches(updates, references.others),
    ...correctionBreaches(reports, references.others),
  ];
}

function repeatedIds(lists: readonly Pick<PlacedList<AnyReport>, 'placesById'>[]): Breach[] {
  const seen = new Set<string>();
  return lists.flatMap(({ placesById }) =>
    [...placesById].flatMap(([id, places]) => {
      const repeated = places.slice(seen.has(id) ? 0 : 1);
      seen.add(id);
      return repeated.map((steps) =>
        breach('repeated-id', [...steps, 'id'], `another one has the id ${found(id)}`, id),
      );
    }),
  );
}

function goalBreaches(
  { steps, report: update }: PlacedReport<ProgressUpdate<string>>,
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
      ? [breach('no-reason', steps, `the status ${found(status)} needs a reason`, status)]
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
                `the status ${found(status)} has no successor`,
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

function measurementBreaches({ steps, report }: PlacedReport, vocabulary: Vocabulary): Breach[] {
  const { recordedOn, measurements = [] } = report;
  const { cities, regions, cityClasses } = vocabulary;
  const places = [cities, regions, cityClasses];
  const breachesOf = (
    { indicatorId, unit, on, placeId }: Measurement,
    path: readonly PathStep[],
  ): Breach[] => {
    const known = Object.hasOwn(indicators, indicatorId)
      ? indicators[indicatorId as keyof typeof indicators]
      : undefined;
    const isPlace = placeId === undefined || places.some((entities) => Object.hasOwn(entities, placeId));
    return [
      ...(known
        ? []
        : [
            unknownBreach('unknown-indicator', [...path, 'indicatorId'], 'indicator', indicatorId, () =>
              Object.keys(indicators),
            ),
          ]),
      ...(known && known.unit !== unit
        ? [
            breach(
              'other-unit',
              [...path, 'unit'],
              `${found(indicatorId)} is measured in ${found(known.unit)}, found ${found(unit)}`,
              unit,
            ),
          ]
        : []),
      ...(isPlace
        ? []
        : [
            unknownBreach('unknown-id', [...path, 'placeId'], 'place', placeId, () =>
              places.flatMap(Object.keys),
            ),
          ]),
      ...(lastDayOf(recordedOn) < firstDayOf(on)
        ? [
            breach(
              'recorded-too-early',
              [...path, 'on'],
              `it was recorded on ${recordedOn}, before ${on}, when it is said to have been measured`,
              on,
            ),
          ]
        : []),
    ];
  };
  return measurements.flatMap((one, index) => breachesOf(one, [...steps, 'measurements', index]));
}

/** Corrections of what is not there, of themselves, and of what was recorded later. */
function correctionBreaches(
  { wellFormed, placesById }: PlacedList<AnyReport>,
  others: readonly CorrectableReport[],
): Breach[] {
  const byId = new Map<string, CorrectableReport>([
    ...others.map((one) => [one.id, one] as const),
    ...wellFormed.map(({ report }) => [report.id, report] as const),
  ]);
  const circles = idsInCircles(byId);
  const correctedBy = new Map<string, string>();
  return wellFormed.flatMap(({ steps, report: { id, corrects, recordedOn } }) => {
    if (corrects === undefined) return [];
    const path = [...steps, 'corrects'];
    const earlier = byId.get(corrects);
    if (!earlier) {
      // What is there and ill-formed may be corrected.
      return placesById.has(corrects)
        ? []
        : [unknownBreach('unknown-id', path, 'update', corrects, () => [...byId.keys()])];
    }
    if (circles.has(id)) {
      return [breach('corrects-itself', path, `the update corrects itself: ${found(corrects)}`, corrects)];
    }
    const first = correctedBy.get(corrects);
    correctedBy.set(corrects, first ?? id);
    const tooEarly = `it was recorded on ${recordedOn}, before ${earlier.recordedOn}, when what it corrects was`;
    return [
      ...(first === undefined
        ? []
        : [breach('corrected-twice', path, `${found(first)} corrects ${found(corrects)} already`, corrects)]),
      ...(lastDayOf(recordedOn) < firstDayOf(earlier.recordedOn)
        ? [breach('recorded-too-early', path, tooEarly, recordedOn)]
        : []),
    ];
  });
}

/** Finds the updates from which corrections lead back to themselves. Each is walked over once. */
function idsInCircles(byId: ReadonlyMap<string, CorrectableReport>): ReadonlySet<string> {
  const circles = new Set<string>();
  const done = new Set<string>();
  for (const start of byId.keys()) {
    const way = new Set<string>();
    let id: string | undefined = start;
    while (id !== undefined && !done.has(id) && !way.has(id)) {
      way.add(id);
      id = byId.get(id)?.corrects;
    }
    if (id !== undefined && way.has(id)) {
      const ids = [...way];
      for (const one of ids.slice(ids.indexOf(id))) circles.add(one);
    }
    for (const one of way) done.add(one);
  }
  return circles;
}
