import { nestedTermsById } from '../../src/model/vocabulary/byId';

/**
 * The actors that goals name, by id, each with its name.
 *
 * @category Vocabulary
 */
export const actors = /* @__PURE__ */ nestedTermsById({
  government: { name: { en: 'Government', zh: '政府' } },
  'central-government': { name: { en: 'Central government', zh: '中央政府' }, broader: 'government' },
  'provincial-government': { name: { en: 'Provincial government', zh: '省级政府' }, broader: 'government' },
  'city-government': { name: { en: 'City government', zh: '市政府' }, broader: 'government' },
});

/**
 * The id of an actor, such as `'city-government'`.
 *
 * @category Ids
 */
export type ActorId = Extract<keyof typeof actors, string>;
