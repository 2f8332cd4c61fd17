import { readdirSync, readFileSync } from 'node:fs';

/** A block of code in the documentation. */
export interface Example {
  readonly file: string;
  readonly line: number;
  readonly language: string;
  /** The word after its language: what the example needs, such as `clickhouse` for a server, or the name of the file that it is. */
  readonly needs?: string | undefined;
  readonly code: string;
}

/** The pages of documentation that are written by hand. */
export const pages = ['README.md', ...filesIn('docs/guide', /\.md$/)];

/** Lists every code block in the doc comments, the README, the guides and the other pages. */
export function extractExamples(): Example[] {
  const modules = [...filesIn('src', /\.ts$/), ...filesIn('data', /\.ts$/)];
  return [
    ...modules.flatMap(examplesInComments),
    ...[...pages, 'CONTRIBUTING.md', 'data/README.md'].flatMap(examplesInPage),
  ];
}

/** Lists every code block of a page. */
export function examplesInPage(file: string): Example[] {
  return blocksIn(readFileSync(file, 'utf8'), file, 1);
}

function examplesInComments(file: string): Example[] {
  const text = readFileSync(file, 'utf8');
  return [...text.matchAll(/\/\*\*[\s\S]*?\*\//g)].flatMap(({ 0: comment, index }) =>
    blocksIn(comment.replace(/^ *\* ?/gm, ''), file, lineAt(text, index)),
  );
}

function blocksIn(text: string, file: string, firstLine: number): Example[] {
  return [...text.matchAll(/^```(\w*)(?: ([\w./-]+))?\n([\s\S]*?)^```/gm)].map(
    ({ 1: language = '', 2: needs, 3: code = '', index }) => ({
      file,
      line: firstLine + lineAt(text, index) - 1,
      language,
      needs,
      code,
    }),
  );
}

function filesIn(folder: string, pattern: RegExp): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => `${folder}/${name}`)
    .filter((name) => pattern.test(name));
}

function lineAt(text: string, index: number): number {
  return text.slice(0, index).split('\n').length;
}
