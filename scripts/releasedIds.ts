// Adds the ids of this version to `tests/fixtures/released-ids.json`, and the digests of its updates to `released-updates.json`
// beside it: part of `npm run version-packages`. What stands there stays there, because an id never dies, and an update never
// changes.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import * as speechIds from '../data/generated/speechIds';
import * as ids from '../data/vocabulary/ids';
import { indicatorReports, updates } from '../src/corpus/shipped';
import { updateDigest } from './updateDigest';

const file = 'tests/fixtures/released-ids.json';

const current = {
  cities: ids.cityIds,
  regions: ids.regionIds,
  cityClasses: ids.cityClassIds,
  themes: ids.themeIds,
  functions: ids.functionIds,
  glossary: ids.glossaryIds,
  indicators: ids.indicatorIds,
  speeches: speechIds.speechIds,
  directions: speechIds.directionIds,
  goals: speechIds.goalIds,
  findings: speechIds.findingIds,
  updates: speechIds.updateIds,
};

const released: Record<string, string[]> = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
const merged = Object.fromEntries(
  Object.entries(current).map(([kind, list]) => [kind, [...new Set([...(released[kind] ?? []), ...list])]]),
);
writeFileSync(file, `${JSON.stringify(merged, null, 2)}\n`);

const digestFile = 'tests/fixtures/released-updates.json';
const digests: Record<string, string> = JSON.parse(readFileSync(digestFile, 'utf8'));
for (const update of [...updates, ...indicatorReports]) digests[update.id] ??= updateDigest(update);
writeFileSync(digestFile, `${JSON.stringify(digests, null, 2)}\n`);
