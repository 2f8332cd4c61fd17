import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type Citation,
  type CitationSpan,
  coverageOf,
  defineVocabulary,
  type FindingEntry,
  type Speech,
  themes as shippedThemes,
  speeches,
} from '../../src/index';
import { normaliseText, quoteOf, sentenceMapOf } from '../../src/source/index';
import { sampleGoal, sampleSpeech } from '../corpus/sampleSpeech';

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

/** A citation of the sample text, with the words of the object where there are any. */
const named = (sentence: number, [start, end]: Pair, [from, to]: Pair): Citation => ({
  ...cite(sentence, start, end),
  object: { start: from, end: to },
});
type Pair = readonly [number, number];

describe('coverage', () => {
  test('counts the sentences and characters that are cited, and lists those that are not', () => {
    const { sentences, characters, uncoded, partlyCoded } = coverageOf(
      citing('One two three. Four five. Six.', cite(1, 4, 7), cite(1, 0, 5), cite(2)),
    );
    const none = { count: 0, share: 0 };
    expect(sentences).toEqual({
      total: 3,
      coded: { count: 2, share: 2 / 3 },
      marked: none,
      uncoded: { count: 1, share: 1 / 3 },
    });
    expect(characters).toEqual({
      total: 28,
      coded: { count: 17, share: 17 / 28 },
      marked: none,
      uncoded: { count: 11, share: 11 / 28 },
    });
    expect(uncoded).toEqual([{ paragraph: 1, sentence: 3, length: 4, spans: [{ start: 0, end: 4 }] }]);
    expect(partlyCoded).toEqual([{ paragraph: 1, sentence: 1, length: 14, spans: [{ start: 7, end: 14 }] }]);
  });

  test('counts a marked sentence beside what is coded, and never as coded', () => {
    const speech = { ...citing('One. Two.'), sentenceMap: { ...sampleSpeech.sentenceMap } };
    const roles = sampleSpeech.sentenceMap.paragraphs.flat().filter((sentence) => 'role' in sentence).length;
    expect(roles).toBe(1);
    expect(coverageOf(speech).sentences).toMatchObject({
      total: 4,
      coded: { count: 0 },
      marked: { count: 1 },
      uncoded: { count: 3 },
    });
    expect(coverageOf(sampleSpeech).sentences).toMatchObject({ coded: { count: 3 }, marked: { count: 1 } });
  });

  test('of 55 sentences, 54 of which are marked as framing, is the share of the one that is cited', () => {
    const speech = citing('One. '.repeat(55).trim(), cite(1));
    const paragraphs = speech.sentenceMap?.paragraphs.map((sentences) =>
      sentences.map((sentence, index) =>
        index === 0 ? sentence : { ...sentence, role: 'framing' as const },
      ),
    );
    const framed = { ...speech, sentenceMap: { sourceId: 'minutes', paragraphs: paragraphs ?? [] } };
    const { sentences, characters } = coverageOf(framed);
    expect([sentences.coded.share, characters.coded.share]).toEqual([1 / 55, 1 / 55]);
    expect([sentences.marked.count, sentences.uncoded.count]).toEqual([54, 0]);
  });

  test('counts the rest of a marked sentence that is cited in part as marked', () => {
    const speech = citing('One two.', cite(1, 0, 3));
    const [[sentence] = []] = speech.sentenceMap?.paragraphs ?? [];
    if (!sentence) throw new Error('the text has no sentence');
    const marked = {
      ...speech,
      sentenceMap: { sourceId: 'minutes', paragraphs: [[{ ...sentence, role: 'framing' as const }]] },
    };
    const { sentences, characters, partlyCoded } = coverageOf(marked);
    expect(sentences.coded.count).toBe(1);
    expect(characters).toMatchObject({ coded: { count: 3 }, marked: { count: 5 }, uncoded: { count: 0 } });
    expect(partlyCoded).toEqual([]);
  });

  test('counts directions, goals and findings', () => {
    expect(coverageOf(sampleSpeech).sentences.uncoded.count).toBe(0);
    expect(coverageOf({ ...sampleSpeech, findings: {} }).uncoded.map(({ sentence }) => sentence)).toEqual([
      2,
    ]);
    expect(coverageOf({ ...sampleSpeech, goals: {} }).uncoded.map(({ paragraph }) => paragraph)).toEqual([2]);
    expect(coverageOf({ ...sampleSpeech, goals: {}, directions: {} }).uncoded).toHaveLength(2);
  });

  test('leaves out citations of other sources, and those of an item', () => {
    const speech = citing('One. Two.', { ...cite(1), sourceId: 'other' }, { sourceId: 'minutes', item: 1 });
    expect(coverageOf(speech).sentences.coded.count).toBe(0);
  });

  test('of the speech of 2021 is 79 % coded; of some sentences it leaves the words between the clauses, and no sentence', () => {
    if (!shipped) throw new Error('there is no shipped speech');
    const { characters, sentences, uncoded, partlyCoded } = coverageOf(shipped);
    expect(characters.coded.share).toBeCloseTo(0.79, 2);
    expect(characters.marked.share).toBeCloseTo(0.13, 2);
    expect([sentences.uncoded.count, uncoded]).toEqual([0, []]);
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

  test('counts no span beyond the end of its sentence', () => {
    const { characters, partlyCoded, themes } = coverageOf(
      citing('One two three. Four.', cite(1, 0, 5_000), cite(1, 6_000, 7_000)),
    );
    expect(characters).toMatchObject({ total: 19, coded: { count: 14 }, uncoded: { count: 5 } });
    expect(partlyCoded).toEqual([]);
    expect(themes.map(({ characters: count }) => count)).toEqual([0, 14]);
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

describe('the themes of a source', () => {
  const list = 'Build homes, roads and parks.';
  const [homes, roads, parks] = [
    named(1, [0, 11], [6, 11]),
    named(1, [0, 18], [13, 18]),
    named(1, [0, 28], [23, 28]),
  ];
  const themed = (text: string, entries: readonly (readonly [string, ...Citation[]])[]): Speech => {
    const goals = entries.map(([themeId, ...citations], index) => [
      `goal-${index}`,
      sampleGoal({ themeIds: [themeId as 'housing'], citations }),
    ]);
    return { ...citing(text), goals: Object.fromEntries(goals) };
  };
  const sharesOf = (speech: Speech) =>
    Object.fromEntries(coverageOf(speech).themes.map(({ themeId, characters }) => [themeId, characters]));

  test('weigh the last item of a list no more than the first, where objects are named', () => {
    const speech = themed(list, [
      ['housing', homes],
      ['mobility', roads],
      ['livability', parks],
    ]);
    expect(sharesOf(speech)).toEqual({ livelihood: 0, livability: 5, housing: 5, mobility: 5 });
    expect(coverageOf(speech).characters.coded.count).toBe(28);
  });

  test('count by the clause where no object is named, and by the sentence where no clause is', () => {
    const shares = sharesOf(
      themed('Build homes. Plant trees here.', [
        ['housing', cite(1)],
        ['livability', cite(2, 0, 11)],
      ]),
    );
    expect(shares).toEqual({ livelihood: 0, housing: 12, livability: 11 });
  });

  test('leave out words cited beside the object in the same sentence, and not those in another', () => {
    const shared = cite(1, 23, 28);
    expect(sharesOf(themed(list, [['housing', homes, shared]]))).toMatchObject({ housing: 5 });
    expect(sharesOf(themed(`${list} Homes.`, [['housing', homes, cite(2)]]))).toMatchObject({ housing: 11 });
  });

  test('divide words that several statements have, and count those twice cited by one only once', () => {
    const shares = sharesOf(
      themed('Build homes.', [
        ['housing', cite(1), cite(1, 6, 11)],
        ['mobility', cite(1, 6, 11)],
      ]),
    );
    expect(shares).toEqual({ livelihood: 0, housing: 9.5, mobility: 2.5 });
  });

  test('are the primary ones; a parent counts by itself, and with its sub-themes', () => {
    const speech = {
      ...sampleSpeech,
      goals: { a: sampleGoal({ themeIds: ['housing', 'trade'] }) },
      findings: { b: { ...sampleSpeech.findings['few-homes'], themeIds: ['mobility'] } as FindingEntry },
    };
    const { themes, characters } = coverageOf(speech);
    const coverageFor = (id: string) => themes.find(({ themeId }) => themeId === id);
    const [first, second] = [
      sampleSpeech.sentenceMap.paragraphs[0]?.[2],
      sampleSpeech.sentenceMap.paragraphs[0]?.[1],
    ];
    const [ofHomes, ofTraffic] = [first?.length ?? 0, second?.length ?? 0];
    expect(themes.map(({ themeId }) => themeId)).toEqual(['livelihood', 'housing', 'mobility']);
    expect(coverageFor('livelihood')).toEqual({
      themeId: 'livelihood',
      sentences: 0,
      characters: 0,
      share: 0,
      withSubThemes: {
        sentences: 2,
        characters: ofHomes + ofTraffic,
        share: (ofHomes + ofTraffic) / characters.total,
      },
    });
    expect(coverageFor('housing')).toMatchObject({
      sentences: 1,
      characters: ofHomes,
      share: ofHomes / characters.total,
    });
  });
});

describe('the laws of coverage', () => {
  const text = 'One two three. Four five. Six seven eight nine. Ten.';
  const lengths = sentenceMapOf(text, 'minutes')
    .paragraphs.flat()
    .map(({ length }) => length);
  const themeIds = ['housing', 'mobility', 'livelihood', 'trade', 'air-quality'] as const;
  const arbitraryCitation = fc
    .record({
      sentence: fc.integer({ min: 1, max: lengths.length }),
      edges: fc.uniqueArray(fc.nat(24), { minLength: 4, maxLength: 4 }),
      form: fc.constantFrom('sentence', 'span', 'object', 'object-alone'),
    })
    .map(({ sentence, edges, form }) => {
      const [start = 0, from = 0, to = 0, end = 0] = edges.sort((a, b) => a - b);
      return {
        ...cite(sentence),
        ...(form !== 'sentence' && form !== 'object-alone' && { span: { start, end } }),
        ...(form.startsWith('object') && { object: { start: from, end: to } }),
      };
    });
  const arbitraryGoals = fc.array(
    fc.record({
      themeId: fc.constantFrom(...themeIds),
      citations: fc.array(arbitraryCitation, { minLength: 1, maxLength: 3 }),
    }),
    { maxLength: 6 },
  );
  const arbitraryRoles = fc.array(
    fc.constantFrom(undefined, 'framing' as const, 'metadata' as const, 'question' as const),
    {
      minLength: lengths.length,
      maxLength: lengths.length,
    },
  );
  type Goals = typeof arbitraryGoals extends fc.Arbitrary<infer Value> ? Value : never;
  type Roles = typeof arbitraryRoles extends fc.Arbitrary<infer Value> ? Value : never;

  const speechOf = (goals: Goals, roles: Roles): Speech => {
    const map = sentenceMapOf(text, 'minutes');
    const entries = goals.map(({ themeId, citations }, index) => [
      `goal-${index}`,
      sampleGoal({ themeIds: [themeId], citations }),
    ]);
    const paragraphs = map.paragraphs.map((sentences) =>
      sentences.map((sentence, index) => ({ ...sentence, ...(roles[index] && { role: roles[index] }) })),
    );
    return { ...citing(text), sentenceMap: { ...map, paragraphs }, goals: Object.fromEntries(entries) };
  };
  const holds = (law: (goals: Goals, roles: Roles) => void) =>
    fc.assert(fc.property(arbitraryGoals, arbitraryRoles, law));

  /** Tells whether a citation reaches a character of a sentence, by one of its fields. */
  const has = ({ start, end }: CitationSpan, at: number) => start <= at && at < end;
  const cites = (citation: Citation, sentence: number, at: number) =>
    citation.sentence === sentence && (!citation.span || has(citation.span, at));
  const everyCharacter = lengths.flatMap((length, index) =>
    Array.from({ length }, (_, at) => [index + 1, at] as const),
  );

  test('every character is coded, marked or uncoded, as counting them one by one says', () => {
    holds((goals, roles) => {
      const { characters, uncoded, partlyCoded } = coverageOf(speechOf(goals, roles));
      const kinds = everyCharacter.map(([sentence, at]) => {
        if (goals.some(({ citations }) => citations.some((one) => cites(one, sentence, at)))) return 'coded';
        return roles[sentence - 1] ? 'marked' : 'uncoded';
      });
      for (const part of ['coded', 'marked', 'uncoded'] as const) {
        expect(characters[part].count).toBe(kinds.filter((kind) => kind === part).length);
      }
      const listed = [...uncoded, ...partlyCoded].flatMap(({ sentence, spans }) =>
        spans.flatMap(({ start, end }) =>
          Array.from({ length: end - start }, (_, i) => `${sentence}.${start + i}`),
        ),
      );
      const left = everyCharacter.filter((_, index) => kinds[index] === 'uncoded');
      expect(listed.sort()).toEqual(left.map(([sentence, at]) => `${sentence}.${at}`).sort());
    });
  });

  test('the three parts add up to all characters and all sentences, and every share is between 0 and 1', () => {
    holds((goals, roles) => {
      const { characters, sentences, themes } = coverageOf(speechOf(goals, roles));
      for (const { total, coded, marked, uncoded } of [characters, sentences]) {
        expect(coded.count + marked.count + uncoded.count).toBe(total);
        expect(coded.share + marked.share + uncoded.share).toBeCloseTo(1, 12);
      }
      const shares = [characters, sentences].flatMap(({ coded, marked, uncoded }) => [
        coded,
        marked,
        uncoded,
      ]);
      for (const { share } of [...shares, ...themes, ...themes.map(({ withSubThemes }) => withSubThemes)]) {
        expect(share).toBeGreaterThanOrEqual(0);
        expect(share).toBeLessThanOrEqual(1);
      }
    });
  });

  test('the shares of themes add up to no more than the coded share, as do those of the upper themes', () => {
    holds((goals, roles) => {
      const { characters, themes } = coverageOf(speechOf(goals, roles));
      const sum = (shares: readonly number[]) => shares.reduce((total, share) => total + share, 0);
      const upper = themes.filter(({ themeId }) => shippedThemes[themeId].parentId === undefined);
      const most = characters.coded.share + 1e-12;
      expect(sum(themes.map(({ share }) => share))).toBeLessThanOrEqual(most);
      expect(sum(upper.map(({ withSubThemes }) => withSubThemes.share))).toBeLessThanOrEqual(most);
      expect(sum(upper.map(({ withSubThemes }) => withSubThemes.characters))).toBeCloseTo(
        sum(themes.map(({ characters: count }) => count)),
        9,
      );
    });
  });

  test('a theme has the characters that counting them one by one gives it', () => {
    holds((goals, roles) => {
      const { themes } = coverageOf(speechOf(goals, roles));
      const counted = new Map<string, number>();
      for (const [sentence, at] of everyCharacter) {
        const having = goals.filter(({ citations }) => {
          const here = citations.filter((one) => one.sentence === sentence);
          const objects = here.flatMap(({ object }) => object ?? []);
          return objects.length > 0
            ? objects.some((object) => has(object, at))
            : here.some((one) => cites(one, sentence, at));
        });
        for (const { themeId } of having) {
          counted.set(themeId, (counted.get(themeId) ?? 0) + 1 / having.length);
        }
      }
      for (const themeId of themeIds) {
        const found = themes.find((theme) => theme.themeId === themeId)?.characters ?? 0;
        expect(found).toBeCloseTo(counted.get(themeId) ?? 0, 9);
      }
    });
  });

  test('a further citation never lowers the coded share', () => {
    fc.assert(
      fc.property(arbitraryGoals, arbitraryRoles, arbitraryCitation, (goals, roles, citation) => {
        const before = coverageOf(speechOf(goals, roles));
        const after = coverageOf(speechOf([...goals, { themeId: 'trade', citations: [citation] }], roles));
        expect(after.characters.coded.count).toBeGreaterThanOrEqual(before.characters.coded.count);
        expect(after.sentences.coded.count).toBeGreaterThanOrEqual(before.sentences.coded.count);
      }),
    );
  });

  test('the order of the goals and of their citations decides nothing', () => {
    holds((goals, roles) => {
      const turned = goals
        .toReversed()
        .map(({ citations, ...goal }) => ({ ...goal, citations: citations.toReversed() }));
      expect(coverageOf(speechOf(turned, roles))).toEqual(coverageOf(speechOf(goals, roles)));
    });
  });
});
