import {
  type Application,
  Comment,
  Converter,
  type DeclarationReflection,
  IntrinsicType,
  ReflectionKind,
} from 'typedoc';
import * as z from 'zod';
import * as schemaModule from '../src/check';

const schemas = new Map<string, unknown>(Object.entries(schemaModule));

/**
 * A TypeDoc plugin that documents the fields of the models with the descriptions of their zod schemas, as `describeDeclarations.ts` does
 * for editors. The type of a schema is named, as it would fill pages if it were written out.
 */
export function load(app: Application): void {
  app.converter.on(Converter.EVENT_RESOLVE_BEGIN, ({ project }) => {
    for (const reflection of project.getReflectionsByKind(ReflectionKind.Interface)) {
      const name = `${reflection.name[0]?.toLowerCase()}${reflection.name.slice(1)}Schema`;
      const schema = schemas.get(name);
      if (!(schema instanceof z.ZodObject)) continue;
      for (const property of (reflection as DeclarationReflection).children ?? []) {
        const { description } = (schema.shape as Record<string, z.ZodType>)[property.name] ?? {};
        if (description) property.comment = new Comment([{ kind: 'text', text: description }]);
      }
    }
    for (const reflection of project.getReflectionsByKind(ReflectionKind.Variable)) {
      const variable = reflection as DeclarationReflection;
      const schema = schemas.get(variable.name);
      if (!(schema instanceof z.ZodType)) continue;
      if (variable.type) project.removeTypeReflections(variable.type);
      variable.type = new IntrinsicType(schema.constructor.name);
    }
  });
}
