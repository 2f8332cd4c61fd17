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
    definition: { en: 'Money, people or land were lacking.', zh: '缺少资金、人员或土地。' },
  },
  'lack-of-authority': {
    name: { en: 'Lack of authority', zh: '权限不足' },
    definition: {
      en: 'The body that was to act does not have the power to decide.',
      zh: '应当行动的机构无权决定。',
    },
  },
  'priority-change': {
    name: { en: 'Priority change', zh: '优先事项改变' },
    definition: { en: 'Something else was given priority.', zh: '其他事项被列为优先。' },
  },
  'legal-block': {
    name: { en: 'Legal block', zh: '法律障碍' },
    definition: { en: 'A court or a law prevents it.', zh: '法院或法律使之不能进行。' },
  },
  'external-shock': {
    name: { en: 'External shock', zh: '外部冲击' },
    definition: {
      en: 'An unplanned event from outside, such as an epidemic.',
      zh: '来自外部的意外事件，如疫情。',
    },
  },
  dependency: {
    name: { en: 'Dependency', zh: '前提未具备' },
    definition: {
      en: 'Something that has to come first has not happened.',
      zh: '必须先完成的事项尚未完成。',
    },
  },
  other: {
    name: { en: 'Other', zh: '其他' },
    definition: { en: 'None of these; the note gives the reason.', zh: '以上都不是；原因见说明。' },
  },
};
