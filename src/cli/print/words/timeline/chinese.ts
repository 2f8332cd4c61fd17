import type { TimelineWords } from './timelineWords';

export const chineseTimeline: TimelineWords = {
  headings: { atEndOf: '截至', in: '时期', goals: '目标', updates: '进展记录' },
  label: (_, written) => written,
  counts: (counts, notYetSet) =>
    [
      counts.map(({ name, count }) => `${name}${count}`).join('，'),
      notYetSet === 0 ? '' : `尚未提出${notYetSet}`,
    ]
      .filter(Boolean)
      .join('；'),
  readFrom: (updates) => `最末一期的状态根据${updates}判定。`,
  theseAre: (updates) => `以上为${updates}。`,
};
