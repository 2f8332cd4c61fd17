/** A day, in its parts. */
export interface DayParts {
  readonly year: string;
  /** From 1 to 12. */
  readonly month: number;
  readonly day: number;
}

/** How dates are written out. */
export interface DateWords {
  /** "28 September 2021" */
  readonly day: (day: DayParts) => string;
  /** "September 2021" */
  readonly month: (year: string, month: number) => string;
  /** "2021" */
  readonly year: (year: string) => string;
  /** "the second quarter of 2026" */
  readonly quarter: (year: string, quarter: number) => string;
  /** "from April 2025 to March 2026" */
  readonly span: (from: string, to: string) => string;
  /** "14 to 15 July 2025" */
  readonly days: (first: DayParts, last: DayParts) => string;
  /** The end of each of these: "the end of 2021". */
  readonly endOf: Readonly<Record<'year' | 'month' | 'quarter' | 'span', (written: string) => string>>;
  /** "on 28 September 2021" */
  readonly onDay: (day: string) => string;
  /** "at the end of 2021" */
  readonly atEnd: (end: string) => string;
  /** "by 28 September 2021", "by the end of 2021" */
  readonly by: (dayOrEnd: string) => string;
  /** A date in a table, as it is stored or as it is written out. */
  readonly inTable: (date: string, written: string) => string;
}
