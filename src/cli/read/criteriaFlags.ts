import { type Command, InvalidArgumentError } from 'commander';
import { type AssessorKind, directionIds, type GoalCriteria } from 'policy-tracker';

const listOf = (value: string, previous: readonly string[] = []) => [
  ...previous,
  ...value.split(',').map((one) => one.trim()),
];

const textOf = (value: string, previous: readonly string[] = []) => [...previous, value];

const directionOf = (value: string, previous: readonly string[] = []) => [
  ...previous,
  ...listOf(value).flatMap((key) => {
    const ids = directionIds.filter((id) => id.endsWith(`/${key}`));
    return ids.length > 0 ? ids : [key];
  }),
];

const jsonOf = (value: string): unknown => {
  try {
    return JSON.parse(value);
  } catch (error) {
    throw new InvalidArgumentError(`It is not JSON: ${(error as Error).message}.`);
  }
};

const listOfJson = (value: string, previous: readonly unknown[] = []) => [...previous, jsonOf(value)].flat();

const jsonOnce = (value: string, previous?: unknown) => {
  if (previous !== undefined)
    throw new InvalidArgumentError('It stands here a second time: put all in one list.');
  return jsonOf(value);
};

const onceOf =
  <T>(read: (value: string) => T) =>
  (value: string, previous?: T): T => {
    if (previous !== undefined) throw new InvalidArgumentError('It stands here a second time.');
    return read(value);
  };

const dateOnce = onceOf((value) => value);

const numberOnce = onceOf((value) => (/^\d+$/.test(value) ? Number(value) : value));

/** Every criterion as a flag: the criterion's key, the flag, what it means, and how its value is read. */
const flags = [
  ['cityId', '--city <ids>', 'names the city, in any part', listOf],
  [
    'includeClassWide',
    '--include-class-wide',
    'with --city: also goals addressed to a class of cities it belongs to',
  ],
  ['regionId', '--region <ids>', 'names the region', listOf],
  ['includeWithin', '--include-within', 'with --region: also goals that name a place inside it'],
  ['cityClassId', '--city-class <ids>', 'names the class of cities', listOf],
  [
    'placeRole',
    '--place-role <roles>',
    'the role of the place: addressee, beneficiary, location, partner',
    listOf,
  ],
  ['themeId', '--theme <ids>', 'has the theme or a sub-theme of it', listOf],
  ['functionId', '--function <ids>', 'is about the function', listOf],
  [
    'functionChange',
    '--function-change <changes>',
    'what is to happen to the function: hold, strengthen, raise, shed',
    listOf,
  ],
  ['directionId', '--direction <ids>', 'stands under the direction (its key will do)', directionOf],
  ['speechId', '--speech <ids>', 'is of the speech', listOf],
  ['action', '--action <verbs>', 'is coded with the verb, such as build or reduce', listOf],
  ['measurability', '--measurability <degrees>', 'quantified, verifiable, directional or principle', listOf],
  ['period', '--period <periods>', 'has a day in common with it: 2023, 2023-06-30 or 2021/2025', listOf],
  ['deadline', '--deadline <periods>', 'its deadline lies in it: 2025, ../2025-06-30 or 2026/..', listOf],
  ['status', '--status <statuses>', 'has the status on the day of --on', listOf],
  ['overdue', '--overdue', 'its deadline has passed, and no update has closed it'],
  ['stale', '--stale', 'has updates, but none of, or about, the days of --stale-after'],
  ['contested', '--contested', 'assessors differ on the day of --on'],
  ['on', '--on <date>', 'the day that statuses are judged on (default: today)', dateOnce],
  ['knownOn', '--known-on <date>', 'as it was known on that day (default: all that is known)', dateOnce],
  [
    'staleAfterDays',
    '--stale-after <days>',
    'after how many days a goal is stale (default: 365)',
    numberOnce,
  ],
  ['text', '--text <words>', 'has all these words in title or summary, English or Chinese', textOf],
  ['anyOf', '--any-of <json>', 'meets one of these criteria: a JSON list', jsonOnce],
  ['not', '--not <json>', 'meets none of these criteria: a JSON object or list', listOfJson],
] as const satisfies readonly (readonly [
  keyof GoalCriteria,
  string,
  string,
  ((value: string, previous?: never) => unknown)?,
])[];

/** Names the flag of a criterion or option, so that an error speaks of what was typed: `criteria.cityId[0]` is `--city`. */
export function flagOf(path: string): string {
  return path
    .replace(/^criteria\.(\w+)(\[\d+\]$)?/, (whole, key) => {
      const flag = flags.find(([criterion]) => criterion === key)?.[1];
      return flag?.split(' ')[0] ?? whole;
    })
    .replace(
      /^options\.(\w+)/,
      (_, option: string) => `--${option.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`,
    );
}

const attributeOf = (flag: string) =>
  flag
    .slice(2)
    .split(' ')[0]
    ?.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase()) ?? '';

/** Adds a flag for every criterion to a command. */
export function addCriteriaFlags(command: Command): void {
  for (const [, flag, description, read] of flags) {
    if (read) command.option(flag, description, read as (value: string, previous: unknown) => unknown);
    else command.option(flag, description);
  }
}

/** Adds the flag for whose updates are looked at. */
export function addAssessorKindFlag(command: Command): void {
  command.option(
    '--assessor-kind <kinds>',
    'look only at what is reported from these, several with commas',
    listOf,
  );
}

/** Reads whose updates are looked at. What is no kind of assessor is refused by the question itself. */
export function assessorKindsIn(
  options: Readonly<Record<string, unknown>>,
): readonly AssessorKind[] | undefined {
  return options['assessorKind'] as readonly AssessorKind[] | undefined;
}

/**
 * Reads the criteria that the flags of a command name.
 *
 * @param today - The day that statuses are judged on where no other is named: only the command looks at the clock.
 */
export function criteriaIn(
  command: Command,
  options: Readonly<Record<string, unknown>>,
  today: string,
): GoalCriteria {
  const criteria = Object.fromEntries(
    flags.map(([key, flag]) => [key, options[attributeOf(flag)]]),
  ) as GoalCriteria;
  if (criteria.includeClassWide && !mentions(criteria, 'cityId')) {
    command.error('error: --include-class-wide says how --city is meant, and there is none');
  }
  if (criteria.includeWithin && !mentions(criteria, 'regionId')) {
    command.error('error: --include-within says how --region is meant, and there is none');
  }
  return { ...criteria, on: criteria.on ?? today };
}

/** The criteria that say how others are meant, and pick nothing themselves. */
const modifiers: readonly string[] = ['on', 'knownOn', 'staleAfterDays'];

/** The criteria that are judged on a day. */
const judged = ['status', 'overdue', 'stale', 'contested'] as const;

/** Tells whether criteria name a status or a mark, which are judged on a day. */
export function isJudged(criteria: GoalCriteria): boolean {
  return judged.some((key) => mentions(criteria, key));
}

/**
 * Refuses a day where nothing is judged on it.
 *
 * @param options - The options as they were typed.
 */
export function checkDay(
  command: Command,
  criteria: GoalCriteria,
  options: Readonly<Record<string, unknown>>,
): void {
  if (options['on'] === undefined || isJudged(criteria)) return;
  command.error('error: --on is the day of --status, --overdue, --stale and --contested, and there is none');
}

/** Tells whether the flags of a command pick goals, and do not only say how. */
export function picksGoals(options: Readonly<Record<string, unknown>>): boolean {
  return flags.some(([key, flag]) => !modifiers.includes(key) && options[attributeOf(flag)] !== undefined);
}

/** Tells whether a key stands in criteria or in those nested in them. */
function mentions(criteria: GoalCriteria, key: keyof GoalCriteria): boolean {
  return criteria[key] !== undefined || JSON.stringify([criteria.anyOf, criteria.not]).includes(`"${key}"`);
}
