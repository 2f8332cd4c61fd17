import { percent } from '../../text/percent';
import { pluralise } from '../../text/pluralise';
import type { CommonWords } from './commonWords';

const offices = new Intl.ListFormat('en-GB');
const goals = (count: number) => pluralise(count, 'goal');
const onDay = (day: string | undefined) => (day === undefined ? '' : ` ${day}`);

export const englishCommon: CommonWords = {
  goals,
  percent,
  list: (names) => names.join(', '),
  sentences: (sentences) => sentences.join(' '),
  term: (id) => id,
  defined: (term, definition) => `${term}: ${definition}`,
  counted: (name, count) => `${name} (${count})`,
  span: (first, last) => `${first} to ${last}`,
  citation: {
    item: (item) => `item ${item}`,
    wholePage: 'the page as a whole',
    sentence: ({ paragraph, sentence, characters, object }) => {
      const span = characters === undefined ? '' : `, characters ${characters}`;
      const named = object === undefined ? '' : ` (object ${object})`;
      return `paragraph ${paragraph}, sentence ${sentence}${span}${named}`;
    },
  },
  speaker: (name, held) => (held.length === 0 ? name : `${name}, ${offices.format(held)}`),
  said: (speakers, occasion) => `${speakers.join('; ')}. ${occasion}`,
  occasion: (event, days) => `${event}, ${days}.`,
  headings: { goal: 'Goal', places: 'Places', themes: 'Themes' },
  place: {
    addressee: (name) => name,
    beneficiary: (name) => `for ${name}`,
    location: (name) => `in ${name}`,
    partner: (name) => `with ${name}`,
  },
  listed: (listed, found, dataFlags) =>
    `${listed === found ? '' : `${listed} of `}${goals(found)}. \`policy-tracker show <goal>${dataFlags}\` shows one with its citations.`,
  noGoalMeets: (day) => `No goal meets these criteria${onDay(day)}.`,
  goalsMeet: (day) => `The goals are those that meet the criteria${onDay(day)}.`,
};
