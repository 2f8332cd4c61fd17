import type { ComparedFigure, DatedValue, MetBounds, TargetWords } from './targetWords';

/** The units that the shipped indicators have. Another one is given as the data has it. */
const units: Readonly<Partial<Record<string, string>>> = {
  percent: '%',
  years: '年',
  days: '天',
  'micrograms per cubic metre': '微克/立方米',
};

function amount(value: number | string, unit: string): string {
  return Object.hasOwn(units, unit) ? `${value}${units[unit]}` : `${value} ${unit}`;
}

const compared = ({ comparison, value, upTo, unit }: ComparedFigure) =>
  upTo === undefined
    ? `${comparison}${amount(value, unit)}`
    : `${comparison}${amount(value, unit)}至${amount(upTo, unit)}之间`;
const dated = ({ value, on, comparison = '', publishers = [] }: DatedValue) => {
  const details = [...(on === undefined ? [] : [on]), ...publishers];
  return `${comparison}${value}${details.length === 0 ? '' : `（${details.join('，')}）`}`;
};

const reasons = {
  'no-place': '没有注明地点',
  'no-date': '没有日期',
  'other-definition': '定义不同',
  'other-series': '属于不能衔接的序列',
  inconclusive: '不够精确，不足以判定',
};

const names = { below: '低于', above: '高于', 'at-most': '不高于', 'at-least': '不低于' };

function boundsText(bounds: MetBounds): string {
  return bounds.kind === 'range' ? `${bounds.from}至${bounds.upTo}` : `${names[bounds.kind]}${bounds.value}`;
}

export const chineseTargets: TargetWords = {
  target: ({ place, by, baseline, condition, ...figure }) => {
    const parts = [
      `${figure.name}${place === undefined ? '' : `（${place}）`}：${by ?? ''}${compared(figure)}`,
      ...(baseline === undefined ? [] : [`起点为${baseline.on}的${baseline.value}`]),
      ...(condition === undefined ? [] : [condition]),
    ];
    return parts.join('，');
  },
  figure: ({ on, isOfSome, ...figure }) => {
    const day = on === undefined ? '' : `（${on}）`;
    return `${figure.name}：${compared(figure)}${day}${isOfSome ? '，只涉及部分地点' : ''}`;
  },
  state: (name, latest) => `${name}${latest === undefined ? '' : `：${dated(latest)}`}。`,
  nothingSince: (latest) => `此后无数据，最近一次为${dated(latest)}。`,
  notMetSoFar: (latest) => `迄今未达标：${dated(latest)}；没有规定期限。`,
  alsoMeasured: (others) => `同期另有数据：${others.map(dated).join('；')}。`,
  start: (value, on, isBaseline) => `起点：${value}（${on}，${isBaseline ? '基期值' : '测量值'}）。`,
  otherBaseline: '基期值属于另一序列，未采用。',
  way: (share, evenValue) => {
    const way = `已完成全程的${Math.round(share * 100)}%`;
    return evenValue === undefined ? `${way}。` : `${way}；按匀速进度应为${evenValue}。`;
  },
  met: (bounds, firstOn, isLate) => {
    const first = firstOn === undefined ? '' : `，${firstOn}首次达标${isLate ? '，晚于期限' : ''}`;
    return `达标范围：${boundsText(bounds)}${first}。`;
  },
  unused: (figures) => {
    const pieces = figures.map(({ reason, ...figure }) => `${dated(figure)}，${reasons[reason]}`);
    return `未采用：${pieces.join('；')}。`;
  },
};
