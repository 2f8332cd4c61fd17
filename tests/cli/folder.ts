import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach } from 'vitest';

/** Makes an empty folder for each test of a file, and deletes it afterwards. */
export function temporaryFolder() {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'policy-tracker-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));
  const at = (name: string) => join(folder, name);
  return {
    path: () => folder,
    at,
    read: (name: string) => readFileSync(at(name), 'utf8'),
    write: (name: string, text: string) => {
      writeFileSync(at(name), text);
      return at(name);
    },
    /** Shortens a text by the path of the folder, which differs from run to run. */
    short: (text: string) => text.replaceAll(`${folder}/`, '').replaceAll(folder, '.'),
  };
}
