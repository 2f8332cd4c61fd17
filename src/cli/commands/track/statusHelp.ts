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
export function statusHelp(terminal: Terminal): string {
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

function termMeaning([id, { definition }]: [string, DefinedTerm]): string[] {
  return [id, definition.en];
}

function statusMeaning([id, { definition, requirement }]: [string, StatusTerm]): string[] {
  const isReported = (updateStatusIds as readonly string[]).includes(id);
  return [id, `${definition.en} ${isReported ? 'Needs: ' : ''}${requirement.en}`];
}
