import type { TourWords } from './tourWords';

export const chineseTour: TourWords = {
  title: (program) => `${program}：政府说过要在哪座城市做什么`,
  speech: (said, goals, directions) => `${said}共${goals}个目标，分属${directions}个政策方向。`,
  question: (number, question) => `${number}. ${question}`,
  seeMore: (command) => `查看更多：${command}`,
  next: '下一步：用 `policy-tracker show <目标>` 查看某个目标及其出处；用 `policy-tracker --help` 查看其他命令。',
  ofCityAndTheme: {
    question: (city, theme) => `哪些目标涉及${city}和“${theme}”这一主题？`,
    remark:
      '每个标题下面，是其他语言的标题（如果有）和 `show` 所用的标识。“位于”“惠及”“与……合作”表示地点的角色；没有这些字样的地点是责任主体。',
  },
  ofCity: {
    question: (city) => `为${city}提出了哪些目标？`,
    remark: (city, named, more) => {
      const classWide = `另有${more}个目标面向${city}所属的城市类别，因而也适用于${city}，合计${named + more}个。`;
      return `${named}个目标点名${city}。${more === 0 ? '' : classWide}`;
    },
  },
  ofRegion: {
    question: (region) => `${region}：目标涉及哪些方面？`,
    introduction: (goals) =>
      `共${goals}个目标点名该区域或其中的地点。一个目标有几个主题的，在每个主题下都计入。`,
    headings: { theme: '主题', goals: '目标', subThemes: '子主题' },
  },
  ofFunctions: {
    question: '城市要坚持、强化、提升或疏解哪些功能？',
    headings: { place: '地点', change: '变化', functions: '功能' },
  },
  ofSpeeches: {
    question: (from) => `${from}年提出的目标，后来的讲话如何对待？`,
    answer: ({ from, to, goals, continued, widened, notRestated, notJudged, added }) => {
      const unjudged = notJudged === 0 ? '' : `；${notJudged}个尚待判断`;
      return `${from}年的${goals}个目标中，${continued}个在${to}年得到延续，其中${widened}个有所扩大；${notRestated}个没有重申，但这不表示放弃${unjudged}。后来的讲话有${added}个新目标。`;
    },
  },
  ofStatuses: {
    question: '这些目标进展如何？',
    remark: (updates) =>
      `每项状态都是根据注明日期、附有证据的进展记录作出的判断${updates === undefined ? '' : `，此处依据${updates}`}。没有进展记录的目标未作评估，这不说明目标本身的情况。`,
  },
  ofTargets: {
    question: '目标所定的数字达到了吗？',
    remark:
      '指标的完成情况根据所报告的数字计算，计算的各个部分均已列出。它与状态并列；状态是根据证据作出的判断。',
  },
};
