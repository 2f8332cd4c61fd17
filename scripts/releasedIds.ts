// Adds the ids of this version to `tests/fixtures/released-ids.json`: part of `npm run version-packages`. What stands there
// stays there, because an id never dies.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import * as ids from '../data/vocabulary/ids';
import * as speechIds from '../data/vocabulary/speechIds';

const file = 'tests/fixtures/released-ids.json';

const current = {
  cities: ids.cityIds,
  regions: ids.regionIds,
  cityClasses: ids.cityClassIds,
  themes: ids.themeIds,
  functions: ids.functionIds,
  glossary: ids.glossaryIds,
  speeches: speechIds.speechIds,
  directions: speechIds.directionIds,
  goals: speechIds.goalIds,
  findings: speechIds.findingIds,
};

const released: Record<string, string[]> = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
const merged = Object.fromEntries(
  Object.entries(current).map(([kind, list]) => [kind, [...new Set([...(released[kind] ?? []), ...list])]]),
);
writeFileSync(file, `${JSON.stringify(merged, null, 2)}\n`);
