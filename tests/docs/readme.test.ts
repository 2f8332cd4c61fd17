import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { version } from '../../package.json';
import {
  cities,
  cityClasses,
  cityFunctions,
  directions,
  findings,
  glossary,
  goals,
  regions,
  themes,
  updates,
} from '../../src';

const readme = readFileSync('README.md', 'utf8');
const size = (entities: object) => Object.keys(entities).length;

describe('the README', () => {
  test('counts what the package ships', () => {
    for (const claim of [
      `two speeches: ${directions.length} directions, ${goals.length} goals, ${findings.length} findings`,
      `${updates.length} updates on ${new Set(updates.map(({ goalId }) => goalId)).size} goals`,
      `${size(cities)} cities, ${size(regions)} regions that nest, ${size(cityClasses)} classes with dated members`,
      `${size(themes)} themes on two levels with SDG, CAP and COFOG codes, ${size(cityFunctions)} functions, ${size(glossary)} terms that translations blur`,
    ]) {
      expect(readme).toContain(claim);
    }
  });

  test('names the two commands that do all the set-up', () => {
    expect(readme).toContain('```sh\nnpm ci && npm start\n```');
    expect(readme).toContain('```sh\nnpm test\n```');
  });
});

test('the citation file has the version of the package', () => {
  expect(readFileSync('CITATION.cff', 'utf8')).toContain(`version: ${version}\n`);
});
