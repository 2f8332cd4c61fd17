import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import {
  type CompletionItem,
  getLanguageService,
  type JSONSchema,
  TextDocument,
} from 'vscode-json-languageservice';
import { cityClassIds, cityIds, regionIds, themeIds } from '../../src/index';
import { sampleSpeech } from '../speech/sampleSpeech';

// What a person sees in the editor, from the language service that VS Code itself uses.

const text = readFileSync('data/schema/speech.schema.json', 'utf8');
const schema: JSONSchema = JSON.parse(text);
const uri = 'file:///data/speeches/sample.json';
// A speech that names its schema gets it from there.
const service = getLanguageService({ schemaRequestService: async () => text });
service.configure({
  allowComments: false,
  schemas: [{ uri: 'speech.schema.json', fileMatch: ['*.json'], schema }],
});

function open(text: string) {
  const document = TextDocument.create(uri, 'json', 1, text);
  return { document, json: service.parseJSONDocument(document) };
}

async function complaints(value: unknown): Promise<string[]> {
  const { document, json } = open(typeof value === 'string' ? value : JSON.stringify(value, null, 2));
  return (await service.doValidation(document, json)).map(({ message }) => String(message));
}

/** What the editor offers where the mark `|` stands. */
async function offered(marked: string): Promise<readonly CompletionItem[]> {
  const offset = marked.indexOf('|');
  const { document, json } = open(marked.replace('|', ''));
  return (await service.doComplete(document, document.positionAt(offset), json))?.items ?? [];
}

/** What the editor shows for the value or key where the mark `|` stands. */
async function hovered(marked: string): Promise<string> {
  const offset = marked.indexOf('|');
  const { document, json } = open(marked.replace('|', ''));
  return JSON.stringify((await service.doHover(document, document.positionAt(offset), json))?.contents ?? '');
}

describe('the schema for editors', () => {
  test('has nothing to say against the shipped speeches, nor against the sample', async () => {
    for (const id of ['first-tier-cities-2021', 'central-urban-work-conference-2025']) {
      expect(await complaints(readFileSync(`data/speeches/${id}.json`, 'utf8'))).toEqual([]);
    }
    expect(await complaints({ $schema: './speech.schema.json', ...sampleSpeech })).toEqual([]);
  });

  test.each<[string, object, string | RegExp]>([
    ['a field that is missing', { ...sampleSpeech, kind: undefined }, 'Missing property "kind".'],
    ['a field that is not in the model', { ...sampleSpeech, remark: 'x' }, 'Property remark is not allowed.'],
    ['a word that is none', { ...sampleSpeech, kind: 'sermon' }, /^Value is not accepted. Valid values: /],
    [
      'a day that does not exist',
      { ...sampleSpeech, date: '2030-02-30' },
      'Expected a day that exists, such as 2021-09-28.',
    ],
    [
      'an id that is ill-formed',
      { ...sampleSpeech, id: 'My Speech' },
      'Expected an id in kebab-case, such as "relieve-non-capital-functions".',
    ],
    [
      'a period that is none',
      { ...sampleSpeech, period: { start: '2030-1', end: '2035' } },
      'Expected a date of the form 2021, 2021-09 or 2021-09-28.',
    ],
  ])('says in words for people what is wrong with %s', async (_, value, message) => {
    expect(await complaints(value)).toEqual([
      typeof message === 'string' ? message : expect.stringMatching(message),
    ]);
  });

  test('offers every place, with its name in both languages', async () => {
    const items = await offered('{ "goals": { "a": { "places": [{ "placeId": | }] } } }');
    const labels = items.map(({ label }) => JSON.parse(label));
    expect(labels.sort()).toEqual([...cityIds, ...regionIds, ...cityClassIds].sort());
    const beijing = items.find(({ label }) => label === '"beijing"');
    expect(JSON.stringify(beijing?.documentation)).toContain('Beijing · 北京');
  });

  test('offers every theme, and the meaning of every verb in English with its Chinese', async () => {
    const themes = await offered('{ "goals": { "a": { "themeIds": [ | ] } } }');
    expect(themes.map(({ label }) => JSON.parse(label)).sort()).toEqual([...themeIds].sort());
    expect(await hovered('{ "goals": { "a": { "action": "rel|ieve" } } }')).toContain(
      '疏解 · Free a place of something by moving it out',
    );
  });

  test('says what a field means', async () => {
    expect(await hovered('{ "goals": { "a": { "measu|rability": "directional" } } }')).toContain(
      'How far the wording lets anybody tell whether the goal was met',
    );
  });

  test.each([
    ['A goal', '{ "goals": { "a": | } }'],
    ['A direction', '{ "directions": { "a": | } }'],
    ['A finding', '{ "findings": { "a": | } }'],
    ['A clause of a sentence', '{ "goals": { "a": { "citations": [ | ] } } }'],
    ['A task of a page', '{ "goals": { "a": { "citations": [ | ] } } }'],
    ['A place and its part', '{ "goals": { "a": { "places": [ | ] } } }'],
  ])('offers the snippet "%s", and what it fills in has no fault', async (label, marked) => {
    const item = (await offered(marked)).find((one) => one.label === label);
    const inserted = String(item?.textEdit && 'newText' in item.textEdit ? item.textEdit.newText : '');
    const filled = inserted.replace(/\$\{\d+:([^}]*)\}/g, '$1').replace(/\$\d+/g, '');
    const said = await complaints(marked.replace('|', filled));
    expect(filled).not.toBe('');
    // The rest of the speech is not here.
    expect(said.filter((message) => !/^Missing property/.test(message))).toEqual([]);
  });

  test('is mapped to the speeches in VS Code', () => {
    const settings = JSON.parse(readFileSync('.vscode/settings.json', 'utf8'));
    expect(settings['json.schemas']).toEqual([
      { fileMatch: ['/data/speeches/*.json'], url: './data/schema/speech.schema.json' },
    ]);
  });
});
