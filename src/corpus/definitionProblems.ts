import type { Problem } from '../errors/problem';
import { at, type Form, listOf, objectWith, optional } from '../internal/form';
import { isObject } from '../internal/isObject';
import {
  evidenceEntriesForm,
  evidenceForm,
  indicatorReportForm,
  updateForm,
} from '../model/progress/reportForm';
import { speechForm } from '../model/speech/speechForm';
import { vocabularyForm } from '../model/vocabulary/vocabularyForm';

/** Lists what a compiler would refuse in the definition of a corpus, for callers without one. */
export function definitionProblems(definition: Readonly<Record<string, unknown>>): Problem[] {
  const { extends: extended, updates } = definition;
  const formOf = {
    extends: Array.isArray(extended) ? listOf(corpusForm()) : corpusForm(),
    vocabulary: vocabularyForm(),
    speeches: listOf(speechForm(), 'a list of speeches'),
    updates: isObject(updates)
      ? updateFileForm()
      : listOf(updateForm(), 'a list of updates, or a file of them'),
  };
  return Object.entries(formOf).flatMap(([part, form]) => at(part, optional(form)(definition[part])));
}

function corpusForm(): Form {
  const parts = {
    updates: listOf(updateForm()),
    indicatorReports: listOf(indicatorReportForm()),
    evidence: listOf(evidenceForm()),
  };
  return objectWith(
    { vocabulary: vocabularyForm(), speeches: listOf(speechForm()), ...parts },
    'a corpus, or a list of them',
  );
}

function updateFileForm(): Form {
  return objectWith({
    evidence: optional(evidenceEntriesForm()),
    updates: listOf(updateForm()),
    indicatorReports: optional(listOf(indicatorReportForm())),
  });
}
