import { mostSuggestions, type PathSegment, pathText } from '../errors/fault';
import { type Problem, problem } from '../errors/problem';
import type { Citation } from '../model/citation';
import { idWithin } from '../model/key';
import type { Speech } from '../model/speech/speech';
import type { Vocabulary } from '../model/vocabulary/vocabulary';
import type { Corpus } from './corpus';
import { listReference, placeReference, type Reference, termReference, unknownIds } from './unknownIds';

/**
 * Lists the ids in a corpus that name nothing: terms that the vocabulary lacks; directions, goals and sources that the speech lacks; and
 * goals and evidence of updates and reports that the corpus lacks.
 */
export function referenceProblems(corpus: Corpus): Problem[] {
  const { speeches, vocabulary } = corpus;
  const references = [
    ...speeches.flatMap((speech) => referencesOf(speech, vocabulary)),
    ...updateReferences(corpus),
  ];
  return unknownIds(references).map(({ path, describe }, index) =>
    problem('unknown-id', pathText(path), describe(index < mostSuggestions)),
  );
}

/** The goals of updates, and the evidence of updates and reports. */
function updateReferences({ goals, updates, indicatorReports, evidence }: Corpus): Reference[] {
  const [goalIds, evidenceIds] = [idsOf(goals), idsOf(evidence)];
  return [
    ...updates.map(({ id, goalId }) => listReference(['updates', id, 'goalId'], 'goal', goalId, goalIds)),
    ...[...updates, ...indicatorReports].flatMap((report) =>
      report.evidenceIds.map((id, index) =>
        listReference(['updates', report.id, 'evidenceIds', index], 'evidence', id, evidenceIds),
      ),
    ),
  ];
}

const idsOf = (items: readonly { readonly id: string }[]) => new Set(items.map(({ id }) => id));

function referencesOf(speech: Speech, vocabulary: Vocabulary): Reference[] {
  const path = ['speeches', speech.id];
  const { speechKinds, sourceKinds } = vocabulary;
  const goals = Object.entries(speech.goals).map(([key, goal]) => [[...path, 'goals', key], goal] as const);
  const findings = Object.entries(speech.findings).map(
    ([key, finding]) => [[...path, 'findings', key], finding] as const,
  );
  return [
    termReference([...path, 'kind'], 'kind of speech', speech.kind, speechKinds),
    ...speech.sources.map(({ kind }, index) =>
      termReference([...path, 'sources', index, 'kind'], 'kind of source', kind, sourceKinds),
    ),
    ...sourceReferences(path, speech),
    ...goals.flatMap(([at, goal]) => goalReferences(at, goal, speech, vocabulary)),
    ...[...goals, ...findings].flatMap(([at, subject]) => subjectReferences(at, subject, vocabulary)),
  ];
}

/** Directions, goals or findings by key, each with its citations. */
type CitedEntries = Readonly<Record<string, { readonly citations: readonly Citation[] }>>;

/** The sources that a speech is cited from, and those of its question, its basis and its sentence map. */
function sourceReferences(path: readonly PathSegment[], speech: Speech): Reference[] {
  const { sources, question, basis, sentenceMap, directions, goals, findings } = speech;
  const entriesOf: Readonly<Record<string, CitedEntries>> = { directions, goals, findings };
  const known = Object.fromEntries(sources.map(({ id }) => [id, id]));
  const reference = (at: readonly PathSegment[], one: Pick<Citation, 'sourceId'> | undefined) =>
    termReference([...path, ...at, 'sourceId'], 'source', one?.sourceId, known);
  return [
    ...Object.entries({ question, basis, sentenceMap }).map(([field, one]) => reference([field], one)),
    ...Object.entries(entriesOf).flatMap(([kind, entries]) =>
      Object.entries(entries).flatMap(([key, { citations }]) =>
        citations.map((one, index) => reference([kind, key, 'citations', index], one)),
      ),
    ),
  ];
}

/** The direction, verb, actors, functions and related goals of a goal. */
function goalReferences(
  path: readonly PathSegment[],
  { direction, action, actors = [], functions, targets = [], relations }: Speech['goals'][string],
  speech: Speech,
  vocabulary: Vocabulary,
): Reference[] {
  return [
    termReference([...path, 'direction'], 'direction', direction, speech.directions),
    termReference([...path, 'action'], 'verb', action, vocabulary.actions),
    ...actors.map(({ actorId }, index) =>
      termReference([...path, 'actors', index, 'actorId'], 'actor', actorId, vocabulary.actors),
    ),
    ...functions.map(({ functionId }, index) =>
      termReference(
        [...path, 'functions', index, 'functionId'],
        'function',
        functionId,
        vocabulary.functions,
      ),
    ),
    ...targets.flatMap(({ indicatorId, placeId }, index) => [
      termReference(
        [...path, 'targets', index, 'indicatorId'],
        'indicator',
        indicatorId,
        vocabulary.indicators,
      ),
      placeReference([...path, 'targets', index, 'placeId'], placeId, vocabulary),
    ]),
    ...ownRelations(path, relations, speech),
  ];
}

/** The places and themes of a goal or finding, and who said it. */
function subjectReferences(
  path: readonly PathSegment[],
  { places, themeIds, saidBy }: Pick<Speech['goals'][string], 'places' | 'themeIds' | 'saidBy'>,
  vocabulary: Vocabulary,
): Reference[] {
  return [
    ...places.map(({ placeId }, index) =>
      placeReference([...path, 'places', index, 'placeId'], placeId, vocabulary),
    ),
    ...themeIds.map((id, index) =>
      termReference([...path, 'themeIds', index], 'theme', id, vocabulary.themes),
    ),
    termReference([...path, 'saidBy'], 'actor', saidBy, vocabulary.actors),
  ];
}

/** The relations to goals of the same speech. A goal of another may be in a corpus that this one will be added to. */
function ownRelations(
  path: readonly PathSegment[],
  relations: readonly { readonly goalId: string }[],
  { id, goals }: Speech,
): Reference[] {
  return relations.flatMap(({ goalId }, index) => {
    const [speechId, key = ''] = idWithin(id, goalId).split('/', 2);
    return speechId === id
      ? [termReference([...path, 'relations', index, 'goalId'], 'goal', key, goals)]
      : [];
  });
}
