import { definedTermsById } from '../../src/model/vocabulary/byId';

/**
 * The verbs that the action of a goal is coded with, by id, each with its name and definition.
 *
 * @category Vocabulary
 */
export const actions = /* @__PURE__ */ definedTermsById({
  accelerate: {
    name: { en: 'Accelerate', zh: '加快' },
    definition: { en: 'Make something under way go faster.' },
  },
  advance: {
    name: { en: 'Advance', zh: '推进' },
    definition: { en: 'Bring a process forward to a further stage.' },
  },
  align: {
    name: { en: 'Align', zh: '对接' },
    definition: { en: 'Make rules or mechanisms of different places fit together.' },
  },
  balance: {
    name: { en: 'Balance', zh: '统筹' },
    definition: { en: 'Give several needs their due at the same time.' },
  },
  build: {
    name: { en: 'Build', zh: '建设' },
    definition: { en: 'Bring something into being.' },
  },
  drive: {
    name: { en: 'Drive', zh: '带动' },
    definition: { en: 'Pull the development of others along.' },
  },
  expand: {
    name: { en: 'Expand', zh: '扩大' },
    definition: { en: 'Make more, or larger.' },
  },
  follow: {
    name: { en: 'Follow', zh: '遵循' },
    definition: { en: 'Understand a regularity and act by it.' },
  },
  hold: {
    name: { en: 'Hold', zh: '坚持（定位）' },
    definition: { en: 'Act by a position one already has.' },
  },
  improve: {
    name: { en: 'Improve', zh: '完善' },
    definition: { en: 'Make something that exists better.' },
  },
  lead: {
    name: { en: 'Lead', zh: '引领' },
    definition: { en: 'Go first, or stand at the head of others.' },
  },
  modernise: {
    name: { en: 'Modernise', zh: '现代化' },
    definition: { en: 'Bring up to present methods.' },
  },
  optimise: {
    name: { en: 'Optimise', zh: '优化' },
    definition: { en: 'Arrange better what is there.' },
  },
  plan: {
    name: { en: 'Plan', zh: '规划' },
    definition: { en: 'Lay out beforehand.' },
  },
  prioritise: {
    name: { en: 'Prioritise', zh: '更加注重' },
    definition: { en: 'Give more weight than before.' },
  },
  protect: {
    name: { en: 'Protect', zh: '保护' },
    definition: { en: 'Keep from harm.' },
  },
  raise: {
    name: { en: 'Raise', zh: '提升' },
    definition: { en: 'Lift to a higher level.' },
  },
  reduce: {
    name: { en: 'Reduce', zh: '减少' },
    definition: { en: 'Make less.' },
  },
  relieve: {
    name: { en: 'Relieve', zh: '疏解' },
    definition: { en: 'Free a place of something by moving it out (疏解).' },
  },
  renew: {
    name: { en: 'Renew', zh: '更新改造' },
    definition: { en: 'Make fit again what has aged.' },
  },
  serve: {
    name: { en: 'Serve', zh: '服务' },
    definition: { en: 'Provide what others need.' },
  },
  strengthen: {
    name: { en: 'Strengthen', zh: '加强' },
    definition: { en: 'Make stronger.' },
  },
  transform: {
    name: { en: 'Transform', zh: '转变' },
    definition: { en: 'Change from one kind into another.' },
  },
  uphold: {
    name: { en: 'Uphold', zh: '坚持（原则）' },
    definition: { en: 'Keep to a principle.' },
  },
  use: {
    name: { en: 'Use', zh: '利用' },
    definition: { en: 'Put what is there to a purpose.' },
  },
});

/**
 * The id of a verb, such as `'build'`.
 *
 * @category Ids
 */
export type ActionId = Extract<keyof typeof actions, string>;
