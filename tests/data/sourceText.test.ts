import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { cities, regions, speeches } from '../../src';
import { checkSpeech } from '../../src/check';
import { normaliseText, quoteOf, sentencesOf, verifySource } from '../../src/source';

// The source is not ours to ship. CI puts it here; where it is absent, these tests are skipped.
const file = '../shared/source/first-tier-cities-2021.txt';
const speech = speeches.find(({ id }) => id === 'first-tier-cities-2021');

if (!existsSync(file)) console.warn(`The source text is not at ${file}: the tests against it are skipped.`);

describe.skipIf(!existsSync(file))(`against the source text (skipped where ${file} is absent)`, () => {
  const text = existsSync(file) ? readFileSync(file, 'utf8') : '';

  test('the sentence map covers all of it, and nothing has changed', () => {
    expect(speech && verifySource(speech, text)).toEqual([]);
  });

  test('the check finds no figure, deadline or wording to mend', () => {
    expect(checkSpeech(speech, { text })).toEqual([]);
  });

  test('it verifies however it is broken into lines', () => {
    expect(speech && verifySource(speech, text.replaceAll('\n\n', '\n'))).toEqual([]);
    expect(speech && verifySource(speech, text.replace(/\s+/g, ' '))).toEqual([]);
  });

  test('every citation gives back a clause of its sentence that starts and ends at a word', () => {
    const sentences = sentencesOf(text);
    const entries = speech
      ? Object.entries({ ...speech.directions, ...speech.goals, ...speech.findings })
      : [];
    const wrong = entries.flatMap(([key, { citations }]) =>
      citations.flatMap((citation) => {
        const clause = speech ? quoteOf(citation, speech, text) : '';
        const sentence = sentences[(citation.paragraph ?? 0) - 1]?.[(citation.sentence ?? 0) - 1] ?? '';
        const { start = 0, end = sentence.length } = citation.span ?? {};
        const cutsWord =
          /\w/.test(sentence[start - 1] ?? '') || (/\w$/.test(clause) && /\w/.test(sentence[end] ?? ''));
        return clause.length > 5 && sentence.includes(clause) && !cutsWord ? [] : [`${key}: ${clause}`];
      }),
    );
    expect(wrong).toEqual([]);
    expect(entries).not.toEqual([]);
  });

  test('every object is whole words of its clause', () => {
    const sentences = sentencesOf(text);
    const citations = Object.values({ ...speech?.goals, ...speech?.findings }).flatMap(
      (one) => one.citations,
    );
    const wrong = citations.flatMap(({ paragraph = 0, sentence: number = 0, object }) => {
      const sentence = sentences[paragraph - 1]?.[number - 1] ?? '';
      const [before, after] = [sentence[(object?.start ?? 0) - 1], sentence[object?.end ?? 0]];
      const words = object ? sentence.slice(object.start, object.end) : '';
      const isWhole = /^\w.*\w$/.test(words) && !/\w/.test(before ?? '') && !/\w/.test(after ?? '');
      return !object || isWhole ? [] : [`${paragraph}.${number}: ${words}`];
    });
    expect(wrong).toEqual([]);
    expect(citations.filter(({ object }) => object).length).toBeGreaterThan(40);
  });

  test('no run of seven of its words is in the package, proper names aside', () => {
    const properNames = ['National Development and Reform Commission', '14th Five-Year Plan'];
    const names = [...Object.values({ ...cities, ...regions }).map(({ name }) => name.en), ...properNames]
      .map((name) => name.toLowerCase().replaceAll('-', ' '))
      .sort((a, b) => b.length - a.length);
    const wordsOf = (content: string) => {
      const plain = normaliseText(content)
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]+/gu, ' ');
      return names.reduce((rest, name) => rest.replaceAll(name, '|'), plain).split(' ');
    };
    const runsOf = (words: readonly string[]) =>
      words.slice(6).map((_, index) => words.slice(index, index + 7).join(' '));
    const source = new Set(runsOf(wordsOf(text)));
    const files = ['data', 'src', 'docs/guide', 'tests'].flatMap((folder) =>
      readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => `${folder}/${name}`),
    );
    const texts = [...files, 'README.md'].filter((path) => /\.(json|ts|md)$/.test(path));
    const copied = texts.flatMap((path) =>
      // The address of the report holds its headline.
      runsOf(wordsOf(readFileSync(path, 'utf8').replace(/https?:\S+/g, '')))
        .filter((run) => source.has(run) && !run.includes('|'))
        .map((run) => `${path}: ${run}`),
    );
    expect(copied).toEqual([]);
    expect(source.size).toBeGreaterThan(0);
  });
});
