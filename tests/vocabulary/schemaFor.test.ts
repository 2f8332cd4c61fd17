import { describe, expect, test } from 'vitest';
import type * as z from 'zod';
import { schemaFor, speechSchema } from '../../src/check';
import { defineVocabulary, speeches } from '../../src/index';
import { brokenSpeech, type SpeechDraft } from '../check/brokenSpeech';
import { sampleSpeech } from '../corpus/sampleSpeech';

const issuesOf = (change: (draft: SpeechDraft) => void, schema: z.ZodType = schemaFor()) =>
  schema.safeParse(brokenSpeech(change)).error?.issues.map(({ path }) => path.join('.')) ?? [];

describe('the schema for a vocabulary', () => {
  test('accepts every speech that is coded with it', () => {
    expect([...speeches, sampleSpeech].filter((speech) => !schemaFor().safeParse(speech).success)).toEqual(
      [],
    );
  });

  test.each([
    'kind',
    'sources.0.kind',
    'goals.build-homes.action',
    'goals.build-homes.themeIds.0',
    'goals.build-homes.places.0.placeId',
    'goals.raise-trade.functions.0.functionId',
    'findings.few-homes.themeIds.0',
    'findings.few-homes.places.0.placeId',
  ])('refuses at %s what the vocabulary lacks, which the open schema accepts', (path) => {
    const change = (draft: SpeechDraft) => {
      const keys = path.split('.');
      // biome-ignore lint/suspicious/noExplicitAny: a test breaks what types forbid.
      const holder = keys.slice(0, -1).reduce((part: any, key) => part[key], draft);
      holder[keys.at(-1) ?? ''] = 'no-term';
    };
    expect(issuesOf(change)).toEqual([path]);
    expect(issuesOf(change, speechSchema)).toEqual([]);
  });

  test('refuses actors that the vocabulary lacks', () => {
    const acting = (actorId: string) => (draft: SpeechDraft) => {
      draft.goals['build-homes'].actors = [{ actorId, role: 'responsible' }];
      draft.goals['build-homes'].saidBy = actorId;
    };
    expect(issuesOf(acting('city-government'))).toEqual([]);
    expect(issuesOf(acting('nobody'))).toEqual([
      'goals.build-homes.actors.0.actorId',
      'goals.build-homes.saidBy',
    ]);
  });

  test('accepts the terms that a vocabulary adds', () => {
    const vocabulary = defineVocabulary({ cities: { shaoxing: { name: { en: 'Shaoxing' } } } });
    const change = (draft: SpeechDraft) => {
      draft.goals['build-homes'].places[0].placeId = 'shaoxing';
    };
    expect(issuesOf(change, schemaFor(vocabulary))).toEqual([]);
    expect(issuesOf(change)).toEqual(['goals.build-homes.places.0.placeId']);
  });
});
