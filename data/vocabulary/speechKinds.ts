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
});

/**
 * The id of a kind of speech, such as `'conference-speech'`.
 *
 * @category Ids
 */
export type SpeechKindId = Extract<keyof typeof speechKinds, string>;
