import * as z from 'zod';
import { goalIds } from '../data/generated/speechIds';
import { cities } from '../data/vocabulary/cities';
import { cityClasses } from '../data/vocabulary/cityClasses';
import * as definitions from '../data/vocabulary/definitions';
import { cityFunctions } from '../data/vocabulary/functions';
import { indicatorIds } from '../data/vocabulary/ids';
import { regions } from '../data/vocabulary/regions';
import { themes } from '../data/vocabulary/themes';
import * as labels from '../data/vocabulary/wordLabels';
import * as schemas from '../src/check';
import { keyPattern, pathPattern } from '../src/model/key';
import type { LanguageMap } from '../src/model/languageMap';

type Schema = z.core.JSONSchema.BaseSchema & Record<string, unknown>;

/** The parts of a file of updates that are written down once and referred to. */
const namedInUpdates: readonly (readonly [string, z.ZodType])[] = [
  ['Update', schemas.progressUpdateSchema],
  ['IndicatorReport', schemas.indicatorReportSchema],
  ['Measurement', schemas.measurementSchema],
  ['Evidence', schemas.evidenceSchema],
  ['Reason', schemas.progressReasonSchema],
  ['LanguageMap', schemas.languageMapSchema],
];

/** The parts of a speech that are written down once and referred to. */
const named: readonly (readonly [string, z.ZodType])[] = [
  ['Direction', schemas.policyDirectionEntrySchema],
  ['Goal', schemas.goalEntrySchema],
  ['Finding', schemas.findingEntrySchema],
  ['Place', schemas.goalPlaceSchema],
  ['Function', schemas.goalFunctionSchema],
  ['Indicator', schemas.indicatorSchema],
  ['Citation', schemas.citationSchema],
  ['Source', schemas.sourceSchema],
  ['LanguageMap', schemas.languageMapSchema],
  ['Period', schemas.periodSchema],
  ['MappedSentence', schemas.mappedSentenceSchema],
];

const inBothLanguages = (name: LanguageMap) => (name.zh ? `${name.en} · ${name.zh}` : name.en);
const namesOf = (entities: Readonly<Record<string, { readonly name: LanguageMap }>>) =>
  Object.fromEntries(Object.entries(entities).map(([id, { name }]) => [id, inBothLanguages(name)]));
const meaningsOf = (chinese: Readonly<Record<string, string>>, meanings: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(chinese).map(([word, zh]) => [word, `${zh} · ${meanings[word]}`]));
const sentenceCase = (word: string) => `${word[0]?.toUpperCase()}${word.slice(1).replaceAll('-', ' ')}`;
const wordsOf = (chinese: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(chinese).map(([word, zh]) => [word, `${sentenceCase(word)} · ${zh}`]));

/** What an editor shows beside each value of a list of words: its name or meaning, in English and Chinese. */
const labelsByList: readonly Readonly<Record<string, string>>[] = [
  { ...namesOf(cities), ...namesOf(regions), ...namesOf(cityClasses) },
  namesOf(themes),
  namesOf(cityFunctions),
  meaningsOf(labels.placePartLabels, definitions.placePartDefinitions),
  meaningsOf(labels.functionChangeLabels, definitions.functionChangeDefinitions),
  meaningsOf(labels.measurabilityLabels, definitions.measurabilityDefinitions),
  meaningsOf(labels.goalActionLabels, definitions.goalActionDefinitions),
  meaningsOf(labels.relationKindLabels, definitions.relationKindDefinitions),
  meaningsOf(labels.findingKindLabels, definitions.findingKindDefinitions),
  meaningsOf(labels.sentenceRoleLabels, definitions.sentenceRoleDefinitions),
  meaningsOf(labels.updateStatusLabels, definitions.goalStatusDefinitions),
  meaningsOf(labels.assessorLabels, definitions.assessorDefinitions),
  meaningsOf(labels.reasonKindLabels, definitions.reasonKindDefinitions),
  meaningsOf(labels.evidenceKindLabels, definitions.evidenceKindDefinitions),
  wordsOf(labels.speechKindLabels),
  wordsOf(labels.sourceKindLabels),
  { en: 'English · 英文', zh: 'Chinese · 中文' },
  { all: 'Of every place named · 全部', some: 'Of several, not named · 部分' },
  {
    'equal-to': 'Equal to · 等于',
    above: 'Above · 高于',
    'at-least': 'At least · 不低于',
    below: 'Below · 低于',
    'at-most': 'At most · 不高于',
  },
  {
    about: 'About · 约',
    above: 'Above · 高于',
    'at-least': 'At least · 不低于',
    below: 'Below · 低于',
    'at-most': 'At most · 不高于',
  },
];

/** What an editor says of a text that has not the form asked for. */
const patternMessages: Readonly<Record<string, string>> = {
  [keyPattern.source]: 'Expected an id in kebab-case, such as "relieve-non-capital-functions".',
  [pathPattern.source]: 'Expected "<speech-id>/<key>", such as "first-tier-cities-2021/accelerate-hetao".',
  '^\\d{4}(-\\d{2}(-\\d{2})?)?$': 'Expected a date of the form 2021, 2021-09 or 2021-09-28.',
  '^[0-9a-f]{64}$': 'Expected a SHA-256 of 64 hexadecimal digits. `policy-tracker new --text` writes it.',
};

const dateMessage = 'Expected a day that exists, such as 2021-09-28.';

/** A place in a snippet to be filled in, with what stands there at first; and one for a number. */
const slot = (order: number, text: string) => `\${${order}:${text}}`;
const number = (order: number, value: number) => `^${slot(order, String(value))}`;
const localText = (en: string, zh?: string) => (zh ? { en, zh } : { en });

/** What an editor offers to fill in, by the name of the part. */
const snippets: Readonly<Record<string, readonly { label: string; description: string; body: unknown }[]>> = {
  Goal: [
    {
      label: 'A goal',
      description: 'One action on one object, with all its fields.',
      body: {
        directionId: slot(1, 'direction-key'),
        title: localText(slot(2, 'Build one thing'), slot(3, '建设')),
        summary: localText(slot(4, 'What is asked for, of whom and where.')),
        action: slot(5, 'build'),
        places: [{ placeId: slot(6, 'all-cities'), part: slot(7, 'addressee') }],
        functions: [],
        themeIds: [slot(8, 'innovation')],
        measurability: slot(9, 'directional'),
        successCriteria: [],
        indicators: [],
        citations: [{ sourceId: slot(10, 'report'), paragraph: number(11, 1), sentence: number(12, 1) }],
        relations: [],
      },
    },
  ],
  Direction: [
    {
      label: 'A direction',
      description: 'A direction of policy, under which goals stand.',
      body: {
        order: number(1, 1),
        title: localText(slot(2, 'The direction in a few words'), slot(3, '方向')),
        summary: localText(slot(4, 'What it asks for.')),
        citations: [{ sourceId: slot(5, 'report'), paragraph: number(6, 1), sentence: number(7, 1) }],
      },
    },
  ],
  Finding: [
    {
      label: 'A finding',
      description: 'What the speech says about the present.',
      body: {
        kind: slot(1, 'assessment'),
        title: localText(slot(2, 'The finding in a few words')),
        summary: localText(slot(3, 'What it finds, and of whom.')),
        places: [{ placeId: slot(4, 'all-cities'), part: 'addressee' }],
        themeIds: [slot(5, 'innovation')],
        citations: [{ sourceId: slot(6, 'report'), paragraph: number(7, 1), sentence: number(8, 1) }],
      },
    },
  ],
  Citation: [
    {
      label: 'A clause of a sentence',
      description: 'Where the source has a sentence map.',
      body: {
        sourceId: slot(1, 'report'),
        paragraph: number(2, 1),
        sentence: number(3, 1),
        span: { start: number(4, 0), end: number(5, 10) },
      },
    },
    {
      label: 'A task of a page',
      description: 'Where the source has no sentence map.',
      body: { sourceId: slot(1, 'report'), task: number(2, 1) },
    },
  ],
  Place: [
    {
      label: 'A place and its part',
      description: 'A city, region or class of cities.',
      body: { placeId: slot(1, 'beijing'), part: slot(2, 'addressee') },
    },
  ],
  Update: [
    {
      label: 'An update',
      description: 'What came of a goal by a day, with its evidence.',
      body: {
        id: slot(1, 'my-notes/short-key'),
        goalId: slot(2, goalIds[0]),
        status: slot(3, 'in-progress'),
        validOn: slot(4, '2025-06'),
        recordedOn: slot(5, '2025-07-01'),
        assessor: slot(6, 'media'),
        assessorName: slot(7, 'Who says so'),
        summary: localText(slot(8, 'What came about, in a sentence of your own.')),
        evidence: [
          {
            title: slot(9, 'What it is'),
            kind: slot(10, 'news-report'),
            publisher: slot(11, 'Who published it'),
            url: slot(12, 'https://example.org/page'),
            publishedOn: slot(13, '2025-07-01'),
          },
        ],
      },
    },
  ],
  Measurement: [
    {
      label: 'A figure',
      description: 'What the evidence measures.',
      body: {
        indicatorId: slot(1, indicatorIds[0]),
        value: number(2, 1),
        unit: slot(3, 'years'),
        on: slot(4, '2024'),
        placeId: slot(5, 'beijing'),
      },
    },
  ],
  Function: [
    {
      label: 'A function and its change',
      description: 'What is meant to happen to it.',
      body: { functionId: slot(1, 'international-trade-centre'), change: slot(2, 'strengthen') },
    },
  ],
};

/** Writes `data/generated/schema/speech.schema.json`: the schema of a speech's file for editors. */
export function speechJsonSchema(): string {
  return editorSchema(schemas.speechSchema, named, {
    title: 'Speech',
    description: 'A speech, as policy-tracker has it: docs/guide/add-a-speech.md shows how to write one.',
    of: 'the speech',
  });
}

/** Writes `data/generated/schema/updates.schema.json`: the schema of a file of updates for editors. */
export function updatesJsonSchema(): string {
  return editorSchema(schemas.updateFileSchema, namedInUpdates, {
    title: 'Progress updates',
    description:
      'Progress updates, as policy-tracker has them: docs/guide/track-progress.md shows how to write one.',
    of: 'the updates',
  });
}

/**
 * Writes a schema for editors, with the meaning of every field, a label beside every word, messages for people and snippets.
 *
 * `enumDescriptions`, `patternErrorMessage`, `errorMessage` and `defaultSnippets` are what VS Code understands; others pass over
 * them.
 */
function editorSchema(
  whole: z.ZodType,
  parts: readonly (readonly [string, z.ZodType])[],
  { title, description, of }: Readonly<Record<'title' | 'description' | 'of', string>>,
): string {
  const registry = z.registry<{ id: string }>();
  for (const [id, schema] of parts) registry.add(schema, { id });
  const schema = z.toJSONSchema(whole, {
    target: 'draft-7',
    metadata: registry,
    override: ({ zodSchema, jsonSchema }) =>
      describe(jsonSchema as Schema, zodSchema as unknown as z.ZodType),
  }) as Schema;
  const written = schema['definitions'] as Record<string, Schema>;
  for (const [id] of parts) {
    const part = written[id];
    if (part && snippets[id]) part['defaultSnippets'] = snippets[id];
  }
  // What may be any id, and is most often one of ours.
  const { goalId } = (written['Update']?.properties ?? {}) as Record<string, Schema>;
  if (goalId) goalId.examples = [...goalIds];
  const { indicatorId } = (written['Measurement']?.properties ?? {}) as Record<string, Schema>;
  if (indicatorId) indicatorId.examples = [...indicatorIds];
  return `${JSON.stringify(
    {
      $schema: schema.$schema,
      $comment: 'Generated by `npm run generate` from the zod schemas. Do not edit.',
      title,
      description,
      ...schema,
      properties: {
        $schema: { type: 'string', description: `Where this schema is, for editors. No part of ${of}.` },
        ...schema.properties,
      },
    },
    null,
    2,
  )}\n`;
}

function describe(schema: Schema, { description }: z.ZodType): void {
  // Read-only is a matter of types; in JSON it says nothing.
  delete schema.readOnly;
  if (schema.maximum === Number.MAX_SAFE_INTEGER) delete schema.maximum;
  if (description) schema.description = description;
  if (schema.format === 'date') {
    delete schema.format;
    schema['patternErrorMessage'] = dateMessage;
  }
  const message = patternMessages[schema.pattern ?? ''];
  if (message) schema['patternErrorMessage'] = message;
  if (schema.enum) schema['enumDescriptions'] = enumLabels(schema.enum as string[]);
}

function enumLabels(words: readonly string[]): string[] {
  const list = labelsByList.find(
    (one) => Object.keys(one).length === words.length && words.every((word) => Object.hasOwn(one, word)),
  );
  if (!list) throw new Error(`no labels for the words ${words.join(', ')}`);
  return words.map((word) => list[word] ?? '');
}
