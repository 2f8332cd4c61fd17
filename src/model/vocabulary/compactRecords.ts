// The vocabulary that questions need is in every bundle that asks one. It is written compactly, and read when it is first needed: ids
// with spaces between. An id with a sign behind it is a head; the ids that follow it, up to the next head, are its group. A sign alone
// ends a group: what follows it has no head, as what comes before the first one.

/** The ids of a group, its head, the sign behind that, and what stands behind the sign. */
type Group = [ids: string[], head: string, ...marks: string[]];

/** Reads the groups of a text. */
function groupsIn(text: string): Group[] {
  const groups: Group[] = [[[], '']];
  for (const word of text.split(' ')) {
    const [id = '', ...marks] = word.split(/([:+@])/);
    if (marks.length > 0) groups.push([[], id, ...marks]);
    else groups.at(-1)?.[0].push(id);
  }
  return groups;
}

/** Reads a record of terms: those of a group lie under its head, which they name in a field. `housing industry: finance trade : culture`. */
export function termsFrom<Id extends string>(text: string): Readonly<Record<Id, object>>;
export function termsFrom<Id extends string, Field extends string>(
  text: string,
  field: Field,
): Readonly<Record<Id, { readonly [Name in Field]?: string }>>;
export function termsFrom(text: string, field = ''): Readonly<Record<string, object>> {
  const terms: Record<string, object> = {};
  for (const [ids, head] of groupsIn(text)) {
    if (head) terms[head] ??= {};
    for (const id of ids) terms[id] = head ? { [field]: head } : {};
  }
  return terms;
}

/** A region, as far as questions need it. */
type RegionPart = { memberIds: string[]; openEnded?: boolean; withinIds?: string[] };

/** Reads a record of regions: behind a `:` its members, behind a `+` those that are known, and behind a `@` what it lies within. */
export function regionsFrom<Id extends string>(text: string): Readonly<Record<Id, RegionPart>> {
  const regions: Record<string, RegionPart> = {};
  for (const [ids, head, sign] of groupsIn(text).slice(1)) {
    regions[head] ??= { memberIds: [] };
    regions[head][sign === '@' ? 'withinIds' : 'memberIds'] = ids;
    if (sign === '+') regions[head].openEnded = true;
  }
  return regions as Record<Id, RegionPart>;
}

/** A class of cities, as far as questions need it. */
type ClassPart = {
  includesEveryCityOf?: string | undefined;
  readonly members: {
    readonly cityId: string;
    readonly from?: string | undefined;
    readonly until?: string | undefined;
  }[];
};

/** Reads a record of classes of cities: `large:2020:2025 jinan` has been one since 2020, until 2025; `all@ china` has every city of China. */
export function classesFrom<Id extends string>(text: string): Readonly<Record<Id, ClassPart>> {
  const classes: Record<string, ClassPart> = {};
  for (const [ids, head, sign, from, , until] of groupsIn(text).slice(1)) {
    classes[head] ??= { members: [] };
    if (sign === '@') classes[head].includesEveryCityOf = ids[0];
    else classes[head].members.push(...ids.map((cityId) => ({ cityId, from: from || undefined, until })));
  }
  return classes as Record<Id, ClassPart>;
}
