import { type Problem, problem } from '../errors/problem';
import { unknownName } from '../errors/unknownName';
import { idWithin } from '../model/key';
import type { Speech } from '../model/speech/speech';
import type { Vocabulary } from '../model/vocabulary/vocabulary';

/** An id, where it stands, what it names, and the records one of which has to have it. */
type Reference = readonly [path: string, kind: string, id: string, records: readonly object[]];

/** Lists the ids of speeches that name nothing: terms that the vocabulary lacks, and directions and goals that the speech lacks. */
export function referenceProblems(speeches: readonly Speech[], vocabulary: Vocabulary): Problem[] {
  return speeches.flatMap((speech) => referencesOf(speech, vocabulary).flatMap(problemUnlessKnown));
}

function problemUnlessKnown([path, kind, id, records]: Reference): Problem[] {
  if (records.some((record) => Object.hasOwn(record, id))) return [];
  return [problem('unknown-id', path, unknownName(kind, id, records.flatMap(Object.keys)))];
}

function referencesOf(speech: Speech, vocabulary: Vocabulary): Reference[] {
  const path = `speeches.${speech.id}`;
  const { functions, actions, actors, speechKinds, sourceKinds } = vocabulary;
  const ofGoals = Object.entries(speech.goals).flatMap(([key, goal]): Reference[] => [
    [`${path}.goals.${key}.direction`, 'direction', goal.direction, [speech.directions]],
    [`${path}.goals.${key}.action`, 'action', goal.action, [actions]],
    ...(goal.actors ?? []).flatMap(({ actorId }, index) =>
      termReferences(`${path}.goals.${key}.actors[${index}].actorId`, 'actor', actorId, actors),
    ),
    ...goal.functions.map(
      ({ functionId }, index): Reference => [
        `${path}.goals.${key}.functions[${index}].functionId`,
        'function',
        functionId,
        [functions],
      ],
    ),
    ...ownRelations(`${path}.goals.${key}`, goal.relations, speech),
  ]);
  const subjects = [
    ...Object.entries(speech.goals).map(([key, goal]) => [`${path}.goals.${key}`, goal] as const),
    ...Object.entries(speech.findings).map(([key, one]) => [`${path}.findings.${key}`, one] as const),
  ];
  return [
    ...termReferences(`${path}.kind`, 'kind of speech', speech.kind, speechKinds),
    ...speech.sources.flatMap(({ kind }, index) =>
      termReferences(`${path}.sources[${index}].kind`, 'kind of source', kind, sourceKinds),
    ),
    ...ofGoals,
    ...subjects.flatMap(([at, subject]) => subjectReferences(at, subject, vocabulary)),
  ];
}

/** The reference to a term, where there is one and the vocabulary has such terms. */
function termReferences(
  path: string,
  kind: string,
  id: string | undefined,
  terms: object | undefined,
): Reference[] {
  return id === undefined || terms === undefined ? [] : [[path, kind, id, [terms]]];
}

/** The places and themes of a goal or finding, and who said it. */
function subjectReferences(
  path: string,
  { places, themeIds, saidBy }: Pick<Speech['goals'][string], 'places' | 'themeIds' | 'saidBy'>,
  { cities, regions, cityClasses, themes, actors }: Vocabulary,
): Reference[] {
  return [
    ...places.map(
      ({ placeId }, index): Reference => [
        `${path}.places[${index}].placeId`,
        'place',
        placeId,
        [cities, regions, cityClasses],
      ],
    ),
    ...themeIds.map((id, index): Reference => [`${path}.themeIds[${index}]`, 'theme', id, [themes]]),
    ...termReferences(`${path}.saidBy`, 'actor', saidBy, actors),
  ];
}

/** The relations to goals of the same speech. A goal of another may be in a corpus that this one will be added to. */
function ownRelations(
  path: string,
  relations: readonly { readonly goalId: string }[],
  { id, goals }: Speech,
): Reference[] {
  return relations.flatMap(({ goalId }, index): Reference[] => {
    const [speechId, key = ''] = idWithin(id, goalId).split('/', 2);
    return speechId === id ? [[`${path}.relations[${index}].goalId`, 'goal', key, [goals]]] : [];
  });
}
