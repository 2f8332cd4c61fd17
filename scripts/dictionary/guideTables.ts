import * as schemas from '../../src/check';
import { targetStates } from '../../src/model/progress/targetState';
import { statusFlags } from '../../src/model/terms/statusFlag';
import { code, markdownTable } from '../markdownTable';
import { fieldTable } from './fieldTable';
import { definitionTable, statusTable } from './termTables';

/** The generated tables of the guides, by the names in their marks. */
const tables: Readonly<Record<string, () => string>> = {
  goal: () => fieldTable(schemas.goalEntrySchema),
  citation: () => fieldTable(schemas.citationSchema),
  direction: () => fieldTable(schemas.policyDirectionEntrySchema),
  finding: () => fieldTable(schemas.findingEntrySchema),
  speech: () => fieldTable(schemas.speechSchema),
  rules: () => ruleTable(schemas.speechRules),
  updateRules: () => ruleTable(schemas.updateRules),
  vocabularyRules: () => ruleTable(schemas.vocabularyRules),
  update: () => fieldTable(schemas.progressUpdateSchema),
  statuses: statusTable,
  flags: () => definitionTable('Flag', statusFlags),
  targetStates: () => definitionTable('State', targetStates),
};

/**
 * Writes the generated tables into a guide, each between its marks: `<!-- generated: goal -->` and `<!-- end -->`.
 *
 * @param guide - The text of the guide, as it is.
 */
export function withTables(guide: string): string {
  return guide.replace(
    /(<!-- generated: (\w+) -->\n)[\s\S]*?(<!-- end -->)/g,
    (_, start: string, name: string, end: string) => {
      const write = tables[name];
      if (!write)
        throw new Error(
          `a guide asks for the unknown table "${name}"; known are ${Object.keys(tables).join(', ')}`,
        );
      return `${start}\n${write()}\n\n${end}`;
    },
  );
}

function ruleTable(rules: Readonly<Record<string, schemas.Rule>>): string {
  return markdownTable(
    ['Error or warning', 'What the rule requires', 'What to do'],
    Object.entries(rules).map(([rule, { severity, requires, fix }]) => [
      `${code(rule)}${severity === 'warning' ? ' (warning)' : ''}`,
      requires,
      fix,
    ]),
  );
}
