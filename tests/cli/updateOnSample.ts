/** The evidence of the made-up update. */
export const evidenceOnSample = {
  'homes-begun': { title: 'Homes begun', kind: 'statistics', publisher: 'The city’s statistics office' },
};

/** A made-up update on the made-up speech. */
export const updateOnSample = {
  id: 'mine/homes-begun',
  goalId: 'mayors-address-2030/build-homes',
  status: 'in-progress',
  validOn: '2031-05',
  recordedOn: '2031-06-02',
  assessorKind: 'statistics-office',
  assessor: 'The city’s statistics office',
  evidenceIds: ['homes-begun'],
};
