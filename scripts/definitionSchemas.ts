import * as z from 'zod';
import { vocabularySchema } from '../src/model/vocabularyFile/vocabularySchema';
import { unwrapItems } from './unwrapSchema';

type TermRecord = Exclude<keyof typeof vocabularySchema.shape, 'extends'>;

/** Finds the schema of the definitions of a kind of terms in a file of them. */
export function definitionSchema(record: TermRecord): z.ZodObject {
  const schema = unwrapItems(vocabularySchema.shape[record]);
  if (!(schema instanceof z.ZodObject)) throw new Error(`${record} has no definitions`);
  return schema;
}

/** The kinds of terms that may have a broader one. */
export const kindsWithBroader = [
  'actors',
  'actions',
  'speechKinds',
  'sourceKinds',
  'evidenceKinds',
  'regionKinds',
  'cityLevels',
] as const satisfies readonly TermRecord[];
