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
  build: {
    name: { en: 'Build', zh: '建设' },
    definition: { en: 'Bring something into existence.' },
  },
  drive: {
    name: { en: 'Drive', zh: '带动' },
    definition: { en: 'Pull along the development of others.' },
  },
  expand: {
    name: { en: 'Expand', zh: '扩大' },
    definition: { en: 'Make something larger, or more of it.' },
  },
  follow: {
    name: { en: 'Follow', zh: '遵循' },
    definition: { en: 'Understand a regular pattern and act in accordance with it.' },
  },
  hold: {
    name: { en: 'Hold', zh: '坚持（定位）' },
    definition: { en: 'Act in accordance with a position already held.' },
  },
  improve: {
    name: { en: 'Improve', zh: '完善' },
    definition: { en: 'Make something that already exists better.' },
  },
  lead: {
    name: { en: 'Lead', zh: '引领' },
    definition: { en: 'Go first, or be at the head of others.' },
  },
  modernise: {
    name: { en: 'Modernise', zh: '现代化' },
    definition: { en: 'Bring something up to date with present methods.' },
  },
  optimise: {
    name: { en: 'Optimise', zh: '优化' },
    definition: { en: 'Arrange what already exists in a better way.' },
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
  raise: {
    name: { en: 'Raise', zh: '提升' },
    definition: { en: 'Lift something to a higher level.' },
  },
  reduce: {
    name: { en: 'Reduce', zh: '减少' },
    definition: { en: 'Make something smaller, or less of it.' },
  },
  relieve: {
    name: { en: 'Relieve', zh: '疏解' },
    definition: { en: 'Free a place of something by moving it out (疏解).' },
  },
  renew: {
    name: { en: 'Renew', zh: '更新改造' },
    definition: { en: 'Make something that has aged fit for use again.' },
  },
  serve: {
    name: { en: 'Serve', zh: '服务' },
    definition: { en: 'Provide what others need.' },
  },
  strengthen: {
    name: { en: 'Strengthen', zh: '加强' },
    definition: { en: 'Make something stronger.' },
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
