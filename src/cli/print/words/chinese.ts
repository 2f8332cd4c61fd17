import { chineseCommon } from './common/chinese';
import { chineseDates } from './dates/chinese';
import { chineseGoal } from './goal/chinese';
import { chineseStatus } from './status/chinese';
import { chineseTargets } from './targets/chinese';
import { chineseTimeline } from './timeline/chinese';
import { chineseTour } from './tour/chinese';
import type { Words } from './words';

/** The commands’ own words in Chinese. */
export const chinese: Words = {
  language: 'zh',
  ...chineseCommon,
  dates: chineseDates,
  goal: chineseGoal,
  status: chineseStatus,
  targets: chineseTargets,
  timeline: chineseTimeline,
  tour: chineseTour,
};
