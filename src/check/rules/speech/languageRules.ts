import { describeValue } from '../../../errors/describeValue';
import { languageTagPattern } from '../../../model/codePatterns';
import { textIn } from '../../../names/textIn';
import { type Fault, fault } from '../../document/fault';
import { entriesIn, type SpeechPart, type SpeechRuleGroup } from './speechContext';

/** The rules about the languages of titles. */
export const languageRules = {
  'one-language': {
    severity: 'warning',
    requires: 'All titles are in the same languages.',
    fix: 'Add the title in that language. In Chinese it is the standard term of the thing named, if there is one; never a translation.',
    check: titlesInFewerLanguages,
  },
} as const satisfies SpeechRuleGroup;

function titlesInFewerLanguages(speech: SpeechPart): Fault[] {
  const titled = entriesIn(speech).filter(({ path: [kind], entry }) => kind !== 'findings' && entry.title);
  const tags = titled.flatMap(({ entry }) => Object.keys(entry.title ?? {}));
  const languages = new Set(tags.filter((tag) => languageTagPattern.test(tag)));
  return titled.flatMap(({ path, entry: { title = {} } }) =>
    // Where there is no text at all, that is the fault.
    (Object.keys(title).length === 0 ? [] : [...languages])
      .filter((language) => !Object.hasOwn(title, language))
      .map((language) =>
        fault(
          [...path, 'title'],
          `the title is not in ${describeValue(language)}, though others are`,
          textIn(title, 'en'),
        ),
      ),
  );
}
