/** A made-up update without a problem: what a test gives takes the place of what it has. */
export function sampleUpdate(changes: Readonly<Record<string, unknown>> = {}) {
  return {
    id: 'hetao-opens',
    goalId: 'first-tier-cities-2021/accelerate-hetao',
    status: 'in-progress',
    validOn: '2025-05',
    recordedOn: '2025-06-02',
    assessor: 'media',
    assessorName: 'A newspaper',
    evidence: [{ title: 'Hetao opens', kind: 'news-report', publisher: 'A newspaper' }],
    ...changes,
  };
}
