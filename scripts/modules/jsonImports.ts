/** A JSON file of the data, and the name of the variable that it is imported as. */
export interface JsonImport {
  readonly variable: string;
  readonly statement: string;
}

/**
 * Makes the imports of JSON files, in the order of their ids.
 *
 * @param folder - The folder under `data`.
 * @param prefix - The first word of each variable. It makes a variable out of every id, even of one that starts with a digit.
 * @param ids - The names of the files, without `.json`.
 */
export function jsonImports(folder: string, prefix: string, ids: readonly string[]): JsonImport[] {
  return ids.map((id) => {
    const variable = `${prefix}-${id}`.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
    return { variable, statement: `import ${variable} from ${JSON.stringify(`../${folder}/${id}.json`)};` };
  });
}
