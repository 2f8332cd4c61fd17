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
    definition: {
      en: 'How long a newborn would live on average if the death rates of the time stayed as they are.',
      zh: '假设当时的死亡率不变，新生儿平均可存活的年数。',
    },
  },
  'life-expectancy-of-registered-population': {
    id: 'life-expectancy-of-registered-population',
    name: { en: 'Life expectancy of the registered population', zh: '户籍人口预期寿命' },
    unit: 'years',
    variantOf: 'average-life-expectancy',
    definition: {
      en: 'Average life expectancy, of those alone who are registered in the place.',
      zh: '只计当地户籍人口的平均预期寿命。',
    },
    population: { en: 'The registered population', zh: '户籍人口' },
  },
  'urban-share-of-permanent-residents': {
    id: 'urban-share-of-permanent-residents',
    name: { en: 'Share of permanent residents who live in towns and cities', zh: '常住人口城镇化率' },
    unit: 'percent',
    definition: {
      en: 'Of all permanent residents, those who live in towns and cities, whether they are registered there or not.',
      zh: '居住在城镇的常住人口占全部常住人口的比重，不论户籍是否在当地。',
    },
    population: { en: 'Permanent residents', zh: '常住人口' },
  },
  'annual-mean-pm25': {
    id: 'annual-mean-pm25',
    name: { en: 'Annual mean of PM2.5', zh: '细颗粒物（PM2.5）年均浓度' },
    unit: 'micrograms per cubic metre',
    definition: {
      en: 'The mean concentration in the outdoor air, over a calendar year, of particles of at most 2.5 micrometres.',
      zh: '环境空气中直径不大于2.5微米的颗粒物在一个日历年内的平均浓度。',
    },
    standard: 'GB 3095-2012',
  },
  'annual-mean-pm25-since-2013': {
    id: 'annual-mean-pm25-since-2013',
    name: {
      en: 'Change in the annual mean of PM2.5 since 2013',
      zh: '细颗粒物（PM2.5）年均浓度较2013年变幅',
    },
    unit: 'percent',
    definition: {
      en: 'The annual mean of PM2.5 less that of 2013, as a share of that of 2013: below zero where it has fallen.',
      zh: '细颗粒物年均浓度与2013年之差占2013年浓度的比例，负数表示下降。',
    },
    standard: 'GB 3095-2012',
  },
  'good-air-days': {
    id: 'good-air-days',
    name: { en: 'Days with good air in a year', zh: '优良天数' },
    unit: 'days',
    definition: {
      en: 'The days of a year on which the air quality index, which is that of the worst pollutant, was at most 100.',
      zh: '一年中空气质量指数（取各污染物分指数的最大值）不超过100的天数。',
    },
    standard: 'HJ 633-2012',
  },
  'share-of-good-air-days': {
    id: 'share-of-good-air-days',
    name: { en: 'Share of days with good air in a year', zh: '优良天数比例' },
    unit: 'percent',
    definition: {
      en: 'Days with good air as a share of the days of the year.',
      zh: '优良天数占全年天数的比例。',
    },
    standard: 'HJ 633-2012',
  },
  'days-good-by-pm25': {
    id: 'days-good-by-pm25',
    name: { en: 'Days with good air by PM2.5 alone in a year', zh: 'PM2.5优良天数' },
    unit: 'days',
    variantOf: 'good-air-days',
    definition: {
      en: 'The days of a year that were good by PM2.5, whatever the other pollutants were: never fewer than the days with good air.',
      zh: '一年中仅按细颗粒物计为优良的天数，不计其他污染物，因此不少于优良天数。',
    },
  },
  'share-of-days-good-by-pm25': {
    id: 'share-of-days-good-by-pm25',
    name: { en: 'Share of days with good air by PM2.5 alone in a year', zh: 'PM2.5优良天数比例' },
    unit: 'percent',
    variantOf: 'share-of-good-air-days',
    definition: {
      en: 'Days with good air by PM2.5 alone as a share of the days of the year.',
      zh: 'PM2.5优良天数占全年天数的比例。',
    },
  },
});

/**
 * The id of an indicator, such as `'average-life-expectancy'`.
 *
 * @category Ids
 */
export type IndicatorId = Extract<keyof typeof indicators, string>;
