import type { DefinedTerm } from './term';

/**
 * The kinds of reasons why a goal was halted or missed.
 *
 * @category Terms
 */
export const reasonKindIds = [
  'lack-of-resources',
  'lack-of-authority',
  'priority-change',
  'legal-block',
  'external-shock',
  'dependency',
  'other',
] as const;

/**
 * The kind of a reason.
 *
 * @category Terms
 */
export type ReasonKind = Extract<(typeof reasonKindIds)[number], string>;

/**
 * The kinds of reasons, each with its name and definition.
 *
 * @category Terms
 */
export const reasonKinds: Readonly<Record<ReasonKind, DefinedTerm>> = {
  'lack-of-resources': {
    name: { en: 'Lack of resources', zh: '资源不足' },
    definition: { en: 'Money, people or land were lacking.' },
  },
  'lack-of-authority': {
    name: { en: 'Lack of authority', zh: '权限不足' },
    definition: { en: 'The body that was to act does not have the power to decide.' },
  },
  'priority-change': {
    name: { en: 'Priority change', zh: '优先事项改变' },
    definition: { en: 'Something else was given priority.' },
  },
  'legal-block': {
    name: { en: 'Legal block', zh: '法律障碍' },
    definition: { en: 'A court or a law prevents it.' },
  },
  'external-shock': {
    name: { en: 'External shock', zh: '外部冲击' },
    definition: { en: 'An unplanned event from outside, such as an epidemic.' },
  },
  dependency: {
    name: { en: 'Dependency', zh: '前提未具备' },
    definition: { en: 'Something that has to come first has not happened.' },
  },
  other: {
    name: { en: 'Other', zh: '其他' },
    definition: { en: 'None of these; the note gives the reason.' },
  },
};
