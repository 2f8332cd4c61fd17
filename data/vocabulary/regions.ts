import { regionsById } from '../../src/model/vocabulary/byId';
import type { CityId } from './cities';

/**
 * All regions by id: the country, the three city clusters of the 2021 answer, the provinces and special administrative
 * regions in them, and the corridors, zones and platforms the answer names.
 *
 * Codes: `gbCode` from GB/T 2260-2007, `iso` from ISO 3166-1 and ISO 3166-2:CN.
 *
 * @category Vocabulary
 */
export const regions = /* @__PURE__ */ regionsById<CityId>()({
  china: {
    id: 'china',
    name: { en: 'China', zh: '中国' },
    kind: 'country',
    memberIds: [
      'beijing',
      'tianjin',
      'hebei',
      'shanghai',
      'jiangsu',
      'zhejiang',
      'anhui',
      'guangdong',
      'chongqing',
      'chengdu',
      'hong-kong',
      'macao',
    ],
    openEnded: true,
    iso: 'CN',
    note: 'Only the divisions that the speeches, their regions or their city classes need are listed.',
  },
  'beijing-tianjin-hebei': {
    id: 'beijing-tianjin-hebei',
    name: { en: 'Beijing-Tianjin-Hebei', zh: '京津冀' },
    kind: 'city-cluster',
    memberIds: ['beijing', 'tianjin', 'hebei'],
    note: 'The region of coordinated development (协同发展).',
  },
  'beijing-tianjin-hebei-and-surroundings': {
    id: 'beijing-tianjin-hebei-and-surroundings',
    name: { en: 'Beijing-Tianjin-Hebei and surrounding areas', zh: '京津冀及周边地区' },
    kind: 'city-cluster',
    memberIds: ['beijing-tianjin-hebei'],
    openEnded: true,
    note: 'The region of the air-quality goals: larger than Beijing-Tianjin-Hebei. The speech does not say how far it reaches.',
  },
  'yangtze-river-delta': {
    id: 'yangtze-river-delta',
    name: { en: 'Yangtze River Delta', zh: '长三角' },
    kind: 'city-cluster',
    memberIds: ['shanghai', 'jiangsu', 'zhejiang', 'anhui'],
    note: 'The region of integrated development (一体化发展).',
  },
  'greater-bay-area': {
    id: 'greater-bay-area',
    name: { en: 'Guangdong-Hong Kong-Macao Greater Bay Area', zh: '粤港澳大湾区' },
    kind: 'city-cluster',
    memberIds: [
      'hong-kong',
      'macao',
      'guangzhou',
      'shenzhen',
      'zhuhai',
      'foshan',
      'huizhou',
      'dongguan',
      'zhongshan',
      'jiangmen',
      'zhaoqing',
    ],
    areaSquareKilometres: 56_000,
    source: {
      id: 'greater-bay-area-outline',
      title: 'Outline Development Plan for the Guangdong-Hong Kong-Macao Greater Bay Area',
      kind: 'plan',
      publisher: 'Central Committee of the Communist Party of China and State Council',
      publishedOn: '2019-02-18',
    },
  },
  hebei: {
    id: 'hebei',
    name: { en: 'Hebei', zh: '河北' },
    kind: 'province',
    memberIds: [],
    openEnded: true,
    gbCode: '130000',
    iso: 'CN-HE',
    note: 'Its cities are not in the vocabulary.',
  },
  jiangsu: {
    id: 'jiangsu',
    name: { en: 'Jiangsu', zh: '江苏' },
    kind: 'province',
    memberIds: [],
    openEnded: true,
    gbCode: '320000',
    iso: 'CN-JS',
    note: 'Its cities are not in the vocabulary.',
  },
  zhejiang: {
    id: 'zhejiang',
    name: { en: 'Zhejiang', zh: '浙江' },
    kind: 'province',
    memberIds: [],
    openEnded: true,
    gbCode: '330000',
    iso: 'CN-ZJ',
    note: 'Its cities are not in the vocabulary.',
  },
  anhui: {
    id: 'anhui',
    name: { en: 'Anhui', zh: '安徽' },
    kind: 'province',
    memberIds: [],
    openEnded: true,
    gbCode: '340000',
    iso: 'CN-AH',
    note: 'Its cities are not in the vocabulary.',
  },
  guangdong: {
    id: 'guangdong',
    name: { en: 'Guangdong', zh: '广东' },
    kind: 'province',
    memberIds: [
      'guangzhou',
      'shenzhen',
      'zhuhai',
      'foshan',
      'huizhou',
      'dongguan',
      'zhongshan',
      'jiangmen',
      'zhaoqing',
    ],
    openEnded: true,
    gbCode: '440000',
    iso: 'CN-GD',
    note: 'Of its cities only the nine of the Greater Bay Area are in the vocabulary.',
  },
  'hong-kong': {
    id: 'hong-kong',
    name: { en: 'Hong Kong', zh: '香港' },
    kind: 'special-administrative-region',
    memberIds: [],
    gbCode: '810000',
    iso: 'CN-HK',
    isoCountry: 'HK',
  },
  macao: {
    id: 'macao',
    name: { en: 'Macao', zh: '澳门' },
    kind: 'special-administrative-region',
    memberIds: [],
    gbCode: '820000',
    iso: 'CN-MO',
    isoCountry: 'MO',
  },
  'guangzhou-shenzhen-hong-kong-corridor': {
    id: 'guangzhou-shenzhen-hong-kong-corridor',
    name: {
      en: 'Guangzhou-Shenzhen-Hong Kong sci-tech innovation corridor',
      zh: '广深港科技创新走廊',
    },
    kind: 'corridor',
    memberIds: ['guangzhou', 'shenzhen', 'hong-kong'],
  },
  'guangzhou-zhuhai-macao-corridor': {
    id: 'guangzhou-zhuhai-macao-corridor',
    name: { en: 'Guangzhou-Zhuhai-Macao sci-tech innovation corridor', zh: '广珠澳科技创新走廊' },
    kind: 'corridor',
    memberIds: ['guangzhou', 'zhuhai', 'macao'],
  },
  'shenzhen-pilot-demonstration-area': {
    id: 'shenzhen-pilot-demonstration-area',
    name: {
      en: 'Pilot Demonstration Area of Socialism with Chinese Characteristics',
      zh: '中国特色社会主义先行示范区',
    },
    kind: 'zone',
    memberIds: [],
    withinIds: ['shenzhen'],
  },
  'central-urban-area': {
    id: 'central-urban-area',
    name: { en: 'Central urban area', zh: '中心城区' },
    kind: 'zone',
    memberIds: [],
    note: 'The core zone of a city, whichever city is addressed. It is not the city itself, and not a single place on the map.',
  },
  qianhai: {
    id: 'qianhai',
    name: { en: 'Qianhai', zh: '前海' },
    kind: 'platform',
    memberIds: [],
    withinIds: ['shenzhen'],
    areaSquareKilometres: 120.56,
    source: {
      id: 'qianhai-plan-2021',
      title: 'Plan for deepening reform and opening up in Qianhai, made public on 6 September 2021',
      kind: 'plan',
      publisher: 'Central Committee of the Communist Party of China and State Council',
      publishedOn: '2021-09-06',
    },
    note: 'Extended by that plan from 14.92 km², three weeks before the 2021 answer.',
  },
  hetao: {
    id: 'hetao',
    name: { en: 'Hetao', zh: '河套' },
    kind: 'platform',
    memberIds: [],
    withinIds: ['shenzhen', 'hong-kong'],
    areaSquareKilometres: 3.89,
    source: {
      id: 'hetao-plan-2023',
      title: 'Plan for the Shenzhen park of the Hetao cooperation zone, Guofa [2023] No. 12',
      kind: 'plan',
      publisher: 'State Council',
      publishedOn: '2023-08',
    },
    note: '3.02 km² lie in Shenzhen and 0.87 km² in Hong Kong.',
  },
});

/**
 * The id of a region, such as `'greater-bay-area'`.
 *
 * @category Ids
 */
export type RegionId = Extract<keyof typeof regions, string>;
