import { type Command, Option } from 'commander';
import type { CriteriaKey } from 'policy-tracker';
import {
  type ParseFlag,
  parseJson,
  parseJsonList,
  parseList,
  parseNumber,
  parseOnce,
  parseText,
} from '../flagParsers';

/** The flag of a criterion. */
interface CriteriaFlag {
  /** The flag and, where it takes a value, the name of that. */
  readonly flag: string;
  /** Its line of help: which goals it picks. */
  readonly help: string;
  /** How its value is parsed. Absent where it takes none. */
  readonly parse?: ParseFlag;
}

/** The flag of every criterion, in the order of the help. */
export const criteriaFlags = {
  cityId: {
    flag: '--city <ids>',
    help: 'goals that name the city, in any role (id or name)',
    parse: parseText,
  },
  includeClassWide: {
    flag: '--include-class-wide',
    help: 'with --city: also goals for a class of cities that it belongs to',
  },
  regionId: { flag: '--region <ids>', help: 'goals that name the region (id or name)', parse: parseText },
  includeWithin: {
    flag: '--include-within',
    help: 'with --region: also goals that name a place inside it',
  },
  cityClassId: {
    flag: '--city-class <ids>',
    help: 'goals that name the class of cities (id or name)',
    parse: parseText,
  },
  placeRole: {
    flag: '--place-role <roles>',
    help: 'goals in which the place is the addressee, beneficiary, location or partner',
    parse: parseList,
  },
  actorId: {
    flag: '--actor <ids>',
    help: 'goals that name the actor, or a narrower one (id or name)',
    parse: parseText,
  },
  actorRole: {
    flag: '--actor-role <roles>',
    help: 'goals in which the actor is responsible, supporting, funding or overseeing',
    parse: parseList,
  },
  themeId: {
    flag: '--theme <ids>',
    help: 'goals with the theme, or a sub-theme of it (id or name)',
    parse: parseText,
  },
  primaryThemeId: {
    flag: '--primary-theme <ids>',
    help: 'goals whose first theme is this one, or a sub-theme of it (id or name)',
    parse: parseText,
  },
  functionId: { flag: '--function <ids>', help: 'goals about the function (id or name)', parse: parseText },
  functionChange: {
    flag: '--function-change <changes>',
    help: 'goals that hold, strengthen, raise or shed the function',
    parse: parseList,
  },
  directionId: {
    flag: '--direction <ids>',
    help: 'goals that belong to the direction (id or key)',
    parse: parseText,
  },
  speechId: { flag: '--speech <ids>', help: 'goals of the speech', parse: parseList },
  action: {
    flag: '--action <verbs>',
    help: 'goals coded with the verb, such as build or 减少',
    parse: parseText,
  },
  stance: {
    flag: '--stance <stances>',
    help: 'goals that want something to change, keep as it is, or avoid: change, keep, avoid',
    parse: parseList,
  },
  measurability: {
    flag: '--measurability <degrees>',
    help: 'goals of this measurability: quantified, verifiable, directional, principle',
    parse: parseList,
  },
  period: {
    flag: '--period <periods>',
    help: 'goals whose period overlaps with this one: 2023, 2023-Q2, 2023-06-30, 2021/2025',
    parse: parseList,
  },
  deadline: {
    flag: '--deadline <periods>',
    help: 'goals with a deadline in this period: 2025, ../2025-06-30, 2026/..',
    parse: parseList,
  },
  hasTarget: { flag: '--has-target', help: 'goals for which the source sets a figure' },
  indicatorId: {
    flag: '--indicator <ids>',
    help: 'goals with a target of the indicator (id or name)',
    parse: parseText,
  },
  dueBy: {
    flag: '--due-by <periods>',
    help: 'goals with a target due in this period; with --indicator: one of these targets',
    parse: parseList,
  },
  status: {
    flag: '--status <statuses>',
    help: 'goals with the status on the day of --on',
    parse: parseList,
  },
  overdue: {
    flag: '--overdue',
    help: 'goals past the day by which they are due, as a deadline or for a target, that no update has closed',
  },
  stale: { flag: '--stale', help: 'open goals with updates, but none in the last --stale-after days' },
  contested: { flag: '--contested', help: 'goals of which assessors read one time differently' },
  on: { flag: '--on <date>', help: 'the day of the status (default: today)', parse: parseOnce },
  knownOn: {
    flag: '--known-on <date>',
    help: 'count only updates recorded by this day (default: all)',
    parse: parseOnce,
  },
  staleAfterDays: {
    flag: '--stale-after <days>',
    help: 'after how many days without an update a goal is stale (default: 365)',
    parse: parseNumber,
  },
  text: {
    flag: '--text <words>',
    help: 'goals with all these words in title or summary, in any language',
    parse: parseText,
  },
  anyOf: {
    flag: '--any-of <json>',
    help: 'goals that meet at least one of these criteria: a JSON list',
    parse: parseJson,
  },
  not: {
    flag: '--not <json>',
    help: 'goals that meet none of these criteria: a JSON object or list',
    parse: parseJsonList,
  },
} as const satisfies Readonly<Record<CriteriaKey, CriteriaFlag>>;

/** The keys of all criteria. */
export const criteriaKeys = Object.keys(criteriaFlags) as CriteriaKey[];

/** Adds the flag of every criterion to a command. */
export function addCriteriaFlags(command: Command): void {
  for (const key of criteriaKeys) command.addOption(optionFor(key));
}

/** Gives the name under which commander keeps the value of a criterion. */
export function attributeFor(key: CriteriaKey): string {
  return optionFor(key).attributeName();
}

function optionFor(key: CriteriaKey): Option {
  const { flag, help, parse }: CriteriaFlag = criteriaFlags[key];
  const option = new Option(flag, help);
  return parse ? option.argParser(parse as (value: string, previous: unknown) => unknown) : option;
}
