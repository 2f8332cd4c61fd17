import { termsById } from '../../src/model/vocabulary/byId';

/**
 * The kinds of regions, by id.
 *
 * @category Vocabulary
 */
export const regionKinds = /* @__PURE__ */ termsById({
  country: {
    name: { en: 'Country', zh: '国家' },
  },
  'city-cluster': {
    name: { en: 'City cluster', zh: '城市群' },
  },
  province: {
    name: { en: 'Province', zh: '省' },
  },
  'autonomous-region': {
    name: { en: 'Autonomous region', zh: '自治区' },
  },
  state: {
    name: { en: 'State of a federation', zh: '州' },
  },
  county: {
    name: { en: 'County', zh: '县' },
  },
  district: {
    name: { en: 'District', zh: '区' },
  },
  'metropolitan-area': {
    name: { en: 'Metropolitan area', zh: '都市圈' },
  },
  neighbourhood: {
    name: { en: 'Neighbourhood', zh: '街区' },
  },
  'special-administrative-region': {
    name: { en: 'Special administrative region', zh: '特别行政区' },
  },
  corridor: {
    name: { en: 'Corridor', zh: '走廊' },
  },
  zone: {
    name: { en: 'Zone', zh: '区域' },
  },
  platform: {
    name: { en: 'Platform', zh: '合作平台' },
  },
});

/**
 * The id of a kind of region, such as `'city-cluster'`.
 *
 * @category Ids
 */
export type RegionKindId = Extract<keyof typeof regionKinds, string>;
