// The vocabulary that questions need is in every bundle that asks one. It is written compactly, and read when it is first needed.

/** A term, as far as questions need it. */
type TermPart = { readonly broader?: string };

/** Reads a record of terms, each with its id and, after a `<`, that of the broader one: `beijing shanghai`, `care nursing<care`. */
export function termsFrom<Id extends string>(terms: string): Readonly<Record<Id, TermPart>> {
  const entries = terms.split(' ').map((term): [string, TermPart] => {
    const [id = '', broader] = term.split('<');
    return [id, broader ? { broader } : {}];
  });
  return Object.fromEntries(entries) as Record<Id, TermPart>;
}

/** Reads a record of terms of which some lie under others, the field that names the term above: `industry:finance trade|housing`. */
export function nestedFrom<Id extends string, Field extends string>(
  groups: string,
  field: Field,
): Readonly<Record<Id, { readonly [Name in Field]?: string }>> {
  const terms: Record<string, object> = {};
  for (const group of groups.split('|')) {
    const [above = '', under] = group.split(':');
    terms[above] ??= {};
    for (const id of under?.split(' ') ?? []) terms[id] = { [field]: above };
  }
  return terms as Record<Id, { readonly [Name in Field]?: string }>;
}

/** A region, as far as questions need it. */
type RegionPart = { memberIds: string[]; openEnded?: true; withinIds?: string[] };

/** Reads a record of regions with their members, a `+` for one that is larger, and a `@` before what it lies within. */
export function regionsFrom<Id extends string>(lines: string): Readonly<Record<Id, RegionPart>> {
  const listed = (ids: string) => ids.split(' ').filter((id) => id !== '');
  const regions = lines.split('|').map((line): [string, RegionPart] => {
    const [, id = '', open, members = '', within] = /^([^+:@]+)(\+?):?([^@]*)@?(.*)$/.exec(line) ?? [];
    return [
      id,
      {
        memberIds: listed(members),
        ...(open && { openEnded: true }),
        ...(within && { withinIds: listed(within) }),
      },
    ];
  });
  return Object.fromEntries(regions) as Record<Id, RegionPart>;
}
