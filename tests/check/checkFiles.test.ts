import { describe, expect, test, vi } from 'vitest';
import { checkFiles, formatSpeech } from '../../src/check';
import { InputError } from '../../src/index';
import { sampleSpeech } from '../corpus/sampleSpeech';
import { brokenSpeech } from './brokenSpeech';
import { sampleUpdate } from './sampleUpdate';
import { worded } from './worded';

const fileOf = (speech: object & { readonly id?: string }) => ({
  file: `speeches/${speech.id}.json`,
  text: formatSpeech(speech),
});
const updatesFile = (file: string, ...updates: readonly object[]) => ({
  file,
  text: JSON.stringify({ updates }),
});
const other = { ...sampleSpeech, id: 'other-speech' };
const problemsOf = (files: readonly { readonly file: string; readonly text: string }[]) =>
  checkFiles(files).map(({ file, problems }) => [file, ...worded(problems)]);

describe('files without a problem', () => {
  test('pass, speeches first, each with what it holds and its canonical text', () => {
    const update = sampleUpdate({
      goalId: 'other-speech/build-homes',
      validOn: '2030-05',
      recordedOn: '2030-06-02',
    });
    const files = [updatesFile('updates.json', update), fileOf(sampleSpeech), fileOf(other)];
    expect(checkFiles(files)).toEqual([
      { kind: 'speech', file: files[1]?.file, problems: [], data: sampleSpeech, canonical: files[1]?.text },
      { kind: 'speech', file: files[2]?.file, problems: [], data: other, canonical: files[2]?.text },
      { kind: 'updates', file: 'updates.json', problems: [], data: { updates: [update] } },
    ]);
  });

  test('are each parsed once', () => {
    const files = [fileOf(sampleSpeech), fileOf(other), updatesFile('updates.json', sampleUpdate())];
    const parse = vi.spyOn(JSON, 'parse');
    checkFiles(files);
    expect(parse.mock.calls.map(([text]) => text)).toEqual(files.map(({ text }) => text));
    parse.mockRestore();
  });
});

describe('among files', () => {
  test('relations lead from one speech to another, and updates are about the goals of both', () => {
    const related = brokenSpeech((draft) => {
      draft['id'] = 'other-speech';
      draft.goals['build-homes'].relations = [
        { kind: 'continues', goalId: 'mayors-address-2030/build-homes' },
      ];
    }) as typeof other;
    expect(
      problemsOf([fileOf(related), fileOf(sampleSpeech)]).flatMap(([, ...problems]) => problems),
    ).toEqual([]);
    expect(problemsOf([fileOf(related)])).toEqual([
      [
        'speeches/other-speech.json',
        expect.stringMatching(/relations\[0\]\.goalId: unknown goal "mayors-address-2030\/build-homes"/),
      ],
    ]);
  });

  test('no update is about a time before a speech of theirs', () => {
    const early = sampleUpdate({ goalId: 'mayors-address-2030/build-homes' });
    const dates = (date: unknown) =>
      problemsOf([fileOf({ ...sampleSpeech, date } as never), updatesFile('u.json', early)]);
    expect(dates('2030-01-15').at(-1)).toEqual([
      'u.json',
      'updates[0].validOn: it is said to have been true on 2025-05, before the goal was set on 2030-01-15',
    ]);
    for (const date of ['2025-05-31', 'soon', 5]) expect(dates(date).at(-1)).toEqual(['u.json']);
  });

  test('no two speeches have one id', () => {
    const copy = { ...fileOf(sampleSpeech), file: 'copies/mayors-address-2030.json' };
    expect(problemsOf([fileOf(sampleSpeech), copy])).toEqual([
      ['speeches/mayors-address-2030.json'],
      [
        'copies/mayors-address-2030.json',
        'id: speeches/mayors-address-2030.json already has the id "mayors-address-2030"',
      ],
    ]);
  });

  test('an update corrects one of another file, and no two say different things under one id', () => {
    const second = sampleUpdate({ id: 'second', recordedOn: '2025-07', corrects: 'hetao-opens' });
    const first = updatesFile('first.json', sampleUpdate());
    expect(problemsOf([first, updatesFile('second.json', second)])).toEqual([
      ['first.json'],
      ['second.json'],
    ]);
    const message = '.id: another one has the id "hetao-opens", and says something else';
    expect(problemsOf([first, updatesFile('second.json', sampleUpdate({ status: 'planned' }))])).toEqual([
      ['first.json', `updates[0]${message}`],
      ['second.json', `updates[0]${message}`],
    ]);
  });
});

describe('a file of a speech', () => {
  test('is named after its id, and in canonical form', () => {
    const text = JSON.stringify({ ...sampleSpeech, kind: 'conference-spech' });
    expect(checkFiles([{ file: 'mine.json', text }])[0]?.problems.map(({ code }) => code)).toEqual([
      'canonical-form',
      'file-name',
      'unknown-id',
    ]);
  });

  test('has no canonical form where rewriting would lose something', () => {
    const { file, text } = fileOf(sampleSpeech);
    const files = [text.replace('"id"', '"id": "x", "id"'), text.replace('{', '{ // x'), '{ "id": "x" }'];
    const canonical = files.map((one) => {
      const [checked] = checkFiles([{ file, text: one }]);
      return checked?.kind === 'speech' ? checked.canonical : 'no speech';
    });
    expect(canonical).toEqual([undefined, undefined, undefined]);
  });
});

test('a misspelt option is refused', () => {
  expect(() => checkFiles([], { vocabluary: {} } as never)).toThrow(InputError);
  expect(() => checkFiles([], { vocabluary: {} } as never)).toThrow('did you mean "vocabulary"?');
});
