/** How many pieces of evidence there are, and how many sources they are from. */
export interface EvidenceCount {
  readonly pieces: number;
  readonly sources: number;
}

/** What a status rests on, with its dates written out. */
interface BasisParts {
  readonly since: string;
  readonly updates: number;
  readonly recordedOn: string;
  readonly assessor: string;
  /** How old the latest report is. */
  readonly age: string;
  readonly evidence: EvidenceCount;
}

/** Of which day a status is, by which day it was known, each written out, and which kinds of assessors count: all, where there is none. */
interface AsOfParts {
  readonly on: string;
  readonly knownOn?: string | undefined;
  readonly kinds: readonly string[];
}

/** A reading of the evidence, with its status as a term and its date. */
interface ReadingParts {
  readonly status: string;
  readonly validOn: string;
  readonly assessor: string;
}

/** Who reported an update, of which kind they are, and when. */
interface ReporterParts {
  readonly assessor: string;
  readonly kind?: string | undefined;
  readonly recordedOn: string;
}

/** A column of statuses. */
type Column =
  | 'goal'
  | 'title'
  | 'status'
  | 'since'
  | 'valid-on'
  | 'recorded-on'
  | 'assessor-kind'
  | 'assessor'
  | 'flags'
  | 'due-day'
  | 'evidence'
  | 'sources'
  | 'update';

/** How statuses are described: of one goal, and of several. */
export interface StatusWords {
  readonly age: {
    readonly later: string;
    readonly sameDay: string;
    readonly days: (count: number) => string;
    readonly months: (count: number) => string;
    readonly years: (count: number) => string;
  };
  /** "since 4 July 2023, by one report of 4 July 2023 (Party committee of Shanghai), 3 years old. It rests on 1 piece of evidence ..." */
  readonly basis: (basis: BasisParts) => string;
  /** "10 updates on 2 pieces of evidence from 2 sources" */
  readonly updates: (count: number, evidence: EvidenceCount) => string;
  /** "on 28 September 2021, as known at the end of 2022" */
  readonly asOf: (asOf: AsOfParts) => string;
  /** What the status is, of which day, and what it rests on. */
  readonly statement: (status: string, asOf: string, basis: string | undefined) => string;
  /** The readings that contest a goal. */
  readonly contest: (readings: readonly ReadingParts[]) => string;
  /** How many goals there are, of which day, and by how many updates. */
  readonly found: (goals: string, asOf: string, updates: string | undefined) => string;
  /** That some goals are in no count. */
  readonly notYetSet: (count: number) => string;
  /** Of how many goals the table is, where it is not of all. */
  readonly tableOf: (listed: number, found: number) => string;
  readonly withoutUpdate: (count: number) => string;
  /** What a status is, and which commands say more. */
  readonly explanation: string;
  readonly headings: Readonly<
    Record<'status' | 'asOf' | 'goalAndAssessor' | 'from' | 'whatHappened', string>
  >;
  readonly columns: Readonly<Record<Column, string>>;
  readonly targets: string;
  readonly scope: (scope: string) => string;
  readonly reason: (reason: string) => string;
  readonly corrects: (updateId: string) => string;
  /** "Party committee of Shanghai (government-self-report), recorded 2023-07-04" */
  readonly reporter: (reporter: ReporterParts) => string;
  /** A piece of evidence by its number: its title, its publisher and its date. */
  readonly evidence: (number: number, parts: readonly string[], note: string | undefined) => string;
  readonly later: (count: number) => string;
}
