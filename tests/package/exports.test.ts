import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { createProgram, getParsedCommandLineOfConfigFile, type Program, SymbolFlags, sys } from 'typescript';
import { expect, test } from 'vitest';

// Everything an entry exports is a promise to keep, so a change of it is to be seen: `npx vitest run -u` writes the lists anew.

const entries = {
  index: 'src/index.ts',
  vocabulary: 'src/vocabulary/index.ts',
  source: 'src/source/index.ts',
  schema: 'src/check/index.ts',
  formats: 'src/formats/index.ts',
  sql: 'src/sql/index.ts',
  node: 'src/node/index.ts',
};

const config = getParsedCommandLineOfConfigFile(
  'tsconfig.json',
  {},
  {
    ...sys,
    onUnRecoverableConfigFileDiagnostic: ({ messageText }) => {
      throw new Error(String(messageText));
    },
  },
);
const program = createProgram(Object.values(entries), config?.options ?? {});

test('every entry of the package is listed here', () => {
  const { exports } = JSON.parse(readFileSync('package.json', 'utf8')) as {
    exports: Record<string, unknown>;
  };
  const modules = Object.values(exports).filter((entry) => typeof entry === 'object');
  expect(modules).toEqual(
    Object.keys(entries).map((name) => ({ types: `./dist/${name}.d.ts`, default: `./dist/${name}.js` })),
  );
});

test.each(Object.entries(entries))(
  'the entry %s exports what is listed, and nothing else',
  async (name, file) => {
    await expect(exportsOf(program, resolve(file))).toMatchFileSnapshot(`exports/${name}.txt`);
  },
);

function exportsOf(program: Program, file: string): string {
  const checker = program.getTypeChecker();
  const source = program.getSourceFile(file);
  const module = source && checker.getSymbolAtLocation(source);
  if (!module) throw new Error(`${file} is no module`);
  const lines = checker.getExportsOfModule(module).map((symbol) => {
    const meant = symbol.flags & SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
    return `${meant.flags & SymbolFlags.Value ? 'value' : 'type'} ${symbol.name}`;
  });
  return `${lines.sort().join('\n')}\n`;
}
