import { describeValue } from '../../../errors/describeValue';
import type { Vocabulary } from '../../../model/vocabulary/vocabulary';
import { type Fault, fault } from '../../document/fault';
import { readableItems } from '../../document/wellFormed';
import { type SpeechRuleGroup, subjectsIn } from '../speech/speechContext';

/** The rules about the themes of goals and findings. */
export const themeRules = {
  'theme-with-parent': {
    severity: 'warning',
    requires: 'No theme is listed together with its parent, which it implies.',
    fix: 'Delete the parent.',
    check: (speech, { vocabulary }) =>
      subjectsIn(speech).flatMap(({ path, entry: { themeIds } }) =>
        impliedThemes([...path, 'themeIds'], themeIds, vocabulary),
      ),
  },
} as const satisfies SpeechRuleGroup;

function impliedThemes(
  path: readonly string[],
  themeIds: readonly (string | undefined)[] | undefined,
  { themes }: Vocabulary,
): Fault[] {
  const childOf = new Map(
    readableItems(themeIds).flatMap(([, themeId]) => {
      const parentId = Object.hasOwn(themes, themeId) ? themes[themeId]?.parentId : undefined;
      return parentId === undefined ? [] : [[parentId, themeId] as const];
    }),
  );
  return readableItems(themeIds).flatMap(([index, themeId]) => {
    const child = childOf.get(themeId);
    const message = `the theme ${describeValue(child)} implies its parent ${describeValue(themeId)}`;
    return child === undefined ? [] : [fault([...path, index], message, themeId)];
  });
}
