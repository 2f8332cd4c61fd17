import type { CommonWords } from './commonWords';

const goals = (count: number) => `${count}个目标`;
const asOf = (day: string | undefined) => (day === undefined ? '' : `截至${day}，`);

export const chineseCommon: CommonWords = {
  goals,
  percent: (share) => `${Math.round(share * 100)}%`,
  list: (names) => names.join('、'),
  sentences: (sentences) => sentences.join(''),
  term: (id, name) => `${name}（${id}）`,
  defined: (term, definition) => `${term}：${definition}`,
  counted: (name, count) => `${name}（${count}）`,
  span: (first, last) => `${first}至${last}`,
  citation: {
    item: (item) => `第${item}项`,
    wholePage: '整个网页',
    sentence: ({ paragraph, sentence, characters, object }) => {
      const span = characters === undefined ? '' : `，第${characters}字符`;
      const named = object === undefined ? '' : `（其中所指对象为第${object}字符）`;
      return `第${paragraph}段第${sentence}句${span}${named}`;
    },
  },
  speaker: (name, held) => (held.length === 0 ? name : `${name}（${held.join('、')}）`),
  said: (speakers, occasion) => `${speakers.join('；')}。${occasion}`,
  occasion: (event, days) => `${event}，${days}。`,
  headings: { goal: '目标', places: '地点', themes: '主题' },
  place: {
    addressee: (name) => name,
    beneficiary: (name) => `惠及${name}`,
    location: (name) => `位于${name}`,
    partner: (name) => `与${name}合作`,
  },
  listed: (listed, found, dataFlags) =>
    `共${goals(found)}${listed === found ? '' : `，列出${listed}个`}。用 \`policy-tracker show <目标>${dataFlags}\` 查看某个目标及其出处。`,
  noGoalMeets: (day) => `${asOf(day)}没有符合这些条件的目标。`,
  goalsMeet: (day) => `统计范围：${day ?? ''}符合条件的目标。`,
};
