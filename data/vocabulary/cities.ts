import { byId } from '../../src/model/vocabulary/byId';
import type { City } from '../../src/model/vocabulary/city';

/**
 * All cities by id: the four that the 2021 answer names, the other cities that are themselves members of its three
 * regions (not those of their provinces), and the other members of the class of super-large cities.
 *
 * Codes: `gbCode` from GB/T 2260-2007, `iso` from ISO 3166-2:CN, `wikidata` from Wikidata where it was confirmed. Only
 * municipalities have an ISO 3166-2 code of their own.
 *
 * @category Vocabulary
 */
export const cities = /* @__PURE__ */ byId<City>()({
  beijing: {
    id: 'beijing',
    name: { en: 'Beijing', zh: '北京' },
    level: 'municipality',
    gbCode: '110000',
    iso: 'CN-BJ',
    wikidata: 'Q956',
  },
  shanghai: {
    id: 'shanghai',
    name: { en: 'Shanghai', zh: '上海' },
    level: 'municipality',
    gbCode: '310000',
    iso: 'CN-SH',
    wikidata: 'Q8686',
  },
  guangzhou: {
    id: 'guangzhou',
    name: { en: 'Guangzhou', zh: '广州' },
    level: 'sub-provincial-city',
    gbCode: '440100',
    wikidata: 'Q16572',
  },
  shenzhen: {
    id: 'shenzhen',
    name: { en: 'Shenzhen', zh: '深圳' },
    level: 'sub-provincial-city',
    gbCode: '440300',
    wikidata: 'Q15174',
  },
  tianjin: {
    id: 'tianjin',
    name: { en: 'Tianjin', zh: '天津' },
    level: 'municipality',
    gbCode: '120000',
    iso: 'CN-TJ',
  },
  chongqing: {
    id: 'chongqing',
    name: { en: 'Chongqing', zh: '重庆' },
    level: 'municipality',
    gbCode: '500000',
    iso: 'CN-CQ',
  },
  chengdu: {
    id: 'chengdu',
    name: { en: 'Chengdu', zh: '成都' },
    level: 'sub-provincial-city',
    gbCode: '510100',
  },
  zhuhai: {
    id: 'zhuhai',
    name: { en: 'Zhuhai', zh: '珠海' },
    level: 'prefecture-level-city',
    gbCode: '440400',
  },
  foshan: {
    id: 'foshan',
    name: { en: 'Foshan', zh: '佛山' },
    level: 'prefecture-level-city',
    gbCode: '440600',
  },
  huizhou: {
    id: 'huizhou',
    name: { en: 'Huizhou', zh: '惠州' },
    level: 'prefecture-level-city',
    gbCode: '441300',
  },
  dongguan: {
    id: 'dongguan',
    name: { en: 'Dongguan', zh: '东莞' },
    level: 'prefecture-level-city',
    gbCode: '441900',
  },
  zhongshan: {
    id: 'zhongshan',
    name: { en: 'Zhongshan', zh: '中山' },
    level: 'prefecture-level-city',
    gbCode: '442000',
  },
  jiangmen: {
    id: 'jiangmen',
    name: { en: 'Jiangmen', zh: '江门' },
    level: 'prefecture-level-city',
    gbCode: '440700',
  },
  zhaoqing: {
    id: 'zhaoqing',
    name: { en: 'Zhaoqing', zh: '肇庆' },
    level: 'prefecture-level-city',
    gbCode: '441200',
  },
});

/**
 * The id of a city, such as `'shenzhen'`.
 *
 * @category Ids
 */
export type CityId = Extract<keyof typeof cities, string>;
