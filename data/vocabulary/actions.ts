import { definedTermsById } from '../../src/model/vocabulary/byId';

/**
 * The verbs that the action of a goal is coded with, by id, each with its name and definition.
 *
 * @category Vocabulary
 */
export const actions = /* @__PURE__ */ definedTermsById({
  accelerate: {
    name: { en: 'Accelerate', zh: '加快' },
    definition: { en: 'Make something that is under way go faster.' },
  },
  advance: {
    name: { en: 'Advance', zh: '推进' },
    definition: { en: 'Move a process on to a further stage.' },
  },
  align: {
    name: { en: 'Align', zh: '对接' },
    definition: { en: 'Make the rules or mechanisms of different places fit together.' },
  },
  balance: {
    name: { en: 'Balance', zh: '统筹' },
    definition: { en: 'Give several needs their due at the same time.' },
  },
  ban: {
    name: { en: 'Ban', zh: '禁止' },
    definition: { en: 'Forbid something that was allowed.' },
  },
  build: {
    name: { en: 'Build', zh: '建设' },
    definition: { en: 'Bring something into existence.' },
  },
  complete: {
    name: { en: 'Complete', zh: '完成' },
    definition: { en: 'Finish something that has been begun.' },
  },
  consult: {
    name: { en: 'Consult', zh: '征求意见' },
    definition: { en: 'Ask those concerned for their views before a decision is made.' },
  },
  create: {
    name: { en: 'Create', zh: '设立' },
    definition: {
      en: 'Set up a body, a scheme, a fund or a post that did not exist; what is constructed or developed over time is built.',
    },
  },
  cut: {
    name: { en: 'Cut', zh: '削减' },
    definition: {
      en: 'Lower a charge, a budget or a number of posts by decision; what shrinks by other means is reduced.',
    },
  },
  drive: {
    name: { en: 'Drive', zh: '带动' },
    definition: { en: 'Pull along the development of others.' },
  },
  enact: {
    name: { en: 'Enact', zh: '颁布' },
    definition: { en: 'Pass a law or another binding rule.' },
  },
  end: {
    name: { en: 'End', zh: '终止' },
    definition: { en: 'Stop a practice, a service or a programme; a law or a rule is repealed.' },
  },
  expand: {
    name: { en: 'Expand', zh: '扩大' },
    definition: { en: 'Make something larger, or more of it.' },
  },
  follow: {
    name: { en: 'Follow', zh: '遵循' },
    definition: { en: 'Understand a regular pattern and act in accordance with it.' },
  },
  fund: {
    name: { en: 'Fund', zh: '资助' },
    definition: {
      en: 'Pay for something that others run or build; what is delivered to its users is provided.',
    },
  },
  hold: {
    name: { en: 'Hold', zh: '坚持（定位）' },
    definition: { en: 'Act in accordance with a position already held.' },
  },
  improve: {
    name: { en: 'Improve', zh: '完善' },
    definition: { en: 'Make something that already exists better.' },
  },
  keep: {
    name: { en: 'Keep', zh: '保留' },
    definition: {
      en: 'Leave something in place that could be ended or changed; a position is held, and a principle upheld.',
    },
  },
  lead: {
    name: { en: 'Lead', zh: '引领' },
    definition: { en: 'Go first, or be at the head of others.' },
  },
  legalise: {
    name: { en: 'Legalise', zh: '合法化' },
    definition: { en: 'Make lawful what was forbidden.' },
  },
  modernise: {
    name: { en: 'Modernise', zh: '现代化' },
    definition: { en: 'Bring something up to date with present methods.' },
  },
  open: {
    name: { en: 'Open', zh: '开放' },
    definition: { en: 'Let people into a place, or let them begin to use it.' },
  },
  optimise: {
    name: { en: 'Optimise', zh: '优化' },
    definition: { en: 'Arrange what already exists in a better way.' },
  },
  pilot: {
    name: { en: 'Pilot', zh: '试点' },
    definition: { en: 'Try something on a small scale before a decision on the whole.' },
  },
  plan: {
    name: { en: 'Plan', zh: '规划' },
    definition: { en: 'Lay something out in advance.' },
  },
  prioritise: {
    name: { en: 'Prioritise', zh: '更加注重' },
    definition: { en: 'Give something more weight than before.' },
  },
  protect: {
    name: { en: 'Protect', zh: '保护' },
    definition: { en: 'Keep something from harm.' },
  },
  provide: {
    name: { en: 'Provide', zh: '提供' },
    definition: { en: 'Make a service or a good available to those who are to use it.' },
  },
  publish: {
    name: { en: 'Publish', zh: '公布' },
    definition: { en: 'Make a document or figures public.' },
  },
  raise: {
    name: { en: 'Raise', zh: '提升' },
    definition: { en: 'Lift something to a higher level.' },
  },
  reduce: {
    name: { en: 'Reduce', zh: '减少' },
    definition: { en: 'Make something smaller, or less of it.' },
  },
  regulate: {
    name: { en: 'Regulate', zh: '监管' },
    definition: { en: 'Set rules for something that stays allowed, and see that they are kept.' },
  },
  relieve: {
    name: { en: 'Relieve', zh: '疏解' },
    definition: { en: 'Free a place of something by moving it out (疏解).' },
  },
  renew: {
    name: { en: 'Renew', zh: '更新改造' },
    definition: { en: 'Make something that has aged fit for use again.' },
  },
  repeal: {
    name: { en: 'Repeal', zh: '废止' },
    definition: { en: 'Take a law or another binding rule out of force.' },
  },
  review: {
    name: { en: 'Review', zh: '审查' },
    definition: { en: 'Examine something that exists, to decide whether it should change.' },
  },
  serve: {
    name: { en: 'Serve', zh: '服务' },
    definition: { en: 'Provide what others need.' },
  },
  simplify: {
    name: { en: 'Simplify', zh: '简化' },
    definition: { en: 'Make rules or steps fewer or easier to follow.' },
  },
  strengthen: {
    name: { en: 'Strengthen', zh: '加强' },
    definition: { en: 'Make something stronger.' },
  },
  train: {
    name: { en: 'Train', zh: '培训' },
    definition: { en: 'Teach people the skills that a task needs.' },
  },
  transform: {
    name: { en: 'Transform', zh: '转变' },
    definition: { en: 'Change something from one kind into another.' },
  },
  uphold: {
    name: { en: 'Uphold', zh: '坚持（原则）' },
    definition: { en: 'Keep to a principle.' },
  },
  use: {
    name: { en: 'Use', zh: '利用' },
    definition: { en: 'Put what already exists to a purpose.' },
  },
});

/**
 * The id of a verb, such as `'build'`.
 *
 * @category Ids
 */
export type ActionId = Extract<keyof typeof actions, string>;
