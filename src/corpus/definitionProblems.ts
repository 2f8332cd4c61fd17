import { optionProblem } from '../errors/checkOptions';
import type { Problem } from '../errors/problem';
import { wrongForm } from '../errors/wrongForm';
import { isObject } from '../internal/isObject';

/** Lists what a compiler would refuse in the definition of a corpus, for callers without one. */
export function definitionProblems(definition: Readonly<Record<string, unknown>>): Problem[] {
  const { extends: extended, vocabulary, speeches, updates } = definition;
  const corpora = Array.isArray(extended) ? extended : [extended];
  const isFile = isObject(updates) && isListOf(updates['updates'], isUpdate);
  return [
    ...problemUnless(
      extended === undefined || corpora.every(isCorpus),
      'extends',
      'a corpus or a list of them',
      extended,
    ),
    ...problemUnless(
      vocabulary === undefined || isObject(vocabulary),
      'vocabulary',
      'a vocabulary',
      vocabulary,
    ),
    ...problemUnless(
      speeches === undefined || isListOf(speeches, isSpeech),
      'speeches',
      'a list of speeches',
      speeches,
    ),
    ...problemUnless(
      updates === undefined || isFile || isListOf(updates, isUpdate),
      'updates',
      'a list of updates, or a file of them',
      updates,
    ),
  ];
}

function problemUnless(isRight: boolean, option: string, expected: string, value: unknown): Problem[] {
  return optionProblem(option, isRight ? undefined : wrongForm(expected, value));
}

function isListOf(value: unknown, isItem: (item: unknown) => boolean): boolean {
  return Array.isArray(value) && value.every(isItem);
}

function isCorpus(value: unknown): boolean {
  const lists = ['speeches', 'updates', 'indicatorReports'];
  return (
    isObject(value) && isObject(value['vocabulary']) && lists.every((list) => Array.isArray(value[list]))
  );
}

function isSpeech(value: unknown): boolean {
  const records = ['directions', 'goals', 'findings'];
  return (
    isObject(value) && typeof value['id'] === 'string' && records.every((record) => isObject(value[record]))
  );
}

function isUpdate(value: unknown): boolean {
  return isObject(value) && typeof value['id'] === 'string' && typeof value['goalId'] === 'string';
}
