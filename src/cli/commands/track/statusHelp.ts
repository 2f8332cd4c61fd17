import { textIn } from 'policy-tracker';
import {
  assessorKinds,
  type DefinedTerm,
  type StatusTerm,
  statuses,
  statusFlags,
  updateStatusIds,
} from 'policy-tracker/vocabulary';
import { pairTable } from '../../print/table';
import type { Terminal } from '../../print/terminal';

/** Writes the end of the help of `status`: examples, and what every term that it prints means. */
export function statusHelp(language: string, terminal: Terminal): string {
  const termMeaning = ([id, { definition }]: [string, DefinedTerm]) => [id, textIn(definition, language)];
  const statusMeaning = ([id, { definition, requirement }]: [string, StatusTerm]) => {
    const isReported = (updateStatusIds as readonly string[]).includes(id);
    const needs = `${isReported ? 'Needs: ' : ''}${textIn(requirement, language)}`;
    return [id, `${textIn(definition, language)} ${needs}`];
  };
  return `
Examples:
  policy-tracker status accelerate-hetao
  policy-tracker status accelerate-hetao --on 2024-06-30
  policy-tracker status --city shanghai --on 2024 --known-on 2023-06-30
  policy-tracker status --status planned --json

Statuses, and what an update that reports one must show:
${pairTable(25, Object.entries(statuses).map(statusMeaning), terminal)}

Flags:
${pairTable(25, Object.entries(statusFlags).map(termMeaning), terminal)}

Kinds of assessor:
${pairTable(25, Object.entries(assessorKinds).map(termMeaning), terminal)}`;
}
