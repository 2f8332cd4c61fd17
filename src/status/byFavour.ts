import type { UpdateStatus } from '../model/terms/status';

/**
 * The statuses that updates report, the most favourable first. Where updates have the same days, the least favourable counts: it claims
 * the least.
 */
export const byFavour: readonly UpdateStatus[] = [
  'achieved',
  'partly-achieved',
  'in-progress',
  'planned',
  'stalled',
  'no-evidence',
  'superseded',
  'dropped',
  'not-achieved',
];
