import { describeValue } from '../errors/describeValue';
import { InputError } from '../errors/inputError';
import type { Citation } from '../model/citation';
import type { GoalEntry } from '../model/goal/goalEntry';
import type { LanguageMap } from '../model/languageMap';
import type { FindingEntry } from '../model/speech/finding';
import type { PolicyDirectionEntry } from '../model/speech/policyDirection';
import type { SentenceMap } from '../model/speech/sentenceMap';
import type { Speech } from '../model/speech/speech';
import type { Vocabulary } from '../model/vocabulary/vocabulary';
import { normaliseText } from '../source/normaliseText';
import { verifySource } from '../source/verifySource';
import { cycleBreaches } from './cycleBreaches';
import { type Breach, breach, type PathStep, unknownBreach } from './documentProblem';

/** The three kinds of entries that stand in a speech under keys. */
export const entryKinds = ['directions', 'goals', 'findings'] as const;

/** A kind of entry. */
type EntryKind = (typeof entryKinds)[number];

/**
 * A speech as far as its shape is right: what is ill-formed is left out, so that the rest can be checked. The keys are all
 * there.
 */
export interface ShapedSpeech extends Partial<Omit<Speech, EntryKind>>, Pick<Speech, EntryKind> {
  readonly keys: Readonly<Record<EntryKind, ReadonlySet<string>>>;
  /** The fields of which nothing is known, because they are missing or ill-formed: nothing is missed in them. */
  readonly unknown: ReadonlySet<string>;
}

/** What the references of a speech may lead to besides the speech itself, and the text it is held against. */
export interface References {
  readonly vocabulary: Vocabulary;
  /** The goals of other speeches by id, with their relations as far as they are known. */
  readonly otherGoals: ReadonlyMap<string, OtherGoal>;
  /** The functions that this speech need not use. */
  readonly usedFunctionIds: ReadonlySet<string>;
  readonly text?: string | undefined;
}

/**
 * A goal of another speech, as far as a check needs it.
 *
 * @category Checking
 */
export interface OtherGoal {
  /** The id of the goal. */
  readonly id: string;
  /** Its relations, if they are known. */
  readonly relations?: readonly { readonly kind: string; readonly goalId: string }[] | undefined;
  /** Its functions, if they are known. */
  readonly functions?: readonly { readonly functionId: string }[] | undefined;
}

type Goal = GoalEntry;
type Finding = FindingEntry;

/** A direction, goal or finding, and the way to it. */
interface Placed {
  readonly steps: readonly [EntryKind, string];
  readonly entry: PolicyDirectionEntry | Goal | Finding;
}

function entriesOf(speech: ShapedSpeech): Placed[] {
  return entryKinds.flatMap((kind) =>
    Object.entries<Placed['entry']>(speech[kind]).map(([key, entry]) => ({ steps: [kind, key], entry })),
  );
}

/**
 * Lists the references of a speech that lead nowhere, and where it breaks a rule: the second of the two passes of a check.
 */
export function referenceBreaches(speech: ShapedSpeech, references: References): Breach[] {
  const entries = entriesOf(speech);
  return [
    ...dateBreaches(speech),
    ...sourceBreaches(speech),
    ...mapBreaches(speech, entries),
    ...directionBreaches(speech),
    ...keyBreaches(speech),
    ...goalBreaches(speech, references),
    ...Object.entries(speech.findings).flatMap(([key, finding]) =>
      wordBreaches(['findings', key], finding, references.vocabulary),
    ),
    ...citationBreaches(speech, entries),
    ...cycleBreaches(speech, references.otherGoals),
    ...unusedFunctionBreaches(speech, references),
    ...languageBreaches(entries),
    ...(references.text === undefined ? [] : textBreaches(speech, entries, references.text)),
  ];
}

/** The breach that an id is not among the allowed ones, or none. */
function unlessKnown(
  steps: readonly PathStep[],
  kind: string,
  id: string,
  isKnown: boolean,
  allowed: () => readonly string[],
): Breach[] {
  return isKnown ? [] : [unknownBreach('unknown-id', steps, kind, id, allowed)];
}

/** The values of a list that stand in it before. */
function repeated(steps: readonly PathStep[], values: readonly string[]): Breach[] {
  const seen = new Set<string>();
  return values.flatMap((value, index) => {
    if (!seen.has(value)) {
      seen.add(value);
      return [];
    }
    return [
      breach('repeated-value', [...steps, index], `${describeValue(value)} stands in the list twice`, value),
    ];
  });
}

function dateBreaches({ date, endDate }: ShapedSpeech): Breach[] {
  if (date === undefined || endDate === undefined || date <= endDate) return [];
  return [breach('period-reversed', ['endDate'], 'the occasion ends before it starts', endDate)];
}

/** The sources, and what refers to them besides citations. */
function sourceBreaches({ sources, question, basis, sentenceMap }: ShapedSpeech): Breach[] {
  if (!sources) return [];
  const ids = sources.map(({ id }) => id);
  const referring = Object.entries({ question, basis, sentenceMap }).flatMap(([key, value]) =>
    value ? [{ steps: [key, 'sourceId'], sourceId: value.sourceId }] : [],
  );
  return [
    ...repeated(['sources'], ids),
    ...referring.flatMap(({ steps, sourceId }) =>
      unlessKnown(steps, 'source', sourceId, ids.includes(sourceId), () => ids),
    ),
  ];
}

/** Tells whether a map names one of the sources. If not, that is what is wrong, and not every citation. */
function isOfASource({ sourceId }: SentenceMap, sources: ShapedSpeech['sources']): boolean {
  return sources === undefined || sources.some(({ id }) => id === sourceId);
}

/** Sentences that nothing rests on, though no role says why, and sentences with a role that something rests on. */
function mapBreaches(
  { sentenceMap, sources, keys, unknown }: ShapedSpeech,
  entries: readonly Placed[],
): Breach[] {
  if (!sentenceMap || !isOfASource(sentenceMap, sources)) return [];
  // An ill-formed entry may rest on any sentence.
  const isWhole =
    entryKinds.every((kind) => !unknown.has(kind)) &&
    entries.length === entryKinds.reduce((sum, kind) => sum + keys[kind].size, 0);
  const cited = new Set(
    entries
      .flatMap(({ entry }) => entry.citations)
      .filter(({ sourceId }) => sourceId === sentenceMap.sourceId)
      .map(({ paragraph, sentence }) => `${paragraph}.${sentence}`),
  );
  return sentenceMap.paragraphs.flatMap((sentences, paragraph) =>
    sentences.flatMap(({ role }, sentence) => {
      const isCited = cited.has(`${paragraph + 1}.${sentence + 1}`);
      const steps = ['sentenceMap', 'paragraphs', paragraph, sentence];
      const where = `paragraph ${paragraph + 1}, sentence ${sentence + 1}`;
      if (!isCited && role === undefined) {
        if (!isWhole) return [];
        return [breach('uncoded-sentence', steps, `nothing rests on ${where}, and no role says why`)];
      }
      const message = `something rests on ${where}, which is marked as ${role}`;
      return isCited && role !== undefined
        ? [breach('role-of-cited-sentence', [...steps, 'role'], message, role)]
        : [];
    }),
  );
}

/** A longer list of numbers is cut in a message. */
const mostNumbers = 24;

function directionBreaches({ directions, goals, keys, unknown }: ShapedSpeech): Breach[] {
  const used = new Set(Object.values(goals).map(({ direction }) => direction));
  // An ill-formed goal may stand under any direction.
  const unused =
    unknown.has('goals') || Object.keys(goals).length < keys.goals.size
      ? []
      : Object.keys(directions).filter((key) => !used.has(key));
  const orders = Object.values(directions).map(({ order }) => order);
  const isNumbered = new Set(orders).size === orders.length && Math.max(0, ...orders) === orders.length;
  const numbers = [...orders.slice(0, mostNumbers), ...(orders.length > mostNumbers ? ['...'] : [])].join(
    ', ',
  );
  const message = `the directions are numbered ${numbers}, not 1 to ${orders.length}`;
  return [
    ...unused.map((key) =>
      breach('unused-direction', ['directions', key], 'no goal stands under this direction'),
    ),
    ...(isNumbered || orders.length < keys.directions.size
      ? []
      : [breach('direction-order', ['directions'], message, numbers)]),
  ];
}

/** Keys become ids, so that a direction, a goal and a finding of one speech may not share one. */
function keyBreaches({ keys }: ShapedSpeech): Breach[] {
  const homes = new Map<string, EntryKind>();
  return entryKinds.flatMap((kind) =>
    [...keys[kind]].flatMap((key) => {
      const home = homes.get(key);
      homes.set(key, home ?? kind);
      return home
        ? [breach('repeated-id', [kind, key], `the key ${describeValue(key)} stands in ${home} already`, key)]
        : [];
    }),
  );
}

function goalBreaches(
  { goals, keys, unknown, id: speechId }: ShapedSpeech,
  { vocabulary, otherGoals }: References,
): Breach[] {
  const known = vocabulary.functions;
  const ownStart = `${speechId}/`;
  const keyOf = (goalId: string) =>
    speechId !== undefined && goalId.startsWith(ownStart) ? goalId.slice(ownStart.length) : goalId;
  const isGoal = (goalId: string) => {
    const key = keyOf(goalId);
    // The speech as it is now decides about its own goals, even where it was shipped with others.
    return key.includes('/') ? otherGoals.has(key) : keys.goals.has(key);
  };

  return Object.entries(goals).flatMap(([key, goal]) => {
    const steps = ['goals', key];
    const { direction, functions, places, relations } = goal;
    const hasAddressee = places.some(({ role }) => role === 'addressee');
    const orphan = (functionId: string) =>
      `no place of the goal is an addressee, so nobody has the function ${describeValue(functionId)}`;
    return [
      ...unlessKnown(
        [...steps, 'direction'],
        'direction',
        direction,
        unknown.has('directions') || keys.directions.has(direction),
        () => [...keys.directions],
      ),
      ...wordBreaches(steps, goal, vocabulary),
      ...functions.flatMap(({ functionId }, index) => {
        const path = [...steps, 'functions', index];
        const isKnown = Object.hasOwn(known, functionId);
        return [
          ...unlessKnown([...path, 'functionId'], 'function', functionId, isKnown, () => Object.keys(known)),
          ...(hasAddressee ? [] : [breach('orphan-function', path, orphan(functionId), functionId)]),
        ];
      }),
      ...repeated(
        [...steps, 'functions'],
        functions.map(({ functionId, change }) => `${change} ${functionId}`),
      ),
      ...relations.flatMap(({ goalId }, index) =>
        unlessKnown([...steps, 'relations', index, 'goalId'], 'goal', goalId, isGoal(goalId), () => [
          ...keys.goals,
          ...otherGoals.keys(),
        ]),
      ),
      ...repeated(
        [...steps, 'relations'],
        relations.map(({ kind, goalId }) => `${kind} ${keyOf(goalId)}`),
      ),
    ];
  });
}

/** The places and themes of a goal or finding. */
function wordBreaches(
  steps: readonly string[],
  { places, themeIds }: Pick<Goal, 'places' | 'themeIds'>,
  { cities, regions, cityClasses, themes }: Vocabulary,
): Breach[] {
  const isPlace = (id: string) =>
    [cities, regions, cityClasses].some((entities) => Object.hasOwn(entities, id));
  const parentOf = (themeId: string) =>
    Object.hasOwn(themes, themeId) ? themes[themeId]?.parentId : undefined;
  const childOf = new Map(themeIds.map((themeId) => [parentOf(themeId), themeId]));
  return [
    ...places.flatMap(({ placeId }, index) =>
      unlessKnown([...steps, 'places', index, 'placeId'], 'place', placeId, isPlace(placeId), () =>
        [cities, regions, cityClasses].flatMap(Object.keys),
      ),
    ),
    ...repeated(
      [...steps, 'places'],
      places.map(({ placeId, role }) => `${placeId} as ${role}`),
    ),
    ...themeIds.flatMap((themeId, index) => {
      const path = [...steps, 'themeIds', index];
      const child = childOf.get(themeId);
      const message = `the theme ${describeValue(child)} implies its parent ${describeValue(themeId)}`;
      return [
        ...unlessKnown(path, 'theme', themeId, Object.hasOwn(themes, themeId), () => Object.keys(themes)),
        ...(child === undefined ? [] : [breach('theme-with-parent', path, message, themeId)]),
      ];
    }),
    ...repeated([...steps, 'themeIds'], themeIds),
  ];
}

function citationBreaches(
  { sources, sentenceMap, unknown }: ShapedSpeech,
  entries: readonly Placed[],
): Breach[] {
  const sourceIds = sources && new Set(sources.map(({ id }) => id));
  const isMapUnknown = unknown.has('sentenceMap') || (sentenceMap && !isOfASource(sentenceMap, sources));

  const breachesOf = (citation: Citation, steps: readonly PathStep[]): Breach[] => {
    const { sourceId, paragraph, sentence, span } = citation;
    if (sourceIds && !sourceIds.has(sourceId)) {
      return [unknownBreach('unknown-id', [...steps, 'sourceId'], 'source', sourceId, () => [...sourceIds])];
    }
    if (isMapUnknown) return [];
    const cited = locatorOf(citation);
    const outside = (message: string) => [breach('citation-outside-map', steps, message, cited)];
    if (paragraph === undefined || sentence === undefined) {
      return sentenceMap?.sourceId === sourceId
        ? outside(`${describeValue(sourceId)} has a sentence map, and no sentence of it is cited`)
        : [];
    }
    if (!sentenceMap) return outside('a sentence is cited, but the speech has no sentence map');
    if (sentenceMap.sourceId !== sourceId) {
      return outside(
        `a sentence of ${describeValue(sourceId)} is cited, but the map is of ${describeValue(sentenceMap.sourceId)}`,
      );
    }
    const { paragraphs } = sentenceMap;
    const sentences = paragraphs[paragraph - 1];
    if (!sentences)
      return outside(`there is no paragraph ${paragraph}: the sentence map has ${paragraphs.length}`);
    const mapped = sentences[sentence - 1];
    if (!mapped)
      return outside(`there is no sentence ${sentence}: paragraph ${paragraph} has ${sentences.length}`);
    if (!span || span.end <= mapped.length) return [];
    const message = `the span ends at ${span.end}, but the sentence has ${mapped.length} characters`;
    return [breach('span-outside-sentence', [...steps, 'span'], message, `${span.start} to ${span.end}`)];
  };

  return entries.flatMap(({ steps, entry: { citations } }) => [
    ...citations.flatMap((citation, index) => breachesOf(citation, [...steps, 'citations', index])),
    ...repeated([...steps, 'citations'], citations.map(locatorOf)),
  ]);
}

/** Words where a citation points to, each place in one way. */
function locatorOf({ sourceId, paragraph, sentence, span, item }: Citation): string {
  if (item !== undefined) return `${sourceId}, item ${item}`;
  if (sentence === undefined) return sourceId;
  const characters = span ? `, characters ${span.start} to ${span.end}` : '';
  return `${sourceId}, paragraph ${paragraph}, sentence ${sentence}${characters}`;
}

function unusedFunctionBreaches(
  { goals }: ShapedSpeech,
  { vocabulary, usedFunctionIds }: References,
): Breach[] {
  const used = new Set(
    Object.values(goals).flatMap(({ functions }) => functions.map(({ functionId }) => functionId)),
  );
  return Object.keys(vocabulary.functions)
    .filter((functionId) => !usedFunctionIds.has(functionId) && !used.has(functionId))
    .map((id) =>
      breach('unused-function', ['vocabulary', 'functions', id], 'no goal is about this function', id),
    );
}

/** Titles in English alone, where others have their Chinese term. */
function languageBreaches(entries: readonly Placed[]): Breach[] {
  const titled = entries.filter(({ steps: [kind] }) => kind !== 'findings');
  const english = titled.filter(({ entry }) => entry.title.zh === undefined);
  if (english.length === titled.length) return [];
  const message = 'the title has no Chinese term, though others have';
  return english.map(({ steps, entry }) =>
    breach('one-language', [...steps, 'title'], message, entry.title.en),
  );
}

/** A title of fewer words may well stand in a source by chance. */
const fewestWordsCopied = 4;

/** A Chinese term may well be this long; what is longer is a sentence. */
const longestChineseTerm = 16;

/** What shows only where the text is at hand: that it is another text, and that something is copied from it. */
function textBreaches(speech: ShapedSpeech, entries: readonly Placed[], text: string): Breach[] {
  const { id = '', sentenceMap } = speech;
  const mismatches = sentenceMap ? messagesOf(() => verifySource({ id, sentenceMap }, text)) : [];
  const source = normaliseText(text).toLowerCase();
  const isCopied = (own: string, language: 'en' | 'zh') => {
    const isLong =
      language === 'en' ? own.split(' ').length >= fewestWordsCopied : own.length > longestChineseTerm;
    return isLong && source.includes(own.toLowerCase());
  };
  return [
    ...mismatches.map((message) => breach('other-text', ['sentenceMap'], message)),
    ...ownTextsOf(speech, entries).flatMap(({ steps, text: local }) =>
      (['en', 'zh'] as const).flatMap((language) => {
        const own = normaliseText(local[language] ?? '').replace(/[.!?。！？]$/, '');
        const message = `the ${nameOf(steps)} stands verbatim in the source`;
        return isCopied(own, language) ? [breach('copied-text', [...steps, language], message, own)] : [];
      }),
    ),
  ];
}

/** The messages of what is found, or of the error that there is no finding it. */
function messagesOf(find: () => readonly { readonly message: string }[]): string[] {
  try {
    return find().map(({ message }) => message);
  } catch (error) {
    if (error instanceof InputError) return error.problems.map(({ message }) => message);
    throw error;
  }
}

/** Names the field that a way ends in. */
function nameOf(steps: readonly PathStep[]): string {
  return steps.includes('successCriteria') ? 'criterion' : String(steps.at(-1));
}

/** The texts that are to be in words of our own, and the way to each. */
function ownTextsOf(
  { title, question, basis }: ShapedSpeech,
  entries: readonly Placed[],
): { steps: readonly PathStep[]; text: LanguageMap }[] {
  return [
    ...(title ? [{ steps: ['title'], text: title }] : []),
    ...(question ? [{ steps: ['question', 'summary'], text: question.summary }] : []),
    ...(basis ? [{ steps: ['basis', 'summary'], text: basis.summary }] : []),
    ...entries.flatMap(({ steps, entry }) => [
      { steps: [...steps, 'title'], text: entry.title },
      { steps: [...steps, 'summary'], text: entry.summary },
      ...('successCriteria' in entry ? entry.successCriteria : []).map((text, index) => ({
        steps: [...steps, 'successCriteria', index],
        text,
      })),
    ]),
  ];
}
