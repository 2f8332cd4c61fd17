import { InputError, unknownName } from '../errors/inputError';
import type { Vocabulary } from '../model/vocabulary/vocabulary';

/**
 * Makes sure that the vocabulary has all the themes of goals and findings: one that it lacks would be left out of the shares
 * without a word.
 *
 * @throws {@link InputError} naming every theme that it lacks.
 */
export function checkThemes(
  entries: readonly { readonly id: string; readonly themeIds: readonly string[] }[],
  { themes }: Vocabulary,
): void {
  const themeIds = Object.keys(themes);
  const problems = entries.flatMap(({ id, themeIds: used }) =>
    used
      .filter((themeId) => !Object.hasOwn(themes, themeId))
      .map((themeId) => ({
        path: `${id}.themeIds`,
        message: `${unknownName('theme', themeId, themeIds)} (the option "vocabulary" takes words of one’s own)`,
      })),
  );
  if (problems.length > 0) throw new InputError(problems);
}
