import { englishCommon } from './common/english';
import { englishDates } from './dates/english';
import { englishGoal } from './goal/english';
import { englishStatus } from './status/english';
import { englishTargets } from './targets/english';
import { englishTimeline } from './timeline/english';
import { englishTour } from './tour/english';
import type { Words } from './words';

/** The commands’ own words in English. */
export const english: Words = {
  language: 'en',
  ...englishCommon,
  dates: englishDates,
  goal: englishGoal,
  status: englishStatus,
  targets: englishTargets,
  timeline: englishTimeline,
  tour: englishTour,
};
