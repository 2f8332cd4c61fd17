import { describeValue } from '../../../errors/describeValue';
import { InputError } from '../../../errors/inputError';
import { languageTagPattern } from '../../../model/codePatterns';
import type { LanguageMap } from '../../../model/languageMap';
import { textIn } from '../../../names/textIn';
import { normaliseText } from '../../../source/normaliseText';
import { verifySource } from '../../../source/verifySource';
import { type Fault, fault, type PathSegment } from '../../document/fault';
import { readableItems, type WellFormed } from '../../document/wellFormed';
import { entriesIn, type SpeechContext, type SpeechPart, type SpeechRuleGroup } from './speechContext';

/** The rules about the wording of titles, summaries and other texts, and about the text that they must not repeat. */
export const wordingRules = {
  'one-language': {
    severity: 'warning',
    requires: 'All titles are in the same languages.',
    fix: 'Add the title in that language. In Chinese it is the standard term of the thing named, if there is one; never a translation.',
    check: titlesInFewerLanguages,
  },
  'other-text': {
    severity: 'error',
    requires: 'The text is the one that the sentence map was drawn from.',
    fix: 'Check with the text that was mapped, or draw the map anew and look all citations up again.',
    check: (speech, { text }) => (text === undefined ? [] : mismatches(speech, text)),
  },
  'copied-text': {
    severity: 'error',
    requires: 'No title, summary, scope, condition, criterion or note is copied from the source.',
    fix: 'Say it in your own words. Sentences of a source are never copied, only cited.',
    check: copiedTexts,
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

function mismatches(speech: SpeechPart, text: string): Fault[] {
  const map = wholeMapOf(speech);
  if (!map) return [];
  return messagesOf(() => verifySource({ id: speech.id ?? '', sentenceMap: map }, text)).map((message) =>
    fault(['sentenceMap'], message),
  );
}

/** Gives the sentence map, unless part of it cannot be read. */
function wholeMapOf({ sentenceMap }: SpeechPart) {
  const sentences = sentenceMap?.paragraphs?.flatMap((one) => one ?? [undefined]);
  const isWhole = sentences?.every((one) => one?.length !== undefined && one.sha256 !== undefined);
  return isWhole ? (sentenceMap as Parameters<typeof verifySource>[0]['sentenceMap']) : undefined;
}

/** Gives the messages of what is found, or of the error if nothing can be found. */
function messagesOf(find: () => readonly { readonly message: string }[]): string[] {
  try {
    return find().map(({ message }) => message);
  } catch (error) {
    if (error instanceof InputError) return error.problems.map(({ message }) => message);
    throw error;
  }
}

/** A text of fewer words may be in a source by chance. */
const fewestWordsCopied = 4;

/** The scripts that are written without spaces between words. */
const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/** In such a script, a term may be this long; what is longer is a sentence. */
const longestTerm = 16;

function copiedTexts(speech: SpeechPart, { text }: SpeechContext): Fault[] {
  if (text === undefined) return [];
  const source = normaliseText(text).toLowerCase();
  const isCopied = (own: string) => isLong(own) && source.includes(own.toLowerCase());
  return ownTextsOf(speech).flatMap(({ path, text: map }) =>
    Object.entries(map ?? {}).flatMap(([language, written = '']) => {
      const own = normaliseText(written).replace(/[.!?。！？]$/, '');
      return isCopied(own)
        ? [fault([...path, language], `the ${nameOf(path)} is copied from the source`, own)]
        : [];
    }),
  );
}

/** Tells whether a text is so long that it is not in another by chance. */
function isLong(text: string): boolean {
  return unspaced.test(text) ? text.length > longestTerm : text.split(' ').length >= fewestWordsCopied;
}

/** Names the text at a path. */
function nameOf(path: readonly PathSegment[]): string {
  if (path.includes('successCriteria')) return 'criterion';
  return path.includes('conditions') ? 'condition' : String(path.at(-1));
}

interface OwnText {
  readonly path: readonly PathSegment[];
  readonly text: WellFormed<LanguageMap> | undefined;
}

/** Lists the texts that are to be in words of our own. */
function ownTextsOf(speech: SpeechPart): OwnText[] {
  const { title, question, basis, scope } = speech;
  return [
    { path: ['title'], text: title },
    { path: ['question', 'summary'], text: question?.summary },
    { path: ['basis', 'summary'], text: basis?.summary },
    { path: ['scope'], text: scope },
    ...entriesIn(speech).flatMap(({ path, entry }): OwnText[] => [
      { path: [...path, 'title'], text: entry.title },
      { path: [...path, 'summary'], text: entry.summary },
      ...(['conditions', 'successCriteria'] as const).flatMap((field) =>
        readableItems(entry[field]).map(([index, text]) => ({ path: [...path, field, index], text })),
      ),
      { path: [...path, 'note'], text: entry.note },
    ]),
  ];
}
