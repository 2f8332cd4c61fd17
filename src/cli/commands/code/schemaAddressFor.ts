import { existsSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';

const schemaInPackage = 'node_modules/policy-tracker/data/generated/schema/speech.schema.json';

/**
 * Finds the JSON Schema with which an editor can check a file: that of the package installed for its folder or one above.
 *
 * @returns The path from the file to the schema. Absent where the package is not installed.
 */
export function schemaAddressFor(file: string): string | undefined {
  const folder = dirname(resolve(file));
  const schema = foldersUpFrom(folder)
    .map((above) => join(above, schemaInPackage))
    .find((path) => existsSync(path));
  if (schema === undefined) return undefined;
  const address = relative(folder, schema).replaceAll('\\', '/');
  return address.startsWith('.') ? address : `./${address}`;
}

function foldersUpFrom(folder: string): string[] {
  const above = dirname(folder);
  return above === folder ? [folder] : [folder, ...foldersUpFrom(above)];
}
