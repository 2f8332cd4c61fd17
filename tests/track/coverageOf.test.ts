import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type Citation,
  coverageOf,
  defineVocabulary,
  type FindingEntry,
  type Speech,
  speeches,
} from '../../src/index';
import { normaliseText, quoteOf, sentenceMapOf } from '../../src/source/index';
import { sampleGoal, sampleSpeech, sampleText } from '../corpus/sampleSpeech';

const [shipped] = speeches;

/** Makes a speech of a text, with a goal for each citation. */
function citing(text: string, ...citations: Citation[]): Speech {
  const goals = citations.map((citation, index) => [`goal-${index}`, sampleGoal({ citations: [citation] })]);
  return {
    ...sampleSpeech,
    sentenceMap: sentenceMapOf(text, 'minutes'),
    directions: {},
    goals: Object.fromEntries(goals),
    findings: {},
  };
}
const cite = (sentence: number, start?: number, end?: number): Citation => ({
  sourceId: 'minutes',
  paragraph: 1,
  sentence,
  ...(start !== undefined && end !== undefined && { span: { start, end } }),
});

describe('coverage', () => {
  test('counts the sentences and characters that are cited, and lists those that are not', () => {
    const { sentences, characters, uncoded, partlyCoded } = coverageOf(
      citing('One two three. Four five. Six.', cite(1, 4, 7), cite(1, 0, 5), cite(2)),
    );
    expect(sentences).toEqual({ total: 3, accounted: 2, share: 2 / 3 });
    expect(characters).toEqual({ total: 28, accounted: 17, share: 17 / 28 });
    expect(uncoded).toEqual([{ paragraph: 1, sentence: 3, length: 4, spans: [{ start: 0, end: 4 }] }]);
    expect(partlyCoded).toEqual([{ paragraph: 1, sentence: 1, length: 14, spans: [{ start: 7, end: 14 }] }]);
  });

  test('accounts for a sentence that has a role', () => {
    const speech = { ...citing('One. Two.'), sentenceMap: { ...sampleSpeech.sentenceMap } };
    const roles = sampleSpeech.sentenceMap.paragraphs.flat().filter((sentence) => 'role' in sentence).length;
    expect(roles).toBe(1);
    expect(coverageOf(speech)).toMatchObject({ sentences: { total: 4, accounted: 1 }, marked: 1 });
    expect(coverageOf(sampleSpeech)).toMatchObject({ sentences: { accounted: 4 }, marked: 1 });
  });

  test('counts directions, goals and findings', () => {
    expect(coverageOf(sampleSpeech).sentences).toEqual({ total: 4, accounted: 4, share: 1 });
    expect(coverageOf({ ...sampleSpeech, findings: {} }).uncoded.map(({ sentence }) => sentence)).toEqual([
      2,
    ]);
    expect(coverageOf({ ...sampleSpeech, goals: {} }).uncoded.map(({ paragraph }) => paragraph)).toEqual([2]);
    expect(coverageOf({ ...sampleSpeech, goals: {}, directions: {} }).uncoded).toHaveLength(2);
  });

  test('leaves out citations of other sources, and those of an item', () => {
    const speech = citing('One. Two.', { ...cite(1), sourceId: 'other' }, { sourceId: 'minutes', item: 1 });
    expect(coverageOf(speech).sentences.accounted).toBe(0);
  });

  test('accounts for every character or lists it, and never both', () => {
    const text = sampleText.split('\n')[0] ?? '';
    const spans = fc.array(
      fc.tuple(fc.integer({ min: 1, max: 3 }), fc.nat(20), fc.integer({ min: 1, max: 20 })),
      {
        maxLength: 6,
      },
    );
    fc.assert(
      fc.property(spans, (list) => {
        const citations = list.map(([sentence, start, length]) => cite(sentence, start, start + length));
        const { characters, sentences, uncoded, partlyCoded } = coverageOf(citing(text, ...citations));
        const isCited = (sentence: number, at: number) =>
          list.some(([one, start, length]) => one === sentence && start <= at && at < start + length);
        const listed = [...uncoded, ...partlyCoded].flatMap(({ sentence, spans: left }) =>
          left.flatMap(({ start, end }) =>
            Array.from({ length: end - start }, (_, i) => [sentence, start + i] as const),
          ),
        );
        expect(listed.every(([sentence, at]) => !isCited(sentence, at))).toBe(true);
        expect(characters.accounted + listed.length).toBe(characters.total);
        expect(sentences.accounted + uncoded.length).toBe(sentences.total);
      }),
    );
  });

  test('of the speech of 2021 leaves no sentence, and of some the words between the clauses', () => {
    if (!shipped) throw new Error('there is no shipped speech');
    const { sentences, uncoded, partlyCoded } = coverageOf(shipped);
    expect([sentences.share, uncoded]).toEqual([1, []]);
    expect(partlyCoded.length).toBeGreaterThan(5);
    // The clause before the first goal names the speaker; everything else that is left is shorter.
    const longest = partlyCoded
      .flatMap(({ spans }) => spans.map(({ start, end }) => end - start))
      .sort((a, b) => b - a);
    expect(longest.slice(1).filter((length) => length >= 30)).toEqual([]);
  });

  test('lists spans that quoteOf reads in the text', () => {
    const text = 'One two three.';
    const speech = citing(text, cite(1, 4, 7));
    const [sentence] = coverageOf(speech).partlyCoded;
    const clauses = sentence?.spans.map((span) => quoteOf({ ...cite(1), span }, speech, text));
    expect(clauses).toEqual(
      ['One ', ' three.'].map((clause) => expect.stringContaining(normaliseText(clause))),
    );
  });

  test('gives a theme the share of the source that its goals and findings cite, and a parent that of its sub-themes', () => {
    const speech = {
      ...sampleSpeech,
      goals: { a: sampleGoal({ themeIds: ['housing'] }) },
      findings: { b: { ...sampleSpeech.findings['few-homes'], themeIds: ['mobility'] } as FindingEntry },
    };
    const { themes, characters } = coverageOf(speech);
    const shareOf = (id: string) => themes.find(({ themeId }) => themeId === id);
    expect(themes.map(({ themeId }) => themeId)).toEqual(['livelihood', 'housing', 'mobility']);
    expect(shareOf('livelihood')).toMatchObject({ sentences: 2, sentenceShare: 0.5 });
    expect(shareOf('housing')?.characters).toBe(sampleSpeech.sentenceMap.paragraphs[0]?.[2]?.length);
    expect(shareOf('housing')?.characterShare).toBe((shareOf('housing')?.characters ?? 0) / characters.total);
  });

  test('counts no span beyond the end of its sentence', () => {
    const { characters, partlyCoded } = coverageOf(
      citing('One two three. Four.', cite(1, 0, 5_000), cite(1, 6_000, 7_000)),
    );
    expect(characters).toEqual({ total: 19, accounted: 14, share: 14 / 19 });
    expect(partlyCoded).toEqual([]);
  });

  test('is refused of what is not a speech', () => {
    for (const none of [undefined, null, 'x', []]) {
      expect(() => coverageOf(none as never)).toThrow(/^speech: expected a speech, found/);
    }
    expect(() => coverageOf({ ...sampleSpeech, goals: [] } as never)).toThrow(
      /^speech\.goals: expected an object, found a list$/,
    );
  });

  test('is refused without a sentence map, and with a theme that the vocabulary lacks', () => {
    const { sentenceMap: _, ...mapless } = sampleSpeech;
    expect(() => coverageOf(mapless)).toThrow(
      'mayors-address-2030.sentenceMap: this speech has no sentence map',
    );
    const speech = { ...sampleSpeech, goals: { a: sampleGoal({ themeIds: ['nights' as 'trade'] }) } };
    expect(() => coverageOf(speech)).toThrow('mayors-address-2030/a.themeIds: unknown theme "nights"');
    const vocabulary = defineVocabulary({ themes: { nights: { name: { en: 'Nights' } } } });
    expect(coverageOf(speech, { vocabulary }).themes.some(({ themeId }) => themeId === 'nights')).toBe(true);
  });
});
