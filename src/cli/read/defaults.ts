import { delimiter } from 'node:path';
import { languageTag } from './languageTag';

/** What a command is asked about where its flags do not say otherwise. */
export interface Defaults {
  /** The current day: nothing but the command line looks at the clock. */
  readonly today: string;
  /** The language of the reader, a BCP 47 tag. */
  readonly language: string;
  /** The folders and files with data of one's own. */
  readonly data: readonly string[];
}

/** Reads from the environment which language and which data are meant. */
export function defaultsOf(
  environment: Readonly<Record<string, string | undefined>>,
  today: string,
): Defaults {
  const paths = (environment['POLICY_TRACKER_DATA'] ?? '').split(delimiter);
  return { today, language: languageOf(environment), data: paths.filter((path) => path !== '') };
}

/** Finds the language of messages as POSIX says: `zh_CN.UTF-8` is `zh-CN`, and `C` is English, as is whatever is no language. */
function languageOf(environment: Readonly<Record<string, string | undefined>>): string {
  const locale = environment['LC_ALL'] || environment['LC_MESSAGES'] || environment['LANG'] || '';
  const [language = ''] = locale.split(/[.@]/);
  return language === 'C' || language === 'POSIX' ? 'en' : (languageTag(language) ?? 'en');
}
