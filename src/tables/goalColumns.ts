import { firstDayOf, lastDayOf, openEnd } from '../date/partialDate';
import type { Goal } from '../model/goal/goal';
import { speechIdOf } from '../model/goal/goalLike';
import { foldedTexts, searchTokensOf } from '../query/search/text';
import { defineColumns, type TableColumnOf } from './column';
import { languageMapColumns } from './languageMapColumns';

/** The columns of the table of goals. */
export const goalColumns: readonly TableColumnOf<Goal>[] = /* @__PURE__ */ defineColumns<Goal>([
  ['id', 'text', 'required', 'The speech’s id, a slash, and the goal’s key.', ({ id }) => id],
  ['speechId', 'text', 'required', 'The id of the speech.', speechIdOf],
  [
    'directionId',
    'text',
    'required',
    'The id of the direction that the goal belongs to.',
    (goal) => goal.directionId,
  ],
  ['setOn', 'date', 'required', 'The full or partial date of the speech.', ({ setOn }) => setOn],
  ...languageMapColumns<Goal>('title', 'The goal in a few words', ({ title }) => title),
  ...languageMapColumns<Goal>('summary', 'The goal in one or two sentences', ({ summary }) => summary),
  ['action', 'text', 'required', 'The id of the verb that says what is to be done.', ({ action }) => action],
  [
    'stance',
    'text',
    'optional',
    'Whether something is to change, to stay or not to happen. Empty means `change`.',
    ({ stance }) => stance,
  ],
  [
    'placeIds',
    'texts',
    'required',
    'The ids of the places that the goal names.',
    ({ places }) => places.map(({ placeId }) => placeId),
  ],
  [
    'placeRoles',
    'texts',
    'required',
    'The roles of these places, in the same order.',
    ({ places }) => places.map(({ role }) => role),
  ],
  [
    'placesInferred',
    'texts',
    'required',
    'For each of these places `true` where the text does not name it and the coder concludes it, else `false`.',
    ({ places }) => places.map(({ isInferred = false }) => String(isInferred)),
  ],
  [
    'actorIds',
    'texts',
    'required',
    'The ids of the actors that the goal names.',
    ({ actors = [] }) => actors.map(({ actorId }) => actorId),
  ],
  [
    'actorRoles',
    'texts',
    'required',
    'The roles of these actors, in the same order.',
    ({ actors = [] }) => actors.map(({ role }) => role),
  ],
  [
    'functionIds',
    'texts',
    'required',
    'The ids of the functions that the goal is about.',
    ({ functions }) => functions.map(({ functionId }) => functionId),
  ],
  [
    'functionChanges',
    'texts',
    'required',
    'What is to happen to these functions, in the same order.',
    ({ functions }) => functions.map(({ change }) => change),
  ],
  [
    'themeIds',
    'texts',
    'required',
    'The ids of the themes, the most specific that fit. The first is the primary theme.',
    ({ themeIds }) => themeIds,
  ],
  [
    'periodStart',
    'date',
    'optional',
    'The full or partial date with which the period starts that the goal is set for.',
    ({ period }) => period?.start,
  ],
  [
    'periodEnd',
    'date',
    'optional',
    'The full or partial date with which that period ends.',
    ({ period }) => period?.end,
  ],
  [
    'deadline',
    'date',
    'optional',
    'The full or partial date by whose end the source wants it done, where it names one.',
    ({ deadline }) => deadline,
  ],
  [
    'conditions',
    'objects',
    'optional',
    'What the source makes the goal depend on.',
    ({ conditions }) => conditions,
  ],
  [
    'measurability',
    'text',
    'required',
    'How far the wording shows whether the goal was met.',
    ({ measurability }) => measurability,
  ],
  [
    'successCriteria',
    'objects',
    'required',
    'What the source itself names as the signs of success.',
    ({ successCriteria }) => successCriteria,
  ],
  [
    'figures',
    'objects',
    'required',
    'The figures that the source states for the goal.',
    ({ figures }) => figures,
  ],
  [
    'saidBy',
    'text',
    'optional',
    'The id of the actor who said it, where the speech has several speakers.',
    ({ saidBy }) => saidBy,
  ],
  ['citations', 'objects', 'required', 'Where the speech states the goal.', ({ citations }) => citations],
  [
    'relations',
    'objects',
    'required',
    'How the goal is related to other goals.',
    ({ relations }) => relations,
  ],
  ...languageMapColumns<Goal>('note', 'A remark of the coder', ({ note }) => note),
  [
    'primaryThemeId',
    'text',
    'derived',
    'The id of the primary theme: the first.',
    ({ themeIds: [primary] }) => primary,
  ],
  [
    'setOnFirstDay',
    'day',
    'derived',
    'The first day that the date of the speech may mean. Before it there is no such goal.',
    ({ setOn }) => firstDayOf(setOn),
  ],
  [
    'periodFirstDay',
    'day',
    'derived optional',
    'The first day that the period may mean.',
    ({ period }) => period && firstDayOf(period.start),
  ],
  [
    'periodLastDay',
    'day',
    'derived optional',
    'The last day that the period may mean.',
    ({ period }) => period && lastDayOf(period.end ?? openEnd),
  ],
  [
    'deadlineDay',
    'day',
    'derived optional',
    'The last day that the deadline may mean.',
    ({ deadline }) => (deadline === undefined ? undefined : lastDayOf(deadline)),
  ],
  [
    'searchText',
    'text',
    'derived',
    'The titles and summaries, each on a line, with case and accents folded. Chinese search terms are looked for in it.',
    (goal) => foldedTexts(goal).join('\n'),
  ],
  [
    'searchTokens',
    'text',
    'derived',
    'The words of these texts, each after a space. The starts of words are looked for in it.',
    (goal) =>
      foldedTexts(goal)
        .flatMap(searchTokensOf)
        .map((word) => ` ${word}`)
        .join(''),
  ],
]);
