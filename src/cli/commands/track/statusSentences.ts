import { contestOf } from '../../print/text/contestOf';
import { formatBasis } from '../../print/text/formatBasis';
import type { Speaking } from '../../read/terms';
import type { AskedStatus, StatusAnswer } from './askedStatus';
import { formatAsOf } from './formatAsOf';

/**
 * Says what a status is, what it rests on, and which readings contest it. What a status means is no finding, and is said apart.
 *
 * @param heading - The status and its flags.
 */
export function statusSentences(
  status: StatusAnswer,
  heading: string,
  asOf: AskedStatus,
  speaking: Speaking,
): string[] {
  const { words } = speaking;
  return [
    words.status.statement(heading, formatAsOf(asOf, speaking), formatBasis(status, asOf.on, words)),
    ...contestOf(status.readings, speaking),
  ];
}
