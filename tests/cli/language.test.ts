import { describe, expect, test } from 'vitest';
import { getGoal } from '../../src';
import { defaultsOf } from '../../src/cli/read/defaults';
import { otherTextIn, termName } from '../../src/cli/read/terms';
import { cellsIn, cli, screen } from './cli';

describe('the language of the reader is that of messages', () => {
  test.each([
    [{ LANG: 'zh_CN.UTF-8' }, 'zh-CN'],
    [{ LANG: 'en_GB.UTF-8', LC_MESSAGES: 'pt_BR' }, 'pt-BR'],
    [{ LANG: 'en_GB.UTF-8', LC_MESSAGES: 'pt_BR', LC_ALL: 'de' }, 'de'],
    [{ LANG: 'en_GB.UTF-8', LC_ALL: '' }, 'en-GB'],
    [{ LANG: 'sr_RS@latin' }, 'sr-RS'],
    [{ LANG: 'C.UTF-8' }, 'en'],
    [{ LC_ALL: 'POSIX', LANG: 'zh_CN' }, 'en'],
    [{ LANG: 'not a language' }, 'en'],
    [{}, 'en'],
  ])('%j is %s', (environment, language) => {
    expect(defaultsOf(environment, '2025-06-30')).toEqual({ today: '2025-06-30', language, data: [] });
  });
});

describe('titles and names are in the wanted language', () => {
  const hetao = getGoal('first-tier-cities-2021/accelerate-hetao');

  test.each([
    ['show accelerate-hetao --lang zh', hetao.title.zh],
    ['show accelerate-hetao --lang zh_CN', hetao.title.zh],
    ['show accelerate-hetao --lang fr', hetao.title.en],
    ['goals --text hetao --lang zh', hetao.title.zh],
    ['status accelerate-hetao --lang zh', hetao.title.zh],
    ['tour --lang zh', '宁吉喆'],
    ['speeches --lang zh', '宁吉喆'],
    ['cities --lang zh', '北京 Beijing'],
    ['vocabulary statuses --lang zh', '未评估 Not assessed'],
    ['coverage --lang zh', '区域协调'],
  ])('%s', async (args, text) => {
    const { exitCode, stdout } = await cli(args, screen);
    expect([exitCode, stdout]).toEqual([0, expect.stringContaining(text ?? '-')]);
  });

  test('and in a pipe the other language is beside it', async () => {
    const english = cellsIn((await cli('cities --columns id,name,other-name')).stdout);
    const chinese = cellsIn((await cli('cities --columns id,name,other-name --lang zh')).stdout);
    expect(chinese).toEqual(english.map(([id, name, other]) => [id, other, name]));
  });

  test('that of the environment where no flag says so', async () => {
    const { stdout } = await cli('show accelerate-hetao', screen, { language: 'zh-CN' });
    expect(stdout).toContain(`${hetao.title.zh}\n${hetao.title.en}\n`);
    expect((await cli('show accelerate-hetao --lang en', screen, { language: 'zh-CN' })).stdout).toContain(
      `${hetao.title.en}\n${hetao.title.zh}\n`,
    );
  });

  test.each(['goals --lang', 'sentences x.txt --lang', 'status --lang'])(
    '%s refuses what is no tag',
    async (args) => {
      const { exitCode, stderr } = await cli([...args.split(' '), '!'], screen);
      expect(exitCode).toBe(2);
      if (!args.startsWith('sentences')) {
        expect(stderr).toBe(
          'error: --lang: expected the tag of a language, such as "en" or "pt-BR", found "!"\n',
        );
      }
    },
  );

  test('and what has no name is called by its id', () => {
    const terms = { trees: { name: { fr: 'Arbres', de: 'Bäume' } }, homes: {} };
    expect(['trees', 'homes', 'parks', 'toString'].map((id) => termName(terms, id, 'de'))).toEqual([
      'Bäume',
      'homes',
      'parks',
      'toString',
    ]);
    expect(otherTextIn(terms.trees.name, 'de')).toBe('Arbres');
    expect(otherTextIn({ en: 'Trees' }, 'zh')).toBeUndefined();
  });
});
