import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkSpeech, checkUpdates, checkVocabulary, evidenceSchema, sourceSchema } from '../../src/check';
import { defineCorpus, defineVocabulary, shippedCorpus } from '../../src/index';
import { isWebAddress } from '../../src/model/webAddress';
import { sampleUpdate } from '../check/sampleUpdate';
import { sampleSpeech } from '../corpus/sampleSpeech';
import { runs } from '../effort';

const right = [
  'https://example.org',
  'http://example.org/a/b.html?c=d&e=(f)#g',
  'https://example.org:8080/a,b;c=d!*+~',
  'https://xn--fiqs8s.example/%E6%96%87%20%27',
  'https://例子.example/规划',
  'https://example.org/@name/mailto:a@b',
  'https://[2001:db8::1]/',
  'https://example.org?a/b',
];

/** What is wrong with an address, and an example of it. */
const wrong: readonly (readonly [string, string])[] = [
  ['a space in its path', 'https://example.org/a b'],
  ['a space before it', ' https://example.org'],
  ['a space after it', 'https://example.org '],
  ['a space that does not break', 'https://example.org/a\u00a0b'],
  ['a wide space', 'https://example.org/a\u3000b'],
  ['a line feed', 'https://example.org/a\n'],
  ['a tab in its host', 'https://exa\tmple.org'],
  ['a null', 'https://example.org/\u0000'],
  ['a control character of the upper half', 'https://example.org/\u0085'],
  ['an invisible space', 'https://example.org/a\u200bb'],
  ['a turn of the direction of writing', 'https://example.org/\u202egpj.exe'],
  ['angle brackets', 'https://example.org/<script>'],
  ['a straight quotation mark', 'https://example.org/"onclick='],
  ['an apostrophe', "https://example.org/'a"],
  ['a curly quotation mark', 'https://example.org/“a”'],
  ['a backtick', 'https://example.org/`a`'],
  ['a backslash in its path', 'https://example.org/a\\b'],
  ['a backslash before its path', 'https://example.org\\@evil.example'],
  ['a user name', 'https://name@example.org/'],
  ['a user name and a password', 'https://name:secret@example.org/'],
  ['no host', 'https:///a'],
  ['no slashes', 'https:example.org'],
  ['no protocol', 'example.org'],
  ['the protocol of a script', 'javascript:alert(1)'],
  ['another protocol', 'ftp://example.org'],
];

/** What no pattern shows, but a parser of addresses. */
const unparsable = [
  ['a port that does not exist', 'https://example.org:99999/'],
  ['a host with a percent sign', 'https://exa%mple.org/'],
] as const;

const expected =
  'expected a web address without spaces, quotation marks, angle brackets, backslashes, user name or password, such as "https://example.org/page"';

/** Says what is wrong with a value, or nothing. */
type Check = (url: string) => string | undefined;

/** Gives the message of what is thrown. */
function thrown(run: () => unknown): string | undefined {
  try {
    run();
    return undefined;
  } catch (error) {
    return (error as Error).message;
  }
}

const region = (url: string) => ({
  name: { en: 'A zone' },
  kind: 'zone' as const,
  memberIds: [],
  source: { id: 'law', title: 'A law', kind: 'law', publisher: 'A parliament', url },
});
const speech = (url: string) => ({ ...sampleSpeech, sources: [{ ...sampleSpeech.sources[0], url }] });
const fileOf = (url: string) => ({
  evidence: { report: { title: 'Hetao opens', kind: 'news-report', publisher: 'A newspaper', url } },
  updates: [sampleUpdate({ evidenceIds: ['report'] })],
});
const alone = { ...shippedCorpus, updates: [], indicatorReports: [] };
const messages = (problems: readonly { readonly message: string }[]) =>
  problems.length === 0 ? undefined : problems.map(({ message }) => message).join('\n');

const checks: readonly (readonly [string, Check])[] = [
  ['the schema of sources', (url) => messages(sourceSchema.shape.url.safeParse(url).error?.issues ?? [])],
  ['the schema of evidence', (url) => messages(evidenceSchema.shape.url.safeParse(url).error?.issues ?? [])],
  ['the check of a speech', (url) => messages(checkSpeech(speech(url)))],
  ['the check of updates', (url) => messages(checkUpdates(fileOf(url), { corpus: alone }))],
  ['the check of a vocabulary', (url) => messages(checkVocabulary({ regions: { zone: region(url) } }))],
  ['defineVocabulary', (url) => thrown(() => defineVocabulary({ regions: { zone: region(url) } }))],
  ['defineCorpus of a speech', (url) => thrown(() => defineCorpus({ speeches: [speech(url) as never] }))],
  [
    'defineCorpus of updates',
    (url) => thrown(() => defineCorpus({ speeches: shippedCorpus.speeches, updates: fileOf(url) as never })),
  ],
];

describe.each(checks)('%s', (_, check) => {
  test.each(right)('takes %s', (url) => expect(check(url)).toBeUndefined());

  test.each([...wrong, ...unparsable])('refuses an address with %s, once, and says why', (_what, url) => {
    expect(check(url)?.split(expected)).toHaveLength(2);
  });
});

describe.each(['speech', 'updates', 'vocabulary'])('the schema for editors of a %s file', (name) => {
  const text = readFileSync(`data/generated/schema/${name}.schema.json`, 'utf8');
  const patterns: string[] = [];
  JSON.parse(text, (key, value) => {
    // In a snippet, an address is a text.
    if (key === 'url' && typeof value === 'object') patterns.push(value.pattern);
    return value;
  });

  test('says the same, by a pattern', () => {
    expect(patterns.length).toBeGreaterThan(0);
    for (const pattern of patterns) {
      // Editors read it as Unicode, other programs do not.
      for (const form of [new RegExp(pattern, 'u'), new RegExp(pattern)]) {
        expect(right.filter((url) => !form.test(url))).toEqual([]);
        expect(wrong.filter(([, url]) => form.test(url))).toEqual([]);
      }
    }
  });
});

test('an address that is taken can stand in an attribute, in a line and in a link as it is', () => {
  const parts = fc.array(
    fc.constantFrom(
      'https://',
      'http://',
      'example.org',
      '/',
      '?',
      '#',
      '@',
      ':',
      ' ',
      '"',
      "'",
      '<',
      '\\',
      '\n',
      'a',
    ),
    { maxLength: 8 },
  );
  fc.assert(
    fc.property(
      fc.oneof(
        parts.map((some) => some.join('')),
        parts.map((some) => `https://example.org/${some.join('')}`),
      ),
      (url) => {
        if (!isWebAddress(url)) return;
        const { protocol, username, password } = new URL(url);
        expect([username, password, /^https?:$/.test(protocol), /[\s"'<>\\]/.test(url)]).toEqual([
          '',
          '',
          true,
          false,
        ]);
      },
    ),
    { numRuns: runs(2_000) },
  );
});
