/** Sets a text as code. */
export const code = (text: string) => `\`${text}\``;

/** Writes a table in Markdown. A cell may hold anything: what would end it is escaped. */
export function markdownTable(headings: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map(escapeCell).join(' | ')} |`;
  return [line(headings), line(headings.map(() => '---')), ...rows.map(line)].join('\n');
}

const escapeCell = (text: string) => text.replaceAll('|', '\\|').replace(/\n+/g, ' ');
