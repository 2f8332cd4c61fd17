import * as z from 'zod';
import type { PathSegment } from './fault';

/** Takes optional and read-only away from a schema. */
export function unwrapped(schema: z.ZodType): z.ZodType {
  return schema instanceof z.ZodOptional || schema instanceof z.ZodReadonly
    ? unwrapped(schema.unwrap() as z.ZodType)
    : schema;
}

/** Finds the schema of the value at a path. */
export function schemaAt(schema: z.ZodType, path: readonly PathSegment[]): z.ZodType | undefined {
  const inner = unwrapped(schema);
  const [segment, ...rest] = path;
  if (segment === undefined) return inner;
  if (inner instanceof z.ZodArray) return schemaAt(inner.element as z.ZodType, rest);
  if (inner instanceof z.ZodRecord) return schemaAt(inner.valueType as z.ZodType, rest);
  if (!(inner instanceof z.ZodObject)) return undefined;
  const field = inner.shape[segment] as z.ZodType | undefined;
  return field && schemaAt(field, rest);
}

/** Finds the fields of the object at a path, each with its schema. */
export function fieldsAt(
  schema: z.ZodType,
  path: readonly PathSegment[],
): Readonly<Record<string, z.ZodType>> {
  const object = schemaAt(schema, path);
  return object instanceof z.ZodObject ? object.shape : {};
}

/** Gives the value at a path, if there is one. */
export function valueAt(value: unknown, path: readonly PathSegment[]): unknown {
  return path.reduce<unknown>(
    (inner, segment) =>
      typeof inner === 'object' && inner !== null && Object.hasOwn(inner, segment)
        ? (inner as Record<PathSegment, unknown>)[segment]
        : undefined,
    value,
  );
}
