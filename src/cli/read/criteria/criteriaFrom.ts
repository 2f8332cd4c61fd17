import type { Command } from 'commander';
import {
  type AssessorKind,
  type CriteriaKey,
  cities,
  cityClasses,
  type DatedConditions,
  functions,
  type GoalCriteria,
  regions,
  themes,
} from 'policy-tracker';
import { actions, actors } from 'policy-tracker/vocabulary';
import { attributeFor, criteriaKeys } from './criteriaFlags';
import { flagName } from './flagName';
import { parseList } from './flagParsers';
import { idsNamed, type NamedTerms } from './idsNamed';
import { mentions } from './mentions';

/** The options of a command, as they were typed. */
export type TypedOptions = Readonly<Record<string, unknown>>;

/** The criteria that only say how others are meant, and pick no goals. */
const modifiers: readonly CriteriaKey[] = ['on', 'knownOn', 'staleAfterDays'];

/** The terms that a criterion names, and those that its flag is easily confused with. */
const namedTerms: Readonly<Partial<Record<CriteriaKey, readonly NamedTerms[]>>> = {
  cityId: [cities, { ...regions, ...cityClasses }],
  regionId: [regions, { ...cities, ...cityClasses }],
  cityClassId: [cityClasses, { ...cities, ...regions }],
  actorId: [actors],
  themeId: [themes],
  primaryThemeId: [themes],
  functionId: [functions],
  action: [actions],
};

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
 * @param today - The day of the status, where none is given. The library itself never looks at the clock.
 */
export function criteriaFrom(command: Command, options: TypedOptions, today: string): GoalCriteria {
  const criteria = Object.fromEntries(
    criteriaKeys.map((key) => [key, criterionFrom(key, options[attributeFor(key)])]),
  ) as GoalCriteria;
  if (criteria.includeClassWide && !mentions(criteria, ['cityId'])) {
    command.error('error: --include-class-wide needs --city');
  }
  if (criteria.includeWithin && !mentions(criteria, ['regionId'])) {
    command.error('error: --include-within needs --region');
  }
  return { ...criteria, on: criteria.on ?? today };
}

/** Gives the value of a criterion, with ids in the place of names. */
function criterionFrom(key: CriteriaKey, typed: unknown): unknown {
  const [terms, others] = namedTerms[key] ?? [];
  if (terms === undefined || typed === undefined) return typed;
  return (typed as readonly string[]).flatMap((text) => idsNamed(flagName(key), text, terms, others));
}

/** Tells whether criteria depend on the day. */
export function isDated(criteria: GoalCriteria): boolean {
  return mentions(criteria, datedKeys);
}

/** Refuses the flag `--on` where nothing depends on the day. */
export function checkDayFlag(command: Command, criteria: GoalCriteria, options: TypedOptions): void {
  if (options['on'] === undefined || isDated(criteria)) return;
  command.error(`error: --on needs ${datedFlags}`);
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
