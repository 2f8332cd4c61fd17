import { byId } from '../../src/model/vocabulary/byId';
import type { CityFunction } from '../../src/model/vocabulary/cityFunction';

/**
 * All functions by id: the four centres Beijing holds, Shanghai's four functions and five centres, the places that Shenzhen and
 * Guangzhou have in the Greater Bay Area and beyond, and what central urban areas and Beijing are to shed.
 *
 * A function is a position, a role or a centre that a speech gives a city, or something it says is to be moved out. A role that the
 * city is to play to the full, such as Shenzhen's as core engine of the Greater Bay Area, is one it holds. A thing yet to be built, such
 * as its science centre, is a goal without a function.
 *
 * @category Vocabulary
 */
export const functions = /* @__PURE__ */ byId<CityFunction>()({
  'national-political-centre': {
    id: 'national-political-centre',
    name: { en: 'National political centre', zh: '全国政治中心' },
  },
  'national-cultural-centre': {
    id: 'national-cultural-centre',
    name: { en: 'National cultural centre', zh: '全国文化中心' },
  },
  'international-exchange-centre': {
    id: 'international-exchange-centre',
    name: { en: 'International exchange centre', zh: '国际交往中心' },
  },
  'sci-tech-innovation-centre': {
    id: 'sci-tech-innovation-centre',
    name: { en: 'Sci-tech innovation centre', zh: '科技创新中心' },
    note: 'Beijing’s. The source calls it neither national nor international; elsewhere it is called the national (全国科技创新中心) and the international (国际科技创新中心) sci-tech innovation centre. Shanghai’s is another function.',
  },
  'global-resource-allocation': {
    id: 'global-resource-allocation',
    name: { en: 'Global resource allocation', zh: '全球资源配置' },
  },
  'sci-tech-innovation-source': {
    id: 'sci-tech-innovation-source',
    name: { en: 'Source of sci-tech innovation', zh: '科技创新策源' },
  },
  'high-end-industry-leadership': {
    id: 'high-end-industry-leadership',
    name: { en: 'High-end industry leadership', zh: '高端产业引领' },
  },
  'opening-up-hub-and-gateway': {
    id: 'opening-up-hub-and-gateway',
    name: { en: 'Opening-up hub and gateway', zh: '开放枢纽门户' },
  },
  'international-economic-centre': {
    id: 'international-economic-centre',
    name: { en: 'International economic centre', zh: '国际经济中心' },
  },
  'international-financial-centre': {
    id: 'international-financial-centre',
    name: { en: 'International financial centre', zh: '国际金融中心' },
  },
  'international-trade-centre': {
    id: 'international-trade-centre',
    name: { en: 'International trade centre', zh: '国际贸易中心' },
  },
  'international-shipping-centre': {
    id: 'international-shipping-centre',
    name: { en: 'International shipping centre', zh: '国际航运中心' },
  },
  'international-sci-tech-innovation-centre': {
    id: 'international-sci-tech-innovation-centre',
    name: { en: 'International sci-tech innovation centre', zh: '国际科技创新中心' },
    note: 'Shanghai’s. Beijing’s sci-tech innovation centre is another function.',
  },
  'pilot-demonstration-area': {
    id: 'pilot-demonstration-area',
    name: { en: 'Pilot demonstration area', zh: '先行示范区' },
    note: 'Shenzhen’s place as Pilot Demonstration Area of Socialism with Chinese Characteristics.',
  },
  'greater-bay-area-core-engine': {
    id: 'greater-bay-area-core-engine',
    name: { en: 'Core engine of the Greater Bay Area', zh: '粤港澳大湾区核心引擎' },
    note: 'Shenzhen’s.',
  },
  'greater-bay-area-contributor': {
    id: 'greater-bay-area-contributor',
    name: { en: 'Contributor to the Greater Bay Area', zh: '参与粤港澳大湾区建设' },
    note: 'Guangzhou’s: an important part in building the area. The source gives it no other place; the Chinese name is our reconstruction.',
  },
  'non-capital-functions': {
    id: 'non-capital-functions',
    name: { en: 'Non-capital functions', zh: '非首都功能' },
    note: 'Everything that Beijing does and that a capital need not do. The speech does not list these functions.',
  },
  'general-manufacturing': {
    id: 'general-manufacturing',
    name: { en: 'Ordinary manufacturing', zh: '一般性制造业' },
  },
  'regional-logistics-bases': {
    id: 'regional-logistics-bases',
    name: { en: 'Regional logistics bases', zh: '区域性物流基地' },
  },
  'professional-markets': {
    id: 'professional-markets',
    name: { en: 'Specialised wholesale markets', zh: '专业市场' },
  },
  'over-concentrated-public-resources': {
    id: 'over-concentrated-public-resources',
    name: { en: 'Over-concentrated public resources', zh: '过度集中的公共资源' },
    note: 'The speech does not say which. The Chinese name is the short form.',
  },
});

/**
 * The id of a function, such as `'international-trade-centre'`.
 *
 * @category Ids
 */
export type FunctionId = Extract<keyof typeof functions, string>;
