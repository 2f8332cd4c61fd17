import { byId } from '../../src/model/vocabulary/byId';
import type { GlossaryEntry } from '../../src/model/vocabulary/glossaryEntry';

/**
 * The terms that translations blur: what the reports say, the Chinese term, and what is meant.
 *
 * @category Vocabulary
 */
export const glossary = /* @__PURE__ */ byId<GlossaryEntry>()({
  'super-large-city': {
    id: 'super-large-city',
    term: 'super-large city',
    zh: '超大城市',
    wordings: ['mega cities', 'mega-cities', 'super-large cities', 'super large cities'],
    meaning:
      'One legal size class, in four spellings: 10 million or more permanent residents in the urban area. The plan that the answer of 2021 rests on says super-large and very large cities (超大特大城市), and no Chinese transcript could be read: whether the wider class is meant is an open question.',
  },
  'first-tier-city': {
    id: 'first-tier-city',
    term: 'first-tier city',
    zh: '一线城市',
    wordings: ['first-tier cities'],
    meaning: 'A market term for four cities; not the size class of super-large cities.',
  },
  'capacity-and-standing': {
    id: 'capacity-and-standing',
    term: 'capacity and standing',
    zh: '能级',
    wordings: ['energy level'],
    meaning: 'A city’s overall capacity and standing. It has nothing to do with energy.',
  },
  'overall-capacity-and-standing': {
    id: 'overall-capacity-and-standing',
    term: 'overall capacity and standing',
    zh: '综合能级',
    wordings: ['comprehensive energy levels'],
    meaning: 'The same, for all of a city’s functions together.',
  },
  'leap-in-standing': {
    id: 'leap-in-standing',
    term: 'raise to a higher level',
    zh: '能级跃升',
    wordings: ['leap of the five centers'],
    meaning: 'Raise Shanghai’s five centres to a higher level.',
  },
  'source-of-sci-tech-innovation': {
    id: 'source-of-sci-tech-innovation',
    term: 'source of sci-tech innovation',
    zh: '科技创新策源',
    wordings: [
      'scientific and technological innovation sources',
      'scientific and technological innovation strategy',
    ],
    meaning: 'The function of a place where innovation in science and technology begins.',
  },
  'opening-up-hub-and-gateway': {
    id: 'opening-up-hub-and-gateway',
    term: 'opening-up hub and gateway',
    zh: '开放枢纽门户',
    wordings: ['hub portal'],
    meaning: 'The fourth of Shanghai’s four functions. “Four major functions” is the name of all four.',
  },
  'intrinsic-improvement': {
    id: 'intrinsic-improvement',
    term: 'intrinsic, quality-driven development',
    zh: '内涵提升',
    wordings: ['connotation enhancement'],
    meaning: 'Growth by improving what exists, as opposed to growth in size.',
  },
  relieve: {
    id: 'relieve',
    term: 'relieve',
    zh: '疏解',
    wordings: ['dissolve', 'deconstruction'],
    meaning: 'Move functions out of a place, to free it of them.',
  },
  'ordinary-manufacturing': {
    id: 'ordinary-manufacturing',
    term: 'ordinary manufacturing',
    zh: '一般性制造业',
    wordings: ['general manufacturing'],
    meaning: 'Ordinary manufacturing, which need not be in a city’s centre.',
  },
  'specialised-markets': {
    id: 'specialised-markets',
    term: 'specialised wholesale markets',
    zh: '专业市场',
    wordings: ['professional markets'],
    meaning: 'Wholesale markets for one kind of goods; nothing to do with professions.',
  },
  'peoples-city': {
    id: 'peoples-city',
    term: 'people’s cities, built by the people and for the people',
    zh: '人民城市人民建、人民城市为人民',
    wordings: ['building people’s cities', 'people’s cities for the people'],
    meaning: 'One principle in two halves: the people build the city, and the city is for the people.',
  },
  'development-and-security': {
    id: 'development-and-security',
    term: 'balance development and security',
    zh: '统筹发展和安全',
    wordings: ['coordinate development and safety'],
    meaning: 'Neither is to be pursued at the cost of the other.',
  },
  'old-age-and-social-security': {
    id: 'old-age-and-social-security',
    term: 'old-age services and social security',
    zh: '养老和社会保障',
    wordings: ['social security for the elderly'],
    meaning: 'Two subjects, which the translation runs together.',
  },
  'pilot-demonstration-area': {
    id: 'pilot-demonstration-area',
    term: 'Pilot Demonstration Area of Socialism with Chinese Characteristics',
    zh: '中国特色社会主义先行示范区',
    wordings: ['pioneering demonstration zone'],
    meaning: 'The status of Shenzhen as a whole city.',
  },
  'alignment-of-rules': {
    id: 'alignment-of-rules',
    term: 'pioneer the alignment of rules and mechanisms',
    zh: '规则衔接、机制对接先行先试',
    reconstructed: true,
    wordings: ['connection of rules and mechanisms', 'First try'],
    meaning:
      'Be the first to make rules and mechanisms fit together. “First try” belongs to this, not to the next sentence.',
  },
  'radiating-role': {
    id: 'radiating-role',
    term: 'radiating and leading role for the surrounding areas',
    zh: '对周边地区的辐射带动作用',
    wordings: ['leading role of surrounding areas'],
    meaning: 'What Beijing does for the areas around it, not what they do.',
  },
  'serve-the-delta-in-competition': {
    id: 'serve-the-delta-in-competition',
    term: 'serve the Delta’s participation in international competition',
    zh: '为长三角参与国际竞争提供服务',
    reconstructed: true,
    wordings: ['and participate in international competition'],
    meaning: 'The Delta competes; Shanghai serves it as it does so.',
  },
  'three-kinds-of-space': {
    id: 'three-kinds-of-space',
    term: 'production, living and ecological spaces',
    zh: '生产、生活、生态空间',
    wordings: ['production, living, and ecological spaces'],
    meaning: 'The three kinds of urban space: a fixed term in planning.',
  },
  'constrained-room': {
    id: 'constrained-room',
    term: 'constrained room for development',
    zh: '发展受限',
    wordings: ['limited development'],
    meaning:
      'There is little room left for development. It does not mean that the cities are little developed.',
  },
  'two-corridors': {
    id: 'two-corridors',
    term: 'improve two sci-tech innovation corridors',
    zh: '完善广深港、广珠澳科技创新走廊',
    wordings: ['perfecting the … Corridor'],
    meaning: 'There are two corridors; the singular in the translation makes them one.',
  },
});

/**
 * The id of an entry of the glossary, such as `'super-large-city'`.
 *
 * @category Ids
 */
export type GlossaryId = Extract<keyof typeof glossary, string>;
