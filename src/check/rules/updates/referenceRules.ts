import {
  listReference,
  placeReference,
  type Reference,
  termReference,
  unknownIds,
} from '../../../corpus/unknownIds';
import { readableItems } from '../../document/wellFormed';
import { correctionReferences } from './correctionRules';
import {
  measurementsIn,
  reportsIn,
  type UpdateContext,
  type UpdateRuleGroup,
  type UpdatesPart,
} from './updateContext';

/** The rules about what the ids of updates name. */
export const referenceRules = {
  'unknown-id': {
    severity: 'error',
    requires:
      'Every id names something: a goal, a place, a piece of evidence, its kind, an update that is corrected.',
    fix: 'Correct the id, or include what it names in the check.',
    check: (part, context) =>
      unknownIds([
        ...part.updates.flatMap(({ path, report: { goalId, supersededBy } }) => [
          listReference([...path, 'goalId'], 'goal', goalId, context.goals),
          listReference([...path, 'supersededBy'], 'goal', supersededBy, context.goals),
        ]),
        ...evidenceReferences(part, context),
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

/** Makes the references to evidence, and to its kinds. The evidence of the file is named first where the allowed ids are listed. */
function evidenceReferences(part: UpdatesPart, { otherEvidence, vocabulary }: UpdateContext): Reference[] {
  const known = new Set([...part.evidence, ...otherEvidence].map(({ id }) => id));
  return [
    ...part.evidence.map(({ path, piece: { kind } }) =>
      termReference([...path, 'kind'], 'kind of evidence', kind, vocabulary.evidenceKinds),
    ),
    ...reportsIn(part).flatMap(({ path, report: { evidenceIds } }) =>
      readableItems(evidenceIds).map(([index, id]) =>
        listReference([...path, 'evidenceIds', index], 'evidence', id, known),
      ),
    ),
  ];
}
