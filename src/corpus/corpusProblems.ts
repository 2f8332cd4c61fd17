import { describeValue } from '../errors/describeValue';
import { type Problem, problem } from '../errors/problem';
import { unknownName } from '../errors/unknownName';
import type { Corpus } from './corpus';
import { referenceProblems } from './referenceProblems';

/** Lists the speeches and updates of a corpus that have the id of another, and the ids in them that name nothing. */
export function corpusProblems(corpus: Corpus): Problem[] {
  const { vocabulary, speeches, goals, updates, indicatorReports } = corpus;
  const goalIds = new Set(goals.map(({ id }) => id));
  return [
    ...repeatedIds('speeches', 'speech', speeches),
    ...referenceProblems(speeches, vocabulary),
    ...repeatedIds('updates', 'update or report', [...updates, ...indicatorReports]),
    ...updates.flatMap(({ id, goalId }) =>
      goalIds.has(goalId)
        ? []
        : [problem('unknown-id', `updates.${id}.goalId`, unknownName('goal', goalId, [...goalIds]))],
    ),
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
