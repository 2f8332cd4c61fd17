import { InputError } from '../../../errors/inputError';
import type { LanguageMap } from '../../../model/languageMap';
import type { Vocabulary } from '../../../model/vocabulary/vocabulary';
import { verifySource } from '../../../source/verifySource';
import { type Fault, fault, type PathSegment } from '../../document/fault';
import { readableItems, type WellFormed } from '../../document/wellFormed';
import {
  entriesIn,
  type SpeechContext,
  type SpeechPart,
  type SpeechRuleGroup,
} from '../speech/speechContext';
import { wholeMapOf } from './citedWords';
import { copiedRuns } from './copiedRuns';
import type { SourceText } from './sourceText';
import { isUnspaced, joinedWords, nameJoiner, shownWords, wordsIn } from './words';

/** The rules about the text of the source: which one it is, and what must not be copied from it. */
export const copyRules = {
  'other-text': {
    severity: 'error',
    requires: 'The text is the one that the sentence map was drawn from.',
    fix: 'Check with the text that was mapped, or draw the map anew and look all citations up again.',
    check: (speech, { source }) => (source ? mismatches(speech, source.text) : []),
  },
  'copied-text': {
    severity: 'error',
    requires:
      'No title, summary, scope, condition, criterion or note is copied from the source, in quotation marks or without. The official name of the speech, marked with `isOfficialName`, is no copy.',
    fix: 'Say it in your own words. Sentences of a source are never copied, only cited.',
    check: copiedTexts,
  },
  'copied-clause': {
    severity: 'warning',
    requires:
      'No title, summary, scope, condition, criterion or note has eight words in a row from the source, or twelve characters of Chinese. A name of the vocabulary, or one marked with `isOfficialName`, counts as one word.',
    fix: 'Say it in your own words. If it is the name of a document or of the occasion, mark that with `isOfficialName`.',
    check: copiedClauses,
  },
  'unmarked-name': {
    severity: 'warning',
    requires:
      'The name of the occasion, or the title of a source, stands in the text only if it is an official name.',
    fix: 'Mark it with `isOfficialName`, or describe the occasion or the document in your own words.',
    check: unmarkedNames,
  },
} as const satisfies SpeechRuleGroup;

function mismatches(speech: SpeechPart, text: string): Fault[] {
  const map = wholeMapOf(speech);
  if (!map) return [];
  return messagesOf(() => verifySource({ id: speech.id ?? '', sentenceMap: map }, text)).map((message) =>
    fault(['sentenceMap'], message),
  );
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

/** In a script without spaces, a term may have this many characters; what is longer is a sentence. */
const longestTerm = 16;

/** Tells whether a text is so long that it is not in another by chance. */
function isLong(words: readonly string[]): boolean {
  return words.some(isUnspaced) ? words.length > longestTerm : words.length >= fewestWordsCopied;
}

/** Tells whether a text as a whole stands in the source. */
function isCopied(words: readonly string[], source: SourceText): boolean {
  return isLong(words) && source.joined().includes(joinedWords(words));
}

function copiedTexts(speech: SpeechPart, { source }: SpeechContext): Fault[] {
  if (!source) return [];
  return ownTextsOf(speech).flatMap(({ path, text, words }) =>
    isCopied(words, source) ? [fault(path, `the ${nameOf(path)} is copied from the source`, text)] : [],
  );
}

function copiedClauses(speech: SpeechPart, { source, vocabulary }: SpeechContext): Fault[] {
  if (!source) return [];
  const withNamesJoined = nameJoiner(namesKnown(speech, vocabulary));
  const texts = ownTextsOf(speech).filter(
    ({ words }) => !isCopied(words, source) && (isLong(words) || !words.some(isUnspaced)),
  );
  const runs = copiedRuns(
    texts.map(({ words }) => withNamesJoined(words)),
    withNamesJoined(source.words()),
  );
  return texts.flatMap(({ path }, index) => {
    const run = runs[index];
    if (!run) return [];
    const shown = shownWords(run);
    return [
      fault(path, `part of the ${nameOf(path)} is copied from the source: “${shortened(shown)}”`, shown),
    ];
  });
}

function unmarkedNames({ event, sources }: SpeechPart, { source }: SpeechContext): Fault[] {
  if (!source) return [];
  const named = [
    ...(event?.isOfficialName ? [] : textsAt(['event', 'name'], event?.name)),
    ...readableItems(sources).flatMap(([index, { title, isOfficialName }]) =>
      title === undefined || isOfficialName ? [] : [ownText(['sources', index, 'title'], title)],
    ),
  ];
  return named.flatMap(({ path, text, words }) => {
    const what = path[0] === 'event' ? 'name' : 'title';
    const message = `the ${what} stands in the text, and is not marked as an official name`;
    return isCopied(words, source) ? [fault(path, message, text)] : [];
  });
}

/** Lists the names that count as one word. */
function namesKnown(
  { title, isOfficialName, event, sources }: SpeechPart,
  { cities, regions, cityClasses, functions, actors, indicators }: Vocabulary,
): string[][] {
  const terms = [cities, regions, cityClasses, functions, actors, indicators].flatMap((record = {}) =>
    Object.values<{ readonly name?: LanguageMap | undefined }>(record).map(({ name }) => name),
  );
  const official = [isOfficialName ? title : {}, event?.isOfficialName ? event.name : {}];
  const titles = readableItems(sources).map(([, source]) =>
    source.isOfficialName ? source.title : undefined,
  );
  const names = [...[...terms, ...official].flatMap((map) => Object.values(map ?? {})), ...titles];
  return names.map((name = '') => wordsIn(name));
}

/** A longer run is cut in a message. */
const longestShown = 60;

function shortened(run: string): string {
  const characters = Array.from(run);
  return characters.length > longestShown ? `${characters.slice(0, longestShown).join('')}…` : run;
}

/** Names the text at a path. */
function nameOf(path: readonly PathSegment[]): string {
  if (path.includes('successCriteria')) return 'criterion';
  return path.includes('conditions') ? 'condition' : String(path.at(-2));
}

/** A text in a language, and its path. */
interface OwnText {
  readonly path: readonly PathSegment[];
  readonly text: string;
  readonly words: readonly string[];
}

function ownText(path: readonly PathSegment[], text: string): OwnText {
  return { path, text, words: wordsIn(text) };
}

/** Lists the texts that are to be in words of our own, by language. */
function ownTextsOf(speech: SpeechPart): OwnText[] {
  const { title, isOfficialName, question, basis, scope } = speech;
  return [
    ...(isOfficialName ? [] : textsAt(['title'], title)),
    ...textsAt(['question', 'summary'], question?.summary),
    ...textsAt(['basis', 'summary'], basis?.summary),
    ...textsAt(['scope'], scope),
    ...entriesIn(speech).flatMap(({ path, entry }) => [
      ...textsAt([...path, 'title'], entry.title),
      ...textsAt([...path, 'summary'], entry.summary),
      ...(['conditions', 'successCriteria'] as const).flatMap((field) =>
        readableItems(entry[field]).flatMap(([index, map]) => textsAt([...path, field, index], map)),
      ),
      ...textsAt([...path, 'note'], entry.note),
    ]),
  ];
}

function textsAt(path: readonly PathSegment[], map: WellFormed<LanguageMap> | undefined): OwnText[] {
  return Object.entries(map ?? {}).flatMap(([language, text]) =>
    text === undefined ? [] : [ownText([...path, language], text)],
  );
}
