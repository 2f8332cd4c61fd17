import { describe, expect, test } from 'vitest';
import { cli } from '../cli/cli';
import { extractExamples } from './extractExamples';
import { guide } from './followGuide';
import { argumentsIn, runSession } from './runSession';

// The sessions and commands of one guide need the files that it tells the reader to write: see addASpeech.test.ts.
const examples = extractExamples().filter(({ file }) => file !== guide);

describe('every session at the command line', () => {
  const sessions = examples
    .filter(({ language }) => language === 'console')
    .map(({ file, line, code }) => ({ name: `${file}:${line}`, code }));

  test.each(sessions)(
    '$name prints what it says (`npx tsx scripts/updateSessions.ts` brings it up to date)',
    async ({ code }) => {
      expect(await runSession(code)).toBe(code);
    },
  );
});

describe('every command for a shell', () => {
  const commands = examples
    .filter(({ language }) => language === 'sh')
    .flatMap(({ code }) => [...code.matchAll(/^npx policy-tracker [^|>\n]*/gm)].map(([line]) => line.trim()))
    .filter((line) => !line.includes('ministers-address-2030'));

  test.each(commands)('%s runs', async (line) => {
    expect(await cli(argumentsIn(line))).toMatchObject({ exitCode: 0, stderr: '' });
  });

  test('is tried: there are some', () => expect(commands).not.toEqual([]));
});
