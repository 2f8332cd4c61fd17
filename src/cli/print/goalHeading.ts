import { type Goal, textIn } from 'policy-tracker';
import { wrapped } from './table';
import { emphasisOf, type Terminal } from './terminal';

/** Draws the heading of a page on one goal: its title, its Chinese term where there is one, and its id. */
export function goalHeading({ id, title }: Pick<Goal, 'id' | 'title'>, terminal: Terminal): string {
  const { bold, dim } = emphasisOf(terminal);
  return [wrapped(bold(textIn(title, 'en')), terminal), ...(title.zh ? [title.zh] : []), dim(id)].join('\n');
}
