/** A fact on the page of a goal. */
export type GoalFact =
  | 'direction'
  | 'action'
  | 'stance'
  | 'places'
  | 'actors'
  | 'functions'
  | 'themes'
  | 'period'
  | 'conditions'
  | 'measurability'
  | 'success'
  | 'figures'
  | 'deadline'
  | 'targets'
  | 'status'
  | 'relations'
  | 'earlier'
  | 'later'
  | 'saidBy'
  | 'speakers'
  | 'citedFrom'
  | 'note';

/** How a goal is described, on its page. */
export interface GoalWords {
  readonly facts: Readonly<Record<GoalFact, string>>;
  /** "Qianhai (location, inferred: the text does not name it)": a place, an actor or a function, and its role or change as a term. */
  readonly withRole: (name: string, role: string, isInferred?: boolean) => string;
  /** "2021 to 2025; not a deadline". A period without an end goes on. */
  readonly period: (start: string, end: string | undefined) => string;
  /** That the speech of the goal is of a later day. */
  readonly notYetSet: (status: string, setOn: string) => string;
  /** That a goal has a status for want of updates. */
  readonly noUpdate: (status: string, asOf: string) => string;
  /** Which command shows the status. */
  readonly seeStatus: (command: string) => string;
  /** "continues build-peoples-cities: Carries on, in a later speech, what the other asked for." */
  readonly relation: (kind: string, key: string, definition: string) => string;
  /** An earlier or later goal of the same aim. */
  readonly step: (date: string, title: string, id: string) => string;
  /** A citation, and the source where it is not the only one. */
  readonly ofSource: (sourceId: string, citation: string) => string;
  /** That a given text is not quite that of the source. */
  readonly differs: (count: number) => string;
  /** The title of a source, with its id where there are several, and with its address in the next line where it has one. */
  readonly source: (title: string, id: string | undefined, hasAddress: boolean) => string;
}
