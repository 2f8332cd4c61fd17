import { speeches as shippedSpeeches } from '../../../data/generated/speeches';
import { cities as shippedCities } from '../../../data/vocabulary/cities';
import { cityClasses as shippedCityClasses } from '../../../data/vocabulary/cityClasses';
import { functions as shippedFunctions } from '../../../data/vocabulary/functions';
import { regions as shippedRegions } from '../../../data/vocabulary/regions';
import { themes as shippedThemes } from '../../../data/vocabulary/themes';
import { describeValue } from '../../errors/describeValue';
import { inputError } from '../../errors/inputError';
import type { Goal } from '../../model/goal/goal';
import { speechIdOf } from '../../model/goal/goalLike';
import type { LanguageMap } from '../../model/languageMap';
import type { Source } from '../../model/source';

/** An entity that has a name, by id. */
type Named = Readonly<Record<string, { readonly name: LanguageMap }>>;

/**
 * What {@link toJsonLd} names the things by that goals refer to.
 *
 * @category Formats
 */
export interface JsonLdOptions {
  /**
   * What all identifiers start with, up to a `:` or `/`. Default: `urn:policy-tracker:`, because nobody serves these pages; whoever
   * does gives an address, such as `https://example.org/policy/`.
   */
  readonly base?: string | undefined;
  /** The speeches, for their dates and sources. Default: the shipped ones. What a goal refers to and is not there has its identifier only. */
  readonly speeches?: readonly LinkedSpeech[] | undefined;
  /** The cities, for their names. Default: the shipped ones; and so on. */
  readonly cities?:
    | Readonly<Record<string, { readonly name: LanguageMap; readonly wikidata?: string | undefined }>>
    | undefined;
  readonly regions?: Named | undefined;
  readonly cityClasses?: Named | undefined;
  readonly functions?: Named | undefined;
  readonly themes?:
    | Readonly<Record<string, { readonly name: LanguageMap; readonly parentId?: string | undefined }>>
    | undefined;
}

/**
 * What of a speech is linked to.
 *
 * @category Formats
 */
export interface LinkedSpeech {
  readonly id: string;
  readonly title: LanguageMap;
  readonly date: string;
  readonly sources: readonly Source[];
}

/**
 * A node of a graph: a goal, or something it refers to.
 *
 * @category Formats
 */
export interface LinkedNode {
  readonly id: string;
  readonly [key: string]: unknown;
}

/**
 * A JSON-LD document: a context, and a graph of nodes.
 *
 * @category Formats
 */
export interface JsonLdDocument {
  readonly '@context': Readonly<Record<string, unknown>>;
  readonly '@graph': readonly LinkedNode[];
}

/** The things that have identifiers. */
const kinds = [
  'goal',
  'direction',
  'speech',
  'source',
  'theme',
  'place',
  'function',
  'word',
  'scheme',
  'term',
] as const;

/**
 * Writes goals as linked data, with nothing left out but the order of themes: their texts, places and times by schema.org, where they
 * come from by PROV-O, themes and functions as concepts of SKOS, and citations as selections of a source by the Web Annotation model,
 * down to the characters.
 *
 * The keys of a goal are the keys of its node, but for those of its indicators, relations and citations. What has no term in these
 * vocabularies has one of this package, under `term:`.
 *
 * @param goals - The goals.
 * @param options - What identifiers start with, and the names of what the goals refer to.
 * @returns The document. It stands alone: its context is in it.
 * @throws `InputError` where `base` does not end as it must.
 *
 * @example
 * ```ts
 * import { filterGoals, goals } from 'policy-tracker';
 * import { toJsonLd } from 'policy-tracker/formats';
 *
 * const [goal] = toJsonLd(filterGoals(goals, { text: 'hetao' }))['@graph'];
 *
 * goal?.id; // => 'goal:first-tier-cities-2021/accelerate-hetao'
 * ```
 *
 * @see {@link https://www.w3.org/TR/json-ld11/ | JSON-LD 1.1}
 * @see {@link https://www.w3.org/TR/annotation-model/#selectors | Selectors of the Web Annotation model}
 * @category Formats
 */
export function toJsonLd(goals: readonly Goal[], options: JsonLdOptions = {}): JsonLdDocument {
  const {
    base = 'urn:policy-tracker:',
    speeches = shippedSpeeches,
    cities = shippedCities,
    regions = shippedRegions,
    cityClasses = shippedCityClasses,
    functions = shippedFunctions,
    themes = shippedThemes,
  } = options;
  if (!/^[a-z][a-z0-9+.-]*:(?:[^\s<>"{}|\\^`#]*[:/])?$/i.test(base)) {
    const message = `expected an identifier with a scheme that ends in ":" or "/" and has no "#", found ${describeValue(base)}`;
    throw inputError('wrong-form', 'options.base', message);
  }
  const places: NonNullable<JsonLdOptions['cities']> = { ...regions, ...cities };
  const usedThemes = new Set<string>();
  const addTheme = (id: string | undefined): void => {
    if (id === undefined || usedThemes.has(id)) return;
    usedThemes.add(id);
    addTheme(own(themes, id)?.parentId);
  };
  for (const { themeIds } of goals) for (const id of themeIds) addTheme(id);
  const speechIds = new Set(goals.map(speechIdOf));

  const usedFunctions = distinct(goals.flatMap((goal) => goal.functions.map(({ functionId }) => functionId)));
  const usedPlaces = distinct(goals.flatMap((goal) => goal.places.map(({ placeId }) => placeId)));

  return {
    '@context': contextOf(base),
    '@graph': [
      ...goals.map((goal) => goalNode(goal, places)),
      ...speeches.filter(({ id }) => speechIds.has(id)).flatMap(speechNodes),
      ...nodesOf([...usedThemes], themes, (id, { name, parentId }) =>
        conceptNode('theme', id, name, parentId),
      ),
      ...nodesOf(usedFunctions, functions, (id, { name }) => conceptNode('function', id, name)),
      ...[...(usedThemes.size > 0 ? ['themes'] : []), ...(usedFunctions.length > 0 ? ['functions'] : [])].map(
        (name) => ({ id: `scheme:${name}`, type: 'skos:ConceptScheme' }),
      ),
      ...nodesOf(usedPlaces, places, placeNode),
      ...nodesOf(usedPlaces, cityClasses, (id, { name }) => ({
        id: `place:${id}`,
        type: 'term:CityClass',
        title: name,
      })),
    ],
  };
}

/** Makes a node for each id that something is known of. */
function nodesOf<Entity>(
  ids: readonly string[],
  entities: Readonly<Record<string, Entity>>,
  nodeOf: (id: string, entity: Entity) => LinkedNode,
): LinkedNode[] {
  return ids.flatMap((id) => {
    const entity = own(entities, id);
    return entity === undefined ? [] : [nodeOf(id, entity)];
  });
}

const distinct = (ids: readonly string[]) => [...new Set(ids)];

function own<T>(entities: Readonly<Record<string, T>>, id: string): T | undefined {
  return Object.hasOwn(entities, id) ? entities[id] : undefined;
}

/**
 * A goal as a node. What it is made of has identifiers too, and these are numbered: statements have no order, and nodes without a name
 * could be told apart by their surroundings alone, at a great cost.
 */
function goalNode(goal: Goal, known: Readonly<Record<string, unknown>>): LinkedNode {
  const speechId = speechIdOf(goal);
  const { places, functions, period, citations, ...rest } = goal;
  const id = `goal:${goal.id}`;
  const parts = <Part extends object>(
    name: string,
    list: readonly Part[],
    fieldsOf: (part: Part) => object,
  ) => list.map((part, index) => ({ id: `${id}#${name}-${index + 1}`, ...fieldsOf(part) }));
  const mapped = distinct(places.map(({ placeId }) => placeId)).filter((one) => Object.hasOwn(known, one));
  return {
    ...rest,
    id,
    type: ['Goal', 'schema:CreativeWork', 'prov:Entity'],
    directionId: `direction:${goal.directionId}`,
    action: `word:${goal.action}`,
    measurability: `word:${goal.measurability}`,
    places: parts('place', places, ({ placeId, role }) => ({
      placeId: `place:${placeId}`,
      role: `word:${role}`,
    })),
    ...(mapped.length > 0 && { spatialCoverage: mapped.map((one) => `place:${one}`) }),
    functions: parts('function', functions, ({ functionId, change }) => ({
      functionId: `function:${functionId}`,
      change: `word:${change}`,
    })),
    themeIds: goal.themeIds.map((themeId) => `theme:${themeId}`),
    ...(period && {
      period: { id: `${id}#period`, ...period },
      temporalCoverage: `${period.start}/${period.end}`,
    }),
    successCriteria: parts('success-criterion', goal.successCriteria, (criterion) => ({ title: criterion })),
    figures: parts('figure', goal.figures, ({ id: indicatorId, name, ...figure }) => ({
      ...figure,
      indicatorId,
      title: name,
      comparison: `word:${figure.comparison}`,
      coverage: `word:${figure.coverage}`,
    })),
    citations: citations.map((citation, index) =>
      citationNode(citation, `${id}#citation-${index + 1}`, speechId),
    ),
    relations: parts('relation', goal.relations, ({ kind, goalId }) => ({
      kind: `word:${kind}`,
      relatedGoal: `goal:${goalId}`,
    })),
    isPartOf: `speech:${speechId}`,
    wasDerivedFrom: distinct(citations.map(({ sourceId }) => `source:${speechId}/${sourceId}`)),
  };
}

function citationNode(
  { sourceId, paragraph, sentence, span, item }: Goal['citations'][number],
  id: string,
  speechId: string,
): LinkedNode {
  const clause = span && {
    refinedBy: {
      id: `${id}-clause`,
      type: 'oa:TextPositionSelector',
      firstCharacter: span.start,
      afterLastCharacter: span.end,
    },
  };
  return {
    id,
    type: 'oa:SpecificResource',
    hasSource: `source:${speechId}/${sourceId}`,
    ...(sentence !== undefined && {
      selector: { id: `${id}-sentence`, type: 'term:SentenceSelector', paragraph, sentence, ...clause },
    }),
    ...(item !== undefined && { item }),
  };
}

function speechNodes({ id, title, date, sources }: LinkedSpeech): LinkedNode[] {
  return [
    {
      id: `speech:${id}`,
      type: ['schema:CreativeWork', 'prov:Entity'],
      title,
      datePublished: date,
      sources: sources.map((source) => `source:${id}/${source.id}`),
    },
    ...sources.map((source) => ({
      id: `source:${id}/${source.id}`,
      type: ['schema:CreativeWork', 'prov:Entity'],
      headline: source.title,
      publisher: source.publisher,
      ...(source.url !== undefined && { url: source.url }),
      ...(source.publishedOn !== undefined && { datePublished: source.publishedOn }),
      ...(source.language !== undefined && { inLanguage: source.language }),
    })),
  ];
}

function conceptNode(kind: 'theme' | 'function', id: string, name: LanguageMap, parentId?: string) {
  return {
    id: `${kind}:${id}`,
    type: 'skos:Concept',
    prefLabel: name,
    inScheme: `scheme:${kind}s`,
    ...(parentId !== undefined && { broader: `${kind}:${parentId}` }),
  };
}

function placeNode(id: string, { name, wikidata }: { name: LanguageMap; wikidata?: string | undefined }) {
  return {
    id: `place:${id}`,
    type: 'schema:Place',
    title: name,
    ...(wikidata !== undefined && { sameAs: `http://www.wikidata.org/entity/${wikidata}` }),
  };
}

/** What the keys mean. */
function contextOf(base: string): Record<string, unknown> {
  const separator = base.slice(-1);
  const prefixes = Object.fromEntries(
    kinds.map((kind) => [kind, { '@id': `${base}${kind}${separator}`, '@prefix': true }]),
  );
  const inLanguages = (id: string) => ({ '@id': id, '@container': '@language' });
  const link = (id: string) => ({ '@id': id, '@type': '@id' });
  const several = (id: string) => ({ '@id': id, '@container': '@set' });
  const text = { '@type': 'xsd:string' };
  const count = { '@type': 'xsd:nonNegativeInteger' };
  return {
    '@version': 1.1,
    id: '@id',
    type: '@type',
    schema: 'https://schema.org/',
    prov: 'http://www.w3.org/ns/prov#',
    skos: 'http://www.w3.org/2004/02/skos/core#',
    oa: 'http://www.w3.org/ns/oa#',
    xsd: 'http://www.w3.org/2001/XMLSchema#',
    ...prefixes,
    Goal: 'term:Goal',
    title: inLanguages('schema:name'),
    summary: inLanguages('schema:abstract'),
    directionId: link('term:direction'),
    action: link('term:action'),
    measurability: link('term:measurability'),
    themeIds: { ...link('schema:about'), '@container': '@set' },
    places: several('term:places'),
    placeId: link('term:place'),
    spatialCoverage: { ...link('schema:spatialCoverage'), '@container': '@set' },
    role: link('term:role'),
    functions: several('term:functions'),
    functionId: link('term:function'),
    change: link('term:change'),
    period: 'term:period',
    start: { '@id': 'term:start', ...text },
    end: { '@id': 'term:end', ...text },
    temporalCoverage: { '@id': 'schema:temporalCoverage', ...text },
    deadline: { '@id': 'term:deadline', ...text },
    successCriteria: several('term:successCriteria'),
    figures: several('term:figures'),
    indicatorId: { '@id': 'term:indicator', ...text },
    comparison: link('term:comparison'),
    value: 'schema:value',
    on: { '@id': 'term:on', ...text },
    unit: { '@id': 'schema:unitText', ...text },
    coverage: link('term:coverage'),
    citations: several('term:citations'),
    hasSource: link('oa:hasSource'),
    selector: 'oa:hasSelector',
    paragraph: 'term:paragraph',
    sentence: 'term:sentence',
    refinedBy: 'oa:refinedBy',
    firstCharacter: { '@id': 'oa:start', ...count },
    afterLastCharacter: { '@id': 'oa:end', ...count },
    item: 'term:item',
    relations: several('term:relations'),
    kind: link('term:relationKind'),
    relatedGoal: link('term:relatedGoal'),
    isPartOf: link('schema:isPartOf'),
    wasDerivedFrom: { ...link('prov:wasDerivedFrom'), '@container': '@set' },
    sources: { ...link('term:sources'), '@container': '@set' },
    headline: 'schema:headline',
    publisher: 'schema:publisher',
    url: link('schema:url'),
    datePublished: { '@id': 'schema:datePublished', ...text },
    inLanguage: 'schema:inLanguage',
    prefLabel: inLanguages('skos:prefLabel'),
    inScheme: link('skos:inScheme'),
    broader: link('skos:broader'),
    sameAs: link('schema:sameAs'),
  };
}
