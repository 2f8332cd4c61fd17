import type { PartialDate } from '../../../date/partialDate';
import type { Target } from '../../../model/goal/target';
import type { Speech } from '../../../model/speech/speech';
import type { Vocabulary } from '../../../model/vocabulary/vocabulary';
import type { PathSegment } from '../../document/fault';
import { isUnreadable, readableItems, type WellFormed } from '../../document/wellFormed';
import type { RuleGroup } from '../rule';
import type { SourceText } from '../sourceText/sourceText';

/** A speech as far as it can be read. */
export interface SpeechPart extends WellFormed<Speech> {}

/** What a speech is checked against. */
export interface SpeechContext {
  readonly vocabulary: Vocabulary;
  /** The goals of other speeches by id, with their relations as far as they are known. */
  readonly otherGoals: ReadonlyMap<string, OtherGoal>;
  /** The functions that this speech need not use. */
  readonly usedFunctionIds: ReadonlySet<string>;
  /** The text of the mapped source, if it is at hand. */
  readonly source: SourceText | undefined;
}

/**
 * A goal of another speech, as far as a check needs it.
 *
 * @category Checking
 */
export interface OtherGoal {
  /** The id of the goal. */
  readonly id: string;
  /** The date of its speech, if it is known. */
  readonly setOn?: PartialDate | undefined;
  /** Its relations, if they are known. */
  readonly relations?: readonly { readonly kind: string; readonly goalId: string }[] | undefined;
  /** Its functions, if they are known. */
  readonly functions?: readonly { readonly functionId: string }[] | undefined;
}

/** Rules of speeches by their names. */
export type SpeechRuleGroup = RuleGroup<SpeechPart, SpeechContext>;

/** The records of a speech whose entries have keys. */
export const entryKinds = ['directions', 'goals', 'findings'] as const;

export type EntryKind = (typeof entryKinds)[number];

/** A figure as far as it can be read. */
export interface FigurePart {
  readonly value?: number | undefined;
}

export type GoalPart = WellFormed<Speech['goals'][string]>;

/** A direction, goal or finding: the fields that they have in common, and some of those that only one of them has. */
export type EntryPart = Pick<GoalPart, 'title' | 'summary' | 'citations'> &
  Partial<
    Pick<GoalPart, 'successCriteria' | 'conditions' | 'note' | 'figures' | 'targets' | 'deadline'> & {
      /** The figure of a finding. */
      readonly figure: FigurePart | undefined;
    }
  >;

/** An entry and its path. */
export interface Entry<Part> {
  readonly path: readonly [EntryKind, string];
  readonly entry: Part;
}

/** Lists the entries of a speech that can be read. */
export function entriesIn(speech: SpeechPart): Entry<EntryPart>[] {
  return entryKinds.flatMap((kind) => entriesOf<EntryPart>(speech, kind));
}

/** Lists the goals of a speech that can be read. */
export function goalEntriesIn(speech: SpeechPart): Entry<GoalPart>[] {
  return entriesOf<GoalPart>(speech, 'goals');
}

/** A goal or finding: what has places and themes. */
export type SubjectPart = Pick<GoalPart, 'places' | 'themeIds' | 'saidBy'>;

/** Lists the goals and findings of a speech that can be read. */
export function subjectsIn(speech: SpeechPart): Entry<SubjectPart>[] {
  return [...entriesOf<SubjectPart>(speech, 'goals'), ...entriesOf<SubjectPart>(speech, 'findings')];
}

function entriesOf<Part>(speech: SpeechPart, kind: EntryKind): Entry<Part>[] {
  return Object.entries(speech[kind] ?? {}).flatMap(([key, entry]) =>
    entry === undefined ? [] : [{ path: [kind, key] as const, entry: entry as Part }],
  );
}

/** Lists the keys of a record of entries, whether these can be read or not. */
export function keysOf(speech: SpeechPart, kind: EntryKind): string[] {
  return Object.keys(speech[kind] ?? {});
}

/** Tells whether a record of entries has an entry that cannot be read, or cannot be read itself. */
export function hasUnreadable(speech: SpeechPart, kind: EntryKind): boolean {
  return isUnreadable(speech, kind) || Object.values(speech[kind] ?? {}).includes(undefined);
}

/** Collects the ids of the sources of a speech. */
export function sourceIdsOf({ sources }: SpeechPart): ReadonlySet<string> {
  return new Set(readableItems(sources).flatMap(([, { id }]) => id ?? []));
}

/** Tells whether some source of a speech, or its id, cannot be read. */
export function hasUnreadableSource({ sources }: SpeechPart): boolean {
  return sources === undefined || sources.some((source) => source === undefined || source.id === undefined);
}

/** A target as far as it can be read, and where it is. */
export interface TargetPart {
  readonly path: readonly PathSegment[];
  readonly target: WellFormed<Target>;
}

/** Lists the targets of an entry. */
export function targetsOf({
  path,
  targets,
}: {
  readonly path: readonly PathSegment[];
  readonly targets: GoalPart['targets'];
}): TargetPart[] {
  return readableItems(targets).map(([index, target]) => ({ path: [...path, 'targets', index], target }));
}

/** A date by which something is due, and where it is. */
export interface DueDate {
  readonly path: readonly PathSegment[];
  readonly date: string;
}

/** Lists the dates by which an entry is due: its deadline and those of its targets. */
export function dueDatesOf({ path, entry: { deadline, targets } }: Entry<EntryPart>): DueDate[] {
  const dates = [
    { path: [...path, 'deadline'], date: deadline },
    ...targetsOf({ path, targets }).map((one) => ({
      path: [...one.path, 'dueBy'],
      date: one.target.dueBy,
    })),
  ];
  return dates.flatMap(({ path: at, date }) => (date === undefined ? [] : [{ path: at, date }]));
}
