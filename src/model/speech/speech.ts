import * as z from 'zod';
import { type GoalEntry, goalEntrySchema } from '../goal/goalEntry';
import { keySchema } from '../id';
import { languageMapSchema } from '../languageMap';
import type { knownNames, Names } from '../names';
import { partialDateSchema } from '../partialDateSchema';
import { type Period, periodSchema } from '../period';
import { type Source, sourceSchema } from '../source';
import { type Completeness, completenessIds } from '../terms/completeness';
import { type Coding, codingSchema } from './coding';
import { type ComparedSpeech, comparedSpeechSchema } from './comparedSpeech';
import { type FindingEntry, findingEntrySchema } from './finding';
import { type PolicyDirectionEntry, policyDirectionEntrySchema } from './policyDirection';
import { type SentenceMap, sentenceMapSchema } from './sentenceMap';
import { type Speaker, speakerSchema } from './speaker';
import { type SpeechBasis, speechBasisSchema } from './speechBasis';
import { type SpeechEvent, speechEventSchema } from './speechEvent';
import { type SpeechQuestion, speechQuestionSchema } from './speechQuestion';

/** The schema of {@link Speech}: a whole document of `data/speeches/`. */
export const speechSchema = z.strictObject({
  id: keySchema.describe(
    'The id of the speech, which is also its file’s name: kebab-case, and never changed.',
  ),
  title: languageMapSchema
    .readonly()
    .describe('What the speech is: its official name, or a description in our own words.'),
  isOfficialName: z
    .literal(true)
    .optional()
    .describe(
      '`true` where the title is the official name of the document, such as that of a plan. Absent where it is in our own words.',
    ),
  kind: keySchema.describe('The kind of speech, such as `conference-speech`.'),
  date: partialDateSchema.describe(
    'When it was given: the day, or the first of several, such as `2021-09-28`; a partial date where the day is not known.',
  ),
  endDate: z.iso
    .date('expected a day that exists, such as "2021-09-28"')
    .optional()
    .describe(
      'The last day of an occasion that lasted several days. Absent where it lasted one, or its days are not known.',
    ),
  event: speechEventSchema.readonly().describe('The occasion.'),
  question: speechQuestionSchema
    .readonly()
    .optional()
    .describe('The question it answers. Absent where it answers none.'),
  speakers: z
    .array(speakerSchema.readonly())
    .min(1)
    .readonly()
    .describe('Who spoke, each with all offices held that day.'),
  sources: z
    .array(sourceSchema.readonly())
    .min(1)
    .readonly()
    .describe('The documents that it is known from and based on.'),
  basis: speechBasisSchema
    .readonly()
    .optional()
    .describe('The document that the speech says it implements. Absent where it names none.'),
  period: periodSchema.readonly().optional().describe('The period it is about. Absent where it names none.'),
  completeness: z
    .enum(completenessIds)
    .optional()
    .describe('Whether all of it was read and coded, or an excerpt. Absent where that is not recorded.'),
  scope: languageMapSchema
    .readonly()
    .optional()
    .describe(
      'What was read and coded, in words, such as "the chapter on housing". Required where it is an excerpt; elsewhere absent where `whole` says it all.',
    ),
  codings: z
    .array(codingSchema.readonly())
    .min(1)
    .readonly()
    .optional()
    .describe('Who coded it, when, and by which rules, a coding each. Absent where that is not recorded.'),
  comparedWith: z
    .array(comparedSpeechSchema.readonly())
    .min(1)
    .readonly()
    .optional()
    .describe(
      'The earlier speeches whose goals were held against this one. Absent where none were: then it is not judged whether this speech still has their goals.',
    ),
  sentenceMap: sentenceMapSchema
    .readonly()
    .optional()
    .describe('The map of the cited text. Absent where no full text is at hand.'),
  directions: z
    .record(keySchema, policyDirectionEntrySchema.readonly())
    .readonly()
    .describe('The directions of policy, by key.'),
  goals: z
    .record(keySchema, goalEntrySchema.readonly())
    .readonly()
    .describe('The goals, by key, in the order of the source.'),
  findings: z
    .record(keySchema, findingEntrySchema.readonly())
    .readonly()
    .describe('The findings, by key, in the order of the source.'),
});

/**
 * One document: who spoke, when, and from which sources it is known, with its directions, goals and findings.
 *
 * Within it, directions, goals and findings have short keys. `goals`, `directions` and `findings` of the package hold them flattened,
 * with ids that are unique everywhere; `goalsOf`, `directionsOf` and `findingsOf` do the same for any speech.
 *
 * @category Models
 */
export interface Speech<N extends Names = Names> extends Readonly<z.infer<typeof speechSchema>> {
  readonly id: N['speech'];
  readonly title: N['text'];
  readonly kind: N['speechKind'];
  readonly event: SpeechEvent<N['text']>;
  readonly question?: SpeechQuestion<N['text']> | undefined;
  readonly speakers: readonly Speaker<N['text']>[];
  readonly sources: readonly Source[];
  readonly basis?: SpeechBasis<N['text']> | undefined;
  readonly period?: Period | undefined;
  readonly completeness?: Completeness | undefined;
  readonly scope?: N['text'] | undefined;
  readonly codings?: readonly Coding[] | undefined;
  readonly comparedWith?: readonly ComparedSpeech[] | undefined;
  readonly sentenceMap?: SentenceMap | undefined;
  readonly directions: Readonly<Record<string, PolicyDirectionEntry<N>>>;
  readonly goals: Readonly<Record<string, GoalEntry<N>>>;
  readonly findings: Readonly<Record<string, FindingEntry<N>>>;
  /** @internal */
  readonly [knownNames]?: N;
}
