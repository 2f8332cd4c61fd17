import { describeValue } from '../errors/describeValue';
import { type Problem, problem } from '../errors/problem';
import type { Corpus } from './corpus';
import { referenceProblems } from './referenceProblems';

/** Lists the speeches, updates and evidence of a corpus that have the id of another, and the ids in them that name nothing. */
export function corpusProblems(corpus: Corpus): Problem[] {
  const { speeches, updates, indicatorReports, evidence } = corpus;
  return [
    ...repeatedIds('speeches', 'speech', speeches),
    ...repeatedIds('updates', 'update or report', [...updates, ...indicatorReports]),
    ...repeatedIds('evidence', 'piece of evidence', evidence),
    ...referenceProblems(corpus),
  ];
}

function repeatedIds(path: string, kind: string, items: readonly { readonly id: string }[]): Problem[] {
  const seen = new Set<string>();
  return items.flatMap(({ id }) => {
    if (!seen.has(id)) {
      seen.add(id);
      return [];
    }
    return [problem('repeated-id', `${path}.${id}`, `another ${kind} has the id ${describeValue(id)}`)];
  });
}
