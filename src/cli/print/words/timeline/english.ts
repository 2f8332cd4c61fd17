import type { TimelineWords } from './timelineWords';

export const englishTimeline: TimelineWords = {
  headings: { atEndOf: 'At the end of', in: 'In', goals: 'Goals', updates: 'Updates' },
  label: (period) => period,
  counts: (counts, notYetSet) =>
    [
      counts.map(({ id, count }) => `${count} ${id}`).join(', '),
      notYetSet === 0 ? '' : `${notYetSet} not yet set`,
    ]
      .filter(Boolean)
      .join('; '),
  readFrom: (updates) => `The last statuses are read from ${updates}.`,
  theseAre: (updates) => `These are ${updates}.`,
};
