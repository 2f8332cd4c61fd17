import { definedTermsById } from '../../src/model/vocabulary/byId';

/**
 * The kinds of evidence, by id, each with its name and definition.
 *
 * @category Vocabulary
 */
export const evidenceKinds = /* @__PURE__ */ definedTermsById({
  'official-document': {
    name: { en: 'Official document', zh: '官方文件' },
    definition: { en: 'A plan, rule, resolution or budget issued by an authority.' },
  },
  'official-statement': {
    name: { en: 'Official statement', zh: '官方表态' },
    definition: { en: 'A statement by an authority, in a briefing, a speech or an interview.' },
  },
  announcement: {
    name: { en: 'Announcement', zh: '官方宣布' },
    definition: { en: 'A statement by an authority of what is to be done, not of what has been done.' },
    broader: 'official-statement',
  },
  statistics: {
    name: { en: 'Statistics', zh: '统计数据' },
    definition: { en: 'Figures published by an office whose task is to measure.' },
  },
  audit: {
    name: { en: 'Audit or judgement', zh: '审计或判决' },
    definition: { en: 'An audit report, or the judgement of a court.' },
  },
  study: {
    name: { en: 'Study', zh: '研究' },
    definition: { en: 'A published study.' },
  },
  'news-report': {
    name: { en: 'News report', zh: '新闻报道' },
    definition: { en: 'A report by a newspaper, a news agency or a broadcaster.' },
  },
  'web-page': {
    name: { en: 'Web page', zh: '网页' },
    definition: { en: 'A web page of any other kind.' },
  },
});

/**
 * The id of a kind of evidence, such as `'news-report'`.
 *
 * @category Ids
 */
export type EvidenceKindId = Extract<keyof typeof evidenceKinds, string>;
