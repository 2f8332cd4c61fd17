import * as z from 'zod';
import { throwProblems } from '../errors/checkOptions';
import { at } from '../internal/form';
import { isObject } from '../internal/isObject';
import { goalActorSchema } from '../model/goal/goalActor';
import { goalEntrySchema } from '../model/goal/goalEntry';
import { goalFunctionSchema } from '../model/goal/goalFunction';
import { goalPlaceSchema } from '../model/goal/goalPlace';
import { keySchema } from '../model/id';
import { sourceSchema } from '../model/source';
import { findingEntrySchema } from '../model/speech/finding';
import { type Speech, speechSchema } from '../model/speech/speech';
import type { NamesOf, Vocabulary } from '../model/vocabulary/vocabulary';
import { vocabularyForm } from '../model/vocabulary/vocabularyForm';
import { shippedVocabulary } from './shippedVocabulary';
import type { ShippedVocabulary } from './vocabularyOptions';

/**
 * Narrows the schema of speeches to the terms of a vocabulary: only its cities, regions and classes, its themes, functions, verbs,
 * actors and kinds are accepted.
 *
 * It serves where a schema is needed, as for a form or an API. Use `checkSpeech` to check a speech: it also follows every reference
 * within the speech, and suggests the term that was meant.
 *
 * @param source - The vocabulary, or a corpus, which has one. Default: the shipped one.
 * @returns The schema of speeches coded with it.
 * @throws `InputError` where it is neither.
 *
 * @example
 * ```ts
 * import { speeches } from 'policy-tracker';
 * import { schemaFor } from 'policy-tracker/schema';
 *
 * const [speech] = speeches;
 *
 * schemaFor().safeParse(speech).success; // => true
 * schemaFor().safeParse({ ...speech, kind: 'sermon' }).error?.issues[0]?.path; // => ['kind']
 * ```
 *
 * @category Models
 */
export function schemaFor<V extends Vocabulary = ShippedVocabulary>(
  source: V | { readonly vocabulary: V } | ShippedVocabulary = shippedVocabulary,
): z.ZodType<Speech<NamesOf<V>>> {
  const vocabulary = vocabularyIn(source);
  const { cities, regions, cityClasses, themes, functions, actions, actors }: Vocabulary = vocabulary;
  const { speechKinds, sourceKinds } = vocabulary;
  const place = goalPlaceSchema.extend({ placeId: idOf(cities, regions, cityClasses) }).readonly();
  const subject = {
    places: z.array(place).min(1).readonly(),
    themeIds: z.array(idOf(themes)).min(1).readonly(),
    ...(actors && { saidBy: idOf(actors).optional() }),
  };
  const goal = goalEntrySchema.extend({
    ...subject,
    action: idOf(actions),
    functions: z.array(goalFunctionSchema.extend({ functionId: idOf(functions) }).readonly()).readonly(),
    ...(actors && {
      actors: z
        .array(goalActorSchema.extend({ actorId: idOf(actors) }).readonly())
        .min(1)
        .readonly()
        .optional(),
    }),
  });
  const schema = speechSchema.extend({
    ...(speechKinds && { kind: idOf(speechKinds) }),
    sources: z
      .array((sourceKinds ? sourceSchema.extend({ kind: idOf(sourceKinds) }) : sourceSchema).readonly())
      .min(1)
      .readonly(),
    goals: z.record(keySchema, goal.readonly()).readonly(),
    findings: z.record(keySchema, findingEntrySchema.extend(subject).readonly()).readonly(),
  });
  // The ids that it accepts are those of the vocabulary.
  return schema as z.ZodType as z.ZodType<Speech<NamesOf<V>>>;
}

/** Gives a vocabulary, or that of a corpus. */
function vocabularyIn(source: Vocabulary | { readonly vocabulary: Vocabulary }): Vocabulary {
  const vocabulary = isObject(source) && 'vocabulary' in source ? source.vocabulary : (source as Vocabulary);
  throwProblems(at('vocabulary', vocabularyForm()(vocabulary)));
  return vocabulary;
}

/** Makes the schema of the ids of terms. */
function idOf(...records: readonly Readonly<Record<string, unknown>>[]) {
  return z.enum(records.flatMap(Object.keys));
}
