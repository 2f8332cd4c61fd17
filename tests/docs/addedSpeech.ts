import type { Speech } from '../../src';

/** The id of the speech that is added to the shipped ones. */
export const addedId = 'added-speech-2001';

/** Makes a speech that is older than all others and has a copy of each of their directions, goals and findings. */
export function addedSpeech(speeches: readonly Speech[]): Speech {
  const [model] = speeches;
  if (!model) throw new Error('there is no speech to copy from');
  const { question: _question, basis: _basis, sentenceMap: _sentenceMap, ...rest } = model;
  const citations = [{ sourceId: 'page', item: 1 }];
  const entriesOf = <Entry>(kindOf: (speech: Speech) => Readonly<Record<string, Entry>>) =>
    speeches.flatMap((speech) => Object.entries(kindOf(speech)));
  return {
    ...rest,
    id: addedId,
    date: '2001-01-01',
    sources: [{ id: 'page', title: 'A page', kind: 'reported-text', publisher: 'A newspaper' }],
    directions: Object.fromEntries(
      entriesOf(({ directions }) => directions).map(([key, direction], index) => [
        key,
        { ...direction, order: index + 1, citations },
      ]),
    ),
    goals: Object.fromEntries(
      entriesOf(({ goals }) => goals).map(([key, goal]) => [key, { ...goal, citations, relations: [] }]),
    ),
    findings: Object.fromEntries(
      entriesOf(({ findings }) => findings).map(([key, finding]) => [key, { ...finding, citations }]),
    ),
  };
}
