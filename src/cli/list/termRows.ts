import { classesOfCity, countGoals, regionsOfCity, shippedCorpus, textIn } from 'policy-tracker';
import type { Asked } from '../read/asked';
import { otherTextIn, type Terms, termName, termsOf } from '../read/terms';
import type { TermKind } from './termKinds';
import type { TermRow } from './termRow';

/**
 * Lists the terms of a kind, each below the one that it is part of. Without the shipped data, shipped terms that no goal has are left
 * out.
 */
export function termRows(kind: TermKind, asked: Asked): TermRow[] {
  const { terms: source, facet } = kind;
  const terms = typeof source === 'string' ? termsOf(asked.corpus, source) : source;
  const shipped = typeof source === 'string' ? termsOf(shippedCorpus, source) : {};
  const counts: Readonly<Partial<Record<string, number>>> = facet ? countGoals(asked.corpus, facet) : {};
  const isListed = (id: string) =>
    !(asked.isOwn && facet) || terms[id] !== shipped[id] || (counts[id] ?? 0) > 0;
  return nestedIds(terms)
    .filter(({ id }) => isListed(id))
    .map(({ id, depth }) => ({
      ...describeTerm(terms, id, asked.language),
      kind: kind.name,
      depth,
      within: placesAround(kind, id, asked),
      ...(facet && { goalCount: counts[id] ?? 0 }),
    }));
}

function describeTerm(terms: Terms, id: string, language: string) {
  const term = terms[id] ?? {};
  return {
    id,
    term,
    name: termName(terms, id, language),
    otherName: (term.name && otherTextIn(term.name, language)) ?? '',
    population: term.population ? textIn(term.population, language) : '',
    definition: term.definition ? textIn(term.definition, language) : (term.note ?? ''),
  };
}

/** Lists ids so that each comes below the term that it is part of or narrower than, and says how many are above it. */
function nestedIds(terms: Terms): { readonly id: string; readonly depth: number }[] {
  const ids = Object.keys(terms);
  const children = new Map<string | undefined, string[]>();
  for (const id of ids) {
    const above = terms[id]?.parentId ?? terms[id]?.broader ?? '';
    const parentId = Object.hasOwn(terms, above) ? above : undefined;
    children.set(parentId, [...(children.get(parentId) ?? []), id]);
  }
  const below = (parentId: string | undefined, depth: number): { id: string; depth: number }[] =>
    (children.get(parentId) ?? []).flatMap((id) => [{ id, depth }, ...below(id, depth + 1)]);
  return below(undefined, 0);
}

function placesAround({ name }: TermKind, id: string, { corpus }: Asked): readonly string[] {
  const { vocabulary } = corpus;
  if (name === 'regions') return termsOf(corpus, 'regions')[id]?.withinIds ?? [];
  if (name !== 'cities') return [];
  return [...classesOfCity(id, { vocabulary }), ...regionsOfCity(id, { vocabulary })];
}
