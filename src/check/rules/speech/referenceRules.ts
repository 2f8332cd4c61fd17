import {
  listReference,
  placeReference,
  type Reference,
  termReference,
  unknownIds,
} from '../../../corpus/unknownIds';
import { groupBy } from '../../../internal/groupBy';
import type { PathSegment } from '../../document/fault';
import { isUnreadable, readableItems } from '../../document/wellFormed';
import {
  type Entry,
  entriesIn,
  type GoalPart,
  goalEntriesIn,
  hasUnreadableSource,
  keysOf,
  type SpeechContext,
  type SpeechPart,
  type SpeechRuleGroup,
  type SubjectPart,
  sourceIdsOf,
  subjectsIn,
} from './speechContext';

/** The rules about what the ids of a speech name. */
export const referenceRules = {
  'unknown-id': {
    severity: 'error',
    requires:
      'Every id names something: a direction, goal or source of the speech, or a term of the vocabulary.',
    fix: 'Correct the id, or add what it names.',
    check: (speech, context) =>
      unknownIds([
        ...speechReferences(speech, context),
        ...sourceReferences(speech),
        ...comparedReferences(speech, context),
        ...goalEntriesIn(speech).flatMap((entry) => [
          ...goalReferences(entry, speech, context),
          ...actorReferences(entry, context),
          ...targetReferences(entry, context),
          ...relationReferences(entry, speech, context),
        ]),
        ...subjectsIn(speech).flatMap((entry) => subjectReferences(entry, context)),
      ]),
  },
} as const satisfies SpeechRuleGroup;

/** What the speech itself refers to: the kinds of itself and of its sources. */
function speechReferences({ kind, sources }: SpeechPart, { vocabulary }: SpeechContext): Reference[] {
  const { speechKinds, sourceKinds } = vocabulary;
  return [
    termReference(['kind'], 'kind of speech', kind, speechKinds),
    ...readableItems(sources).map(([index, source]) =>
      termReference(['sources', index, 'kind'], 'kind of source', source.kind, sourceKinds),
    ),
  ];
}

/** The references to sources of the speech. If the id of a source cannot be read, any id could be meant for it, so none is checked. */
function sourceReferences(speech: SpeechPart): Reference[] {
  if (hasUnreadableSource(speech)) return [];
  const ids = sourceIdsOf(speech);
  const { question, basis, sentenceMap } = speech;
  const reference = (path: readonly PathSegment[], id: string | undefined) =>
    listReference([...path, 'sourceId'], 'source', id, ids);
  return [
    ...Object.entries({ question, basis, sentenceMap }).map(([field, value]) =>
      reference([field], value?.sourceId),
    ),
    ...entriesIn(speech).flatMap(({ path, entry }) =>
      readableItems(entry.citations).map(([index, { sourceId }]) =>
        reference([...path, 'citations', index], sourceId),
      ),
    ),
  ];
}

/** The direction, verb and functions of a goal. */
function goalReferences(
  { path, entry: goal }: Entry<GoalPart>,
  speech: SpeechPart,
  context: SpeechContext,
): Reference[] {
  const directions = keysOf(speech, 'directions');
  const { actions, functions } = context.vocabulary;
  return [
    {
      path: [...path, 'direction'],
      kind: 'direction',
      id: goal.direction,
      isKnown: (key) => isUnreadable(speech, 'directions') || directions.includes(key),
      allowed: () => directions,
    },
    termReference([...path, 'action'], 'verb', goal.action, actions),
    ...readableItems(goal.functions).map(([index, { functionId }]) =>
      termReference([...path, 'functions', index, 'functionId'], 'function', functionId, functions),
    ),
  ];
}

/** The actors of a goal. */
function actorReferences({ path, entry: goal }: Entry<GoalPart>, { vocabulary }: SpeechContext): Reference[] {
  return readableItems(goal.actors).map(([index, { actorId }]) =>
    termReference([...path, 'actors', index, 'actorId'], 'actor', actorId, vocabulary.actors),
  );
}

/** The indicators of a goal's targets, and the places that are to be measured. */
function targetReferences(
  { path, entry: goal }: Entry<GoalPart>,
  { vocabulary }: SpeechContext,
): Reference[] {
  return readableItems(goal.targets).flatMap(([index, { indicatorId, placeId }]) => [
    termReference(
      [...path, 'targets', index, 'indicatorId'],
      'indicator',
      indicatorId,
      vocabulary.indicators,
    ),
    placeReference([...path, 'targets', index, 'placeId'], placeId, vocabulary),
  ]);
}

/** The places and themes of a goal or finding, and who said it. */
function subjectReferences(
  { path, entry: { places, themeIds, saidBy } }: Entry<SubjectPart>,
  { vocabulary }: SpeechContext,
): Reference[] {
  return [
    ...readableItems(places).map(([index, { placeId }]) =>
      placeReference([...path, 'places', index, 'placeId'], placeId, vocabulary),
    ),
    ...readableItems(themeIds).map(([index, themeId]) =>
      termReference([...path, 'themeIds', index], 'theme', themeId, vocabulary.themes),
    ),
    termReference([...path, 'saidBy'], 'actor', saidBy, vocabulary.actors),
  ];
}

/** The earlier speeches that a speech was compared with, and the goals looked for. That it is no other speech is another fault. */
function comparedReferences({ id, comparedWith }: SpeechPart, { otherGoals }: SpeechContext): Reference[] {
  if (comparedWith === undefined) return [];
  const keysById = groupBy(
    [...otherGoals.keys()].map((goalId) => goalId.split('/', 2)),
    ([speechId = '']) => speechId,
  );
  return readableItems(comparedWith)
    .filter(([, { speechId }]) => speechId !== id)
    .flatMap(([index, { speechId, goals }]) => {
      const path = ['comparedWith', index];
      const keys = new Set((keysById.get(speechId ?? '') ?? []).map(([, key = '']) => key));
      const isKnown = speechId !== undefined && keysById.has(speechId);
      return [
        listReference([...path, 'speechId'], 'speech', speechId, keysById),
        ...readableItems(goals === 'all' || !isKnown ? [] : goals).map(([number, key]) =>
          listReference([...path, 'goals', number], 'goal', key, keys),
        ),
      ];
    });
}

/** The goals that a goal is related to: of the same speech by key or id, of others by id. */
function relationReferences(
  { path, entry: goal }: Entry<GoalPart>,
  speech: SpeechPart,
  { otherGoals }: SpeechContext,
): Reference[] {
  const isOwn = (key: string) => isUnreadable(speech, 'goals') || Object.hasOwn(speech.goals ?? {}, key);
  const isKnown = (id: string) => {
    const [speechId, key] = id.includes('/') ? id.split('/', 2) : [speech.id, id];
    // A speech is checked against its own goals as they are now, even if the shipped version has others.
    if (speechId === speech.id) return isOwn(key ?? '');
    return otherGoals.has(id) || (speech.id === undefined && isOwn(key ?? ''));
  };
  return readableItems(goal.relations).map(([index, { goalId }]) => ({
    path: [...path, 'relations', index, 'goalId'],
    kind: 'goal',
    id: goalId,
    isKnown,
    allowed: () => [...keysOf(speech, 'goals'), ...otherGoals.keys()],
  }));
}
