import { byId } from '../../src/model/vocabulary/byId';
import type { City } from '../../src/model/vocabulary/city';

/**
 * All cities by id, of China: the municipalities, the capitals of provinces and autonomous regions, the sub-provincial cities, the
 * members of the classes of super-large and very large cities, and the cities of the Greater Bay Area.
 *
 * Codes: `gbCode` from GB/T 2260-2007, `iso` from ISO 3166-2:CN, `wikidata` from Wikidata where it was confirmed. Only
 * municipalities have an ISO 3166-2 code of their own.
 *
 * @category Vocabulary
 */
export const cities = /* @__PURE__ */ byId<City & { readonly level: string; readonly gbCode: string }>()({
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
  shijiazhuang: {
    id: 'shijiazhuang',
    name: { en: 'Shijiazhuang', zh: '石家庄' },
    level: 'prefecture-level-city',
    gbCode: '130100',
  },
  taiyuan: {
    id: 'taiyuan',
    name: { en: 'Taiyuan', zh: '太原' },
    level: 'prefecture-level-city',
    gbCode: '140100',
  },
  hohhot: {
    id: 'hohhot',
    name: { en: 'Hohhot', zh: '呼和浩特' },
    level: 'prefecture-level-city',
    gbCode: '150100',
  },
  shenyang: {
    id: 'shenyang',
    name: { en: 'Shenyang', zh: '沈阳' },
    level: 'sub-provincial-city',
    gbCode: '210100',
  },
  dalian: {
    id: 'dalian',
    name: { en: 'Dalian', zh: '大连' },
    level: 'sub-provincial-city',
    gbCode: '210200',
  },
  changchun: {
    id: 'changchun',
    name: { en: 'Changchun', zh: '长春' },
    level: 'sub-provincial-city',
    gbCode: '220100',
  },
  harbin: {
    id: 'harbin',
    name: { en: 'Harbin', zh: '哈尔滨' },
    level: 'sub-provincial-city',
    gbCode: '230100',
  },
  nanjing: {
    id: 'nanjing',
    name: { en: 'Nanjing', zh: '南京' },
    level: 'sub-provincial-city',
    gbCode: '320100',
  },
  hangzhou: {
    id: 'hangzhou',
    name: { en: 'Hangzhou', zh: '杭州' },
    level: 'sub-provincial-city',
    gbCode: '330100',
  },
  ningbo: {
    id: 'ningbo',
    name: { en: 'Ningbo', zh: '宁波' },
    level: 'sub-provincial-city',
    gbCode: '330200',
  },
  hefei: {
    id: 'hefei',
    name: { en: 'Hefei', zh: '合肥' },
    level: 'prefecture-level-city',
    gbCode: '340100',
  },
  fuzhou: {
    id: 'fuzhou',
    name: { en: 'Fuzhou', zh: '福州' },
    level: 'prefecture-level-city',
    gbCode: '350100',
  },
  xiamen: {
    id: 'xiamen',
    name: { en: 'Xiamen', zh: '厦门' },
    level: 'sub-provincial-city',
    gbCode: '350200',
  },
  nanchang: {
    id: 'nanchang',
    name: { en: 'Nanchang', zh: '南昌' },
    level: 'prefecture-level-city',
    gbCode: '360100',
  },
  jinan: {
    id: 'jinan',
    name: { en: 'Jinan', zh: '济南' },
    level: 'sub-provincial-city',
    gbCode: '370100',
  },
  qingdao: {
    id: 'qingdao',
    name: { en: 'Qingdao', zh: '青岛' },
    level: 'sub-provincial-city',
    gbCode: '370200',
  },
  zhengzhou: {
    id: 'zhengzhou',
    name: { en: 'Zhengzhou', zh: '郑州' },
    level: 'prefecture-level-city',
    gbCode: '410100',
  },
  wuhan: {
    id: 'wuhan',
    name: { en: 'Wuhan', zh: '武汉' },
    level: 'sub-provincial-city',
    gbCode: '420100',
  },
  changsha: {
    id: 'changsha',
    name: { en: 'Changsha', zh: '长沙' },
    level: 'prefecture-level-city',
    gbCode: '430100',
  },
  nanning: {
    id: 'nanning',
    name: { en: 'Nanning', zh: '南宁' },
    level: 'prefecture-level-city',
    gbCode: '450100',
  },
  haikou: {
    id: 'haikou',
    name: { en: 'Haikou', zh: '海口' },
    level: 'prefecture-level-city',
    gbCode: '460100',
  },
  guiyang: {
    id: 'guiyang',
    name: { en: 'Guiyang', zh: '贵阳' },
    level: 'prefecture-level-city',
    gbCode: '520100',
  },
  kunming: {
    id: 'kunming',
    name: { en: 'Kunming', zh: '昆明' },
    level: 'prefecture-level-city',
    gbCode: '530100',
  },
  lhasa: {
    id: 'lhasa',
    name: { en: 'Lhasa', zh: '拉萨' },
    level: 'prefecture-level-city',
    gbCode: '540100',
  },
  xian: {
    id: 'xian',
    name: { en: 'Xi’an', zh: '西安' },
    level: 'sub-provincial-city',
    gbCode: '610100',
  },
  lanzhou: {
    id: 'lanzhou',
    name: { en: 'Lanzhou', zh: '兰州' },
    level: 'prefecture-level-city',
    gbCode: '620100',
  },
  xining: {
    id: 'xining',
    name: { en: 'Xining', zh: '西宁' },
    level: 'prefecture-level-city',
    gbCode: '630100',
  },
  yinchuan: {
    id: 'yinchuan',
    name: { en: 'Yinchuan', zh: '银川' },
    level: 'prefecture-level-city',
    gbCode: '640100',
  },
  urumqi: {
    id: 'urumqi',
    name: { en: 'Urumqi', zh: '乌鲁木齐' },
    level: 'prefecture-level-city',
    gbCode: '650100',
  },
});

/**
 * The id of a city, such as `'shenzhen'`.
 *
 * @category Ids
 */
export type CityId = Extract<keyof typeof cities, string>;
