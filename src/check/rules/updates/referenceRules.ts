import { placeReference, type Reference, termReference, unknownIds } from '../../../corpus/unknownIds';
import type { PathSegment } from '../../document/fault';
import { readableItems } from '../../document/wellFormed';
import { correctionReferences } from './correctionRules';
import { measurementsIn, reportsIn, type UpdateContext, type UpdateRuleGroup } from './updateContext';

/** The rules about what the ids of updates name. */
export const referenceRules = {
  'unknown-id': {
    severity: 'error',
    requires: 'Every id names something: a goal, a place, a kind of evidence, an update that is corrected.',
    fix: 'Correct the id, or include what it names in the check.',
    check: (part, context) =>
      unknownIds([
        ...part.updates.flatMap(({ path, report: { goalId, supersededBy } }) => [
          goalReference([...path, 'goalId'], goalId, context),
          goalReference([...path, 'supersededBy'], supersededBy, context),
        ]),
        ...reportsIn(part).flatMap(({ path, report }) =>
          readableItems(report.evidence).map(([index, { kind }]) =>
            termReference(
              [...path, 'evidence', index, 'kind'],
              'kind of evidence',
              kind,
              context.vocabulary.evidenceKinds,
            ),
          ),
        ),
        ...measurementsIn(part).map(({ path, measurement }) =>
          placeReference([...path, 'placeId'], measurement.placeId, context.vocabulary),
        ),
        ...correctionReferences(part.updates, context.otherUpdates),
        ...correctionReferences(part.reports, context.otherReports),
      ]),
  },
  'unknown-indicator': {
    severity: 'warning',
    requires: 'Every indicator is in the vocabulary, or deliberately new.',
    fix: 'Correct the id. A new indicator stays as it is, or goes into the vocabulary: `indicators` of vocabulary.json, or of `defineVocabulary`.',
    check: (part, context) =>
      unknownIds(
        measurementsIn(part).map(({ path, measurement: { indicatorId } }) =>
          termReference([...path, 'indicatorId'], 'indicator', indicatorId, context.vocabulary.indicators),
        ),
      ),
  },
} as const satisfies UpdateRuleGroup;

function goalReference(
  path: readonly PathSegment[],
  id: string | undefined,
  { goals }: UpdateContext,
): Reference {
  return { path, kind: 'goal', id, isKnown: (one) => goals.has(one), allowed: () => [...goals.keys()] };
}
