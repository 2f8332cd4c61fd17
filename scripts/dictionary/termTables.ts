import type { LanguageMap } from '../../src/model/languageMap';
import { statuses } from '../../src/model/terms/status';
import type { Term } from '../../src/model/terms/term';
import { code, markdownTable } from '../markdownTable';

/** What the table needs of a term. */
interface NamedTerm {
  readonly name: LanguageMap;
  readonly definition?: LanguageMap | undefined;
}

/** Writes the table of a set of terms: the names of each and, where they have definitions, what each means. */
export function termTable(terms: Readonly<Record<string, NamedTerm>>): string {
  const hasDefinitions = Object.values(terms).some(({ definition }) => definition);
  return markdownTable(
    ['Term', 'English', 'Chinese', ...(hasDefinitions ? ['Meaning'] : [])],
    Object.entries(terms).map(([id, { name, definition }]) => [
      code(id),
      name.en ?? '',
      name.zh ?? '',
      ...(hasDefinitions ? [definition?.en ?? ''] : []),
    ]),
  );
}

/** Writes a table of the definitions of terms alone. */
export function definitionTable(heading: string, terms: Readonly<Record<string, Term>>): string {
  return markdownTable(
    [heading, 'Meaning'],
    Object.entries(terms).map(([id, { definition }]) => [code(id), definition?.en ?? '']),
  );
}

/** Writes the table of the statuses: what each means, and what an update that reports it must show. */
export function statusTable(): string {
  return markdownTable(
    ['Status', 'Meaning', 'What an update must show'],
    Object.entries(statuses).map(([id, { definition, requirement }]) => [
      code(id),
      definition.en,
      requirement.en,
    ]),
  );
}
