import type { PlaceRole } from 'policy-tracker';

/** Where in a sentence a citation is, each span written out. */
interface CitedPlace {
  readonly paragraph: number;
  readonly sentence: number;
  readonly characters?: string | undefined;
  readonly object?: string | undefined;
}

/** The words that several pages share. */
export interface CommonWords {
  /** "3 goals" */
  readonly goals: (count: number) => string;
  /** "12 %" */
  readonly percent: (share: number) => string;
  /** Several names in a row: "planned, stale". */
  readonly list: (names: readonly string[]) => string;
  /** Sentences one after the other. */
  readonly sentences: (sentences: readonly string[]) => string;
  /** A term as it is named and typed. */
  readonly term: (id: string, name: string) => string;
  /** A term, and what it means: "build: Bring something into existence." */
  readonly defined: (term: string, definition: string) => string;
  /** A name, and a count of it: "Trade (3)" */
  readonly counted: (name: string, count: number) => string;
  /** "193 to 305" */
  readonly span: (first: number, last: number) => string;
  readonly citation: {
    /** "item 4" */
    readonly item: (item: number) => string;
    readonly wholePage: string;
    /** "paragraph 17, sentence 1, characters 89 to 159 (object 139 to 159)" */
    readonly sentence: (place: CitedPlace) => string;
  };
  /** A speaker or body, with the offices that a speaker holds. */
  readonly speaker: (name: string, offices: readonly string[]) => string;
  /** Who said it, and on what occasion. */
  readonly said: (speakers: readonly string[], occasion: string) => string;
  /** "New Year address, 15 January 2030." */
  readonly occasion: (event: string, days: string) => string;
  readonly headings: Readonly<Record<'goal' | 'places' | 'themes', string>>;
  /** A place by its role: "in Qianhai". An addressee has its name alone. */
  readonly place: Readonly<Record<PlaceRole, (name: string) => string>>;
  /** How many goals are listed of those found, and the command that shows one. */
  readonly listed: (listed: number, found: number, dataFlags: string) => string;
  /** That no goal meets criteria: on a day, if they depend on it. */
  readonly noGoalMeets: (day: string | undefined) => string;
  /** Which goals something is about. */
  readonly goalsMeet: (day: string | undefined) => string;
}
