import * as z from 'zod';
import { partialDatePattern } from '../../src/date/partialDate';
import { languageTagPattern } from '../../src/model/codePatterns';
import { languageMapSchema } from '../../src/model/languageMap';
import { webAddressPattern } from '../../src/model/webAddress';
import { type FieldTerms, fieldTerms } from '../fieldTerms';
import { code, markdownTable } from '../markdownTable';
import { unwrapItems, unwrapSchema } from '../unwrapSchema';
import { entities } from './entities';

/** The form of a value, in the singular and the plural. */
interface Form {
  readonly one: string;
  readonly many: string;
}

const formsOfEntities: ReadonlyMap<z.ZodType, Form> = new Map(
  entities.map((entity) => [entity.schema, entity]),
);

/** Writes the table of the fields of an entity. */
export function fieldTable(schema: z.ZodObject): string {
  return markdownTable(['Field', 'Form', 'Meaning'], fieldRows(schema, ''));
}

function fieldRows(schema: z.ZodObject, prefix: string): string[][] {
  return Object.entries(schema.shape as Readonly<Record<string, z.ZodType>>).flatMap(([key, field]) => {
    const path = `${prefix}${key}`;
    const form = `${formOf(field).one}${field instanceof z.ZodOptional ? ', optional' : ''}`;
    const row = [code(path), form, field.description ?? ''];
    const inner = unwrapItems(field);
    if (!(inner instanceof z.ZodObject) || formsOfEntities.has(inner)) return [row];
    return [row, ...fieldRows(inner, unwrapSchema(field) === inner ? `${path}.` : `${path}[].`)];
  });
}

function formOf(field: z.ZodType): Form {
  const inner = unwrapSchema(field);
  const terms = fieldTerms.get(field);
  if (inner instanceof z.ZodArray) return listForm(openForm(terms) ?? formOf(inner.element as z.ZodType));
  if (inner instanceof z.ZodEnum) return closedForm(inner.options as string[], terms);
  if (inner instanceof z.ZodObject) return formsOfEntities.get(inner) ?? { one: 'object', many: 'objects' };
  if (inner === languageMapSchema) return { one: 'language map', many: 'language maps' };
  if (inner instanceof z.ZodRecord) return both('objects by key');
  if (inner instanceof z.ZodUnion) return unionForm(inner.options.map((one) => formOf(one as z.ZodType)));
  return openForm(terms) ?? leafForm(z.toJSONSchema(inner));
}

const listForm = ({ many }: Form): Form => ({ one: `list of ${many}`, many: `lists of ${many}` });

/** The form of an id of a term that a vocabulary can add. */
function openForm(terms: FieldTerms | undefined): Form | undefined {
  return terms?.one ? { one: `id of ${terms.one}`, many: `ids of ${terms.many}` } : undefined;
}

/** The form of a term that no vocabulary can add: all of them, where they are few. */
function closedForm(ids: readonly string[], terms: FieldTerms | undefined): Form {
  const isFew = terms === undefined || ids.length <= 8;
  return both(isFew ? ids.map(code).join(', ') : `one of the ${terms.many}`);
}

const unionForm = (forms: readonly Form[]): Form => ({
  one: forms.map(({ one }) => one).join(' or '),
  many: forms.map(({ many }) => many).join(' or '),
});

function leafForm({ type, const: constant, format, pattern }: z.core.JSONSchema.BaseSchema): Form {
  if (constant !== undefined) return both(code(String(constant)));
  if (type === 'integer') return { one: 'whole number', many: 'whole numbers' };
  if (type !== 'string') return both(String(type));
  if (format === 'date') return { one: 'date', many: 'dates' };
  if (!pattern) return { one: 'text', many: 'texts' };
  if (pattern === webAddressPattern.source) return { one: 'web address', many: 'web addresses' };
  if (pattern === languageTagPattern.source) return { one: 'language tag', many: 'language tags' };
  if (pattern === partialDatePattern.source)
    return { one: 'full or partial date', many: 'full or partial dates' };
  if (pattern.includes('/')) return { one: 'id with a path', many: 'ids with a path' };
  return pattern.includes('a-z0-9') ? { one: 'id', many: 'ids' } : both(`text like ${code(pattern)}`);
}

const both = (form: string): Form => ({ one: form, many: form });
