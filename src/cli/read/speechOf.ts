import type { Corpus, Speech } from 'policy-tracker';

/** Finds the speech that a goal belongs to. */
export function speechOf({ id }: { readonly id: string }, { speeches }: Corpus): Speech | undefined {
  return speeches.find((speech) => id.startsWith(`${speech.id}/`));
}
