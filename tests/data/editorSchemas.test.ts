import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import {
  type CompletionItem,
  getLanguageService,
  type JSONSchema,
  TextDocument,
} from 'vscode-json-languageservice';
import { cityClassIds, cityIds, regionIds, themeIds } from '../../src';
import { sampleSpeech } from '../corpus/sampleSpeech';

// What a person sees in the editor, from the language service that VS Code itself uses.

/** An editor that knows one schema. */
function editorOf(schemaFile: string) {
  const text = readFileSync(`data/generated/schema/${schemaFile}`, 'utf8');
  const schema: JSONSchema = JSON.parse(text);
  // A file that names its schema gets it from there.
  const service = getLanguageService({ schemaRequestService: async () => text });
  service.configure({ allowComments: false, schemas: [{ uri: schemaFile, fileMatch: ['*.json'], schema }] });

  const open = (content: string) => {
    const document = TextDocument.create('file:///data/sample.json', 'json', 1, content);
    return { document, json: service.parseJSONDocument(document) };
  };
  const at = (marked: string) => {
    const opened = open(marked.replace('|', ''));
    return { ...opened, position: opened.document.positionAt(marked.indexOf('|')) };
  };
  return {
    complaints: async (value: unknown): Promise<string[]> => {
      const { document, json } = open(typeof value === 'string' ? value : JSON.stringify(value, null, 2));
      return (await service.doValidation(document, json)).map(({ message }) => String(message));
    },
    /** What the editor offers where the mark `|` stands. */
    offered: async (marked: string): Promise<readonly CompletionItem[]> => {
      const { document, json, position } = at(marked);
      return (await service.doComplete(document, position, json))?.items ?? [];
    },
    /** What the editor shows for the value or key where the mark `|` stands. */
    hovered: async (marked: string): Promise<string> => {
      const { document, json, position } = at(marked);
      return JSON.stringify((await service.doHover(document, position, json))?.contents ?? '');
    },
  };
}

type Editor = ReturnType<typeof editorOf>;

/** Fills in a snippet, and says what the editor has against it, but for what the rest of the file lacks. */
async function saidOfSnippet(
  { offered, complaints }: Editor,
  label: string,
  marked: string,
): Promise<string[]> {
  const item = (await offered(marked)).find((one) => one.label === label);
  const inserted = String(item?.textEdit && 'newText' in item.textEdit ? item.textEdit.newText : '');
  const filled = inserted.replace(/\$\{\d+:([^}]*)\}/g, '$1').replace(/\$\d+/g, '');
  expect(filled).not.toBe('');
  const said = await complaints(marked.replace('|', filled));
  return said.filter((message) => !/^Missing property/.test(message));
}

const editor = editorOf('speech.schema.json');
const { complaints, offered, hovered } = editor;

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
    expect(await saidOfSnippet(editor, label, marked)).toEqual([]);
  });

  test('is mapped to the speeches in VS Code, and that of updates to the updates', () => {
    const settings = JSON.parse(readFileSync('.vscode/settings.json', 'utf8'));
    expect(settings['json.schemas']).toEqual([
      { fileMatch: ['/data/speeches/*.json'], url: './data/generated/schema/speech.schema.json' },
      { fileMatch: ['/data/updates/*.json'], url: './data/generated/schema/updates.schema.json' },
    ]);
  });
});

describe('the schema of updates for editors', () => {
  const ofUpdates = editorOf('updates.schema.json');

  test('has nothing to say against the shipped updates', async () => {
    expect(
      await ofUpdates.complaints(readFileSync('data/updates/first-tier-cities-2021.json', 'utf8')),
    ).toEqual([]);
    expect(await ofUpdates.complaints({ $schema: './updates.schema.json', updates: [] })).toEqual([]);
  });

  test('says what is wrong, what a status means, and which goals there are', async () => {
    expect(await ofUpdates.complaints({ updates: [{ status: 'done' }] })).toContainEqual(
      expect.stringMatching(/^Value is not accepted. Valid values: "no-evidence", "planned"/),
    );
    expect(await ofUpdates.hovered('{ "updates": [{ "status": "plan|ned" }] }')).toContain(
      '已有规划 · A plan, budget or rule to carry it out has been issued',
    );
    const labels = (await ofUpdates.offered('{ "updates": [{ "goalId": | }] }')).map(({ label }) => label);
    expect(labels).toContain('"first-tier-cities-2021/accelerate-hetao"');
  });

  test.each([
    ['An update', '{ "updates": [ | ] }'],
    ['A figure', '{ "updates": [{ "measurements": [ | ] }] }'],
  ])('offers the snippet "%s", and what it fills in has no fault', async (label, marked) => {
    expect(await saidOfSnippet(ofUpdates, label, marked)).toEqual([]);
  });
});
