import type {
  Assessor,
  EvidenceKind,
  FindingKind,
  FunctionChange,
  GoalAction,
  Measurability,
  PlacePart,
  ReasonKind,
  RelationKind,
  SentenceRole,
  SourceKind,
  SpeechKind,
  UpdateStatus,
} from './ids';

// The Chinese of the controlled words, for editors to show beside the English meaning. They are labels of ours; what a word
// means is said in `definitions.ts`.

/** The parts of places in Chinese. */
export const placePartLabels: Readonly<Record<PlacePart, string>> = {
  addressee: '责任主体',
  beneficiary: '受益方',
  location: '所在地',
  partner: '合作方',
};

/** The changes of functions in Chinese. */
export const functionChangeLabels: Readonly<Record<FunctionChange, string>> = {
  hold: '坚持',
  strengthen: '强化',
  raise: '提升',
  shed: '疏解',
};

/** The degrees of measurability in Chinese. */
export const measurabilityLabels: Readonly<Record<Measurability, string>> = {
  quantified: '有量化指标',
  verifiable: '可核实',
  directional: '方向性',
  principle: '原则性',
};

/** The verbs of actions in Chinese. */
export const goalActionLabels: Readonly<Record<GoalAction, string>> = {
  accelerate: '加快',
  advance: '推进',
  align: '对接',
  balance: '统筹',
  build: '建设',
  drive: '带动',
  expand: '扩大',
  follow: '遵循',
  hold: '坚持（定位）',
  improve: '完善',
  lead: '引领',
  modernise: '现代化',
  optimise: '优化',
  plan: '规划',
  prioritise: '更加注重',
  protect: '保护',
  raise: '提升',
  reduce: '减少',
  relieve: '疏解',
  renew: '更新改造',
  serve: '服务',
  strengthen: '加强',
  transform: '转变',
  uphold: '坚持（原则）',
  use: '利用',
};

/** The relations between goals in Chinese. */
export const relationKindLabels: Readonly<Record<RelationKind, string>> = {
  restates: '重申',
  narrows: '收窄',
  widens: '扩大',
  generalises: '一般化',
  continues: '延续',
  strengthens: '强化',
  replaces: '取代',
};

/** The kinds of findings in Chinese. */
export const findingKindLabels: Readonly<Record<FindingKind, string>> = {
  achievement: '成就',
  role: '作用',
  challenge: '问题',
  assessment: '判断',
  need: '需要',
};

/** The kinds of speeches in Chinese. */
export const speechKindLabels: Readonly<Record<SpeechKind, string>> = {
  'press-conference-answer': '发布会答问',
  'conference-speech': '会议讲话',
};

/** The kinds of sources in Chinese. */
export const sourceKindLabels: Readonly<Record<SourceKind, string>> = {
  'official-transcript': '官方实录',
  'reported-text': '新闻报道',
  plan: '规划',
  notice: '通知',
  census: '普查',
  standard: '标准',
};

/** The roles of sentences without policy in Chinese. */
export const sentenceRoleLabels: Readonly<Record<SentenceRole, string>> = {
  metadata: '背景信息',
  framing: '引导性文字',
  question: '提问',
};

/** The statuses of updates in Chinese. */
export const updateStatusLabels: Readonly<Record<UpdateStatus, string>> = {
  'no-evidence': '未见行动',
  planned: '已有规划',
  'in-progress': '推进中',
  stalled: '停滞',
  'partly-achieved': '部分实现',
  achieved: '已实现',
  'not-achieved': '未实现',
  dropped: '已撤回',
  superseded: '已被取代',
};

/** The kinds of assessors in Chinese. */
export const assessorLabels: Readonly<Record<Assessor, string>> = {
  'government-self-report': '政府自述',
  'statistics-office': '统计机构',
  'court-or-audit': '司法或审计',
  academic: '学术界',
  media: '媒体',
  ngo: '社会组织',
  editor: '编者',
};

/** The kinds of reasons in Chinese. */
export const reasonKindLabels: Readonly<Record<ReasonKind, string>> = {
  'lack-of-resources': '资源不足',
  'lack-of-authority': '权限不足',
  'priority-change': '优先事项改变',
  'legal-block': '法律障碍',
  'external-shock': '外部冲击',
  dependency: '前提未具备',
  other: '其他',
};

/** The kinds of evidence in Chinese. */
export const evidenceKindLabels: Readonly<Record<EvidenceKind, string>> = {
  'official-document': '官方文件',
  'official-statement': '官方表态',
  statistics: '统计数据',
  audit: '审计或判决',
  study: '研究',
  'news-report': '新闻报道',
  'web-page': '网页',
};
