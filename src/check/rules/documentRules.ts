import type { Rule } from './rule';

/** The rules of every document: that it is JSON, plain data, and of the right shape. They are checked while it is read. */
export const documentRules = {
  json: {
    severity: 'error',
    requires: 'The text is JSON.',
    fix: 'Correct the text at the position, or just before it: most often a comma, a quotation mark or a bracket.',
  },
  'duplicate-key': {
    severity: 'error',
    requires: 'No object has the same key twice.',
    fix: 'Rename one of the two, or delete it. Programs keep the last and ignore the others; so does the rest of the check.',
  },
  'plain-data': {
    severity: 'error',
    requires: 'The document is plain data of a sensible size, in well-formed Unicode.',
    fix: 'Remove what no document needs: keys such as `__proto__`, halves of characters, deep nesting, huge lists.',
  },
  'missing-field': {
    severity: 'error',
    requires: 'Every field that is not optional is there.',
    fix: 'Add the field. The field table says what it means and what form it has.',
  },
  'unknown-field': {
    severity: 'error',
    requires: 'Every field belongs to the model.',
    fix: 'Correct its name, or delete it. In a speech, remarks go into the `note` of a goal or finding.',
  },
  'wrong-form': {
    severity: 'error',
    requires: 'Every value has the form that its field requires.',
    fix: 'Write the value in the form that the message names.',
  },
  'unknown-term': {
    severity: 'error',
    requires: 'Where the model has a closed list of terms, the value is one of them.',
    fix: 'Choose the term of the list that fits. The data dictionary says what each means.',
  },
} as const satisfies Readonly<Record<string, Rule>>;
