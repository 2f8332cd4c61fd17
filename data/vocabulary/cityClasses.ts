import type { Source } from '../../src/model/source';
import { byId } from '../../src/model/vocabulary/byId';
import type { CityClass } from '../../src/model/vocabulary/cityClass';
import type { CityId } from './cities';

const sizeClassNotice: Source = {
  id: 'size-class-notice-2014',
  title: 'Notice on adjusting the standard for classifying cities by size, Guofa [2014] No. 51',
  kind: 'notice',
  publisher: 'State Council',
  publishedOn: '2014-11',
};

const census2020: Source = {
  id: 'census-2020',
  title: 'Seventh National Population Census (2020), urban permanent population',
  kind: 'census',
  publisher: 'National Bureau of Statistics',
};

const answer2021: Source = {
  id: 'official-transcript-2021',
  title: 'Transcript of the press conference of 28 September 2021, which names the four',
  kind: 'official-transcript',
  publisher: 'State Council Information Office',
  url: 'http://english.scio.gov.cn/pressroom/2021-09/30/content_77785576_7.htm',
  publishedOn: '2021-09-30',
};

/**
 * All classes of cities by id, with their members, each with its date and source.
 *
 * `first-tier` is a market term with four customary members. `super-large` is a legal size class, open-ended, with more members than
 * these four; `very-large` is the next class below it. `all-cities` has every city of China, on every day.
 *
 * @category Vocabulary
 */
export const cityClasses = /* @__PURE__ */ byId<CityClass<{ city: CityId; cityClass: string }>>()({
  'super-large': {
    id: 'super-large',
    name: { en: 'Super-large cities', zh: '超大城市' },
    definition: {
      en: 'A size class in law: cities with an urban permanent population of 10 million or more.',
    },
    source: sizeClassNotice,
    openEnded: true,
    members: [
      { cityId: 'shanghai', from: '2020', source: census2020 },
      { cityId: 'beijing', from: '2020', source: census2020 },
      { cityId: 'shenzhen', from: '2020', source: census2020 },
      { cityId: 'chongqing', from: '2020', source: census2020 },
      { cityId: 'guangzhou', from: '2020', source: census2020 },
      { cityId: 'chengdu', from: '2020', source: census2020 },
      { cityId: 'tianjin', from: '2020', source: census2020 },
    ],
  },
  'very-large': {
    id: 'very-large',
    name: { en: 'Very large cities', zh: '特大城市' },
    definition: {
      en: 'A size class in law: cities with an urban permanent population of 5 million or more and under 10 million.',
    },
    source: sizeClassNotice,
    openEnded: true,
    members: [
      { cityId: 'wuhan', from: '2020', source: census2020 },
      { cityId: 'dongguan', from: '2020', source: census2020 },
      { cityId: 'xian', from: '2020', source: census2020 },
      { cityId: 'hangzhou', from: '2020', source: census2020 },
      { cityId: 'foshan', from: '2020', source: census2020 },
      { cityId: 'nanjing', from: '2020', source: census2020 },
      { cityId: 'shenyang', from: '2020', source: census2020 },
      { cityId: 'qingdao', from: '2020', source: census2020 },
      { cityId: 'jinan', from: '2020', source: census2020 },
      { cityId: 'changsha', from: '2020', source: census2020 },
      { cityId: 'harbin', from: '2020', source: census2020 },
      { cityId: 'zhengzhou', from: '2020', source: census2020 },
      { cityId: 'kunming', from: '2020', source: census2020 },
      { cityId: 'dalian', from: '2020', source: census2020 },
    ],
  },
  'first-tier': {
    id: 'first-tier',
    name: { en: 'First-tier cities', zh: '一线城市' },
    definition: { en: 'A market term, not a legal one: the four cities customarily ranked first.' },
    members: [
      { cityId: 'beijing', from: '2021-09-28', source: answer2021 },
      { cityId: 'shanghai', from: '2021-09-28', source: answer2021 },
      { cityId: 'guangzhou', from: '2021-09-28', source: answer2021 },
      { cityId: 'shenzhen', from: '2021-09-28', source: answer2021 },
    ],
  },
  'all-cities': {
    id: 'all-cities',
    name: { en: 'All cities of China', zh: '全国所有城市' },
    definition: {
      en: 'Every city of China, whatever its size. This is our own term, not one of law or custom, for Chinese speeches that address cities in general.',
    },
    includesEveryCityOf: 'china',
    members: [],
  },
});

/**
 * The id of a class of cities, such as `'super-large'`.
 *
 * @category Ids
 */
export type CityClassId = Extract<keyof typeof cityClasses, string>;
