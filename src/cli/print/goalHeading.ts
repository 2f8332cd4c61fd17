import { type Goal, textIn } from 'policy-tracker';
import { otherTextIn } from '../read/terms';
import { wrapped } from './table';
import { emphasisOf, type Terminal } from './terminal';

/** Draws the heading of a page on one goal: its title, the title in another language where it has one, and its id. */
export function goalHeading(
  { id, title }: Pick<Goal, 'id' | 'title'>,
  language: string,
  terminal: Terminal,
): string {
  const { bold, dim } = emphasisOf(terminal);
  const other = otherTextIn(title, language);
  return [
    wrapped(bold(textIn(title, language)), terminal),
    ...(other === undefined ? [] : [wrapped(other, terminal)]),
    dim(id),
  ].join('\n');
}
