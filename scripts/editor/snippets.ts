/** What an editor offers to fill in. */
export interface Snippet {
  readonly label: string;
  readonly description: string;
  readonly body: unknown;
}

/** A place to fill in: its order, and the text that it holds at first. */
export const slot = (order: number, text: string) => `\${${order}:${text}}`;
/** A place to fill in that holds a number, which is written without quotation marks. */
const numberSlot = (order: number, value: number) => `^${slot(order, String(value))}`;

const place = (placeId: string, role: string) => ({ placeId, role });

/** The snippets for speeches, by the name of the part that they fill in. */
export const speechSnippets: Readonly<Record<string, readonly Snippet[]>> = {
  Goal: [
    {
      label: 'A goal',
      description: 'One action on one object, with all its fields.',
      body: {
        direction: slot(1, 'direction-key'),
        title: { en: slot(2, 'Build one thing'), zh: slot(3, '建设') },
        summary: { en: slot(4, 'What is asked for, of whom and where.') },
        action: slot(5, 'build'),
        places: [place(slot(6, 'all-cities'), slot(7, 'addressee'))],
        functions: [],
        themeIds: [slot(8, 'innovation')],
        measurability: slot(9, 'directional'),
        successCriteria: [],
        figures: [],
        citations: [
          { sourceId: slot(10, 'report'), paragraph: numberSlot(11, 1), sentence: numberSlot(12, 1) },
        ],
        relations: [],
      },
    },
  ],
  Direction: [
    {
      label: 'A direction',
      description: 'A direction of policy, to which goals belong.',
      body: {
        order: numberSlot(1, 1),
        title: { en: slot(2, 'The direction in a few words'), zh: slot(3, '方向') },
        summary: { en: slot(4, 'What it asks for.') },
        citations: [{ sourceId: slot(5, 'report'), paragraph: numberSlot(6, 1), sentence: numberSlot(7, 1) }],
      },
    },
  ],
  Finding: [
    {
      label: 'A finding',
      description: 'What the speech says about the present.',
      body: {
        kind: slot(1, 'assessment'),
        title: { en: slot(2, 'The finding in a few words') },
        summary: { en: slot(3, 'What it finds, and of whom.') },
        places: [place(slot(4, 'all-cities'), 'addressee')],
        themeIds: [slot(5, 'innovation')],
        citations: [{ sourceId: slot(6, 'report'), paragraph: numberSlot(7, 1), sentence: numberSlot(8, 1) }],
      },
    },
  ],
  Citation: [
    {
      label: 'A clause of a sentence',
      description: 'Where the source has a sentence map.',
      body: {
        sourceId: slot(1, 'report'),
        paragraph: numberSlot(2, 1),
        sentence: numberSlot(3, 1),
        span: { start: numberSlot(4, 0), end: numberSlot(5, 10) },
      },
    },
    {
      label: 'An item of a list',
      description: 'Where the source has no sentence map.',
      body: { sourceId: slot(1, 'report'), item: numberSlot(2, 1) },
    },
  ],
  Place: [
    {
      label: 'A place and its role',
      description: 'A city, region or class of cities.',
      body: place(slot(1, 'beijing'), slot(2, 'addressee')),
    },
    {
      label: 'A place that the text does not name',
      description: 'The coder concludes it, as where a mayor says "we".',
      body: { ...place(slot(1, 'beijing'), slot(2, 'addressee')), isInferred: true },
    },
  ],
  Actor: [
    {
      label: 'An actor and its role',
      description: 'Who is to do it, help, pay or oversee.',
      body: { actorId: slot(1, 'city-government'), role: slot(2, 'responsible') },
    },
  ],
  Coding: [
    {
      label: 'A coding',
      description: 'Who coded the speech, when, and by which rules.',
      body: { coder: slot(1, 'A. Coder'), codedOn: slot(2, '2026-01-31'), rulesVersion: slot(3, '1.0.0') },
    },
  ],
  ComparedSpeech: [
    {
      label: 'An earlier speech',
      description: 'A speech all of whose goals were looked for in this one.',
      body: { speechId: slot(1, 'first-tier-cities-2021'), goals: 'all' },
    },
  ],
  Function: [
    {
      label: 'A function and its change',
      description: 'What is meant to happen to it.',
      body: { functionId: slot(1, 'international-trade-centre'), change: slot(2, 'strengthen') },
    },
  ],
};

/** The snippets for updates, by the name of the part that they fill in. */
export const updateSnippets: Readonly<Record<string, readonly Snippet[]>> = {
  Update: [
    {
      label: 'An update',
      description: 'What came of a goal by a day, with its evidence.',
      body: {
        id: slot(1, 'my-notes/short-key'),
        goalId: slot(2, 'first-tier-cities-2021/accelerate-hetao'),
        status: slot(3, 'in-progress'),
        validOn: slot(4, '2025-06'),
        recordedOn: slot(5, '2025-07-01'),
        assessorKind: slot(6, 'media'),
        assessor: slot(7, 'Who reports it'),
        summary: { en: slot(8, 'What happened, in a sentence of your own.') },
        evidenceIds: [slot(9, 'my-notes/report-2025')],
      },
    },
  ],
  Evidence: [
    {
      label: 'A piece of evidence',
      description: 'A document that updates rest on.',
      body: {
        title: slot(1, 'What it is'),
        kind: slot(2, 'news-report'),
        publisher: slot(3, 'Who published it'),
        url: slot(4, 'https://example.org/page'),
        publishedOn: slot(5, '2025-07-01'),
        accessedOn: slot(6, '2025-07-02'),
      },
    },
  ],
  Measurement: [
    {
      label: 'A figure',
      description: 'What the evidence measures.',
      body: {
        indicatorId: slot(1, 'good-air-days'),
        value: numberSlot(2, 1),
        unit: slot(3, 'days'),
        on: slot(4, '2024'),
        placeId: slot(5, 'beijing'),
      },
    },
  ],
};
