import { definedTermsById } from '../../src/model/vocabulary/byId';

/**
 * The kinds of evidence, by id, each with its name and definition.
 *
 * @category Vocabulary
 */
export const evidenceKinds = /* @__PURE__ */ definedTermsById({
  'official-document': {
    name: { en: 'Official document', zh: '官方文件' },
    definition: { en: 'A plan, rule, resolution or budget that an authority issued.' },
  },
  'official-statement': {
    name: { en: 'Official statement', zh: '官方表态' },
    definition: { en: 'What an authority said: a briefing, a speech, an interview.' },
  },
  statistics: {
    name: { en: 'Statistics', zh: '统计数据' },
    definition: { en: 'Published figures of an office that measures.' },
  },
  audit: {
    name: { en: 'Audit', zh: '审计或判决' },
    definition: { en: 'The report of an audit, or a judgement.' },
  },
  study: {
    name: { en: 'Study', zh: '研究' },
    definition: { en: 'A published study.' },
  },
  'news-report': {
    name: { en: 'News report', zh: '新闻报道' },
    definition: { en: 'A report in a newspaper, of an agency or a broadcaster.' },
  },
  'web-page': {
    name: { en: 'Web page', zh: '网页' },
    definition: { en: 'A page of none of these kinds.' },
  },
});

/**
 * The id of a kind of evidence, such as `'news-report'`.
 *
 * @category Ids
 */
export type EvidenceKindId = Extract<keyof typeof evidenceKinds, string>;
