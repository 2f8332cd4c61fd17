/** What a rule is about: how grave a breach of it is, what it asks, and what to do about a breach. */
export interface Rule {
  /** `error`: the document is no speech, or its data is wrong. `warning`: it may be right, and somebody should look. */
  readonly severity: 'error' | 'warning';
  /** What the rule asks, in a sentence. */
  readonly asks: string;
  /** What to do where it is broken, in a sentence. */
  readonly remedy: string;
}

/** The rules of every document: that it is JSON, plain data, and of the right shape. */
export const documentRules = {
  json: {
    severity: 'error',
    asks: 'The text is JSON.',
    remedy:
      'Mend the text where the position points to, or just before it: most often a comma, a quotation mark or a bracket.',
  },
  'duplicate-key': {
    severity: 'error',
    asks: 'No object has the same key twice.',
    remedy:
      'Rename one of the two, or delete it. Programs would keep the last and drop the others without a word.',
  },
  'plain-data': {
    severity: 'error',
    asks: 'The document is plain data of a sensible size, in well-formed Unicode.',
    remedy:
      'Take out what no speech needs: keys such as `__proto__`, halves of characters, deep nesting, huge lists.',
  },
  'missing-field': {
    severity: 'error',
    asks: 'Every field that is not optional is there.',
    remedy: 'Add the field. The field table says what it means and what form it has.',
  },
  'unknown-field': {
    severity: 'error',
    asks: 'No field is there that the model lacks.',
    remedy: 'Correct its name, or delete it. There is no place for remarks.',
  },
  'wrong-form': {
    severity: 'error',
    asks: 'Every value has the form that its field asks for.',
    remedy: 'Write the value in the form that the message names.',
  },
  'unknown-word': {
    severity: 'error',
    asks: 'A controlled word is one of the list.',
    remedy: 'Choose the word of the list that fits. The data dictionary says what each means.',
  },
} as const satisfies Readonly<Record<string, Rule>>;

/**
 * The rules that a speech is checked by: the first ones of its shape, the others of its references and of what it says.
 *
 * @category Checking
 */
export const speechRules = {
  ...documentRules,
  'no-citation': {
    severity: 'error',
    asks: 'Every direction, goal and finding has a citation.',
    remedy: 'Cite the sentence, or the task, that says it. What nothing says is no goal.',
  },
  'period-reversed': {
    severity: 'error',
    asks: 'Nothing ends before it starts: no period, and no occasion.',
    remedy: 'Exchange the two dates, or correct them.',
  },
  'unknown-id': {
    severity: 'error',
    asks: 'Every id names something: a direction, goal or source of the speech, or a word of the vocabulary.',
    remedy: 'Correct the id, or add what it names.',
  },
  'repeated-id': {
    severity: 'error',
    asks: 'No two things share an id: no two speeches, and within one no direction, goal and finding.',
    remedy: 'Rename one of them. Keys become ids, and ids are unique everywhere.',
  },
  'repeated-value': {
    severity: 'error',
    asks: 'No list names the same thing twice.',
    remedy: 'Delete the second.',
  },
  'citation-outside-map': {
    severity: 'error',
    asks: 'Every citation of the mapped source names a sentence, and the sentence is in the map.',
    remedy: 'Look the numbers up in the map: `policy-tracker map` prints it.',
  },
  'span-outside-sentence': {
    severity: 'error',
    asks: 'Every span lies within its sentence.',
    remedy:
      'Count again, in characters of the normalised sentence. `policy-tracker map` prints how long each is.',
  },
  'relation-cycle': {
    severity: 'error',
    asks: 'No goal restates, narrows, widens, generalises, continues, strengthens or replaces itself, over whatever detour.',
    remedy: 'Keep the relation on the goal that comes second, and delete it on the other.',
  },
  'direction-order': {
    severity: 'error',
    asks: 'The directions are numbered 1, 2, 3 and so on, each number once.',
    remedy: 'Number them in the order of the source.',
  },
  'unused-direction': {
    severity: 'error',
    asks: 'Every direction has a goal.',
    remedy: 'Code its goals, or delete the direction.',
  },
  'orphan-function': {
    severity: 'error',
    asks: 'A function that is to change has somebody to change it: the goal has an addressee.',
    remedy:
      'Add the place that is to hold, strengthen, raise or shed the function, with the part `addressee`.',
  },
  'unused-function': {
    severity: 'warning',
    asks: 'Every function that a vocabulary adds is used by some goal.',
    remedy: 'Use the function, or delete it from the vocabulary.',
  },
  'theme-with-parent': {
    severity: 'warning',
    asks: 'No theme stands beside its own parent, which it implies.',
    remedy: 'Delete the parent.',
  },
  'one-language': {
    severity: 'warning',
    asks: 'Where titles are in English and Chinese, all of them are.',
    remedy:
      'Add the standard Chinese term of the thing named, if there is one; never a translation of the title.',
  },
  'uncoded-sentence': {
    severity: 'warning',
    asks: 'Something rests on every sentence of the map, or its role says why nothing does.',
    remedy: 'Code what the sentence says, or mark it as `metadata`, `framing` or `question`.',
  },
  'role-of-cited-sentence': {
    severity: 'warning',
    asks: 'No sentence that something rests on is marked as one without policy.',
    remedy: 'Delete the role, or cite another sentence.',
  },
  'other-text': {
    severity: 'error',
    asks: 'The text is the one that the sentence map was drawn from.',
    remedy: 'Check with the text that was mapped, or draw the map anew and look all citations up again.',
  },
  'copied-text': {
    severity: 'error',
    asks: 'No title, no summary and no criterion stands verbatim in the source.',
    remedy: 'Say it in your own words. Sentences of a source are never copied, only pointed to.',
  },
  placeholder: {
    severity: 'error',
    asks: 'Nothing is left of the skeleton that `policy-tracker new` wrote.',
    remedy: 'Write the fact in its place, or delete what the speech does not have.',
  },
  'file-name': {
    severity: 'error',
    asks: 'A file is named after the id of its speech.',
    remedy: 'Rename the file, or correct the id.',
  },
  'canonical-form': {
    severity: 'warning',
    asks: 'A file is in canonical form, so that a change of it shows what changed and nothing else.',
    remedy: 'Run `policy-tracker check --fix`, which rewrites it.',
  },
} as const satisfies Readonly<Record<string, Rule>>;

/**
 * The name of a rule that a speech is checked by.
 *
 * @category Checking
 */
export type SpeechRule = Extract<keyof typeof speechRules, string>;
