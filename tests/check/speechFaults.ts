import type { CheckOptions, SpeechRule } from '../../src/check';
import { defineVocabulary } from '../../src/index';
import { sampleFigure, sampleSpeech, sampleText } from '../corpus/sampleSpeech';
import type { SpeechDraft } from './brokenSpeech';

/** A fault put into the sample speech, and the one problem that it makes. */
export interface SpeechFault {
  /** The path of the problem. */
  readonly path: string;
  readonly message: string;
  /** Puts the fault into the data. */
  readonly change?: (draft: SpeechDraft) => void;
  /** Puts the fault into the text, if data cannot have it. */
  readonly inText?: (text: string) => string;
  /** What the speech is checked against. */
  readonly options?: CheckOptions;
  /** The parts of the speech that the fault changes, or of which the problem depends on every detail, where these are more than its path. */
  readonly parts?: readonly string[];
  /** The parts that must be right for the problem to be found. Other faults may need them too. */
  readonly reads?: readonly string[];
}

/** What says which words are cited. */
const theMap = ['sentenceMap.sourceId', 'sources'];
const target = {
  indicatorId: 'annual-mean-pm25',
  comparison: 'at-most',
  // Of a zero and a target without a day, nothing is sought in the text.
  value: 0,
  unit: 'micrograms per cubic metre',
  placeId: 'shenzhen',
};

/** Sets one of three targets of a goal, the others of which are right. */
function setTarget({ goals }: SpeechDraft, index: number, one: object): void {
  const goal = goals['raise-trade'];
  goal.targets ??= ['shenzhen', 'guangzhou', 'beijing'].map((placeId) => ({ ...target, placeId }));
  goal.targets[index] = one;
  goal.measurability = 'quantified';
}

/** For every rule, the faults that break it: the first ones in one goal, as far as a goal can break the rule. */
export const speechFaults: Readonly<
  Record<Exclude<SpeechRule, 'file-name' | 'canonical-form'>, readonly [SpeechFault, ...SpeechFault[]]>
> = {
  json: [
    {
      path: 'speech',
      message: 'JSON has no comments; expected data, found "//"',
      inText: (text) => text.replace('{\n', '{ // a remark\n'),
    },
    {
      path: 'speech',
      message: 'there is a comma before the closing brace',
      inText: (text) => text.replace(/\n\}$/, ',\n}'),
    },
  ],
  'duplicate-key': [
    {
      path: 'date',
      message: 'duplicate key "date"',
      inText: (text) => text.replace('"date":', '"date": "2029-01-15",\n  "date":'),
    },
  ],
  'plain-data': [
    {
      path: 'goals.raise-trade.__proto__',
      message: 'the key "__proto__" would change what every object is',
      change: (draft) =>
        void Object.defineProperty(draft.goals['raise-trade'], '__proto__', { value: {}, enumerable: true }),
    },
    {
      path: 'goals.build-homes.summary.en',
      message: 'the text has half a character: a surrogate without its partner',
      change: (draft) => {
        draft.goals['build-homes'].summary.en = 'Homes \uD800.';
      },
    },
  ],
  'missing-field': [
    {
      path: 'goals.raise-trade.measurability',
      message: 'the field is missing: How far the wording shows whether the goal was met.',
      change: (draft) => void delete draft.goals['raise-trade'].measurability,
    },
    {
      path: 'findings.few-homes.kind',
      message: 'the field is missing: The kind of statement.',
      change: (draft) => void delete draft.findings['few-homes'].kind,
    },
  ],
  'unknown-field': [
    {
      path: 'goals.raise-trade.theme',
      message: 'unknown field "theme"; did you mean "themeIds"?',
      change: (draft) => {
        draft.goals['raise-trade'].theme = ['housing'];
      },
    },
  ],
  'wrong-form': [
    {
      path: 'goals.raise-trade.deadline',
      message:
        'expected a date such as "2021", "2021-09", "2021-09-28", "2026-Q2" or "2025-04/2026-03", found "soon"',
      change: (draft) => {
        draft.goals['raise-trade'].deadline = 'soon';
      },
    },
    {
      path: 'goals.raise-trade.relations[0]',
      message: 'expected an object, found "build-homes"',
      change: (draft) => {
        draft.goals['raise-trade'].relations[0] = 'build-homes';
      },
    },
    {
      path: 'goals.raise-trade.title',
      message: 'expected an object, found "Raise trade"',
      change: (draft) => {
        draft.goals['raise-trade'].title = 'Raise trade';
      },
    },
    {
      path: 'goals["Build Homes"]',
      message: 'expected an id in kebab-case, such as "relieve-non-capital-functions", found "Build Homes"',
      change: (draft) => {
        draft.goals['Build Homes'] = draft.goals['build-homes'];
        delete draft.goals['build-homes'];
      },
      parts: ['goals.build-homes'],
    },
    {
      path: 'goals.build-homes.places[0].isInferred',
      message: 'expected true, found false',
      change: (draft) => {
        draft.goals['build-homes'].places[0].isInferred = false;
      },
    },
    {
      path: 'comparedWith[0].goals',
      message: 'expected "all", or a list of keys of goals of that speech, found "some"',
      change: (draft) => {
        draft['comparedWith'] = [{ speechId: 'first-tier-cities-2021', goals: 'some' }];
      },
      parts: ['comparedWith'],
    },
  ],
  'unknown-term': [
    {
      path: 'goals.raise-trade.functions[0].change',
      message: 'unknown change "rais"; did you mean "raise"?',
      change: (draft) => {
        draft.goals['raise-trade'].functions[0].change = 'rais';
      },
    },
    {
      path: 'goals.build-homes.stance',
      message: 'unknown stance "avoids"; did you mean "avoid"?',
      change: (draft) => {
        draft.goals['build-homes'].stance = 'avoids';
      },
    },
    {
      path: 'goals.build-homes.places[0].role',
      message: 'unknown role "adressee"; did you mean "addressee"?',
      change: (draft) => {
        draft.goals['build-homes'].places[0].role = 'adressee';
      },
    },
  ],
  'excerpt-scope': [
    {
      path: 'completeness',
      message: 'the excerpt has no scope that says what it covers',
      change: (draft) => {
        draft['completeness'] = 'excerpt';
      },
      parts: ['completeness', 'scope'],
    },
    {
      path: 'scope',
      message: 'the scope has no completeness beside it',
      change: (draft) => {
        draft['scope'] = { en: 'The part on homes.' };
      },
      parts: ['completeness', 'scope'],
    },
  ],
  'compared-with-itself': [
    {
      path: 'comparedWith[0].speechId',
      message: 'the speech is compared with itself',
      change: (draft) => {
        draft['comparedWith'] = [{ speechId: 'mayors-address-2030', goals: 'all' }];
      },
      parts: ['comparedWith'],
    },
  ],
  'no-citation': [
    {
      path: 'goals.raise-trade.citations',
      message: 'nothing is cited',
      change: (draft) => {
        draft.goals['raise-trade'].citations = [];
      },
    },
  ],
  'period-reversed': [
    {
      path: 'goals.raise-trade.period',
      message: 'the period ends before it starts',
      change: (draft) => {
        draft.goals['raise-trade'].period = { start: '2035', end: '2030' };
      },
    },
    {
      path: 'endDate',
      message: 'the occasion ends before it starts',
      change: (draft) => {
        draft['endDate'] = '2030-01-14';
      },
    },
  ],
  'deadline-too-early': [
    {
      path: 'goals.raise-trade.deadline',
      message: '2029 is over before the speech of 2030-01-15',
      change: (draft) => {
        draft.goals['raise-trade'].deadline = '2029';
      },
    },
    {
      path: 'goals.raise-trade.targets[0].dueBy',
      message: '2029 is over before the speech of 2030-01-15',
      change: (draft) => setTarget(draft, 0, { ...target, dueBy: '2029' }),
      reads: ['goals.raise-trade.measurability'],
    },
  ],
  'range-without-ends': [
    {
      path: 'goals.raise-trade.targets[0]',
      message: 'expected `upTo`, above `value`, beside the comparison "between", and nowhere else',
      change: (draft) => setTarget(draft, 0, { ...target, upTo: 0 }),
      reads: ['goals.raise-trade.measurability'],
    },
    {
      path: 'goals.raise-trade.targets[0]',
      message: 'expected `upTo`, above `value`, beside the comparison "between", and nowhere else',
      change: (draft) => setTarget(draft, 0, { ...target, comparison: 'between' }),
      reads: ['goals.raise-trade.measurability'],
    },
  ],
  'other-unit': [
    {
      path: 'goals.raise-trade.targets[1].unit',
      message: '"annual-mean-pm25" is measured in "micrograms per cubic metre", found "percent"',
      change: (draft) => setTarget(draft, 1, { ...target, unit: 'percent', placeId: 'guangzhou' }),
      reads: ['goals.raise-trade.measurability'],
    },
  ],
  'late-baseline': [
    {
      path: 'goals.raise-trade.targets[2].baseline.on',
      message: 'the baseline of 2031 is later than the speech of 2030-01-15',
      change: (draft) =>
        setTarget(draft, 2, { ...target, placeId: 'beijing', baseline: { value: 0, on: '2031' } }),
      reads: ['goals.raise-trade.measurability'],
    },
  ],
  'target-without-place': [
    {
      path: 'goals.raise-trade.targets[2]',
      message: 'the target names no place, and the goal addresses 2 places',
      change: (draft) => {
        const { placeId: _, ...rest } = target;
        setTarget(draft, 2, rest);
        draft.goals['raise-trade'].places.push({ placeId: 'guangzhou', role: 'addressee' });
      },
      parts: ['goals.raise-trade.targets[2]', 'goals.raise-trade.places', 'goals.raise-trade.measurability'],
    },
    {
      path: 'goals.build-homes.targets[0]',
      message: 'the target names no place, and the goal addresses no place',
      change: (draft) => {
        const { placeId: _, ...rest } = target;
        draft.goals['build-homes'].targets = [rest];
        draft.goals['build-homes'].measurability = 'quantified';
        draft.goals['build-homes'].places[0].role = 'location';
      },
      parts: ['goals.build-homes.targets[0]', 'goals.build-homes.places', 'goals.build-homes.measurability'],
    },
  ],
  'no-first-day': [
    {
      path: 'endDate',
      message: 'the last day is given, but not the first: the date is "2030-01"',
      change: (draft) => {
        draft['date'] = '2030-01';
        draft['endDate'] = '2030-01-16';
      },
    },
  ],
  'unknown-id': [
    {
      path: 'goals.raise-trade.action',
      message: 'unknown verb "biuld"; did you mean "build"?',
      change: (draft) => {
        draft.goals['raise-trade'].action = 'biuld';
      },
    },
    {
      path: 'goals.raise-trade.places[0].placeId',
      message: 'unknown place "shenzen"; did you mean "shenzhen"?',
      change: (draft) => {
        draft.goals['raise-trade'].places[0].placeId = 'shenzen';
      },
    },
    {
      path: 'goals.raise-trade.actors[0].actorId',
      message: 'unknown actor "city-goverment"; did you mean "city-government"?',
      change: (draft) => {
        draft.goals['raise-trade'].actors = [{ actorId: 'city-goverment', role: 'responsible' }];
      },
      parts: ['goals.raise-trade.actors'],
    },
    {
      path: 'findings.few-homes.saidBy',
      message: 'unknown actor "poliice"; did you mean "police"?',
      change: (draft) => {
        draft.findings['few-homes'].saidBy = 'poliice';
      },
    },
    {
      path: 'goals.raise-trade.saidBy',
      message: 'unknown actor "poliice"; did you mean "police"?',
      change: (draft) => {
        draft.goals['raise-trade'].saidBy = 'poliice';
      },
    },
    {
      path: 'comparedWith[0].speechId',
      message: 'unknown speech "first-tier-city-2021"; did you mean "first-tier-cities-2021"?',
      change: (draft) => {
        draft['comparedWith'] = [{ speechId: 'first-tier-city-2021', goals: ['accelerate-hetao'] }];
      },
      parts: ['comparedWith'],
    },
    {
      path: 'comparedWith[0].goals[1]',
      message: 'unknown goal "acelerate-hetao"; did you mean "accelerate-hetao"?',
      change: (draft) => {
        draft['comparedWith'] = [
          {
            speechId: 'first-tier-cities-2021',
            goals: ['relieve-non-capital-functions', 'acelerate-hetao'],
          },
        ];
      },
      parts: ['comparedWith'],
    },
    {
      path: 'goals.raise-trade.direction',
      message: 'unknown direction "home"; did you mean "homes"?',
      change: (draft) => {
        draft.goals['raise-trade'].direction = 'home';
      },
    },
    {
      path: 'goals.raise-trade.citations[0].sourceId',
      message: 'unknown source "minuts"; did you mean "minutes"?',
      change: (draft) => {
        draft.goals['raise-trade'].citations[0].sourceId = 'minuts';
      },
    },
    {
      path: 'kind',
      message: 'unknown kind of speech "conference-spech"; did you mean "conference-speech"?',
      change: (draft) => {
        draft['kind'] = 'conference-spech';
      },
    },
  ],
  'repeated-id': [
    {
      path: 'findings.homes',
      message: 'directions already has the key "homes"',
      change: (draft) => {
        draft.findings.homes = structuredClone(sampleSpeech.findings['few-homes']);
      },
    },
  ],
  'repeated-value': [
    {
      path: 'goals.build-homes.themeIds[1]',
      message: '"housing" is in the list twice',
      change: (draft) => {
        draft.goals['build-homes'].themeIds.push('housing');
      },
    },
    {
      path: 'goals.raise-trade.places[1]',
      message: '"shenzhen as addressee" is in the list twice',
      change: (draft) => {
        draft.goals['raise-trade'].places.push({ placeId: 'shenzhen', role: 'addressee' });
      },
      parts: ['goals.raise-trade.places'],
    },
    {
      path: 'goals.build-homes.actors[1]',
      message: '"police as funding" is in the list twice',
      change: (draft) => {
        const actor = { actorId: 'police', role: 'funding' };
        draft.goals['build-homes'].actors = [actor, { ...actor }];
      },
      parts: ['goals.build-homes.actors'],
    },
    {
      path: 'comparedWith[1]',
      message: '"first-tier-cities-2021" is in the list twice',
      change: (draft) => {
        const compared = { speechId: 'first-tier-cities-2021', goals: 'all' };
        draft['comparedWith'] = [compared, { ...compared }];
      },
      parts: ['comparedWith'],
    },
  ],
  'citation-outside-map': [
    {
      path: 'goals.raise-trade.citations[1]',
      message: 'there is no sentence 4: paragraph 1 has 3',
      change: (draft) => {
        draft.goals['raise-trade'].citations[1] = { sourceId: 'minutes', paragraph: 1, sentence: 4 };
      },
    },
    {
      path: 'findings.few-homes.citations[1]',
      message: 'there is no paragraph 9: the sentence map has 2',
      change: (draft) => {
        draft.findings['few-homes'].citations[1] = { sourceId: 'minutes', paragraph: 9, sentence: 1 };
      },
    },
  ],
  'span-outside-sentence': [
    {
      path: 'goals.raise-trade.citations[0].span',
      message: 'the span ends at character 99, but the sentence has 52',
      change: (draft) => {
        draft.goals['raise-trade'].citations[0].span.end = 99;
      },
      parts: ['goals.raise-trade.citations[0]'],
    },
    {
      path: 'findings.few-homes.citations[0].span',
      message: 'the span ends at character 99, but the sentence has 31',
      change: (draft) => {
        draft.findings['few-homes'].citations[0].span = { start: 0, end: 99 };
      },
      parts: ['findings.few-homes.citations[0]'],
    },
    {
      path: 'goals.build-homes.citations[0].object',
      message: 'the object ends at character 99, but the sentence has 52',
      change: (draft) => {
        Object.assign(draft.goals['build-homes'].citations[0], { object: { start: 25, end: 99 } });
      },
      parts: ['goals.build-homes.citations[0]'],
    },
  ],
  'object-outside-span': [
    {
      path: 'goals.raise-trade.citations[0]',
      message: 'the object is not within the span',
      change: (draft) => {
        Object.assign(draft.goals['raise-trade'].citations[0], { object: { start: 18, end: 24 } });
      },
    },
    {
      path: 'findings.few-homes.citations[0]',
      message: 'the object is not within the span',
      change: (draft) => {
        const [citation] = draft.findings['few-homes'].citations;
        Object.assign(citation, { span: { start: 5, end: 18 }, object: { start: 0, end: 11 } });
      },
    },
  ],
  'relation-cycle': [
    {
      path: 'goals.raise-trade.relations[1].goalId',
      message: 'the goal narrows itself: mayors-address-2030/raise-trade -> mayors-address-2030/raise-trade',
      change: (draft) => {
        draft.goals['raise-trade'].relations[1] = { kind: 'narrows', goalId: 'raise-trade' };
      },
    },
  ],
  'direction-order': [
    {
      path: 'directions',
      message: 'the directions are numbered 3, not 1 to 1',
      change: (draft) => {
        draft.directions.homes.order = 3;
      },
      parts: ['directions.homes.order'],
    },
  ],
  'unused-direction': [
    {
      path: 'directions.trees',
      message: 'no goal belongs to this direction',
      change: (draft) => {
        draft.directions.trees = { ...draft.directions.homes, order: 2 };
      },
    },
  ],
  'orphan-function': [
    {
      path: 'goals.raise-trade.functions[0]',
      message: 'the goal has no addressee for the function "international-trade-centre"',
      change: (draft) => {
        draft.goals['raise-trade'].places[0].role = 'location';
      },
      parts: ['goals.raise-trade.places[0].role'],
      reads: ['goals.raise-trade.functions'],
    },
  ],
  'unused-function': [
    {
      path: 'vocabulary.functions.night-market',
      message: 'no goal is about this function',
      options: {
        vocabulary: defineVocabulary({ functions: { 'night-market': { name: { en: 'Night market' } } } }),
      },
    },
  ],
  'theme-with-parent': [
    {
      path: 'goals.raise-trade.themeIds[1]',
      message: 'the theme "trade" implies its parent "competitiveness-opening"',
      change: (draft) => {
        draft.goals['raise-trade'].themeIds.push('competitiveness-opening');
      },
    },
    {
      path: 'findings.few-homes.themeIds[1]',
      message: 'the theme "housing" implies its parent "livelihood"',
      change: (draft) => {
        draft.findings['few-homes'].themeIds.push('livelihood');
      },
    },
  ],
  'one-language': [
    {
      path: 'goals.raise-trade.title',
      message: 'the title is not in "zh", though others are',
      change: (draft) => {
        draft.goals['build-homes'].title.zh = '住房';
        draft.directions.homes.title.zh = '住房';
      },
      parts: ['goals.raise-trade.title', 'goals.build-homes.title', 'directions.homes.title'],
    },
  ],
  'uncoded-sentence': [
    {
      path: 'sentenceMap.paragraphs[0][0]',
      message: 'nothing cites paragraph 1, sentence 1, and no role says why',
      change: (draft) => void delete draft.sentenceMap.paragraphs[0][0].role,
      // A citation that leads nowhere may be meant for the sentence.
      parts: [
        'sentenceMap.paragraphs[0][0]',
        'goals.raise-trade.citations',
        'findings.few-homes.citations[1]',
      ],
    },
  ],
  'role-of-cited-sentence': [
    {
      path: 'sentenceMap.paragraphs[0][1].role',
      message: 'paragraph 1, sentence 2 is cited, and marked as framing',
      change: (draft) => {
        draft.sentenceMap.paragraphs[0][1].role = 'framing';
      },
    },
  ],
  'other-text': [
    {
      path: 'sentenceMap',
      message:
        'paragraph 1, sentence 2: the text has another sentence here (28 characters, where the map has 31)',
      options: { text: sampleText.replace('cannot find', 'look for') },
      parts: ['sentenceMap.paragraphs[0][1].sha256'],
    },
  ],
  'copied-text': [
    {
      path: 'goals.raise-trade.summary.en',
      message: 'the summary is copied from the source',
      change: (draft) => {
        draft.goals['raise-trade'].summary.en = 'Put up dwellings for all who need one.';
      },
      options: { text: sampleText },
    },
    {
      path: 'goals.build-homes.conditions[0].en',
      message: 'the condition is copied from the source',
      change: (draft) => {
        draft.goals['build-homes'].conditions = [{ en: 'Put up dwellings for all who need one.' }];
      },
      options: { text: sampleText },
      parts: ['goals.build-homes.conditions'],
    },
    {
      path: 'goals.build-homes.note.en',
      message: 'the note is copied from the source',
      change: (draft) => {
        draft.goals['build-homes'].note = { en: 'Put up dwellings for all who need one.' };
      },
      options: { text: sampleText },
      parts: ['goals.build-homes.note'],
    },
  ],
  'copied-clause': [
    {
      path: 'goals.raise-trade.summary.en',
      message: 'part of the summary is copied from the source: “the city will put up dwellings for all who”',
      change: (draft) => {
        draft.goals['raise-trade'].summary.en = 'The city will put up dwellings for all who come to trade.';
      },
      options: { text: sampleText },
    },
    {
      path: 'goals.build-homes.conditions[0].en',
      message:
        'part of the condition is copied from the source: “the city will put up dwellings for all who need one”',
      change: (draft) => {
        draft.goals['build-homes'].conditions = [
          { en: 'Only if the city will put up dwellings for all who need one.' },
        ];
      },
      options: { text: sampleText },
      parts: ['goals.build-homes.conditions'],
    },
  ],
  'unmarked-name': [
    {
      path: 'sources[0].title',
      message: 'the title stands in the text, and is not marked as an official name',
      change: (draft) => {
        draft['sources'] = [{ ...sampleSpeech.sources[0], title: '“The mayor spoke on Monday”' }];
      },
      options: { text: sampleText },
    },
    {
      path: 'event.name.en',
      message: 'the name stands in the text, and is not marked as an official name',
      change: (draft) => {
        draft.event.name.en = 'The mayor spoke on Monday';
      },
      options: { text: sampleText },
    },
  ],
  'wrong-measurability': [
    {
      path: 'goals.raise-trade.measurability',
      message: 'the goal is "quantified", but has no figure',
      change: (draft) => {
        draft.goals['raise-trade'].measurability = 'quantified';
      },
      reads: ['goals.raise-trade.figures', 'goals.raise-trade.targets'],
    },
    {
      path: 'goals.build-homes.measurability',
      message: 'the goal is "quantified", but has no figure',
      change: (draft) => {
        draft.goals['build-homes'].measurability = 'quantified';
      },
      reads: ['goals.build-homes.figures', 'goals.build-homes.targets'],
    },
  ],
  'uncited-figure': [
    {
      path: 'goals.build-homes.figures[0].value',
      message: 'the figure 99999 does not stand in the cited words',
      change: (draft) => {
        draft.goals['build-homes'].figures = [sampleFigure(99_999)];
      },
      options: { text: sampleText },
      parts: ['goals.build-homes.figures'],
      reads: ['goals.build-homes.citations', ...theMap],
    },
    {
      path: 'goals.raise-trade.figures[0].value',
      message: 'the figure 3 does not stand in the cited words',
      change: (draft) => {
        draft.goals['raise-trade'].figures = [sampleFigure(3)];
      },
      options: { text: sampleText },
      parts: ['goals.raise-trade.figures'],
      reads: ['goals.raise-trade.citations', ...theMap],
    },
    {
      path: 'findings.few-homes.figure.value',
      message: 'the figure 40 does not stand in the cited words',
      change: (draft) => {
        draft.findings['few-homes'].figure = sampleFigure(40);
      },
      options: { text: sampleText },
      parts: ['findings.few-homes.figure'],
      reads: ['findings.few-homes.citations', 'sentenceMap.paragraphs[0][1]', ...theMap],
    },
  ],
  'uncited-deadline': [
    {
      path: 'goals.build-homes.deadline',
      message: 'the cited sentences do not set the deadline "2040"',
      change: (draft) => {
        draft.goals['build-homes'].deadline = '2040';
      },
      options: { text: sampleText },
      reads: ['goals.build-homes.citations', ...theMap],
    },
    {
      path: 'goals.raise-trade.deadline',
      message: 'the cited sentences do not set the deadline "2036-Q2"',
      change: (draft) => {
        draft.goals['raise-trade'].deadline = '2036-Q2';
      },
      options: { text: sampleText },
      reads: ['goals.raise-trade.citations', ...theMap],
    },
  ],
  placeholder: [
    {
      path: 'goals.raise-trade.successCriteria[0].en',
      message: 'this is still the text of the template',
      change: (draft) => {
        draft.goals['raise-trade'].successCriteria.push({ en: 'TODO: a criterion' });
      },
    },
    {
      path: 'event.venue.en',
      message: 'this is still the text of the template',
      change: (draft) => {
        draft.event.venue.en = 'TODO: where it was held';
      },
    },
  ],
};
