import { beforeAll, describe, expect, test, vi } from 'vitest';
import { goals, type Speech, speeches } from '../../src';
import { checkSpeech } from '../../src/check';
import { examplesInPage, pages } from './extractExamples';
import { guide } from './followGuide';
import { runSession } from './runSession';
import { programsIn, writePrograms } from './writePrograms';

// What a page shows stays true when a speech is added. Here one is, older than all others, with a copy of every goal and finding.

const addedId = 'added-speech-2001';

vi.mock('../../data/generated/speeches', async (original) => {
  const { speeches } = await original<{ speeches: readonly Speech[] }>();
  return { speeches: [addedSpeech(speeches), ...speeches] };
});

function addedSpeech(speeches: readonly Speech[]): Speech {
  const [model] = speeches;
  if (!model) throw new Error('there is no speech to copy from');
  const { question: _question, basis: _basis, sentenceMap: _sentenceMap, ...rest } = model;
  const citations = [{ sourceId: 'page', item: 1 }];
  const allOf = <Entry extends object>(entriesOf: (speech: Speech) => Readonly<Record<string, Entry>>) =>
    speeches.flatMap((speech) => Object.entries(entriesOf(speech)));
  return {
    ...rest,
    id: addedId,
    date: '2001-01-01',
    sources: [{ id: 'page', title: 'A page', kind: 'news-report', publisher: 'A newspaper' }],
    directions: Object.fromEntries(
      allOf(({ directions }) => directions).map(([key, one], index) => [
        key,
        { ...one, order: index + 1, citations },
      ]),
    ),
    goals: Object.fromEntries(
      allOf(({ goals }) => goals).map(([key, goal]) => [key, { ...goal, citations, relations: [] }]),
    ),
    findings: Object.fromEntries(
      allOf(({ findings }) => findings).map(([key, finding]) => [key, { ...finding, citations }]),
    ),
  };
}

const folder = '.examples/with-added-speech';
const programs = programsIn(folder).filter(
  ({ name, needs }) => needs === undefined && !name.startsWith('src/'),
);
const sessions = pages
  .filter((page) => page !== guide)
  .flatMap(examplesInPage)
  .filter(({ language }) => language === 'console')
  .map(({ file, line, code }) => ({ name: `${file}:${line}`, code }));

beforeAll(() => writePrograms(folder, programs));

test('the speech that is added is one of the shipped speeches, has goals, and is valid', () => {
  expect(speeches[0]?.id).toBe(addedId);
  expect(goals.map(({ id }): string => id)).toContain(`${addedId}/accelerate-hetao`);
  expect(checkSpeech(speeches[0]).filter(({ severity }) => severity === 'error')).toEqual([]);
});

describe('a page shows what stays true when a speech is added', () => {
  test.each(programs)('$name', async ({ path }) => {
    await import(path);
  });

  test.each(sessions)('$name', async ({ code }) => {
    expect(await runSession(code)).toBe(code);
  });
});
