import { dateProblem } from '../date/checkDate';
import { startsByEndOf } from '../date/partialDate';
import { describeValue } from '../errors/describeValue';
import { type Problem, problem } from '../errors/problem';
import { unknownName } from '../errors/unknownName';
import { wrongForm } from '../errors/wrongForm';
import { isObject } from '../internal/isObject';
import { keyPattern } from '../model/key';
import type { Vocabulary } from '../model/vocabulary/vocabulary';
import { shippedVocabulary } from './shippedVocabulary';
import type { NewNames, VocabularyTerms } from './termDefinitions';

type Terms = VocabularyTerms<NewNames>;

interface KindOfTerm {
  /** The terms that share their ids with this kind. */
  readonly idSpace: 'place' | 'theme' | 'function';
  /** The lists that a term of the kind has. */
  readonly lists: readonly string[];
  /** The lists that it may have. */
  readonly optionalLists: readonly string[];
}

const termKinds: Readonly<Record<keyof Terms, KindOfTerm>> = {
  cities: { idSpace: 'place', lists: [], optionalLists: [] },
  regions: { idSpace: 'place', lists: ['memberIds'], optionalLists: ['withinIds'] },
  cityClasses: { idSpace: 'place', lists: ['members'], optionalLists: [] },
  themes: { idSpace: 'theme', lists: [], optionalLists: [] },
  functions: { idSpace: 'function', lists: [], optionalLists: [] },
};

const kindNames = /* @__PURE__ */ Object.keys(termKinds) as (keyof Terms)[];

/** Lists what a compiler would refuse, for callers without one. */
export function shapeProblems(terms: unknown): Problem[] {
  if (!isObject(terms))
    return [problem('wrong-form', 'terms', wrongForm('an object of terms by kind', terms))];
  return Object.entries(terms).flatMap(([kind, entries]): Problem[] => {
    if (!Object.hasOwn(termKinds, kind)) {
      return [problem('unknown-key', kind, unknownName('kind of terms', kind, kindNames))];
    }
    if (entries === undefined) return [];
    if (!isObject(entries))
      return [problem('wrong-form', kind, wrongForm('an object of terms by id', entries))];
    return Object.entries(entries).flatMap(([id, term]) => {
      if (!isObject(term)) return [problem('wrong-form', `${kind}.${id}`, wrongForm('an object', term))];
      const { lists, optionalLists } = termKinds[kind as keyof Terms];
      return [...lists, ...optionalLists.filter((list) => term[list] !== undefined)].flatMap((list) =>
        Array.isArray(term[list])
          ? []
          : [problem('wrong-form', `${kind}.${id}.${list}`, wrongForm('a list', term[list]))],
      );
    });
  });
}

/** Lists the ids that are not kebab-case, and those that are taken: two places never share an id. */
export function idProblems(terms: Terms): Problem[] {
  const { cities, regions, cityClasses, themes, functions } = shippedVocabulary;
  const taken = {
    place: new Set(Object.keys({ ...cities, ...regions, ...cityClasses })),
    theme: new Set(Object.keys(themes)),
    function: new Set(Object.keys(functions)),
  };
  return kindNames.flatMap((kind) => {
    const { idSpace } = termKinds[kind];
    return Object.entries<{ readonly id?: string | undefined }>(terms[kind] ?? {}).flatMap(([id, term]) =>
      idProblemsOf(`${kind}.${id}`, id, term, idSpace, taken[idSpace]),
    );
  });
}

function idProblemsOf(
  path: string,
  id: string,
  term: { readonly id?: string | undefined },
  idSpace: string,
  taken: Set<string>,
): Problem[] {
  if (!keyPattern.test(id)) {
    return [problem('wrong-form', path, 'expected an id in kebab-case, such as "night-economy"')];
  }
  if (taken.has(id)) return [problem('repeated-id', path, `another ${idSpace} has this id`)];
  taken.add(id);
  if (term.id === undefined || term.id === id) return [];
  return [problem('wrong-form', `${path}.id`, wrongForm(`${describeValue(id)}, as its key`, term.id))];
}

/** Lists the members and parents that do not exist, the memberships that end before they start, and the themes that are their own ancestors. */
export function referenceProblems(terms: Terms, vocabulary: Vocabulary): Problem[] {
  return [
    ...regionProblems(terms, vocabulary),
    ...classProblems(terms, vocabulary),
    ...themeProblems(terms, vocabulary),
  ];
}

function regionProblems(terms: Terms, { cities, regions }: Vocabulary): Problem[] {
  const places = { ...cities, ...regions };
  return Object.entries(terms.regions ?? {}).flatMap(([id, region]) =>
    (['memberIds', 'withinIds'] as const).flatMap((key) =>
      (region[key] ?? []).flatMap((memberId, index) =>
        unlessKnown(`regions.${id}.${key}[${index}]`, 'city or region', memberId, places),
      ),
    ),
  );
}

function classProblems(terms: Terms, { cities }: Vocabulary): Problem[] {
  return Object.entries(terms.cityClasses ?? {}).flatMap(([id, { members }]) =>
    members.flatMap((member, index) => {
      const path = `cityClasses.${id}.members[${index}]`;
      if (!isObject(member)) return [problem('wrong-form', path, wrongForm('an object', member))];
      const { cityId, from, until } = member;
      const wrongDates = [...unlessDate(`${path}.from`, from), ...unlessDate(`${path}.until`, until)];
      const isReversed =
        wrongDates.length === 0 && from !== undefined && until !== undefined && !startsByEndOf(from, until);
      return [
        ...unlessKnown(`${path}.cityId`, 'city', cityId, cities),
        ...wrongDates,
        ...(isReversed
          ? [
              problem(
                'period-reversed',
                `${path}.until`,
                `the city leaves in ${until}, before it joins in ${from}`,
              ),
            ]
          : []),
      ];
    }),
  );
}

function themeProblems(terms: Terms, { themes }: Vocabulary): Problem[] {
  return Object.entries(terms.themes ?? {}).flatMap(([id, { parentId }]) => {
    if (parentId === undefined) return [];
    const path = `themes.${id}.parentId`;
    return [
      ...unlessKnown(path, 'theme', parentId, themes),
      ...(isOwnAncestor(id, themes) ? [problem('cycle', path, 'the theme is its own ancestor')] : []),
    ];
  });
}

function unlessKnown(path: string, kind: string, id: unknown, entities: object): Problem[] {
  if (typeof id !== 'string') return [problem('wrong-form', path, wrongForm('an id', id))];
  if (Object.hasOwn(entities, id)) return [];
  return [problem('unknown-id', path, unknownName(kind, id, Object.keys(entities)))];
}

function unlessDate(path: string, date: string | undefined): Problem[] {
  const message = date === undefined ? undefined : dateProblem(date);
  return message === undefined ? [] : [problem('wrong-form', path, message)];
}

function isOwnAncestor(themeId: string, themes: Vocabulary['themes']): boolean {
  const seen = new Set<string>();
  for (let id = themes[themeId]?.parentId; id !== undefined && !seen.has(id); id = themes[id]?.parentId) {
    if (id === themeId) return true;
    seen.add(id);
  }
  return false;
}
