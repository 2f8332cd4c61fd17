import { type Fault, fault, type PathSegment } from '../../errors/fault';
import { circleNumbers } from '../../internal/circles';
import { groupBy } from '../../internal/groupBy';
import type { Vocabulary } from '../../model/vocabulary/vocabulary';
import { kindsOfTerms, type RawTerms, type TermRecord, termRecords, termsIn, withTerms } from './termKinds';
import { fieldsUp, idsAt } from './termReferences';

/** A step from one term to another: the place where it is written, and what leads where. */
interface Step {
  readonly path: readonly PathSegment[];
  readonly from: string;
  readonly to: string;
}

/** Lists the steps of terms that lead round in a circle: to a parent, a broader term, another definition, or a place inside a region. */
export function cycleFaults(terms: RawTerms, base: Vocabulary): Fault[] {
  const all = withTerms(base, terms) as RawTerms & Vocabulary;
  return termRecords.flatMap((record) => {
    const next = groupBy(stepsIn(all, record), ({ from }) => from);
    const numbers = circleNumbers((id) => (next.get(id) ?? []).map(({ to }) => to), next.keys());
    return stepsIn(terms, record)
      .filter(({ from, to }) => numbers.has(from) && numbers.get(from) === numbers.get(to))
      .map(({ path, to }) => fault(path, messageOf(record), to));
  });
}

function messageOf(record: TermRecord): string {
  if (record === 'regions') return 'the region lies inside itself';
  const above = record === 'themes' ? 'ancestor' : record === 'indicators' ? 'variant' : 'broader term';
  return `the ${kindsOfTerms[record].one} is its own ${above}`;
}

function stepsIn(terms: RawTerms, record: TermRecord): Step[] {
  return termsIn(terms, record).flatMap(([id, term]) => {
    const at = (...field: readonly string[]) => idsAt(term, field, [record, id]);
    if (record !== 'regions') {
      return fieldsUp(record).flatMap((field) => at(...field).map(([path, to]) => ({ path, from: id, to })));
    }
    return [
      ...at('memberIds', '*').map(([path, to]) => ({ path, from: id, to })),
      ...at('withinIds', '*').map(([path, from]) => ({ path, from, to: id })),
    ];
  });
}
