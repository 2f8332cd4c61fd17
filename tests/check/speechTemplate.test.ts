import { describe, expect, test } from 'vitest';
import { checkSpeech, speechTemplate } from '../../src/check';
import { sampleSpeech } from '../corpus/sampleSpeech';

describe('the skeleton of a new speech', () => {
  test('has nothing wrong but what is to be filled in', () => {
    const skeletons = [
      speechTemplate('my-speech'),
      speechTemplate('my-speech', { ...sampleSpeech.sentenceMap }),
    ];
    const rules = skeletons.flatMap((skeleton) => checkSpeech(skeleton).map(({ code }) => code));
    expect(new Set(rules)).toEqual(new Set(['placeholder', 'uncoded-sentence', 'role-of-cited-sentence']));
  });
});
