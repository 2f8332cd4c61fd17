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
  'prepared-text': {
    name: { en: 'Prepared text', zh: '讲话稿' },
    definition: { en: 'The text of a speech as written, which may differ from the words spoken.' },
  },
  'policy-document': {
    name: { en: 'Policy document', zh: '政策文件' },
    definition: { en: 'A document that sets out a policy and is no plan, notice, law or budget.' },
  },
  law: {
    name: { en: 'Law', zh: '法律法规' },
    definition: { en: 'A law, an ordinance or another binding rule.' },
  },
  budget: {
    name: { en: 'Budget', zh: '预算' },
  },
  minutes: {
    name: { en: 'Minutes', zh: '会议记录' },
  },
  report: {
    name: { en: 'Report', zh: '报告' },
  },
  manifesto: {
    name: { en: 'Manifesto', zh: '竞选纲领' },
  },
  agreement: {
    name: { en: 'Agreement', zh: '协议' },
  },
  'press-release': {
    name: { en: 'Press release', zh: '新闻稿' },
  },
  interview: {
    name: { en: 'Interview', zh: '访谈' },
  },
  'news-report': {
    name: { en: 'News report', zh: '媒体报道' },
    definition: {
      en: 'A report about what was said or done, in the words of a newspaper, a news agency or a broadcaster.',
    },
  },
  video: {
    name: { en: 'Video', zh: '视频' },
  },
  audio: {
    name: { en: 'Audio recording', zh: '录音' },
  },
  'web-page': {
    name: { en: 'Web page', zh: '网页' },
    definition: { en: 'A web page of any other kind.' },
  },
});

/**
 * The id of a kind of source, such as `'official-transcript'`.
 *
 * @category Ids
 */
export type SourceKindId = Extract<keyof typeof sourceKinds, string>;
