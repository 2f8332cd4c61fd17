import { pluralise } from '../../text/pluralise';
import type { TourWords } from './tourWords';

const goals = (count: number) => pluralise(count, 'goal');
const are = (count: number) => (count === 1 ? 'is' : 'are');
const name = (count: number) => (count === 1 ? 'names' : 'name');

export const englishTour: TourWords = {
  title: (program) => `${program}: what a government said it would do in which city`,
  speech: (said, count, directions) =>
    `${said} ${goals(count)} under ${pluralise(directions, 'direction')} of policy.`,
  question: (number, question) => `${number}. ${question}`,
  seeMore: (command) => `See more: ${command}`,
  next: 'Next: `policy-tracker show <goal>` shows one goal with its citations; `policy-tracker --help` lists the other commands.',
  ofCityAndTheme: {
    question: (city, theme) => `Which goals concern ${city} and the theme “${theme}”?`,
    remark:
      'Below each title are the title in another language, where there is one, and the key that `show` takes. "in", "for" and "with" give the role of a place; a place without one of them is the addressee.',
  },
  ofCity: {
    question: (city) => `Which goals are set for ${city}?`,
    remark: (city, named, more) => {
      const classWide = `${more} more apply to it because they address a class of cities that it belongs to: ${named + more} in all.`;
      return `${goals(named)} ${name(named)} ${city}.${more === 0 ? '' : ` ${classWide}`}`;
    },
  },
  ofRegion: {
    question: (region) => `${region}: what are its goals about?`,
    introduction: (count) =>
      `${goals(count)} ${name(count)} this region or a place in it. A goal with several themes counts under each.`,
    headings: { theme: 'Theme', goals: 'Goals', subThemes: 'Sub-themes' },
  },
  ofFunctions: {
    question: 'Which functions is a city to hold, strengthen, raise or shed?',
    headings: { place: 'Place', change: 'Change', functions: 'Functions' },
  },
  ofSpeeches: {
    question: (from) => `What became of the goals of ${from} in a later speech?`,
    answer: ({ to, goals: count, continued, widened, notRestated, notJudged, added }) => {
      const unjudged = notJudged === 0 ? '' : `; ${notJudged} ${are(notJudged)} still to be judged`;
      return `Of its ${goals(count)}, ${continued} ${are(continued)} continued in ${to}, ${widened} of them widened; ${notRestated} ${are(notRestated)} not restated, which does not mean given up${unjudged}. ${goals(added)} of the later speech ${are(added)} new.`;
    },
  },
  ofStatuses: {
    question: 'And what came of them?',
    remark: (updates) =>
      `Every status is a reading of dated updates, which come with their evidence${updates === undefined ? '' : `: here ${updates}`}. A goal without an update is not assessed, which says nothing about it.`,
  },
  ofTargets: {
    question: 'Are the figures reached that a goal names?',
    remark:
      'How a target stands is computed from the figures reported, and every part of it is shown. It stands beside the status, which is a reading of the evidence.',
  },
};
