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
    definition: { en: 'Says who, when and where.' },
  },
  framing: {
    name: { en: 'Framing', zh: '引导性文字' },
    definition: {
      en: 'Greets, thanks, announces or comments on what other sentences say: it sets and finds nothing itself.',
    },
  },
  question: {
    name: { en: 'Question', zh: '提问' },
    definition: { en: 'Puts the question that is answered.' },
  },
};
