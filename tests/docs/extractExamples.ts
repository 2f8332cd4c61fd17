import { readdirSync, readFileSync } from 'node:fs';
import ts from 'typescript';

/** A block of code in the documentation, and where it stands. */
export interface Example {
  readonly file: string;
  readonly line: number;
  readonly language: string;
  /** What the example needs beside this package, as the word after its language says: `clickhouse` for a server. */
  readonly needs?: string | undefined;
  readonly code: string;
}

const filesIn = (folder: string, pattern: RegExp) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => `${folder}/${name}`)
    .filter((name) => pattern.test(name));

/** Lists every code block in the doc comments, the README and the guides. */
export function extractExamples(): Example[] {
  const sources = [...filesIn('src', /\.ts$/), ...filesIn('data', /\.ts$/)].flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/\/\*\*[\s\S]*?\*\//g)].flatMap(({ 0: comment, index }) =>
      blocksIn(comment.replace(/^ *\* ?/gm, ''), file, lineAt(readFileSync(file, 'utf8'), index)),
    ),
  );
  const pages = ['README.md', 'CONTRIBUTING.md', ...filesIn('docs/guide', /\.md$/), 'data/README.md'];
  return [...sources, ...pages.flatMap((file) => blocksIn(readFileSync(file, 'utf8'), file, 1))];
}

function blocksIn(text: string, file: string, firstLine: number): Example[] {
  return [...text.matchAll(/^```(\w*)(?: (\w+))?\n([\s\S]*?)^```/gm)].map(
    ({ 1: language = '', 2: needs, 3: code = '', index }) => ({
      file,
      line: firstLine + lineAt(text, index) - 1,
      language,
      needs,
      code,
    }),
  );
}

const lineAt = (text: string, index: number) => text.slice(0, index).split('\n').length;

/**
 * Turns the comments of an example that show results into assertions: `expression; // => value`, with the value going on in
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
