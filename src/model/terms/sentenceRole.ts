import type { DefinedTerm } from './term';

/**
 * The purposes of a sentence that carries no policy of its own.
 *
 * @category Terms
 */
export const sentenceRoleIds = ['metadata', 'framing', 'question'] as const;

/**
 * The purpose of a sentence that carries no policy.
 *
 * @category Terms
 */
export type SentenceRole = Extract<(typeof sentenceRoleIds)[number], string>;

/**
 * The roles of sentences without policy, each with its name and definition.
 *
 * @category Terms
 */
export const sentenceRoles: Readonly<Record<SentenceRole, DefinedTerm>> = {
  metadata: {
    name: { en: 'Metadata', zh: '背景信息' },
    definition: { en: 'Says who, when and where.', zh: '说明人物、时间、地点。' },
  },
  framing: {
    name: { en: 'Framing', zh: '引导性文字' },
    definition: {
      en: 'Greets, thanks, announces or comments on what other sentences say: it sets and finds nothing itself.',
      zh: '问候、致谢、预告或评论其他句子的内容，本身不提出目标，也不作出判断。',
    },
  },
  question: {
    name: { en: 'Question', zh: '提问' },
    definition: { en: 'Puts the question that is answered.', zh: '提出所回答的问题。' },
  },
};
