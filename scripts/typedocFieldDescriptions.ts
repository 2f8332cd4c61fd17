import { type Application, Comment, Converter, type DeclarationReflection, ReflectionKind } from 'typedoc';
import * as z from 'zod';
import * as schemaModule from '../src/schema';

const schemas = new Map<string, unknown>(Object.entries(schemaModule));

/**
 * A TypeDoc plugin that documents the fields of the models with the descriptions of their zod schemas, so that a field is
 * described once.
 */
export function load(app: Application): void {
  app.converter.on(Converter.EVENT_RESOLVE_BEGIN, (context) => {
    for (const reflection of context.project.getReflectionsByKind(ReflectionKind.Interface)) {
      const name = `${reflection.name[0]?.toLowerCase()}${reflection.name.slice(1)}Schema`;
      const schema = schemas.get(name);
      if (!(schema instanceof z.ZodObject)) continue;
      for (const property of (reflection as DeclarationReflection).children ?? []) {
        const { description } = (schema.shape as Record<string, z.ZodType>)[property.name] ?? {};
        if (description) property.comment = new Comment([{ kind: 'text', text: description }]);
      }
    }
  });
}
