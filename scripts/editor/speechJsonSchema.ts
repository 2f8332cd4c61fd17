import { citationSchema } from '../../src/model/citation';
import { figureSchema } from '../../src/model/goal/figure';
import { goalActorSchema } from '../../src/model/goal/goalActor';
import { goalEntrySchema } from '../../src/model/goal/goalEntry';
import { goalFunctionSchema } from '../../src/model/goal/goalFunction';
import { goalPlaceSchema } from '../../src/model/goal/goalPlace';
import { languageMapSchema } from '../../src/model/languageMap';
import { periodSchema } from '../../src/model/period';
import { sourceSchema } from '../../src/model/source';
import { codingSchema } from '../../src/model/speech/coding';
import { comparedSpeechSchema } from '../../src/model/speech/comparedSpeech';
import { findingEntrySchema } from '../../src/model/speech/finding';
import { policyDirectionEntrySchema } from '../../src/model/speech/policyDirection';
import { mappedSentenceSchema } from '../../src/model/speech/sentenceMap';
import { speechSchema } from '../../src/model/speech/speech';
import { editorSchema } from './editorSchema';
import { speechSnippets } from './snippets';

/** Writes `data/generated/schema/speech.schema.json`: the schema of a speech’s file for editors. */
export function speechJsonSchema(): string {
  return editorSchema({
    title: 'Speech',
    description: 'A speech, as policy-tracker has it: docs/guide/add-a-speech.md shows how to write one.',
    subject: 'the speech',
    whole: speechSchema,
    parts: {
      Direction: policyDirectionEntrySchema,
      Goal: goalEntrySchema,
      Finding: findingEntrySchema,
      Place: goalPlaceSchema,
      Actor: goalActorSchema,
      Function: goalFunctionSchema,
      Figure: figureSchema,
      Citation: citationSchema,
      Source: sourceSchema,
      LanguageMap: languageMapSchema,
      Period: periodSchema,
      Coding: codingSchema,
      ComparedSpeech: comparedSpeechSchema,
      MappedSentence: mappedSentenceSchema,
    },
    snippets: speechSnippets,
  });
}
