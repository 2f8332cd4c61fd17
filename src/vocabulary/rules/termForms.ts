import { dateProblem } from '../../date/checkDate';
import { described, type Form, leaf, listOf, recordOf } from '../../internal/form';
import { once } from '../../internal/once';
import {
  expectedLanguageTag,
  gbCodePattern,
  isoCountryPattern,
  isoPlacePattern,
  isoSubdivisionPattern,
  languageTagPattern,
  wikidataPattern,
} from '../../model/codePatterns';
import { keyPattern } from '../../model/key';
import { skosMatches } from '../../model/vocabulary/skosMatch';
import { themeSchemeIds } from '../../model/vocabulary/themeScheme';
import { webAddressForm } from '../../model/webAddress';
import { fieldsOf, filled, matching, oneOf } from './fieldForms';
import type { TermRecord } from './termKinds';

// What `vocabularySchema` says, without zod: the main entry of the package needs nothing installed. A test holds the two together.

/** The form of all terms together. It is made when it is first needed: whoever only asks questions never needs it. */
export const termsForm: () => Form = /* @__PURE__ */ once(makeForm);

/** Makes the forms that the fields of several kinds of terms have. */
function makeParts() {
  const isText = (value: unknown) => typeof value === 'string' && value.trim() !== '';
  const text = leaf('a text that is not blank', isText);
  const id = matching(keyPattern, 'an id in kebab-case, such as "night-economy"');
  const date = described(dateProblem);
  const yes = oneOf([true]);
  const language = matching(languageTagPattern, expectedLanguageTag);
  const expectedTexts = 'an object with a text by language, such as { "en": "…" }';
  const texts = filled(recordOf(text, language, expectedTexts), expectedTexts);
  const source = fieldsOf(
    { id, title: text, kind: id, publisher: text },
    {
      isOfficialName: yes,
      url: webAddressForm,
      publishedOn: date,
      language,
      note: text,
    },
  );

  return { text, id, date, yes, language, texts, source, optional: { id, definition: texts } };
}

type Parts = ReturnType<typeof makeParts>;

function coordinatesForm(): Form {
  const isNumberIn = (low: number, high: number) => (value: unknown) =>
    typeof value === 'number' && value >= low && value <= high;
  return fieldsOf(
    {
      latitude: leaf('degrees north, from -90 to 90', isNumberIn(-90, 90)),
      longitude: leaf('degrees east, from -180 to 180', isNumberIn(-180, 180)),
    },
    {},
  );
}

function placeForms({ text, id, date, yes, texts, source, optional }: Parts) {
  const gbCode = matching(gbCodePattern, 'a code of six digits, such as "440300"');
  return {
    cities: fieldsOf(
      { name: texts },
      {
        ...optional,
        level: id,
        gbCode,
        iso: matching(isoSubdivisionPattern, 'a code of ISO 3166-2, such as "CN-BJ"'),
        wikidata: matching(wikidataPattern, 'an identifier of Wikidata, such as "Q956"'),
        coordinates: coordinatesForm(),
      },
    ),
    regions: fieldsOf(
      { name: texts, memberIds: listOf(id) },
      {
        ...optional,
        kind: id,
        openEnded: yes,
        withinIds: filled(listOf(id), 'a list that is not empty'),
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
      { ...optional, source, includesEveryCityOf: id, openEnded: yes },
    ),
  } satisfies Partial<Record<TermRecord, Form>>;
}

function otherForms({ text, id, texts, source, optional }: Parts) {
  const term = fieldsOf({ name: texts }, { ...optional, broader: id });
  return {
    themes: fieldsOf(
      { name: texts },
      {
        ...optional,
        parentId: id,
        crosswalks: listOf(
          fieldsOf({ scheme: oneOf(themeSchemeIds), code: text, match: oneOf(skosMatches) }, {}),
        ),
      },
    ),
    functions: fieldsOf({ name: texts }, { ...optional, note: text }),
    indicators: fieldsOf(
      { name: texts, unit: text },
      { ...optional, variantOf: id, standard: text, population: texts, source },
    ),
    actors: term,
    actions: term,
    speechKinds: term,
    sourceKinds: term,
    evidenceKinds: term,
    regionKinds: term,
    cityLevels: term,
  } satisfies Partial<Record<TermRecord, Form>>;
}

function makeForm(): Form {
  const parts = makeParts();
  const forms: Readonly<Record<TermRecord, Form>> = { ...placeForms(parts), ...otherForms(parts) };
  return fieldsOf(
    {},
    {
      extends: oneOf(['nothing']),
      ...Object.fromEntries(
        Object.entries(forms).map(([record, form]) => [
          record,
          recordOf(form, parts.id, 'an object of terms by id'),
        ]),
      ),
    },
  );
}
