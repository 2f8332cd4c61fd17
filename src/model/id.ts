import * as z from 'zod';

const kebabCase = '[a-z0-9]+(?:-[a-z0-9]+)*';

/** The schema of an id that stands alone: kebab-case ASCII. */
export const keySchema = z
  .string()
  .regex(
    new RegExp(`^${kebabCase}$`),
    'expected an id in kebab-case, such as "relieve-non-capital-functions"',
  );

/** The schema of an id that is a path: the speech's id, a slash, and the key within the speech. */
export const pathSchema = z
  .string()
  .regex(
    new RegExp(`^${kebabCase}/${kebabCase}$`),
    'expected "<speech-id>/<key>", such as "first-tier-cities-2021/relieve-non-capital-functions"',
  );
