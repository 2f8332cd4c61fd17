import { byId } from '../../src/model/vocabulary/byId';
import type { Indicator } from '../../src/model/vocabulary/indicator';

/**
 * What is measured, in goals, findings and progress updates.
 *
 * @category Vocabulary
 */
export const indicators = /* @__PURE__ */ byId<Indicator>()({
  'average-life-expectancy': {
    id: 'average-life-expectancy',
    name: { en: 'Average life expectancy', zh: '平均预期寿命' },
    unit: 'years',
  },
  'urban-share-of-permanent-residents': {
    id: 'urban-share-of-permanent-residents',
    name: { en: 'Share of permanent residents who live in towns and cities', zh: '常住人口城镇化率' },
    unit: 'percent',
  },
  'annual-mean-pm25': {
    id: 'annual-mean-pm25',
    name: { en: 'Annual mean of PM2.5', zh: '细颗粒物（PM2.5）年均浓度' },
    unit: 'micrograms per cubic metre',
  },
  'annual-mean-pm25-since-2013': {
    id: 'annual-mean-pm25-since-2013',
    name: {
      en: 'Change in the annual mean of PM2.5 since 2013',
      zh: '细颗粒物（PM2.5）年均浓度较2013年变幅',
    },
    unit: 'percent',
  },
  'good-air-days': {
    id: 'good-air-days',
    name: { en: 'Days with good air in a year', zh: '优良天数' },
    unit: 'days',
  },
  'share-of-good-air-days': {
    id: 'share-of-good-air-days',
    name: { en: 'Share of days with good air in a year', zh: '优良天数比例' },
    unit: 'percent',
  },
});

/**
 * The id of an indicator, such as `'average-life-expectancy'`.
 *
 * @category Ids
 */
export type IndicatorId = Extract<keyof typeof indicators, string>;
