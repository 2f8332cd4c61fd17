import { describeValue } from '../../../errors/describeValue';
import { type Fault, fault } from '../../document/fault';
import { readableItems } from '../../document/wellFormed';
import { repeatedValues } from '../repeatedValues';
import { locatorText } from './locatorText';
import {
  type EntryKind,
  entriesIn,
  entryKinds,
  goalEntriesIn,
  keysOf,
  type SpeechPart,
  type SpeechRuleGroup,
  subjectsIn,
} from './speechContext';

/** The rules against saying the same twice. */
export const repetitionRules = {
  'repeated-id': {
    severity: 'error',
    requires: 'No two speeches share an id; nor do a direction, a goal and a finding of one speech.',
    fix: 'Rename one of them. Keys become ids, and ids are unique everywhere.',
    check: repeatedKeys,
  },
  'repeated-value': {
    severity: 'error',
    requires: 'No list names the same thing twice.',
    fix: 'Delete the second.',
    check: (speech) => [
      ...repeatedValues(
        ['sources'],
        speech.sources?.map((source) => source?.id),
      ),
      ...repeatedComparisons(speech),
      ...entriesIn(speech).flatMap(({ path, entry }) =>
        repeatedValues(
          [...path, 'citations'],
          entry.citations?.map((citation) => citation && locatorText(citation)),
        ),
      ),
      ...repeatedTargets(speech),
      ...repeatedSubjects(speech),
      ...repeatedReferences(speech),
    ],
  },
} as const satisfies SpeechRuleGroup;

/** The targets of a goal that are of one indicator, place and day: milestones differ in their days. */
function repeatedTargets(speech: SpeechPart): Fault[] {
  return goalEntriesIn(speech).flatMap(({ path, entry: { targets } }) =>
    repeatedValues(
      [...path, 'targets'],
      targets?.map((target) => {
        const { indicatorId, placeId = '', dueBy = '' } = target ?? {};
        return indicatorId && [indicatorId, placeId, dueBy].filter(Boolean).join(' ');
      }),
    ),
  );
}

function repeatedKeys(speech: SpeechPart): Fault[] {
  const homes = new Map<string, EntryKind>();
  return entryKinds.flatMap((kind) =>
    keysOf(speech, kind).flatMap((key) => {
      const home = homes.get(key);
      homes.set(key, home ?? kind);
      return home ? [fault([kind, key], `${home} already has the key ${describeValue(key)}`, key)] : [];
    }),
  );
}

/** The speeches that a speech was compared with, and the goals looked for. */
function repeatedComparisons({ comparedWith }: SpeechPart): Fault[] {
  return [
    ...repeatedValues(
      ['comparedWith'],
      comparedWith?.map((one) => one?.speechId),
    ),
    ...readableItems(comparedWith).flatMap(([index, { goals }]) =>
      repeatedValues(['comparedWith', index, 'goals'], goals === 'all' ? [] : goals),
    ),
  ];
}

/** The places and themes of goals and findings. */
function repeatedSubjects(speech: SpeechPart): Fault[] {
  return subjectsIn(speech).flatMap(({ path, entry: { places, themeIds } }) => [
    ...repeatedValues(
      [...path, 'places'],
      places?.map((place) => pairText(place?.placeId, 'as', place?.role)),
    ),
    ...repeatedValues([...path, 'themeIds'], themeIds),
  ]);
}

/** The actors, functions and relations of goals. */
function repeatedReferences(speech: SpeechPart): Fault[] {
  const keyOf = (goalId: string) =>
    speech.id !== undefined && goalId.startsWith(`${speech.id}/`)
      ? goalId.slice(speech.id.length + 1)
      : goalId;
  return goalEntriesIn(speech).flatMap(({ path, entry: { actors, functions, relations } }) => [
    ...repeatedValues(
      [...path, 'actors'],
      actors?.map((actor) => pairText(actor?.actorId, 'as', actor?.role)),
    ),
    ...repeatedValues(
      [...path, 'functions'],
      functions?.map((one) => pairText(one?.change, '', one?.functionId)),
    ),
    ...repeatedValues(
      [...path, 'relations'],
      relations?.map((one) => pairText(one?.kind, '', one?.goalId && keyOf(one.goalId))),
    ),
  ]);
}

/** Joins two terms, if both can be read. */
function pairText(first: string | undefined, link: string, second: string | undefined): string | undefined {
  if (first === undefined || second === undefined) return undefined;
  return [first, link, second].filter((part) => part !== '').join(' ');
}
