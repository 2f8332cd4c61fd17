import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import {
  type CompletionItem,
  getLanguageService,
  type JSONSchema,
  TextDocument,
} from 'vscode-json-languageservice';
import * as z from 'zod';
import { editorSchema } from '../../scripts/editor/editorSchema';
import { cityClassIds, cityIds, functionIds, regionIds, themeIds } from '../../src';
import {
  actionIds,
  actions,
  actorIds,
  actorRoleIds,
  cityLevelIds,
  comparisonIds,
  completenessIds,
  evidenceKindIds,
  functionChanges,
  regionKindIds,
  sourceKindIds,
  speechKindIds,
  stanceIds,
  statuses,
} from '../../src/vocabulary';
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
    /** What the editor offers at the mark `|`. */
    offered: async (marked: string): Promise<readonly CompletionItem[]> => {
      const { document, json, position } = at(marked);
      return (await service.doComplete(document, position, json))?.items ?? [];
    },
    /** What the editor shows for the value or key at the mark `|`. */
    hovered: async (marked: string): Promise<string> => {
      const { document, json, position } = at(marked);
      const { contents } = (await service.doHover(document, position, json)) ?? {};
      // Punctuation is escaped, as the text is Markdown.
      return JSON.stringify(contents ?? '').replaceAll('\\', '');
    },
  };
}

type Editor = ReturnType<typeof editorOf>;

/** Fills in a snippet, and lists what the editor finds wrong with it, apart from what the rest of the file lacks. */
async function problemsOfSnippet(
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
  test('finds nothing wrong with the shipped speeches, nor with the sample', async () => {
    for (const id of ['first-tier-cities-2021', 'central-urban-work-conference-2025']) {
      expect(await complaints(readFileSync(`data/speeches/${id}.json`, 'utf8'))).toEqual([]);
    }
    expect(await complaints({ $schema: './speech.schema.json', ...sampleSpeech })).toEqual([]);
  });

  test.each<[string, object, string | RegExp]>([
    ['a field that is missing', { ...sampleSpeech, kind: undefined }, 'Missing property "kind".'],
    ['a field that is not in the model', { ...sampleSpeech, remark: 'x' }, 'Property remark is not allowed.'],
    [
      'a term that is not listed',
      { ...sampleSpeech, findings: { a: { ...sampleSpeech.findings['few-homes'], kind: 'guess' } } },
      /^Value is not accepted. Valid values: /,
    ],
    [
      'a term that can be none',
      { ...sampleSpeech, kind: 'A sermon' },
      'Expected an id in kebab-case, such as "relieve-non-capital-functions".',
    ],
    [
      'a day that does not exist',
      { ...sampleSpeech, endDate: '2030-02-30' },
      'Expected a day that exists, such as 2021-09-28.',
    ],
    [
      'an id that is ill-formed',
      { ...sampleSpeech, id: 'My Speech' },
      'Expected an id in kebab-case, such as "relieve-non-capital-functions".',
    ],
    [
      'a period whose start is ill-formed',
      { ...sampleSpeech, period: { start: '2030-1', end: '2035' } },
      'Expected a date such as 2021, 2021-09, 2021-09-28, 2026-Q2 or 2025-04/2026-03.',
    ],
  ])('says in plain words what is wrong with %s', async (_, value, message) => {
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

  test.each<[string, string, readonly string[]]>([
    ['verb', '{ "goals": { "a": { "action": | } } }', actionIds],
    ['theme of a goal', '{ "goals": { "a": { "themeIds": [ | ] } } }', themeIds],
    ['theme of a finding', '{ "findings": { "a": { "themeIds": [ | ] } } }', themeIds],
    ['actor', '{ "goals": { "a": { "actors": [{ "actorId": | }] } } }', actorIds],
    ['speaker', '{ "goals": { "a": { "saidBy": | } } }', actorIds],
    ['function', '{ "goals": { "a": { "functions": [{ "functionId": | }] } } }', functionIds],
    ['kind of speech', '{ "kind": | }', speechKindIds],
    ['kind of source', '{ "sources": [{ "kind": | }] }', sourceKindIds],
  ])('offers every shipped %s, and accepts those that a vocabulary may have', async (_, marked, ids) => {
    const labels = (await offered(marked)).map(({ label }) => JSON.parse(label));
    expect(labels.sort()).toEqual([...ids].sort());
    const said = await complaints(marked.replace('|', '"a-term-of-my-own"'));
    expect(said.filter((message) => !message.startsWith('Missing property'))).toEqual([]);
    expect(await complaints(marked.replace('|', '"No Such Term"'))).toContainEqual(
      'Expected an id in kebab-case, such as "relieve-non-capital-functions".',
    );
  });

  test.each<[string, string, readonly string[]]>([
    ['comparison of a target', '{ "goals": { "a": { "targets": [{ "comparison": | }] } } }', comparisonIds],
    [
      'comparison of a figure',
      '{ "findings": { "a": { "figure": { "comparison": | } } } }',
      comparisonIds.filter((id) => id !== 'between'),
    ],
    ['role of an actor', '{ "goals": { "a": { "actors": [{ "role": | }] } } }', actorRoleIds],
    ['stance', '{ "goals": { "a": { "stance": | } } }', stanceIds],
    ['completeness', '{ "completeness": | }', completenessIds],
  ])('offers every %s, and no other is valid', async (_, marked, ids) => {
    const labels = (await offered(marked)).map(({ label }) => JSON.parse(label));
    expect(labels.sort()).toEqual([...ids].sort());
    expect(await complaints(marked.replace('|', '"no-such-term"'))).toContainEqual(
      expect.stringMatching(/^Value is not accepted. Valid values: /),
    );
  });

  test('explains a verb by its Chinese name and its definition, and a kind of speech by its names', async () => {
    expect(await hovered('{ "goals": { "a": { "action": "rel|ieve" } } }')).toContain(
      `${actions.relieve.name.zh} · ${actions.relieve.definition.en}`,
    );
    expect(await hovered('{ "kind": "conference-s|peech" }')).toContain('Conference speech · 会议讲话');
  });

  test('explains each term as one of its own field, even where another field has the same values', async () => {
    // A city can hold a function, and be told to hold a position.
    expect(await hovered('{ "goals": { "a": { "functions": [{ "change": "ho|ld" }] } } }')).toContain(
      functionChanges.hold.definition.en,
    );
    expect(await hovered('{ "goals": { "a": { "action": "ho|ld" } } }')).toContain(
      actions.hold.definition.en,
    );
  });

  test('says what a field means', async () => {
    expect(await hovered('{ "goals": { "a": { "measu|rability": "directional" } } }')).toContain(
      'How far the wording shows whether the goal was met',
    );
  });

  test.each([
    ['A goal', '{ "goals": { "a": | } }'],
    ['A direction', '{ "directions": { "a": | } }'],
    ['A finding', '{ "findings": { "a": | } }'],
    ['A clause of a sentence', '{ "goals": { "a": { "citations": [ | ] } } }'],
    ['An item of a list', '{ "goals": { "a": { "citations": [ | ] } } }'],
    ['A place and its role', '{ "goals": { "a": { "places": [ | ] } } }'],
    ['A place that the text does not name', '{ "goals": { "a": { "places": [ | ] } } }'],
    ['An actor and its role', '{ "goals": { "a": { "actors": [ | ] } } }'],
    ['A coding', '{ "codings": [ | ] }'],
    ['An earlier speech', '{ "comparedWith": [ | ] }'],
  ])('offers the snippet "%s", and what it fills in is valid', async (label, marked) => {
    expect(await problemsOfSnippet(editor, label, marked)).toEqual([]);
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

  test('finds nothing wrong with the shipped updates', async () => {
    expect(
      await ofUpdates.complaints(readFileSync('data/updates/first-tier-cities-2021.json', 'utf8')),
    ).toEqual([]);
    expect(await ofUpdates.complaints({ $schema: './updates.schema.json', updates: [] })).toEqual([]);
  });

  test('says what is wrong and what a status means, and offers the goals', async () => {
    expect(await ofUpdates.complaints({ updates: [{ status: 'done' }] })).toContainEqual(
      expect.stringMatching(/^Value is not accepted. Valid values: "no-evidence", "planned"/),
    );
    expect(await ofUpdates.hovered('{ "updates": [{ "status": "plan|ned" }] }')).toContain(
      `${statuses.planned.name.zh} · ${statuses.planned.definition.en}`,
    );
    const labels = (await ofUpdates.offered('{ "updates": [{ "goalId": | }] }')).map(({ label }) => label);
    expect(labels).toContain('"first-tier-cities-2021/accelerate-hetao"');
    const kinds = await ofUpdates.offered('{ "evidence": { "a": { "kind": | } } }');
    expect(kinds.map(({ label }) => JSON.parse(label)).sort()).toEqual([...evidenceKindIds].sort());
  });

  test.each([
    ['An update', '{ "updates": [ | ] }'],
    ['A piece of evidence', '{ "evidence": { "a": | } }'],
    ['A figure', '{ "updates": [{ "measurements": [ | ] }] }'],
  ])('offers the snippet "%s", and what it fills in is valid', async (label, marked) => {
    expect(await problemsOfSnippet(ofUpdates, label, marked)).toEqual([]);
  });
});

describe('the schema of vocabularies for editors', () => {
  const ofTerms = editorOf('vocabulary.schema.json');
  const name = { en: 'A name' };

  test('finds nothing wrong with terms of every kind', async () => {
    const terms = {
      $schema: './vocabulary.schema.json',
      extends: 'nothing',
      cities: { camden: { name, level: 'london-borough', iso: 'GB-CMD' } },
      regions: { london: { name, kind: 'zone', memberIds: ['camden', 'beijing'] } },
      cityClasses: { inner: { name, members: [{ cityId: 'camden', from: '2020' }] } },
      themes: {
        nights: {
          name,
          parentId: 'industry',
          crosswalks: [{ scheme: 'SDG', code: '8.9', match: 'related' }],
        },
      },
      functions: { port: { name } },
      indicators: { homes: { name, unit: 'homes' } },
      actors: { council: { name, definition: name, broader: 'city-government' } },
      actions: { retrofit: { name, broader: 'renew' } },
      speechKinds: { sermon: { name, broader: 'a-kind-of-my-own' } },
      sourceKinds: {},
      evidenceKinds: {},
      regionKinds: {},
      cityLevels: { 'london-borough': { name } },
    };
    expect(await ofTerms.complaints(terms)).toEqual([]);
  });

  test.each<[string, object, string | RegExp]>([
    ['a name that is missing', { cities: { camden: {} } }, 'Missing property "name".'],
    ['a misspelt field', { cities: { camden: { name, nmae: name } } }, 'Property nmae is not allowed.'],
    ['an unknown kind of terms', { city: {} }, 'Property city is not allowed.'],
    [
      'an id that is ill-formed',
      { themes: { nights: { name, parentId: 'The nights' } } },
      'Expected an id in kebab-case, such as "relieve-non-capital-functions".',
    ],
  ])('says in plain words what is wrong with %s', async (_, value, message) => {
    expect(await ofTerms.complaints(value)).toEqual([message]);
  });

  test.each<[string, string, readonly string[]]>([
    ['parent', '{ "themes": { "a": { "parentId": | } } }', themeIds],
    ['member of a region', '{ "regions": { "a": { "memberIds": [ | ] } } }', [...cityIds, ...regionIds]],
    ['member of a class', '{ "cityClasses": { "a": { "members": [{ "cityId": | }] } } }', cityIds],
    ['level', '{ "cities": { "a": { "level": | } } }', cityLevelIds],
    ['kind of region', '{ "regions": { "a": { "kind": | } } }', regionKindIds],
    ['broader verb', '{ "actions": { "a": { "broader": | } } }', actionIds],
    ['broader actor', '{ "actors": { "a": { "broader": | } } }', actorIds],
    ['broader kind of speech', '{ "speechKinds": { "a": { "broader": | } } }', speechKindIds],
  ])('offers every shipped %s', async (_, marked, ids) => {
    const labels = (await ofTerms.offered(marked)).map(({ label }) => JSON.parse(label));
    expect(labels.sort()).toEqual([...ids].sort());
  });

  test('explains a term that is referred to, and what a field means', async () => {
    expect(await ofTerms.hovered('{ "actions": { "a": { "broader": "rel|ieve" } } }')).toContain(
      `${actions.relieve.name.zh} · ${actions.relieve.definition.en}`,
    );
    expect(await ofTerms.hovered('{ "regions": { "a": { "member|Ids": [] } } }')).toContain('Regions nest');
  });

  test.each([
    ['A city', '{ "cities": { "a": | } }'],
    ['A city with codes', '{ "cities": { "a": | } }'],
    ['A region', '{ "regions": { "a": | } }'],
    ['A class of cities', '{ "cityClasses": { "a": | } }'],
    ['A theme', '{ "themes": { "a": | } }'],
    ['A function', '{ "functions": { "a": | } }'],
    ['An indicator', '{ "indicators": { "a": | } }'],
    ['An actor', '{ "actors": { "a": | } }'],
    ['A verb', '{ "actions": { "a": | } }'],
    ['A kind of speech', '{ "speechKinds": { "a": | } }'],
    ['A kind of source', '{ "sourceKinds": { "a": | } }'],
    ['A kind of evidence', '{ "evidenceKinds": { "a": | } }'],
    ['A kind of region', '{ "regionKinds": { "a": | } }'],
    ['A level', '{ "cityLevels": { "a": | } }'],
  ])('offers the snippet "%s", and what it fills in is valid', async (label, marked) => {
    expect(await problemsOfSnippet(ofTerms, label, marked)).toEqual([]);
  });
});

describe('a schema for editors', () => {
  const written = (whole: z.ZodType) =>
    editorSchema({ title: 'x', description: 'x', subject: 'x', whole, parts: {}, snippets: {} });

  test('is not written where a list of values would have no labels', () => {
    expect(written(z.strictObject({ size: z.string() }))).toContain('"size"');
    expect(() => written(z.strictObject({ size: z.enum(['small', 'large']) }))).toThrow('/properties/size');
  });
});
