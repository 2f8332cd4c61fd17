import { suggest } from '../../../errors/suggest';
import { type Fault, fault } from '../../document/fault';
import { goalEntriesIn, hasUnreadable, keysOf, type SpeechPart, type SpeechRuleGroup } from './speechContext';

/** The rules about the directions of a speech. */
export const directionRules = {
  'direction-order': {
    severity: 'error',
    requires: 'The directions are numbered 1, 2, 3 and so on, each number once.',
    fix: 'Number them in the order of the source.',
    check: wrongOrder,
  },
  'unused-direction': {
    severity: 'error',
    requires: 'Every direction has a goal.',
    fix: 'Code its goals, or delete the direction.',
    check: unusedDirections,
  },
} as const satisfies SpeechRuleGroup;

/** A longer list of numbers is cut in a message. */
const mostNumbers = 24;

function wrongOrder({ directions = {} }: SpeechPart): Fault[] {
  const orders = Object.values(directions).map((direction) => direction?.order);
  const known = orders.filter((order) => order !== undefined);
  const isNumbered = new Set(known).size === known.length && Math.max(0, ...known) === known.length;
  if (isNumbered || known.length < orders.length) return [];
  const shown = known.slice(0, mostNumbers).join(', ');
  const numbers = known.length > mostNumbers ? `${shown}, ...` : shown;
  const message = `the directions are numbered ${numbers}, not 1 to ${known.length}`;
  return [fault(['directions'], message, numbers)];
}

function unusedDirections(speech: SpeechPart): Fault[] {
  const goals = goalEntriesIn(speech).map(({ entry }) => entry);
  const keys = keysOf(speech, 'directions');
  // A goal of which nothing is known may belong to any direction.
  if (hasUnreadable(speech, 'goals') || goals.some(({ direction }) => direction === undefined)) return [];
  const used = new Set(
    goals.map(({ direction = '' }) => (keys.includes(direction) ? direction : suggest(direction, keys))),
  );
  return keys
    .filter((key) => !used.has(key))
    .map((key) => fault(['directions', key], 'no goal belongs to this direction'));
}
