import * as z from 'zod';
import { keyPattern, pathPattern } from './key';

/** The schema of an id that stands alone: kebab-case ASCII. */
export const keySchema = z
  .string()
  .regex(keyPattern, 'expected an id in kebab-case, such as "relieve-non-capital-functions"');

/** The schema of an id that is a path: the speech's id, a slash, and the key within the speech. */
export const pathSchema = z
  .string()
  .regex(
    pathPattern,
    'expected "<speech-id>/<key>", such as "first-tier-cities-2021/relieve-non-capital-functions"',
  );
