import { InputError } from '../errors/inputError';
import { problem } from '../errors/problem';
import { unknownName } from '../errors/unknownName';
import type { Vocabulary } from '../model/vocabulary/vocabulary';

/**
 * Checks that the vocabulary has all the themes of goals and findings: one that it lacks would silently be left out of the shares.
 *
 * @throws {@link InputError} naming every theme that it lacks.
 */
export function checkThemes(
  entries: readonly { readonly id: string; readonly themeIds: readonly string[] }[],
  { themes }: Vocabulary,
): void {
  const known = Object.keys(themes);
  const problems = entries.flatMap(({ id, themeIds }) =>
    themeIds
      .filter((themeId) => !Object.hasOwn(themes, themeId))
      .map((themeId) => {
        const { message, ...details } = unknownName('theme', themeId, known);
        const hint = 'the option "vocabulary" takes another vocabulary';
        return problem('unknown-id', `${id}.themeIds`, { ...details, message: `${message} (${hint})` });
      }),
  );
  if (problems.length > 0) throw new InputError(problems);
}
