import type { EvidenceCount, StatusWords } from './statusWords';

const counted = ({ pieces, sources }: EvidenceCount) => `${pieces}份证据（来自${sources}个来源）`;

export const chineseStatus: StatusWords = {
  age: {
    later: '记录于截止日之后',
    sameDay: '记录于截止日当天',
    days: (count) => `距该日已${count}天`,
    months: (count) => `距该日已${count}个月`,
    years: (count) => `距该日已${count}年`,
  },
  basis: ({ since, updates, recordedOn, assessor, age, evidence }) => {
    const one = evidence.pieces === 1 ? '1份报告' : '1条进展记录';
    const reports = updates === 1 ? `${one}，时间为` : `${updates}条进展记录，最近一条为`;
    return `自${since}起；依据${reports}${recordedOn}（${assessor}），${age}。所据为${counted(evidence)}。`;
  },
  updates: (count, evidence) => `${count}条进展记录、${counted(evidence)}`,
  asOf: ({ on, knownOn, kinds }) => {
    const known = knownOn === undefined ? '' : `，按${knownOn}已知的情况`;
    const counting = kinds.length === 0 ? '' : `，只计以下类别的评估者：${kinds.join('、')}`;
    return `截至${on}${known}${counting}`;
  },
  statement: (status, asOf, basis) => `${asOf}：${status}${basis === undefined ? '。' : `，${basis}`}`,
  contest: (readings) => {
    const described = readings.map(
      ({ status, validOn, assessor }) => `${status}，所指时间为${validOn}，评估者为${assessor}`,
    );
    return `不同的判断：${described.join('；')}。`;
  },
  found: (goals, asOf, updates) => `${asOf}，共${goals}${updates === undefined ? '' : `，依据${updates}`}`,
  notYetSet: (count) => `另有${count}个目标当时尚未提出，不计入任何统计。`,
  tableOf: (listed, found) => `表中列出${found}个目标中的${listed}个。`,
  withoutUpdate: (count) => `有${count}个目标截至该日没有进展记录，这不说明目标本身的情况。`,
  explanation:
    '各项状态是我们根据报告作出的判断。用 `policy-tracker status <目标>` 查看某个目标的进展过程和证据；用 `policy-tracker status --help` 查看各项状态的含义。',
  headings: {
    status: '状态',
    asOf: '所指时间',
    goalAndAssessor: '目标和评估者',
    from: '起始时间',
    whatHappened: '进展情况和报告者',
  },
  columns: {
    goal: '目标',
    title: '标题',
    status: '状态',
    since: '起始时间',
    'valid-on': '所指时间',
    'recorded-on': '记录时间',
    'assessor-kind': '评估者类别',
    assessor: '评估者',
    flags: '标记',
    'due-day': '最后期限',
    evidence: '证据',
    sources: '来源',
    update: '进展记录',
  },
  targets: '指标',
  scope: (scope) => `范围：${scope}`,
  reason: (reason) => `原因：${reason}`,
  corrects: (updateId) => `更正：${updateId}`,
  reporter: ({ assessor, kind, recordedOn }) =>
    `${assessor}${kind === undefined ? '' : `，${kind}`}，${recordedOn}记录`,
  evidence: (number, parts, note) =>
    `[${number}] ${parts.join('，')}${note === undefined ? '' : `。${note}`}`,
  later: (count) => `此后另有${count}条进展记录。`,
};
