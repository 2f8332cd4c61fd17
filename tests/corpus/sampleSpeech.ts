import type { GoalEntry, ShippedNames, Speech } from '../../src/index';
import { sentenceMapOf } from '../../src/source/index';

/** A made-up text, so that tests can hold a speech against it. */
export const sampleText =
  'The mayor spoke on Monday. Many people cannot find a flat. The city will put up dwellings for all who need one.\n\nIt will raise its trade, and plant trees as in 2029.';

const citation = (paragraph: number, sentence: number) => ({ sourceId: 'minutes', paragraph, sentence });
const map = sentenceMapOf(sampleText, 'minutes');

/** The shipped terms, and relations to goals of any speech. */
interface SampleNames extends Omit<ShippedNames, 'relatedGoal'> {
  readonly relatedGoal: string;
}

/** A made-up goal, with the fields that a test gives in place of its own. */
export function sampleGoal(changes: Partial<GoalEntry<SampleNames>> = {}): GoalEntry<SampleNames> {
  return {
    direction: 'homes',
    title: { en: 'Build homes' },
    summary: { en: 'Shenzhen is to build homes.' },
    action: 'build',
    places: [{ placeId: 'shenzhen', role: 'addressee' }],
    functions: [],
    themeIds: ['housing'],
    measurability: 'directional',
    successCriteria: [],
    figures: [],
    citations: [citation(1, 3)],
    relations: [],
    ...changes,
  };
}

/** A made-up figure. */
export const sampleFigure = (value: number) => ({
  id: 'new-homes',
  name: { en: 'New homes' },
  comparison: 'exactly' as const,
  value,
  unit: 'homes',
  coverage: 'all' as const,
});

/** A made-up speech without a problem. */
export const sampleSpeech = {
  id: 'mayors-address-2030',
  title: { en: 'The mayor’s address on homes' },
  kind: 'conference-speech',
  date: '2030-01-15',
  event: { name: { en: 'Annual meeting of the council' }, venue: { en: 'Shenzhen' } },
  speakers: [{ name: { en: 'A. Mayor' }, offices: [{ en: 'Mayor' }] }],
  sources: [{ id: 'minutes', title: 'Minutes', kind: 'official-transcript', publisher: 'The council' }],
  period: { start: '2030', end: '2035' },
  sentenceMap: {
    ...map,
    paragraphs: map.paragraphs.map((sentences, paragraph) =>
      sentences.map((sentence, index) =>
        paragraph + index === 0 ? { ...sentence, role: 'metadata' as const } : sentence,
      ),
    ),
  },
  directions: {
    homes: {
      order: 1,
      title: { en: 'More homes' },
      summary: { en: 'The city is to have more homes.' },
      citations: [citation(1, 3)],
    },
  },
  goals: {
    'build-homes': sampleGoal(),
    'raise-trade': sampleGoal({
      title: { en: 'Raise trade' },
      functions: [{ functionId: 'international-trade-centre', change: 'raise' }],
      themeIds: ['trade'],
      citations: [{ ...citation(2, 1), span: { start: 8, end: 23 } }],
      relations: [{ kind: 'continues', goalId: 'first-tier-cities-2021/raise-international-trade-centre' }],
    }),
  },
  findings: {
    'few-homes': {
      kind: 'challenge',
      title: { en: 'Homes are scarce' },
      summary: { en: 'Many look for a home in vain.' },
      places: [{ placeId: 'shenzhen', role: 'addressee' }],
      themeIds: ['housing'],
      citations: [citation(1, 2)],
    },
  },
} as const satisfies Speech;
