// Adds the ids of this version to tests/fixtures/released-ids.json, and the digests of its updates to released-updates.json beside
// it: part of `npm run version-packages`. Nothing is ever taken out, because an id never dies and an update never changes.
import { readFileSync, writeFileSync } from 'node:fs';
import { indicatorReports, updates } from '../src/corpus/shipped';
import { currentIds } from './currentIds';
import { updateDigest } from './updateDigest';

const read = <Content>(file: string): Content => JSON.parse(readFileSync(file, 'utf8'));
const write = (file: string, content: object) => writeFileSync(file, `${JSON.stringify(content, null, 2)}\n`);

const idFile = 'tests/fixtures/released-ids.json';
const released = read<Readonly<Record<string, readonly string[]>>>(idFile);
const merged = Object.entries(currentIds).map(([kind, ids]) => [
  kind,
  [...new Set([...(released[kind] ?? []), ...ids])],
]);
write(idFile, Object.fromEntries(merged));

const digestFile = 'tests/fixtures/released-updates.json';
const digests = read<Record<string, string>>(digestFile);
for (const update of [...updates, ...indicatorReports]) digests[update.id] ??= updateDigest(update);
write(digestFile, digests);
