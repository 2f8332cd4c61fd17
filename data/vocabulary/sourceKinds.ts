import { termsById } from '../../src/model/vocabulary/byId';

/**
 * The kinds of sources, by id.
 *
 * @category Vocabulary
 */
export const sourceKinds = /* @__PURE__ */ termsById({
  'official-transcript': {
    name: { en: 'Official transcript', zh: '官方实录' },
  },
  'reported-text': {
    name: { en: 'Reported text', zh: '新闻报道' },
  },
  plan: {
    name: { en: 'Plan', zh: '规划' },
  },
  notice: {
    name: { en: 'Notice', zh: '通知' },
  },
  census: {
    name: { en: 'Census', zh: '普查' },
  },
  standard: {
    name: { en: 'Standard', zh: '标准' },
  },
});

/**
 * The id of a kind of source, such as `'official-transcript'`.
 *
 * @category Ids
 */
export type SourceKindId = Extract<keyof typeof sourceKinds, string>;
