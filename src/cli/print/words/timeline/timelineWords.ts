/** How many goals, or updates, have a status. */
export interface StatusCount {
  readonly id: string;
  readonly name: string;
  readonly count: number;
}

/** How a timeline is described: of goals at the end of each period, or of the updates in it. */
export interface TimelineWords {
  readonly headings: Readonly<Record<'atEndOf' | 'in' | 'goals' | 'updates', string>>;
  /** The label of a period: the period or day as it is stored, and as the period, or its end, is written out. */
  readonly label: (period: string, written: string) => string;
  /** "1 in-progress, 9 planned; 3 not yet set" */
  readonly counts: (counts: readonly StatusCount[], notYetSet: number) => string;
  /** On which updates the statuses at the end rest. */
  readonly readFrom: (updates: string) => string;
  /** Which updates are counted. */
  readonly theseAre: (updates: string) => string;
}
