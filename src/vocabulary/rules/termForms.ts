import { dateProblem } from '../../date/checkDate';
import {
  gbCodePattern,
  isoCountryPattern,
  isoPlacePattern,
  isoSubdivisionPattern,
  wikidataPattern,
} from '../../model/codePatterns';
import { keyPattern } from '../../model/key';
import { skosMatches } from '../../model/vocabulary/skosMatch';
import { themeSchemeIds } from '../../model/vocabulary/themeScheme';
import { described, type Form, fieldsOf, leaf, listOf, matching, oneOf, recordOf } from './forms';
import type { TermRecord } from './termKinds';

// What `vocabularySchema` says, without zod: the main entry of the package needs nothing installed. A test holds the two together.

const isText = (value: unknown) => typeof value === 'string' && value.trim() !== '';
const text = leaf('a text that is not blank', isText);
const id = matching(keyPattern, 'an id in kebab-case, such as "night-economy"');
const date = described(dateProblem);
const yes = oneOf([true]);
const language = matching(/^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/, 'a language tag, such as "en"');
const texts = recordOf(text, language, 'an object with a text by language, such as { "en": "…" }', false);
const isNumberIn = (low: number, high: number) => (value: unknown) =>
  typeof value === 'number' && value >= low && value <= high;

const source = fieldsOf(
  { id, title: text, kind: id, publisher: text },
  {
    url: leaf(
      'a web address, such as "https://example.org/page"',
      (value) => typeof value === 'string' && /^https?:/.test(value) && URL.canParse(value),
    ),
    publishedOn: date,
    language,
    note: text,
  },
);

const coordinates = fieldsOf(
  {
    latitude: leaf('degrees north, from -90 to 90', isNumberIn(-90, 90)),
    longitude: leaf('degrees east, from -180 to 180', isNumberIn(-180, 180)),
  },
  {},
);

const gbCode = matching(gbCodePattern, 'a code of six digits, such as "440300"');
const wikidata = matching(wikidataPattern, 'an identifier of Wikidata, such as "Q956"');
const term = fieldsOf({ name: texts }, { id, definition: texts, broader: id });

/** The form of the terms of each kind. */
export const termForms: Readonly<Record<TermRecord, Form>> = {
  cities: fieldsOf(
    { name: texts },
    {
      id,
      definition: texts,
      level: id,
      gbCode,
      iso: matching(isoSubdivisionPattern, 'a code of ISO 3166-2, such as "CN-BJ"'),
      wikidata,
      coordinates,
    },
  ),
  regions: fieldsOf(
    { name: texts, memberIds: listOf(id) },
    {
      id,
      definition: texts,
      kind: id,
      openEnded: yes,
      withinIds: listOf(id, false),
      gbCode,
      iso: matching(isoPlacePattern, 'a code of ISO 3166, such as "CN-GD"'),
      isoCountry: matching(isoCountryPattern, 'a code of ISO 3166-1, such as "HK"'),
      areaSquareKilometres: leaf(
        'a number above 0',
        (value) => typeof value === 'number' && value > 0 && value < Infinity,
      ),
      source,
      note: text,
    },
  ),
  cityClasses: fieldsOf(
    { name: texts, members: listOf(fieldsOf({ cityId: id }, { from: date, until: date, source })) },
    { id, definition: texts, source, includesEveryCity: yes, openEnded: yes },
  ),
  themes: fieldsOf(
    { name: texts },
    {
      id,
      definition: texts,
      parentId: id,
      crosswalks: listOf(
        fieldsOf({ scheme: oneOf(themeSchemeIds), code: text, match: oneOf(skosMatches) }, {}),
      ),
    },
  ),
  functions: fieldsOf({ name: texts }, { id, definition: texts, note: text }),
  indicators: fieldsOf({ name: texts, unit: text }, { id, definition: texts }),
  actors: term,
  actions: term,
  speechKinds: term,
  sourceKinds: term,
  evidenceKinds: term,
  regionKinds: term,
  cityLevels: term,
};

/** The form of all terms together. */
export const vocabularyForm: Form = /* @__PURE__ */ fieldsOf(
  {},
  {
    extends: oneOf(['nothing']),
    ...Object.fromEntries(
      Object.entries(termForms).map(([record, form]) => [
        record,
        recordOf(form, id, 'an object of terms by id'),
      ]),
    ),
  },
);
