/** A test that is true for every row. */
export const always = '1 = 1';

/** A test that is true for no row. */
export const never = '1 = 0';

/** Joins tests that all have to hold. */
export function allTests(tests: readonly string[]): string {
  return tests.length === 0 ? always : tests.join(' AND ');
}

/** Joins tests of which any is enough. */
export function anyTest(tests: readonly string[]): string {
  const [only] = tests;
  if (only === undefined) return never;
  return tests.length === 1 ? only : `(${tests.map((test) => `(${test})`).join(' OR ')})`;
}
