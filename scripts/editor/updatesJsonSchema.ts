import { indicators } from '../../data/vocabulary/indicators';
import { languageMapSchema } from '../../src/model/languageMap';
import { evidenceEntrySchema } from '../../src/model/progress/evidence';
import { indicatorReportSchema } from '../../src/model/progress/indicatorReport';
import { measurementSchema } from '../../src/model/progress/measurement';
import { progressReasonSchema } from '../../src/model/progress/progressReason';
import { progressUpdateSchema } from '../../src/model/progress/progressUpdate';
import { updateFileSchema } from '../../src/model/progress/updateFile';
import { editorSchema } from './editorSchema';
import { updateSnippets } from './snippets';

/**
 * Writes `data/generated/schema/updates.schema.json`: the schema of a file of updates for editors.
 *
 * @param goalIds - The ids of the shipped goals. An editor offers them and accepts others.
 */
export function updatesJsonSchema(goalIds: readonly string[]): string {
  const indicatorIds = Object.keys(indicators);
  return editorSchema({
    title: 'Progress updates',
    description:
      'Progress updates, as policy-tracker has them: docs/guide/track-progress.md shows how to write one.',
    subject: 'the updates',
    whole: updateFileSchema,
    parts: {
      Update: progressUpdateSchema,
      IndicatorReport: indicatorReportSchema,
      Measurement: measurementSchema,
      Evidence: evidenceEntrySchema,
      Reason: progressReasonSchema,
      LanguageMap: languageMapSchema,
    },
    snippets: updateSnippets,
    examples: new Map([
      [progressUpdateSchema.shape.goalId, goalIds],
      [measurementSchema.shape.indicatorId, indicatorIds],
    ]),
  });
}
