import type { Command } from 'commander';
import type { AssessorKind, CriteriaKey, DatedConditions, GoalCriteria } from 'policy-tracker';
import type { Asked, AskingFlags } from '../asked';
import { parseList } from '../flagParsers';
import { attributeFor, criteriaKeys } from './criteriaFlags';
import { flagName } from './flagName';
import { mentions } from './mentions';
import { resolveNames } from './resolveNames';

/** The options of a command, as they were typed. */
export type TypedOptions = AskingFlags & Readonly<Record<string, unknown>>;

/** The criteria that only say how others are meant, and pick no goals. */
const modifiers: readonly CriteriaKey[] = ['on', 'knownOn', 'staleAfterDays'];

type KeysOf<Union> = Union extends unknown ? keyof Union : never;

/** The criteria that depend on the day. The compiler demands each that the library knows. */
const dated = {
  status: true,
  overdue: true,
  stale: true,
  contested: true,
} as const satisfies Readonly<Record<Exclude<KeysOf<DatedConditions>, 'on'>, true>>;

const datedKeys = Object.keys(dated) as readonly (keyof typeof dated)[];

/** The flags of the criteria that depend on the day, for messages: "--status, --overdue, ... or --contested". */
export const datedFlags = new Intl.ListFormat('en-GB', { type: 'disjunction' }).format(
  datedKeys.map(flagName),
);

/**
 * Reads the criteria from the flags of a command.
 *
 * @param asked - The corpus, whose names are known, and the day of the status where none is given.
 */
export function criteriaFrom(
  command: Command,
  options: TypedOptions,
  { corpus, today }: Pick<Asked, 'corpus' | 'today'>,
): GoalCriteria {
  const typed = Object.fromEntries(criteriaKeys.map((key) => [key, options[attributeFor(key)]]));
  const criteria = resolveNames(typed, corpus);
  if (criteria.includeClassWide && !mentions(criteria, ['cityId'])) {
    command.error('error: --include-class-wide needs --city');
  }
  if (criteria.includeWithin && !mentions(criteria, ['regionId'])) {
    command.error('error: --include-within needs --region');
  }
  return { ...criteria, on: criteria.on ?? today };
}

/** Tells whether criteria depend on the day. */
export function isDated(criteria: GoalCriteria): boolean {
  return mentions(criteria, datedKeys);
}

/**
 * Refuses the flag `--on` where nothing depends on the day.
 *
 * @param isStatusListed - Whether the status is a column of what is listed.
 */
export function checkDayFlag(
  command: Command,
  criteria: GoalCriteria,
  options: TypedOptions,
  isStatusListed = false,
): void {
  if (options['on'] === undefined || isDated(criteria) || isStatusListed) return;
  const others = command.name() === 'export' ? ', or --table progress' : '';
  command.error(`error: --on needs ${datedFlags}${others}`);
}

/** Tells whether the flags of a command pick goals. */
export function picksGoals(options: TypedOptions): boolean {
  return criteriaKeys.some((key) => !modifiers.includes(key) && options[attributeFor(key)] !== undefined);
}

/** Adds the flag `--assessor-kind` to a command. */
export function addAssessorKindFlag(command: Command): void {
  command.option(
    '--assessor-kind <kinds>',
    'count only updates by these kinds of assessor, separated by commas',
    parseList,
  );
}

/** Reads the flag `--assessor-kind`. The library refuses a kind that does not exist. */
export function assessorKindsFrom(options: TypedOptions): readonly AssessorKind[] | undefined {
  return options['assessorKind'] as readonly AssessorKind[] | undefined;
}
