import * as z from 'zod';

/** Finds the schema inside optional and read-only ones: what a field holds where it is there. */
export function unwrapSchema(schema: z.ZodType): z.ZodType {
  return schema instanceof z.ZodOptional || schema instanceof z.ZodReadonly
    ? unwrapSchema(schema.unwrap() as z.ZodType)
    : schema;
}

/** Finds the schema of a field’s items where it holds a list or a record, or of the field itself. */
export function unwrapItems(schema: z.ZodType): z.ZodType {
  const inner = unwrapSchema(schema);
  if (inner instanceof z.ZodArray) return unwrapItems(inner.element as z.ZodType);
  if (inner instanceof z.ZodRecord) return unwrapItems(inner.valueType as z.ZodType);
  return inner;
}
