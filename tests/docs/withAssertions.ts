import ts from 'typescript';

/**
 * Turns the comments of an example that show results into assertions: `expression; // => value`, where the value may continue in
 * the comment lines below, and `expression; // throws: message`.
 */
export function withAssertions(code: string): { code: string; assertions: number } {
  const file = ts.createSourceFile('example.ts', code, ts.ScriptTarget.Latest, true);
  const edits: { start: number; end: number; text: string }[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isExpressionStatement(node)) {
      const comment = commentAfter(code, node.end);
      const expression = node.expression.getText();
      const edit = (text: string) => edits.push({ start: node.getStart(), end: node.end, text });
      if (comment?.startsWith('=> ')) edit(`expect(${expression}).toEqual(${comment.slice(3)});`);
      if (comment?.startsWith('throws: '))
        edit(`expect(() => ${expression}).toThrow(${JSON.stringify(comment.slice(8).trim())});`);
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  const asserted = edits
    .sort((a, b) => b.start - a.start)
    .reduce((text, { start, end, text: edit }) => text.slice(0, start) + edit + text.slice(end), code);
  return { code: `import { expect } from 'vitest';\n${asserted}\nexport {};\n`, assertions: edits.length };
}

/** Reads the comment lines that follow a statement on its line or right below. */
function commentAfter(code: string, end: number): string | undefined {
  const match = /^[ \t]*\n?((?:[ \t]*\/\/.*(?:\n|$))+)/.exec(code.slice(end));
  return match?.[1]
    ?.split('\n')
    .map((line) => line.replace(/^\s*\/\/ ?/, ''))
    .join('\n')
    .trim();
}
