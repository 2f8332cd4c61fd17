import { chmodSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { pagerIn, pageThrough } from '../../src/cli/print/pager';
import { run } from '../../src/cli/run';
import { pipe, screen, today } from './cli';
import { temporaryFolder } from './folder';

const { at, read, write } = temporaryFolder();

const size = { rows: 5, columns: 10 };
const long = 'a\nb\nc\nd\ne\n';

/** A pager that keeps what it is given. */
const keeping = () => {
  const file = write('pager.sh', `#!/bin/sh\ncat > '${at('shown.txt')}'\n`);
  chmodSync(file, 0o755);
  return [file] as const;
};

const written = (...args: Parameters<typeof pageThrough> extends [...infer Rest, unknown] ? Rest : never) => {
  let text = '';
  pageThrough(...args, (part) => {
    text += part;
  });
  return text;
};

describe('the pager', () => {
  test.each([
    [{}, ['less', '-FRX']],
    [{ PAGER: 'less' }, ['less', '-FRX']],
    [{ PAGER: 'less -S' }, ['less', '-S']],
    [{ PAGER: 'most' }, ['most']],
    [{ PAGER: '' }, undefined],
    [{ PAGER: 'cat' }, undefined],
    [{ PAGER: 'less', TERM: 'dumb' }, undefined],
  ])('of %j is %j', (environment, pager) => expect(pagerIn(environment)).toEqual(pager));

  test('shows what is longer than the screen', () => {
    expect(written(long, size, keeping())).toBe('');
    expect(read('shown.txt')).toBe(long);
  });

  test('shows what is longer only because its lines are wider than the screen', () => {
    expect(written(`${'疏解'.repeat(11)}\n`, size, keeping())).toBe('');
  });

  test.each<[string, string, { rows?: number; columns?: number }]>([
    ['fits the screen', 'a\nb\nc\nd\n', size],
    ['goes to a screen of unknown size', long, {}],
  ])('is not used for what %s', (_, text, room) => expect(written(text, room, keeping())).toBe(text));

  test('is not missed where there is none, or it is not installed', () => {
    expect(written(long, size, undefined)).toBe(long);
    expect(written(long, size, [at('no-such-program')])).toBe(long);
  });

  test('may be left before the end', () => {
    const file = write('leave.sh', '#!/bin/sh\nexit 0\n');
    chmodSync(file, 0o755);
    expect(written('x\n'.repeat(200_000), size, [file])).toBe('');
  });
});

describe('a command hands what it prints to the pager', () => {
  const paged = async (args: string, terminal = screen) => {
    const texts: string[] = [];
    const ignore = () => {};
    const output = {
      stdout: ignore,
      stderr: ignore,
      progress: ignore,
      page: (text: string) => void texts.push(text),
    };
    await run(args.split(' '), terminal, output, { today, language: 'en', data: [] });
    return texts;
  };

  test('as a whole', async () => {
    expect(await paged('tour')).toEqual([
      expect.stringMatching(/^policy-tracker: [\s\S]*other commands\.\n$/),
    ]);
  });

  test.each(['goals --no-pager', '--help', 'goals --city nowhere'])('but not with %s', async (args) => {
    expect(await paged(args)).toEqual([]);
  });

  test('but not in a pipe', async () => expect(await paged('goals', pipe)).toEqual([]));
});
