/** A made-up update without a problem, on a shipped piece of evidence, with the fields that a test gives in place of its own. */
export function sampleUpdate(changes: Readonly<Record<string, unknown>> = {}) {
  return {
    id: 'hetao-opens',
    goalId: 'first-tier-cities-2021/accelerate-hetao',
    status: 'in-progress',
    validOn: '2025-05',
    recordedOn: '2025-06-02',
    assessorKind: 'media',
    assessor: 'A newspaper',
    evidenceIds: ['first-tier-cities-2021/xinhua-2025-12-23'],
    ...changes,
  };
}
