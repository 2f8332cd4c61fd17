import { Command, InvalidArgumentError } from 'commander';
import {
  cityClassIds,
  cityIds,
  directionIds,
  filterGoals,
  functionIds,
  type GoalCriteria,
  goals,
  regionIds,
} from 'policy-tracker';
import { counted } from './counted';
import { goalCells, goalTable, keyOf } from './goalTable';
import type { Print } from './print';
import { wrapped } from './table';
import type { Terminal } from './terminal';

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
    'placePart',
    '--place-part <parts>',
    'the part the place plays: addressee, beneficiary, location, partner',
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
  ['text', '--text <words>', 'has all these words in title or summary, English or Chinese', textOf],
  ['anyOf', '--any-of <json>', 'meets one of these criteria: a JSON list', jsonOnce],
  ['not', '--not <json>', 'meets none of these criteria: a JSON object or list', listOfJson],
] as const satisfies readonly (readonly [
  keyof GoalCriteria,
  string,
  string,
  ((value: string, previous?: never) => unknown)?,
])[];

/** Names the flag of a criterion, so that an error speaks of what was typed: `criteria.cityId[0]` is `--city`. */
export function flagOf(path: string): string {
  return path.replace(/^criteria\.(\w+)(\[\d+\]$)?/, (whole, key) => {
    const flag = flags.find(([criterion]) => criterion === key)?.[1];
    return flag?.split(' ')[0] ?? whole;
  });
}

const attributeOf = (flag: string) =>
  flag
    .slice(2)
    .split(' ')[0]
    ?.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase()) ?? '';

/** Tells whether a key stands in criteria or in those nested in them. */
function mentions(criteria: GoalCriteria, key: 'cityId' | 'regionId'): boolean {
  return criteria[key] !== undefined || JSON.stringify([criteria.anyOf, criteria.not]).includes(`"${key}"`);
}

/** The ids that no command lists, for the end of the help. */
function idsHelp(terminal: Terminal): string {
  const lists = [
    ['Cities', cityIds],
    ['Regions', regionIds],
    ['City classes', cityClassIds],
    ['Functions', functionIds],
    ['Directions', directionIds.map((id) => keyOf({ id }))],
  ] as const;
  return lists.map(([title, ids]) => wrapped(`${title}: ${ids.join(', ')}.`, terminal)).join('\n');
}

/** `policy-tracker goals`: the goals that meet the criteria. */
export function goalsCommand(print: Print): Command {
  const command = new Command('goals')
    .summary('list goals, all or those that meet criteria')
    .description(
      'List goals: all, or those that meet every criterion given. A flag takes one value or several with commas, of which any will do.',
    );
  for (const [, flag, description, read] of flags) {
    if (read) command.option(flag, description, read as (value: string, previous: unknown) => unknown);
    else command.option(flag, description);
  }
  return command
    .option('--json', 'print the goals as JSON')
    .addHelpText(
      'after',
      `
Examples:
  policy-tracker goals --city shenzhen --theme innovation
  policy-tracker goals --city beijing --include-class-wide --json
  policy-tracker goals --region greater-bay-area --include-within
  policy-tracker goals --function-change shed --not '{"cityId":"beijing"}'
  policy-tracker goals --text 疏解

${idsHelp(print.terminal)}
Themes: see \`policy-tracker themes\`.`,
    )
    .action((options: Record<string, unknown>) => {
      const criteria = Object.fromEntries(
        flags.map(([key, flag]) => [key, options[attributeOf(flag)]]),
      ) as GoalCriteria;
      if (criteria.includeClassWide && !mentions(criteria, 'cityId')) {
        return command.error('error: --include-class-wide says how --city is meant, and there is none');
      }
      if (criteria.includeWithin && !mentions(criteria, 'regionId')) {
        return command.error('error: --include-within says how --region is meant, and there is none');
      }
      const found = filterGoals(goals, criteria);
      if (options['json']) return print.json(found);
      if (!print.terminal.isInteractive) return print.rows(found.map(goalCells));
      if (found.length === 0) return print.text('No goal meets these criteria.');
      print.text(goalTable(found, print.terminal));
      print.text('');
      print.prose(
        `${counted(found.length, 'goal')}. \`policy-tracker show <goal>\` shows one with its citations.`,
      );
    });
}
