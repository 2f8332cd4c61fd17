import { termsById } from '../../src/model/vocabulary/byId';

/**
 * The kinds of speeches, by id.
 *
 * @category Vocabulary
 */
export const speechKinds = /* @__PURE__ */ termsById({
  'press-conference-answer': {
    name: { en: 'Press conference answer', zh: '发布会答问' },
  },
  'conference-speech': {
    name: { en: 'Conference speech', zh: '会议讲话' },
  },
  address: {
    name: { en: 'Address', zh: '致辞' },
  },
  'work-report': {
    name: { en: 'Work report', zh: '工作报告' },
  },
  plan: {
    name: { en: 'Plan', zh: '规划' },
  },
  opinions: {
    name: { en: 'Opinions', zh: '意见' },
    definition: { en: 'Guidance from an authority to those below it on how to handle a matter (意见).' },
  },
  notice: {
    name: { en: 'Notice', zh: '通知' },
  },
  law: {
    name: { en: 'Law', zh: '法律法规' },
    definition: { en: 'A law, an ordinance or another binding rule.' },
  },
  manifesto: {
    name: { en: 'Manifesto', zh: '竞选纲领' },
  },
  'coalition-agreement': {
    name: { en: 'Coalition agreement', zh: '联合执政协议' },
  },
  strategy: {
    name: { en: 'Strategy', zh: '战略' },
  },
  statement: {
    name: { en: 'Statement', zh: '声明' },
  },
  interview: {
    name: { en: 'Interview', zh: '访谈' },
  },
  debate: {
    name: { en: 'Debate', zh: '辩论' },
  },
});

/**
 * The id of a kind of speech, such as `'conference-speech'`.
 *
 * @category Ids
 */
export type SpeechKindId = Extract<keyof typeof speechKinds, string>;
