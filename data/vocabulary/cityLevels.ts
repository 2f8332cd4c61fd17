import { termsById } from '../../src/model/vocabulary/byId';

/**
 * The administrative levels of cities, by id.
 *
 * @category Vocabulary
 */
export const cityLevels = /* @__PURE__ */ termsById({
  municipality: {
    name: { en: 'Municipality', zh: '直辖市' },
  },
  'sub-provincial-city': {
    name: { en: 'Sub-provincial city', zh: '副省级城市' },
  },
  'prefecture-level-city': {
    name: { en: 'Prefecture-level city', zh: '地级市' },
  },
});

/**
 * The id of an administrative level, such as `'municipality'`.
 *
 * @category Ids
 */
export type CityLevelId = Extract<keyof typeof cityLevels, string>;
