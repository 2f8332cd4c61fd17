// Runs every console session of the README and the guides and writes what the commands really print into the pages. Run it by
// hand after the wording of the command line has changed, and read the diff: `npx tsx scripts/updateSessions.ts`.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { examplesInPage, pages } from '../tests/docs/extractExamples';
import { followGuide, guide } from '../tests/docs/followGuide';
import { runSession } from '../tests/docs/runSession';

/** Runs the sessions of a page, in their order. */
async function realSessions(page: string, shown: readonly string[]): Promise<string[]> {
  if (page === guide) return realSessionsOfGuide();
  const real: string[] = [];
  for (const session of shown) real.push(await runSession(session));
  return real;
}

async function realSessionsOfGuide(): Promise<string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'policy-tracker-guide-'));
  try {
    return (await followGuide(folder)).sessions;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

for (const page of pages) {
  const shown = examplesInPage(page)
    .filter(({ language }) => language === 'console')
    .map(({ code }) => code);
  const real = await realSessions(page, shown);
  const text = readFileSync(page, 'utf8');
  let count = 0;
  const updated = text.replace(
    /^(```console\b.*\n)[\s\S]*?(?=^```)/gm,
    (_, fence: string) => `${fence}${real[count++]}`,
  );
  if (updated === text) continue;
  writeFileSync(page, updated);
  console.log(`wrote ${page}`);
}
