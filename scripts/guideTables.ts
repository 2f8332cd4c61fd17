import * as schemas from '../src/schema';
import { fieldTable, table } from './dataDictionary';

/** The generated tables of the guide on adding a speech, by the name that stands in its marks. */
const tables: Readonly<Record<string, () => string>> = {
  goal: () => fieldTable(schemas.goalEntrySchema),
  citation: () => fieldTable(schemas.citationSchema),
  direction: () => fieldTable(schemas.policyDirectionEntrySchema),
  finding: () => fieldTable(schemas.findingEntrySchema),
  speech: () => fieldTable(schemas.speechSchema),
  rules: () =>
    table(
      ['Error or warning', 'What the rule asks', 'What to do'],
      Object.entries(schemas.speechRules).map(([rule, { severity, asks, remedy }]) => [
        `\`${rule}\`${severity === 'warning' ? ' (warning)' : ''}`,
        asks,
        remedy,
      ]),
    ),
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
      if (!write) throw new Error(`the guide asks for a table "${name}" that nobody writes`);
      return `${start}\n${write()}\n\n${end}`;
    },
  );
}
