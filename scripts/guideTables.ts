import * as definitions from '../data/vocabulary/definitions';
import * as schemas from '../src/check';
import type { Rule } from '../src/check/speechRules';
import { fieldTable, statusTable, table } from './dataDictionary';

/** The generated tables of the guides, by the name that stands in their marks. */
const tables: Readonly<Record<string, () => string>> = {
  goal: () => fieldTable(schemas.goalEntrySchema),
  citation: () => fieldTable(schemas.citationSchema),
  direction: () => fieldTable(schemas.policyDirectionEntrySchema),
  finding: () => fieldTable(schemas.findingEntrySchema),
  speech: () => fieldTable(schemas.speechSchema),
  rules: () => ruleTable(schemas.speechRules),
  updateRules: () => ruleTable(schemas.updateRules),
  update: () => fieldTable(schemas.progressUpdateSchema),
  statuses: statusTable,
  marks: () => meaningTable('Mark', definitions.progressMarkDefinitions),
};

function ruleTable(rules: Readonly<Record<string, Rule>>): string {
  return table(
    ['Error or warning', 'What the rule asks', 'What to do'],
    Object.entries(rules).map(([rule, { severity, asks, remedy }]) => [
      `\`${rule}\`${severity === 'warning' ? ' (warning)' : ''}`,
      asks,
      remedy,
    ]),
  );
}

function meaningTable(heading: string, meanings: Readonly<Record<string, string>>): string {
  return table(
    [heading, 'Meaning'],
    Object.entries(meanings).map(([word, meaning]) => [`\`${word}\``, meaning]),
  );
}

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
      if (!write) throw new Error(`the guide asks for a table "${name}" that nobody writes`);
      return `${start}\n${write()}\n\n${end}`;
    },
  );
}
