import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { pages } from './extractExamples';

/** The anchor that a heading has on GitHub and on npm. */
function anchorOf(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[^\p{Letter}\p{Number} -]/gu, '')
    .replaceAll(' ', '-');
}

function hasHeading(page: string, anchor: string): boolean {
  const headings = [...readFileSync(page, 'utf8').matchAll(/^#+ (.*)$/gm)];
  return headings.some(([, heading = '']) => anchorOf(heading) === anchor);
}

/** Lists the links of a page to files of ours, each as it is written and as the path that it leads to. */
function linksIn(page: string) {
  return [...readFileSync(page, 'utf8').matchAll(/\]\((?!https?:)([^)#]*)(?:#([^)]*))?\)/g)].map(
    ([link, file = '', anchor]) => ({
      where: `${page}: ${link}`,
      path: file === '' ? page : join(dirname(page), file),
      anchor,
    }),
  );
}

const links = pages.flatMap(linksIn);

test('every link in the README and the guides leads to a file that exists, and to a heading in it', () => {
  const broken = links.filter(
    ({ path, anchor }) => !existsSync(path) || (anchor !== undefined && !hasHeading(path, anchor)),
  );
  expect(broken.map(({ where }) => where)).toEqual([]);
  expect(links.some(({ anchor }) => anchor !== undefined)).toBe(true);
});
