import * as z from 'zod';
import { type SpeechKind, speechKinds } from '../../../data/vocabulary/ids';
import { anyGoalEntrySchema, type GoalEntry, goalEntrySchema } from '../goal/goal';
import { keySchema } from '../id';
import { type LocalText, localTextSchema } from '../languageMap';
import { type Period, periodSchema } from '../period';
import { type Source, sourceSchema } from '../source';
import type { ShippedIds, VocabularyIds } from '../vocabulary/vocabulary';
import { anyFindingEntrySchema, type FindingEntry, findingEntrySchema } from './finding';
import { type PolicyDirectionEntry, policyDirectionEntrySchema } from './policyDirection';
import { type SentenceMap, sentenceMapSchema } from './sentenceMap';

/** The schema of {@link Speaker}. */
export const speakerSchema = z.strictObject({
  name: localTextSchema
    .readonly()
    .describe('The name of the speaker, the family name first for a Chinese name.'),
  roles: z
    .array(localTextSchema.readonly())
    .min(1)
    .readonly()
    .describe('The offices the speaker held on the day of the speech: all that the sources name.'),
});

/**
 * Who spoke, and the offices held on the day.
 *
 * @category Models
 */
export interface Speaker extends Readonly<z.infer<typeof speakerSchema>> {
  readonly name: LocalText;
  readonly roles: readonly LocalText[];
}

/** The schema of {@link SpeechEvent}. */
export const speechEventSchema = z.strictObject({
  name: localTextSchema.readonly().describe('What the occasion was.'),
  host: localTextSchema.readonly().optional().describe('Who held it. Absent where the sources do not say.'),
  venue: localTextSchema.readonly().describe('Where it was held.'),
  subject: localTextSchema
    .readonly()
    .optional()
    .describe('What it was held for. Absent where the occasion says it all.'),
});

/**
 * The occasion of a speech.
 *
 * @category Models
 */
export interface SpeechEvent extends Readonly<z.infer<typeof speechEventSchema>> {
  readonly name: LocalText;
  readonly host?: LocalText | undefined;
  readonly venue: LocalText;
  readonly subject?: LocalText | undefined;
}

/** The schema of {@link SpeechQuestion}. */
export const speechQuestionSchema = z.strictObject({
  askedBy: z.string().min(1).describe('Who put the question.'),
  summary: localTextSchema.readonly().describe('What was asked, in our own words.'),
  sourceId: keySchema.describe('The id of the source that names the asker.'),
});

/**
 * The question that a speech answers.
 *
 * @category Models
 */
export interface SpeechQuestion extends Readonly<z.infer<typeof speechQuestionSchema>> {
  readonly summary: LocalText;
}

/** The schema of {@link SpeechBasis}. */
export const speechBasisSchema = z.strictObject({
  sourceId: keySchema.describe('The id of the document among the sources of the speech.'),
  locator: z.string().min(1).describe('Which part of the document, such as a chapter and section.'),
  summary: localTextSchema.readonly().describe('What that part is about, in our own words.'),
});

/**
 * The document that a speech says it carries out, and the part of it.
 *
 * @category Models
 */
export interface SpeechBasis extends Readonly<z.infer<typeof speechBasisSchema>> {
  readonly summary: LocalText;
}

/** The schema of a speech coded with any vocabulary: ids of places, functions and themes may be any. */
export const anySpeechSchema = z.strictObject({
  id: keySchema.describe(
    'The id of the speech, which is also its file’s name: kebab-case, and never changed.',
  ),
  title: localTextSchema.readonly().describe('What the speech is, in our own words.'),
  kind: z.enum(speechKinds).describe('What kind of speech it is.'),
  date: z.iso
    .date('expected a day that exists, such as "2021-09-28"')
    .describe('The day it was given, or the first of several, such as `2021-09-28`.'),
  endDate: z.iso
    .date('expected a day that exists, such as "2021-09-28"')
    .optional()
    .describe('The last day of an occasion that took several. Absent where it took one.'),
  event: speechEventSchema.readonly().describe('The occasion.'),
  question: speechQuestionSchema
    .readonly()
    .optional()
    .describe('The question it answers. Absent where it answers none.'),
  speakers: z
    .array(speakerSchema.readonly())
    .min(1)
    .readonly()
    .describe('Who spoke, each with all roles held that day.'),
  sources: z
    .array(sourceSchema.readonly())
    .min(1)
    .readonly()
    .describe('The documents it is known from and rests on.'),
  basis: speechBasisSchema
    .readonly()
    .optional()
    .describe('The document the speech says it carries out. Absent where it names none.'),
  period: periodSchema.readonly().optional().describe('The period it is about. Absent where it names none.'),
  sentenceMap: sentenceMapSchema
    .readonly()
    .optional()
    .describe('The map of the cited text. Absent where no full text is at hand.'),
  directions: z
    .record(keySchema, policyDirectionEntrySchema.readonly())
    .readonly()
    .describe('The directions of policy, by key.'),
  goals: z
    .record(keySchema, anyGoalEntrySchema.readonly())
    .readonly()
    .describe('The goals, by key, in the order of the source.'),
  findings: z
    .record(keySchema, anyFindingEntrySchema.readonly())
    .readonly()
    .describe('The findings, by key, in the order of the source.'),
});

/** The schema of {@link Speech}: a whole document of `data/speeches/`. */
export const speechSchema = anySpeechSchema.extend({
  goals: z
    .record(keySchema, goalEntrySchema.readonly())
    .readonly()
    .describe(anySpeechSchema.shape.goals.description ?? ''),
  findings: z
    .record(keySchema, findingEntrySchema.readonly())
    .readonly()
    .describe(anySpeechSchema.shape.findings.description ?? ''),
});

/**
 * One document: who spoke, when, and from which sources it is known, with its directions, goals and findings.
 *
 * Within it, directions, goals and findings stand under short keys. `goals`, `directions` and `findings` of the package
 * hold them flattened, with ids that are unique everywhere; for a speech of one's own, `goalsOf`, `directionsOf` and
 * `findingsOf` do that.
 *
 * @category Models
 */
export interface Speech<Id extends string = string, Ids extends VocabularyIds = ShippedIds>
  extends Readonly<z.infer<typeof anySpeechSchema>> {
  readonly id: Id;
  readonly title: LocalText;
  readonly kind: SpeechKind;
  readonly event: SpeechEvent;
  readonly question?: SpeechQuestion | undefined;
  readonly speakers: readonly Speaker[];
  readonly sources: readonly Source[];
  readonly basis?: SpeechBasis | undefined;
  readonly period?: Period | undefined;
  readonly sentenceMap?: SentenceMap | undefined;
  readonly directions: Readonly<Record<string, PolicyDirectionEntry>>;
  readonly goals: Readonly<Record<string, GoalEntry<Ids>>>;
  readonly findings: Readonly<Record<string, FindingEntry<Ids>>>;
}

/**
 * A speech of any id, coded with any vocabulary: what the helpers take.
 *
 * @category Models
 */
export type AnySpeech = Speech<string, VocabularyIds>;
