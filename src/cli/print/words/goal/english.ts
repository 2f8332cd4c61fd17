import { pluralise } from '../../text/pluralise';
import type { GoalWords } from './goalWords';

export const englishGoal: GoalWords = {
  facts: {
    direction: 'Direction',
    action: 'Action',
    stance: 'Stance',
    places: 'Places',
    actors: 'Actors',
    functions: 'Functions',
    themes: 'Themes',
    period: 'Period',
    conditions: 'Conditions',
    measurability: 'Measurability',
    success: 'Success',
    figures: 'Figures',
    deadline: 'Deadline',
    targets: 'Targets',
    status: 'Status',
    relations: 'Relations',
    earlier: 'Earlier',
    later: 'Later',
    saidBy: 'Said by',
    speakers: 'Speakers',
    citedFrom: 'Cited from',
    note: 'Note',
  },
  withRole: (name, role, isInferred = false) =>
    `${name} (${role}${isInferred ? ', inferred: the text does not name it' : ''})`,
  period: (start, end) => (end === undefined ? `from ${start} on` : `${start} to ${end}; not a deadline`),
  notYetSet: (status, setOn) => `${status}: its speech is of ${setOn}`,
  noUpdate: (status, asOf) => `${status} ${asOf}: there is no update`,
  seeStatus: (command) => `\`${command}\` shows it.`,
  relation: (kind, key, definition) => `${kind} ${key}: ${definition}`,
  step: (date, title, id) => `${date} ${title} (${id})`,
  ofSource: (sourceId, citation) => `${sourceId}, ${citation}`,
  differs: (count) =>
    `The text differs from the cited source in ${pluralise(count, 'sentence')}; the words above are those of the source.`,
  source: (title, id, hasAddress) => `${id === undefined ? '' : `${id}: `}${title}${hasAddress ? ':' : ''}`,
};
