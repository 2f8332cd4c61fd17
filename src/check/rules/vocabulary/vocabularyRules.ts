import { describeValue } from '../../../errors/describeValue';
import type { Vocabulary } from '../../../model/vocabulary/vocabulary';
import { kindWithId, termRules } from '../../../vocabulary/rules/termFaults';
import { kindsOfTerms, type RawTerms, termRecords, termsIn } from '../../../vocabulary/rules/termKinds';
import { type Fault, fault } from '../../document/fault';
import { documentRules } from '../documentRules';
import { describedRules, type Rule, type RuleGroup } from '../rule';

/** Terms of another file. */
interface TermsBeside {
  /** The name of the file. */
  readonly file: string;
  readonly terms: RawTerms;
}

/** What a file of terms is checked against. */
export interface VocabularyContext {
  /** The vocabulary that the terms are added to. */
  readonly base: Vocabulary;
  /** The same with the terms of other files, which those checked may refer to. */
  readonly all: Vocabulary;
  /** The terms of other files that come before it. */
  readonly before: readonly TermsBeside[];
  /** The functions that goals of the speeches beside it are about. Absent where there are none, so that all may be used. */
  readonly usedFunctionIds?: ReadonlySet<string> | undefined;
}

/** The rules of files of terms with their checks. Those without one are checked while a file is read. */
export const checkedVocabularyRules = {
  ...documentRules,
  'repeated-id': {
    severity: 'error',
    requires:
      'No two terms that could be meant by one id have the same: no new term has the id of a shipped one, and no two places share one.',
    fix: 'Choose another id, such as one with the name of the country. Where the shipped term is the one that is meant, delete yours.',
    check: (terms, { base, before }) => [
      ...termRules['repeated-id'](terms, base),
      ...takenByFiles(terms, before),
    ],
  },
  'id-differs': {
    severity: 'error',
    requires: 'The field `id`, where a term has one, repeats the key of the term.',
    fix: 'Delete the field, or correct the key.',
    check: (terms) => termRules['id-differs'](terms),
  },
  'unknown-id': {
    severity: 'error',
    requires:
      'Every id names something: a member, a parent, a broader term, another definition, a kind, a level.',
    fix: 'Correct the id, or add the term that it names.',
    check: (terms, { all }) => termRules['unknown-id'](terms, all),
  },
  cycle: {
    severity: 'error',
    requires:
      'No way up leads back to where it began: no theme is its own ancestor, no term its own broader term or variant, no region inside itself.',
    fix: 'Take one of the steps of the circle out.',
    check: (terms, { all }) => termRules.cycle(terms, all),
  },
  'period-reversed': {
    severity: 'error',
    requires: 'No city leaves a class before it joins.',
    fix: 'Correct one of the two dates.',
    check: (terms) => termRules['period-reversed'](terms),
  },
  'unused-function': {
    severity: 'warning',
    requires: 'Every new function is used by some goal of the speeches that are checked with the file.',
    fix: 'Use the function, or delete it.',
    check: (terms, { usedFunctionIds }) =>
      termsIn(terms, 'functions').flatMap(([id]) =>
        usedFunctionIds === undefined || usedFunctionIds.has(id)
          ? []
          : [fault(['functions', id], 'no goal is about this function', id)],
      ),
  },
} as const satisfies RuleGroup<RawTerms, VocabularyContext>;

/**
 * The name of a rule that a file of terms is checked by.
 *
 * @category Checking
 */
export type VocabularyRule = Extract<keyof typeof checkedVocabularyRules, string>;

/**
 * The rules that a file of terms is checked by: the first ones of its shape, the others of what it says.
 *
 * @category Checking
 */
export const vocabularyRules: Readonly<Record<VocabularyRule, Rule>> =
  /* @__PURE__ */ describedRules(checkedVocabularyRules);

/** Lists the ids that a term of an earlier file has. */
function takenByFiles(terms: RawTerms, before: readonly TermsBeside[]): Fault[] {
  return termRecords.flatMap((record) =>
    termsIn(terms, record).flatMap(([id]) => {
      const other = before.find((one) => kindWithId(id, record, one.terms) !== undefined);
      if (!other) return [];
      const kind = kindsOfTerms[kindWithId(id, record, other.terms) ?? record].one;
      return [fault([record, id], `${other.file} has another ${kind} with the id ${describeValue(id)}`, id)];
    }),
  );
}
