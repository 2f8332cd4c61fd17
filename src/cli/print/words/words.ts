import type { CommonWords } from './common/commonWords';
import type { DateWords } from './dates/dateWords';
import type { GoalWords } from './goal/goalWords';
import type { StatusWords } from './status/statusWords';
import type { TargetWords } from './targets/targetWords';
import type { TimelineWords } from './timeline/timelineWords';
import type { TourWords } from './tour/tourWords';

/** The commands’ own words in a language: each sentence a function of its parts. */
export interface Words extends CommonWords {
  /** The language of the words. */
  readonly language: 'en' | 'zh';
  readonly dates: DateWords;
  readonly goal: GoalWords;
  readonly status: StatusWords;
  readonly targets: TargetWords;
  readonly timeline: TimelineWords;
  readonly tour: TourWords;
}
