import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { extractExamples } from './extractExamples';
import { withAssertions } from './withAssertions';

/** An example in TypeScript, as a module that asserts the results it shows. */
export interface Program {
  /** Where the documentation has the example. */
  readonly name: string;
  /** The file of the module. */
  readonly path: string;
  readonly code: string;
  readonly needs?: string | undefined;
}

/** Lists the examples in TypeScript, each with the path of its module in a folder. */
export function programsIn(folder: string): Program[] {
  return extractExamples()
    .filter(({ language }) => language === 'ts')
    .map(({ file, line, code, needs }, index) => ({
      name: `${file}:${line}`,
      path: resolve(folder, `example${index}.ts`),
      code,
      needs,
    }));
}

/** Writes the modules into their folder, which is emptied before. */
export function writePrograms(folder: string, programs: readonly Program[]): void {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const { path, code } of programs) writeFileSync(path, withAssertions(code).code);
}
