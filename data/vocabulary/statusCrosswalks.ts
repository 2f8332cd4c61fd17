import type { GoalStatus } from '../../src/model/terms/status';
import type { SkosMatch } from '../../src/model/vocabulary/skosMatch';

/**
 * The ids of the vocabularies of statuses that ours are mapped to.
 *
 * @category Terms
 */
export const statusSchemeIds = ['politifact', 'polimetre', 'trumptracker', 'iati'] as const;

/**
 * The id of a vocabulary of statuses, such as `'iati'`.
 *
 * @category Terms
 */
export type StatusSchemeId = Extract<(typeof statusSchemeIds)[number], string>;

/**
 * A vocabulary of statuses that another tracker uses.
 *
 * @category Vocabulary
 */
export interface StatusScheme {
  /** The id of the scheme. */
  readonly id: StatusSchemeId;
  /** Its name. */
  readonly name: string;
  /** The version of it that the crosswalk maps to. */
  readonly version: string;
  /** Where the version is published. */
  readonly url: string;
  /** Its terms, as it spells them. */
  readonly terms: readonly string[];
}

/**
 * The term of another scheme that comes nearest to a status, and what is lost on the way.
 *
 * @category Vocabulary
 */
export interface StatusCrosswalk {
  /** The id of the scheme. */
  readonly scheme: StatusSchemeId;
  /** The term, as the scheme spells it. Absent where it has none. */
  readonly term?: string | undefined;
  /** The code of the term. Absent where the scheme has no codes. */
  readonly code?: string | undefined;
  /** How the term relates to the status, in the terms of SKOS: `broad` where it means more. Absent where there is no term. */
  readonly match?: SkosMatch | undefined;
  /** What the term does not say. Absent where nothing is lost. */
  readonly lost?: string | undefined;
}

/**
 * The vocabularies of statuses that ours are mapped to.
 *
 * @category Vocabulary
 */
export const statusSchemes: Readonly<Record<StatusSchemeId, StatusScheme>> = {
  politifact: {
    id: 'politifact',
    name: 'PolitiFact promise meters',
    version: 'the six levels as set out for the GOP Pledge-O-Meter in January 2011',
    url: 'https://www.politifact.com/truth-o-meter/blog/2011/jan/01/gop-pledge-o-meter/',
    terms: ['Promise Kept', 'Compromise', 'Promise Broken', 'Stalled', 'In the Works', 'Not Yet Rated'],
  },
  polimetre: {
    id: 'polimetre',
    name: 'Polimètre of Université Laval',
    version: 'the five classes of June 2021; their meanings are those set out for the earlier four classes',
    url: 'https://ulaval.ca/es/node/99798',
    terms: ['kept', 'partially kept', 'in progress', 'not yet rated', 'broken'],
  },
  trumptracker: {
    id: 'trumptracker',
    name: 'TrumpTracker',
    version: 'commit 9553ecccd66d5c38fb5efa8ed05afd320b156aaf',
    url: 'https://github.com/TrumpTracker/trumptracker.github.io/blob/9553ecccd66d5c38fb5efa8ed05afd320b156aaf/.github/PULL_REQUEST_TEMPLATE.md',
    terms: ['Not started', 'In progress', 'Achieved', 'Broken', 'Compromised'],
  },
  iati: {
    id: 'iati',
    name: 'IATI activity status',
    version: '2.01, with the names of December 2018',
    url: 'https://iatistandard.org/en/iati-standard/201/codelists/activitystatus/',
    terms: ['Pipeline/identification', 'Implementation', 'Finalisation', 'Closed', 'Cancelled', 'Suspended'],
  },
};

/**
 * The nearest terms of other schemes for every status, and what is lost. The relations are our judgement.
 *
 * @category Vocabulary
 */
export const statusCrosswalks: Readonly<Record<GoalStatus, readonly StatusCrosswalk[]>> = {
  'not-yet-set': [
    { scheme: 'politifact', lost: 'Everything: it has no term for the time before.' },
    { scheme: 'polimetre', lost: 'Everything: it has no term for the time before.' },
    { scheme: 'trumptracker', lost: 'Everything: it has no term for the time before.' },
    { scheme: 'iati', lost: 'Everything: it has no term for the time before.' },
  ],
  'not-assessed': [
    {
      scheme: 'politifact',
      term: 'Not Yet Rated',
      match: 'close',
      lost: 'A promise stays there until there is evidence, so that “not looked for” and “not found” are the same.',
    },
    {
      scheme: 'polimetre',
      term: 'not yet rated',
      match: 'close',
      lost: 'Whether a search was made and found nothing, or no search was made.',
    },
    {
      scheme: 'trumptracker',
      term: 'Not started',
      match: 'broad',
      lost: 'That no search was made: it reads as if nothing had been done.',
    },
    { scheme: 'iati', lost: 'Everything: an activity has a status from its start.' },
  ],
  'no-evidence': [
    {
      scheme: 'politifact',
      term: 'Not Yet Rated',
      match: 'broad',
      lost: 'That a search was made, on which day and where.',
    },
    {
      scheme: 'polimetre',
      term: 'not yet rated',
      match: 'broad',
      lost: 'That a search was made, on which day and where.',
    },
    {
      scheme: 'trumptracker',
      term: 'Not started',
      match: 'close',
      lost: 'On which day the search was made, and where.',
    },
    { scheme: 'iati', lost: 'Everything: what has not been found has no status.' },
  ],
  planned: [
    {
      scheme: 'politifact',
      term: 'In the Works',
      match: 'broad',
      lost: 'That something has been issued: being proposed or considered is enough.',
    },
    {
      scheme: 'polimetre',
      term: 'in progress',
      match: 'broad',
      lost: 'That no delivery is shown: a bill or a white paper counts as progress.',
    },
    { scheme: 'trumptracker', term: 'In progress', match: 'broad', lost: 'That no delivery is shown.' },
    {
      scheme: 'iati',
      term: 'Pipeline/identification',
      code: '1',
      match: 'broad',
      lost: 'That something has been issued: being scoped is enough.',
    },
  ],
  'in-progress': [
    { scheme: 'politifact', term: 'In the Works', match: 'broad', lost: 'That delivery has begun.' },
    {
      scheme: 'polimetre',
      term: 'in progress',
      match: 'broad',
      lost: 'That delivery, and not only official action, has begun.',
    },
    { scheme: 'trumptracker', term: 'In progress', match: 'close' },
    { scheme: 'iati', term: 'Implementation', code: '2', match: 'close' },
  ],
  stalled: [
    {
      scheme: 'politifact',
      term: 'Stalled',
      match: 'broad',
      lost: 'That it was started: a lack of movement is enough. The reason as data.',
    },
    {
      scheme: 'polimetre',
      term: 'in progress',
      match: 'broad',
      lost: 'That it has come to a halt, and why.',
    },
    {
      scheme: 'trumptracker',
      term: 'In progress',
      match: 'broad',
      lost: 'That it has come to a halt, and why.',
    },
    { scheme: 'iati', term: 'Suspended', code: '6', match: 'close', lost: 'Why.' },
  ],
  'partly-achieved': [
    { scheme: 'politifact', term: 'Compromise', match: 'close', lost: 'That more may follow.' },
    { scheme: 'polimetre', term: 'partially kept', match: 'close', lost: 'That more may follow.' },
    { scheme: 'trumptracker', term: 'Compromised', match: 'close', lost: 'That more may follow.' },
    {
      scheme: 'iati',
      term: 'Closed',
      code: '4',
      match: 'related',
      lost: 'How much was achieved, and that more may follow.',
    },
  ],
  achieved: [
    {
      scheme: 'politifact',
      term: 'Promise Kept',
      match: 'broad',
      lost: 'That all of it is in place: most of it is enough.',
    },
    {
      scheme: 'polimetre',
      term: 'kept',
      match: 'broad',
      lost: 'That it is in place: an official act that provides for it is enough.',
    },
    { scheme: 'trumptracker', term: 'Achieved', match: 'close' },
    {
      scheme: 'iati',
      term: 'Closed',
      code: '4',
      match: 'related',
      lost: 'That it was achieved: the work has ended, whatever the result.',
    },
  ],
  'not-achieved': [
    {
      scheme: 'politifact',
      term: 'Promise Broken',
      match: 'broad',
      lost: 'Whether it was withdrawn, and the reason as data.',
    },
    {
      scheme: 'polimetre',
      term: 'broken',
      match: 'broad',
      lost: 'Whether it was withdrawn, and the reason as data.',
    },
    {
      scheme: 'trumptracker',
      term: 'Broken',
      match: 'broad',
      lost: 'Whether it was withdrawn, and the reason as data.',
    },
    {
      scheme: 'iati',
      term: 'Closed',
      code: '4',
      match: 'related',
      lost: 'That it was not achieved, and why.',
    },
  ],
  dropped: [
    {
      scheme: 'politifact',
      term: 'Promise Broken',
      match: 'broad',
      lost: 'That the goal was withdrawn by those who set it.',
    },
    {
      scheme: 'polimetre',
      term: 'broken',
      match: 'broad',
      lost: 'That the goal was withdrawn by those who set it.',
    },
    {
      scheme: 'trumptracker',
      term: 'Broken',
      match: 'broad',
      lost: 'That the goal was withdrawn by those who set it.',
    },
    { scheme: 'iati', term: 'Cancelled', code: '5', match: 'close' },
  ],
  superseded: [
    { scheme: 'politifact', lost: 'That the goal lives on in a later one.' },
    { scheme: 'polimetre', lost: 'That the goal lives on in a later one.' },
    { scheme: 'trumptracker', lost: 'That the goal lives on in a later one.' },
    {
      scheme: 'iati',
      term: 'Cancelled',
      code: '5',
      match: 'related',
      lost: 'That the goal lives on in a later one.',
    },
  ],
};
