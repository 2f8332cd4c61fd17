import { Option } from 'commander';
import type { CriteriaKey } from 'policy-tracker';
import { criteriaFlags } from './criteriaFlags';

/**
 * Names the flag of a criterion or an option, so that an error speaks of what was typed: `staleAfterDays` is `--stale-after`.
 *
 * @param key - The key of a criterion, or the name of an option.
 */
export function flagName(key: string): string {
  if (Object.hasOwn(criteriaFlags, key)) {
    const { long } = new Option(criteriaFlags[key as CriteriaKey].flag);
    return long ?? key;
  }
  return `--${key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
}

/**
 * Names the flag that the path of a problem leads to: `criteria.cityId[0]` is `--city`. Any other path stays as it is.
 *
 * @param path - The path of a problem.
 */
export function flagAt(path: string): string {
  const [, key, rest = ''] = /^(?:criteria|options)\.(\w+)(.*)$/.exec(path) ?? [];
  if (key === undefined) return path;
  // The message quotes the value, so that its place in the list says nothing more.
  return `${flagName(key)}${/^\[\d+\]$/.test(rest) ? '' : rest}`;
}
