import ts from 'typescript';
import * as z from 'zod';
import { unwrapItems } from './unwrapSchema';

/**
 * Writes the description of every schema field above the field in a declaration file.
 *
 * A field is described once, on its zod schema. The types of the models are inferred from the schemas, so that a doc comment inside
 * the declared type of a schema is what an editor shows for the field of a model. `typedocFieldDescriptions.ts` does the same for the
 * API pages.
 *
 * @param declarations - The text of a declaration file.
 * @param schemas - The schemas, by the names of their variables.
 * @returns The text with doc comments.
 */
export function describeDeclarations(
  declarations: string,
  schemas: Readonly<Record<string, unknown>>,
): string {
  const file = ts.createSourceFile('declarations.d.ts', declarations, ts.ScriptTarget.Latest, true);
  const insertions: { at: number; text: string }[] = [];

  const describe = (node: ts.Node, schema: z.ZodType | undefined): void => {
    const object = schema && unwrapItems(schema);
    if (!(object instanceof z.ZodObject)) return;
    const literal = firstTypeLiteral(node);
    for (const member of literal?.members ?? []) {
      if (!ts.isPropertySignature(member) || !member.type) continue;
      const field = object.shape[member.name.getText().replace(/^["']|["']$/g, '')] as z.ZodType | undefined;
      if (field?.description) {
        const at = member.getStart();
        const indent = ' '.repeat(file.getLineAndCharacterOfPosition(at).character);
        insertions.push({ at, text: `/** ${field.description.replaceAll('*/', '*\\/')} */\n${indent}` });
      }
      describe(member.type, field);
    }
  };

  for (const statement of file.statements) {
    if (!ts.isVariableStatement(statement)) continue;
    for (const { name, type } of statement.declarationList.declarations) {
      const schema = schemas[name.getText()];
      if (type && schema instanceof z.ZodType) describe(type, schema);
    }
  }

  return insertions
    .sort((a, b) => b.at - a.at)
    .reduce((text, { at, text: comment }) => text.slice(0, at) + comment + text.slice(at), declarations);
}

/** Finds the shape of the first `ZodObject` in a declared type, such as that of the items of a list. */
function firstTypeLiteral(node: ts.Node): ts.TypeLiteralNode | undefined {
  if (ts.isTypeReferenceNode(node) && node.typeName.getText().endsWith('ZodObject')) {
    const [shape] = node.typeArguments ?? [];
    return shape && ts.isTypeLiteralNode(shape) ? shape : undefined;
  }
  return ts.forEachChild(node, firstTypeLiteral);
}
