import type { StatusFlags } from 'policy-tracker';
import { type StatusFlag, statusFlagIds } from 'policy-tracker/vocabulary';

/** Lists the flags that a status has. */
export function flagsOf(status: StatusFlags): StatusFlag[] {
  return statusFlagIds.filter((flag) => status[flag]);
}
