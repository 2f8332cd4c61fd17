/** The kinds of things that have identifiers. Each is a prefix of its own, because ids are unique within a kind alone. */
const identifiedKinds = [
  'goal',
  'direction',
  'speech',
  'source',
  'theme',
  'place',
  'actor',
  'function',
  // A controlled term, such as a verb or the role of a place.
  'concept',
  // A set of concepts.
  'scheme',
  // A property or class of this package’s own.
  'term',
] as const;

/**
 * Makes the context of a document: what each of its keys means.
 *
 * @param base - What all identifiers start with.
 */
export function contextOf(base: string): Record<string, unknown> {
  const separator = base.slice(-1);
  const prefixes = Object.fromEntries(
    identifiedKinds.map((kind) => [kind, { '@id': `${base}${kind}${separator}`, '@prefix': true }]),
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
    setOn: { '@id': 'term:setOn', ...text },
    action: link('term:action'),
    stance: link('term:stance'),
    measurability: link('term:measurability'),
    themeIds: { ...link('schema:about'), '@container': '@set' },
    primaryThemeId: link('term:primaryTheme'),
    places: several('term:places'),
    placeId: link('term:place'),
    spatialCoverage: { ...link('schema:spatialCoverage'), '@container': '@set' },
    role: link('term:role'),
    isInferred: 'term:isInferred',
    actors: several('term:actors'),
    actorId: link('term:actor'),
    saidBy: link('prov:wasAttributedTo'),
    functions: several('term:functions'),
    functionId: link('term:function'),
    change: link('term:change'),
    period: 'term:period',
    start: { '@id': 'term:start', ...text },
    end: { '@id': 'term:end', ...text },
    temporalCoverage: { '@id': 'schema:temporalCoverage', ...text },
    deadline: { '@id': 'term:deadline', ...text },
    conditions: several('term:conditions'),
    successCriteria: several('term:successCriteria'),
    figures: several('term:figures'),
    indicatorId: { '@id': 'term:indicator', ...text },
    comparison: link('term:comparison'),
    targets: several('term:targets'),
    upTo: 'term:upTo',
    dueBy: { '@id': 'term:dueBy', ...text },
    baseline: 'term:baseline',
    series: { '@id': 'term:series', ...text },
    condition: inLanguages('term:condition'),
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
    object: 'term:object',
    firstCharacter: { '@id': 'oa:start', ...count },
    afterLastCharacter: { '@id': 'oa:end', ...count },
    item: 'term:item',
    note: inLanguages('skos:editorialNote'),
    relations: several('term:relations'),
    kind: link('term:relationKind'),
    relatedGoal: link('term:relatedGoal'),
    isPartOf: link('schema:isPartOf'),
    wasDerivedFrom: { ...link('prov:wasDerivedFrom'), '@container': '@set' },
    sources: { ...link('term:sources'), '@container': '@set' },
    completeness: link('term:completeness'),
    scope: inLanguages('term:scope'),
    codings: several('term:codings'),
    coder: { '@id': 'term:coder', ...text },
    codedOn: { '@id': 'term:codedOn', ...text },
    rulesVersion: { '@id': 'term:rulesVersion', ...text },
    agreement: 'term:agreement',
    otherCoder: { '@id': 'term:otherCoder', ...text },
    coefficient: { '@id': 'schema:measurementTechnique', ...text },
    comparedWith: several('term:comparedWith'),
    comparedSpeech: link('term:comparedSpeech'),
    comparedGoals: { ...link('term:comparedGoals'), '@container': '@set' },
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
