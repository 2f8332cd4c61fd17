import type { SentenceMap } from '../model/speech/sentenceMap';
import type { Speech } from '../model/speech/speech';

/** The start of every text in a template that is to be replaced. */
export const placeholder = 'TODO: ';

const todo = (what: string) => `${placeholder}${what}`;

const place = todo(
  'the place: `policy-tracker cities` and `regions` list them; add your own in vocabulary.json',
);

const theme = todo('the theme, as specific as it can be: `policy-tracker themes` lists them');

/**
 * Makes the template of a speech: the fields that most need, each with its form, and one direction, goal and finding as examples. The texts to be
 * replaced start with `TODO:`, and a check finds those that are left.
 *
 * @param id - The id of the speech.
 * @param sentenceMap - The sentence map of the source that is cited. Without one, citations name an item of a page.
 * @returns A speech, not yet in its right form.
 *
 * @category Checking
 */
export function speechTemplate(id: string, sentenceMap?: SentenceMap): Speech {
  const sourceId = sentenceMap?.sourceId ?? 'report';
  const citations = [sentenceMap ? { sourceId, paragraph: 1, sentence: 1 } : { sourceId, item: 1 }];
  return {
    id,
    title: { en: todo('what the speech is, in your own words') },
    kind: todo('the kind of speech: `policy-tracker vocabulary speech-kinds` lists them'),
    date: todo('the day, such as 2021-09-28; where it is not known, the month or year, such as 2021-09'),
    event: {
      name: { en: todo('what the occasion was') },
      venue: { en: todo('where it was held; leave the field out for a written document') },
    },
    speakers: [
      {
        name: { en: todo('who spoke, the family name first for a Chinese name') },
        offices: [{ en: todo('every office held on the day; empty the list for a body') }],
      },
    ],
    sources: [
      {
        id: sourceId,
        title: todo('what the cited document is'),
        kind: todo('the kind of source: `policy-tracker vocabulary source-kinds` lists them'),
        publisher: todo('who published it'),
        url: todo('where it can be read; leave the field out where that is not known'),
        publishedOn: todo('when it was published; leave the field out where that is not known'),
        language: 'en',
      },
    ],
    completeness: 'excerpt',
    scope: {
      en: todo('what was read and coded; where that is all of it, write `whole` above and leave this out'),
    },
    codings: [
      {
        coder: todo('who codes it'),
        codedOn: todo('when the coding was finished'),
        rulesVersion: todo('the version of the rules of coding, such as that of this package'),
      },
    ],
    ...(sentenceMap && { sentenceMap }),
    directions: {
      'first-direction': {
        order: 1,
        title: { en: todo('the direction in a few words of your own') },
        summary: { en: todo('what the direction asks for, in a sentence or two') },
        citations,
      },
    },
    goals: {
      'do-one-thing': {
        direction: 'first-direction',
        title: { en: todo('one action on one object, in a few words of your own') },
        summary: { en: todo('what is asked for, of whom and where, in a sentence or two') },
        action: todo('the verb: `policy-tracker actions` lists them'),
        places: [{ placeId: place, role: 'addressee' }],
        actors: [
          {
            actorId: todo('who is to act, such as city-government; leave `actors` out where nobody is named'),
            role: 'responsible',
          },
        ],
        functions: [],
        themeIds: [theme],
        measurability: 'directional',
        successCriteria: [],
        figures: [],
        citations,
        relations: [],
      },
    },
    findings: {
      'one-finding': {
        kind: 'assessment',
        title: { en: todo('what the speech finds, in a few words of your own') },
        summary: { en: todo('what it finds, and of whom, in a sentence or two') },
        places: [{ placeId: place, role: 'addressee' }],
        themeIds: [theme],
        citations,
      },
    },
  };
}
