import stringWidth from 'string-width';
import { describe, expect, test } from 'vitest';
import { goals, shippedCorpus, speeches } from '../../src';
import { termKinds } from '../../src/cli/list/termKinds';
import { chinese } from '../../src/cli/print/words/chinese';
import { english } from '../../src/cli/print/words/english';
import { wordsIn } from '../../src/cli/print/words/wordsIn';
import { keyOf } from '../../src/cli/read/keyOf';
import { statuses } from '../../src/vocabulary';
import { cli, screen, unwrapped } from './cli';
import { temporaryFolder } from './folder';
import { evidenceOnSample, updateOnSample } from './updateOnSample';

const today = '2026-11-30';

/** Every page in Chinese: of goals with and without updates, and of many goals on several days. */
const pages = [
  'tour',
  'timeline',
  'timeline --city shanghai --by quarter --from 2023',
  'timeline --updates --by month --from 2023-06 --to 2024',
  'timeline --status planned --to 2024',
  'status',
  'status --city guangzhou',
  'status --city beijing --limit 2',
  'status --on 2020',
  'status --on 2025-06 --known-on 2024-Q2 --assessor-kind media,academic',
  'status --city zhuhai --theme housing',
  'status --overdue --on 2024',
  'status accelerate-hetao',
  'status accelerate-hetao --on 2025-06',
  'status reduce-carbon --on 2025-07-13',
  'show accelerate-hetao',
  'show accelerate-hetao --on 2022',
  'show reduce-carbon --on 2020',
  'show build-modern-peoples-cities',
  ...goals.filter((_, index) => index % 9 === 0).flatMap(({ id }) => [`show ${id}`, `status ${id}`]),
];

const shown = async (page: string, columns = 80) => {
  const { stdout } = await cli(`${page} --lang zh`, { ...screen, columns }, { today });
  return stdout;
};

/** What the data has in English alone, and the keys of its goals and sources: longest first, so that none is taken out in part. */
const englishTexts = [
  ...new Set([
    ...textsIn(shippedCorpus),
    ...goals.map(keyOf),
    ...speeches.flatMap(({ sources }) => sources.map(({ id }) => id)),
  ]),
].sort((a, b) => b.length - a.length);

/** Lists the texts of some data, but not the ids of terms: these have Chinese names. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return /[A-Z /]/.test(value) ? [value] : [];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

/** Takes out of a page what may be in English: what the data has in English or calls by an id, what is typed, and addresses. */
function ownWords(page: string): string {
  const typed = page
    .replace(/`[^`]*`/g, '')
    .replace(/policy-tracker( .*)?$/gm, '')
    .replace(/policy-tracker(?=：)/g, '')
    .replace(/https?:\S+/g, '')
    .replace(/（[a-z]+(-[a-z]+)*）/g, '');
  return englishTexts.reduce((left, text) => left.replaceAll(text, ''), typed);
}

describe('in Chinese', () => {
  test.each(pages)('no sentence has an English word that the data does not have: %s', async (page) => {
    // In a line of its own each, so that no name is broken.
    const lines = ownWords(await shown(page, 1000)).split('\n');
    expect(lines.filter((line) => /[A-Za-z]/.test(line))).toEqual([]);
    expect(lines.filter((line) => /[\p{Script=Han}][,;:!?()]|[,;:!?()][\p{Script=Han}]/u.test(line))).toEqual(
      [],
    );
  });

  test('and an English word would be found, and a half-width comma', () => {
    expect(ownWords('状态（in-progress），planned as of 2024')).toBe('状态，planned as of 2024');
  });

  test.each(pages.flatMap((page) => [80, 40].map((columns) => [page, columns] as const)))(
    'nothing is wider than the terminal but what is to be copied, and punctuation starts no line: %s, %i columns',
    async (page, columns) => {
      const lines = (await shown(page, columns))
        .split('\n')
        .filter((line) => !line.includes('policy-tracker '));
      expect(lines.filter((line) => /^\s*[，。；：、）》”]/.test(line))).toEqual([]);
      expect(lines.filter((line) => /[（《“]$/.test(line))).toEqual([]);
      const wide = lines.filter((line) => stringWidth(line) > columns);
      expect(
        wide.filter((line) => !/^(\[\d+\] )?（?[\w:/.?=&%#~-]+`?[），。；]*$/.test(line.trim())),
      ).toEqual([]);
    },
  );

  test('a label is in one line with the start of its text', async () => {
    expect(await shown('status accelerate-hetao')).toContain('范围：只涉及深圳园区，不涉及香港园区；');
  });

  test('the id of a term stands beside its name, for it is what is typed', async () => {
    const page = await shown('show accelerate-hetao');
    for (const term of [
      '加快（accelerate）',
      '合作方（partner）',
      '方向性（directional）',
      '推进中（in-progress）',
    ]) {
      expect(page).toContain(term);
    }
    expect(await shown('tour')).toContain('强化（strengthen）');
  });

  test('a verb is named, and its English definition is left out', async () => {
    expect(await shown('show accelerate-hetao')).toMatch(/行动 +加快（accelerate）\n/);
    expect(await shown('show accelerate-hetao')).toMatch(/可衡量性 +方向性（directional）：只指出变化的方向/);
  });

  test('dates are written out, in tables too', async () => {
    const page = await shown('status accelerate-hetao --on 2025');
    expect(page).toContain('截至2025年底：推进中（in-progress），自2023年8月8日起；依据3条进展记录');
    expect(page).toMatch(/^2023年8月8日 +推进中/m);
    expect(page.replace(/https?:\S+/g, '')).not.toMatch(/\d{4}-\d{2}/);
  });

  test('a program gets the same as in English', async () => {
    const columns = '--columns goal,status,since';
    expect((await cli(`status --city beijing ${columns} --lang zh`)).stdout).toBe(
      (await cli(`status --city beijing ${columns}`)).stdout,
    );
  });

  test('the columns that a person asks for have Chinese headings', async () => {
    const [headings] = (await shown('status --city beijing --columns goal,status,since')).split('\n');
    expect(headings?.split(/ +/)).toEqual(['目标', '状态', '起始时间']);
  });

  test('how a target stands is said with every figure', async () => {
    const page = await shown('status plant-street-trees --data tests/fixtures/camden --on 2031', 300);
    expect(page).toContain(
      '迄今未达标：1200（2030年，Camden City Council）；没有规定期限。起点：400（2029年，测量值）。已完成全程的50%。达标范围：不低于2000。',
    );
  });
});

describe('in Chinese, of a contested goal', () => {
  const { write } = temporaryFolder();

  test('every reading that differs is named', async () => {
    const reading = (paper: string, changes: object) => ({
      ...updateOnSample,
      id: `mine/${paper}`,
      goalId: 'first-tier-cities-2021/accelerate-hetao',
      assessorKind: 'media',
      assessor: `Paper ${paper.toUpperCase()}`,
      recordedOn: '2026-06-02',
      ...changes,
    });
    const updates = [
      reading('a', { status: 'achieved', validOn: '2026-05' }),
      reading('b', { status: 'dropped', validOn: '2026-06-01' }),
    ];
    const file = write('updates.json', JSON.stringify({ evidence: evidenceOnSample, updates }));
    const page = unwrapped(await shown(`status accelerate-hetao --data ${file}`, 500));
    expect(page).toContain('截至2026年11月30日：已撤回（dropped）、有争议（contested），自2026年6月1日起；');
    expect(page).toContain(
      '不同的判断：已实现（achieved），所指时间为2026年5月，评估者为Paper A；已撤回（dropped），所指时间为2026年6月1日，评估者为Paper B。',
    );
  });
});

describe('the words', () => {
  test.each([
    ['zh', chinese],
    ['zh-CN', chinese],
    ['zh-Hans', chinese],
    ['zh-Hant-TW', chinese],
    ['ZH', chinese],
    ['en', english],
    ['fr', english],
    // Zhuang, which only starts so.
    ['zha', english],
    ['', english],
  ])('of %j are those of one language', (language, words) => expect(wordsIn(language)).toBe(words));

  test('are all in both languages, and those in Chinese are Chinese', () => {
    const plain = (words: object) => Object.entries(words).filter(([, word]) => typeof word === 'string');
    const groups = (words: object): object[] => [
      words,
      ...Object.values(words).flatMap((one) => (typeof one === 'object' ? groups(one) : [])),
    ];
    const namesIn = (words: object) => groups(words).map((group) => Object.keys(group));
    expect(namesIn(chinese)).toEqual(namesIn(english));
    const notChinese = groups(chinese)
      .flatMap(plain)
      .filter(([name, word]) => name !== 'language' && /[A-Za-z]/.test(word.replace(/`[^`]*`/g, '')));
    expect(notChinese).toEqual([]);
  });
});

test('every term of a closed list is defined in Chinese too', () => {
  const missing = termKinds.flatMap(({ name, terms }) =>
    typeof terms === 'string'
      ? []
      : Object.entries(terms)
          .filter(([, { definition }]) => !/\p{Script=Han}/u.test(definition?.['zh'] ?? ''))
          .map(([id]) => `${name}: ${id}`),
  );
  expect(missing).toEqual([]);
  expect(termKinds.some(({ terms }) => terms === statuses)).toBe(true);
});
