import { themesById } from '../../src/model/vocabulary/byId';

/**
 * All themes by id, on two levels, with links to SDG targets (2015), the CAP master codebook and COFOG (1999).
 *
 * A sub-theme without links of its own has no confirmed link that is closer than those of its parent. The relations are our judgement.
 * Where the number of a CAP subtopic is not confirmed, the link is to its major topic.
 * The "energy level" of the translated reports means capacity and standing: no goal coded from it has a theme that links to energy (CAP 8, SDG 7).
 *
 * @category Vocabulary
 */
export const themes = /* @__PURE__ */ themesById({
  'development-model': {
    id: 'development-model',
    name: { en: 'Development model', zh: '发展方式' },
    crosswalks: [
      { scheme: 'SDG', code: '11.3', match: 'related' },
      { scheme: 'CAP', code: '1403', match: 'related' },
      { scheme: 'COFOG', code: '06.2', match: 'related' },
    ],
  },
  'high-quality-growth': {
    id: 'high-quality-growth',
    name: { en: 'High-quality growth', zh: '高质量发展' },
    parentId: 'development-model',
    crosswalks: [],
  },
  'quality-over-scale': {
    id: 'quality-over-scale',
    name: { en: 'Quality over scale', zh: '内涵提升' },
    parentId: 'development-model',
    crosswalks: [],
  },
  'development-methods': {
    id: 'development-methods',
    name: { en: 'Methods of development and building', zh: '开发建设方式' },
    parentId: 'development-model',
    crosswalks: [],
  },
  'people-centred-city': {
    id: 'people-centred-city',
    name: { en: 'People’s city', zh: '人民城市' },
    parentId: 'development-model',
    crosswalks: [],
  },
  'urban-laws': {
    id: 'urban-laws',
    name: { en: 'Laws of urban development', zh: '城市发展规律' },
    parentId: 'development-model',
    crosswalks: [],
  },
  'urban-renewal': {
    id: 'urban-renewal',
    name: { en: 'Urban renewal', zh: '城市更新' },
    parentId: 'development-model',
    crosswalks: [],
  },
  'governance-safety': {
    id: 'governance-safety',
    name: { en: 'Governance and safety', zh: '治理与安全' },
    crosswalks: [
      { scheme: 'SDG', code: '11.b', match: 'related' },
      { scheme: 'SDG', code: '16.6', match: 'related' },
      { scheme: 'CAP', code: '2001', match: 'related' },
      { scheme: 'CAP', code: '2002', match: 'related' },
      { scheme: 'COFOG', code: '01.3.2', match: 'related' },
      { scheme: 'COFOG', code: '03.6', match: 'related' },
    ],
  },
  'governance-modernisation': {
    id: 'governance-modernisation',
    name: { en: 'Modernisation of governance', zh: '治理现代化' },
    parentId: 'governance-safety',
    crosswalks: [],
  },
  'risk-prevention': {
    id: 'risk-prevention',
    name: { en: 'Prevention of governance risks', zh: '风险防控' },
    parentId: 'governance-safety',
    crosswalks: [],
  },
  'development-and-security': {
    id: 'development-and-security',
    name: { en: 'Development and security', zh: '统筹发展和安全' },
    parentId: 'governance-safety',
    crosswalks: [],
  },
  'urban-resilience': {
    id: 'urban-resilience',
    name: { en: 'Resilience of cities', zh: '韧性城市' },
    parentId: 'governance-safety',
    crosswalks: [{ scheme: 'CAP', code: '1523', match: 'related' }],
  },
  livelihood: {
    id: 'livelihood',
    name: { en: 'Livelihood', zh: '民生' },
    crosswalks: [
      { scheme: 'SDG', code: '1.3', match: 'narrow' },
      { scheme: 'CAP', code: '1300', match: 'narrow' },
      { scheme: 'COFOG', code: '10.9', match: 'related' },
    ],
  },
  'social-security': {
    id: 'social-security',
    name: { en: 'Social security', zh: '社会保障' },
    parentId: 'livelihood',
    crosswalks: [{ scheme: 'SDG', code: '1.3', match: 'close' }],
  },
  'old-age-services': {
    id: 'old-age-services',
    name: { en: 'Old-age services', zh: '养老服务' },
    parentId: 'livelihood',
    crosswalks: [
      { scheme: 'CAP', code: '1303', match: 'close' },
      { scheme: 'COFOG', code: '10.2', match: 'broad' },
    ],
  },
  'health-longevity': {
    id: 'health-longevity',
    name: { en: 'Health and long life', zh: '健康' },
    parentId: 'livelihood',
    crosswalks: [],
  },
  livability: {
    id: 'livability',
    name: { en: 'Liveability', zh: '宜居' },
    parentId: 'livelihood',
    crosswalks: [],
  },
  housing: {
    id: 'housing',
    name: { en: 'Housing', zh: '住房' },
    parentId: 'livelihood',
    crosswalks: [
      { scheme: 'SDG', code: '11.1', match: 'close' },
      { scheme: 'CAP', code: '1400', match: 'broad' },
      { scheme: 'CAP', code: '1401', match: 'broad' },
      { scheme: 'COFOG', code: '06.1', match: 'close' },
    ],
  },
  mobility: {
    id: 'mobility',
    name: { en: 'Mobility', zh: '交通' },
    parentId: 'livelihood',
    crosswalks: [
      { scheme: 'SDG', code: '11.2', match: 'close' },
      { scheme: 'CAP', code: '1000', match: 'broad' },
      { scheme: 'COFOG', code: '04.5', match: 'broad' },
    ],
  },
  'affordable-housing': {
    id: 'affordable-housing',
    name: { en: 'Affordable housing', zh: '保障性住房' },
    parentId: 'livelihood',
    crosswalks: [
      { scheme: 'SDG', code: '11.1', match: 'broad' },
      { scheme: 'COFOG', code: '06.1', match: 'broad' },
    ],
  },
  'spatial-planning': {
    id: 'spatial-planning',
    name: { en: 'Spatial planning', zh: '空间规划' },
    crosswalks: [
      { scheme: 'SDG', code: '11.3', match: 'broad' },
      { scheme: 'CAP', code: '1403', match: 'broad' },
      { scheme: 'COFOG', code: '06.2', match: 'broad' },
    ],
  },
  'production-living-ecological-space': {
    id: 'production-living-ecological-space',
    name: { en: 'Production, living and ecological space', zh: '生产、生活、生态空间' },
    parentId: 'spatial-planning',
    crosswalks: [],
  },
  'development-intensity': {
    id: 'development-intensity',
    name: { en: 'Development intensity', zh: '开发强度' },
    parentId: 'spatial-planning',
    crosswalks: [],
  },
  'population-density': {
    id: 'population-density',
    name: { en: 'Population density', zh: '人口密度' },
    parentId: 'spatial-planning',
    crosswalks: [],
  },
  'urbanisation-layout': {
    id: 'urbanisation-layout',
    name: { en: 'Layout of urbanisation', zh: '城镇化空间布局' },
    parentId: 'spatial-planning',
    crosswalks: [],
  },
  'central-area-functions': {
    id: 'central-area-functions',
    name: { en: 'Functions of central urban areas', zh: '中心城区功能' },
    parentId: 'spatial-planning',
    crosswalks: [],
  },
  'function-relief': {
    id: 'function-relief',
    name: { en: 'Relief of functions', zh: '功能疏解' },
    crosswalks: [
      { scheme: 'SDG', code: '11.a', match: 'related' },
      { scheme: 'CAP', code: '1403', match: 'broad' },
      { scheme: 'COFOG', code: '04.4.2', match: 'related' },
      { scheme: 'COFOG', code: '04.7.1', match: 'related' },
    ],
  },
  'manufacturing-relief': {
    id: 'manufacturing-relief',
    name: { en: 'Relief of manufacturing', zh: '疏解一般性制造业' },
    parentId: 'function-relief',
    crosswalks: [],
  },
  'logistics-relief': {
    id: 'logistics-relief',
    name: { en: 'Relief of logistics', zh: '疏解区域性物流基地' },
    parentId: 'function-relief',
    crosswalks: [],
  },
  'market-relief': {
    id: 'market-relief',
    name: { en: 'Relief of wholesale markets', zh: '疏解专业市场' },
    parentId: 'function-relief',
    crosswalks: [],
  },
  'public-resource-relief': {
    id: 'public-resource-relief',
    name: { en: 'Relief of public resources', zh: '疏解公共资源' },
    parentId: 'function-relief',
    crosswalks: [],
  },
  'non-capital-relief': {
    id: 'non-capital-relief',
    name: { en: 'Relief of non-capital functions', zh: '疏解非首都功能' },
    parentId: 'function-relief',
    crosswalks: [{ scheme: 'CAP', code: '2014', match: 'related' }],
  },
  'city-roles': {
    id: 'city-roles',
    name: { en: 'Roles of cities', zh: '城市功能定位' },
    crosswalks: [
      { scheme: 'SDG', code: '11.a', match: 'related' },
      { scheme: 'CAP', code: '1403', match: 'related' },
      { scheme: 'COFOG', code: '01.1', match: 'related' },
    ],
  },
  'capital-functions': {
    id: 'capital-functions',
    name: { en: 'Functions of the capital', zh: '首都功能' },
    parentId: 'city-roles',
    crosswalks: [{ scheme: 'CAP', code: '2014', match: 'close' }],
  },
  'international-centres': {
    id: 'international-centres',
    name: { en: 'International centres', zh: '国际中心' },
    parentId: 'city-roles',
    crosswalks: [],
  },
  'pilot-area': {
    id: 'pilot-area',
    name: { en: 'Pilot area', zh: '先行示范区' },
    parentId: 'city-roles',
    crosswalks: [],
  },
  'core-engine': {
    id: 'core-engine',
    name: { en: 'Core engine', zh: '核心引擎' },
    parentId: 'city-roles',
    crosswalks: [],
  },
  'national-roles': {
    id: 'national-roles',
    name: { en: 'Roles for the country', zh: '在全国大局中的作用' },
    parentId: 'city-roles',
    crosswalks: [],
  },
  innovation: {
    id: 'innovation',
    name: { en: 'Innovation', zh: '科技创新' },
    crosswalks: [
      { scheme: 'SDG', code: '9.5', match: 'close' },
      { scheme: 'CAP', code: '1798', match: 'close' },
      { scheme: 'COFOG', code: '01.4', match: 'narrow' },
      { scheme: 'COFOG', code: '04.8', match: 'related' },
    ],
  },
  'innovation-source': {
    id: 'innovation-source',
    name: { en: 'Source of innovation', zh: '科技创新策源' },
    parentId: 'innovation',
    crosswalks: [],
  },
  'sci-tech-centre': {
    id: 'sci-tech-centre',
    name: { en: 'Sci-tech centre', zh: '科技创新中心' },
    parentId: 'innovation',
    crosswalks: [],
  },
  'national-science-centre': {
    id: 'national-science-centre',
    name: { en: 'National science centre', zh: '综合性国家科学中心' },
    parentId: 'innovation',
    crosswalks: [],
  },
  'innovation-corridor': {
    id: 'innovation-corridor',
    name: { en: 'Innovation corridor', zh: '科技创新走廊' },
    parentId: 'innovation',
    crosswalks: [],
  },
  industry: {
    id: 'industry',
    name: { en: 'Industry', zh: '产业' },
    crosswalks: [
      { scheme: 'SDG', code: '9.2', match: 'close' },
      { scheme: 'CAP', code: '108', match: 'close' },
      { scheme: 'COFOG', code: '04.4.2', match: 'narrow' },
    ],
  },
  'modern-services': {
    id: 'modern-services',
    name: { en: 'Modern services', zh: '现代服务业' },
    parentId: 'industry',
    crosswalks: [],
  },
  'advanced-manufacturing': {
    id: 'advanced-manufacturing',
    name: { en: 'Advanced manufacturing', zh: '先进制造业' },
    parentId: 'industry',
    crosswalks: [],
  },
  'high-end-industry': {
    id: 'high-end-industry',
    name: { en: 'High-end industry', zh: '高端产业' },
    parentId: 'industry',
    crosswalks: [],
  },
  'traditional-upgrading': {
    id: 'traditional-upgrading',
    name: { en: 'Upgrading of traditional industry', zh: '传统产业转型升级' },
    parentId: 'industry',
    crosswalks: [],
  },
  'competitiveness-opening': {
    id: 'competitiveness-opening',
    name: { en: 'Competitiveness and opening up', zh: '竞争力与对外开放' },
    crosswalks: [
      { scheme: 'SDG', code: '8.2', match: 'related' },
      { scheme: 'CAP', code: '1806', match: 'narrow' },
      { scheme: 'CAP', code: '1800', match: 'narrow' },
      { scheme: 'COFOG', code: '04.1.1', match: 'related' },
    ],
  },
  'core-competitiveness': {
    id: 'core-competitiveness',
    name: { en: 'Core competitiveness', zh: '核心竞争力' },
    parentId: 'competitiveness-opening',
    crosswalks: [{ scheme: 'CAP', code: '1806', match: 'close' }],
  },
  'global-resource-allocation': {
    id: 'global-resource-allocation',
    name: { en: 'Global resource allocation', zh: '全球资源配置' },
    parentId: 'competitiveness-opening',
    crosswalks: [],
  },
  finance: {
    id: 'finance',
    name: { en: 'Finance', zh: '金融' },
    parentId: 'competitiveness-opening',
    crosswalks: [{ scheme: 'CAP', code: '1501', match: 'close' }],
  },
  trade: {
    id: 'trade',
    name: { en: 'Trade', zh: '贸易' },
    parentId: 'competitiveness-opening',
    crosswalks: [{ scheme: 'CAP', code: '1800', match: 'close' }],
  },
  shipping: {
    id: 'shipping',
    name: { en: 'Shipping', zh: '航运' },
    parentId: 'competitiveness-opening',
    crosswalks: [
      { scheme: 'CAP', code: '1007', match: 'close' },
      { scheme: 'COFOG', code: '04.5.2', match: 'close' },
    ],
  },
  'opening-up-gateway': {
    id: 'opening-up-gateway',
    name: { en: 'Opening-up gateway', zh: '开放枢纽门户' },
    parentId: 'competitiveness-opening',
    crosswalks: [],
  },
  'regional-coordination': {
    id: 'regional-coordination',
    name: { en: 'Regional coordination', zh: '区域协调发展' },
    crosswalks: [
      { scheme: 'SDG', code: '11.a', match: 'related' },
      { scheme: 'CAP', code: '2001', match: 'related' },
      { scheme: 'COFOG', code: '01.3.2', match: 'related' },
    ],
  },
  'radiating-role': {
    id: 'radiating-role',
    name: { en: 'Radiating role', zh: '辐射带动作用' },
    parentId: 'regional-coordination',
    crosswalks: [],
  },
  'beijing-tianjin-hebei': {
    id: 'beijing-tianjin-hebei',
    name: { en: 'Beijing-Tianjin-Hebei', zh: '京津冀协同发展' },
    parentId: 'regional-coordination',
    crosswalks: [],
  },
  'yangtze-river-delta': {
    id: 'yangtze-river-delta',
    name: { en: 'Yangtze River Delta', zh: '长三角一体化发展' },
    parentId: 'regional-coordination',
    crosswalks: [],
  },
  'greater-bay-area': {
    id: 'greater-bay-area',
    name: { en: 'Greater Bay Area', zh: '粤港澳大湾区' },
    parentId: 'regional-coordination',
    crosswalks: [],
  },
  'rules-alignment': {
    id: 'rules-alignment',
    name: { en: 'Alignment of rules', zh: '规则衔接、机制对接' },
    parentId: 'regional-coordination',
    crosswalks: [],
  },
  'cooperation-platforms': {
    id: 'cooperation-platforms',
    name: { en: 'Cooperation platforms', zh: '合作平台' },
    parentId: 'regional-coordination',
    crosswalks: [],
  },
  environment: {
    id: 'environment',
    name: { en: 'Environment', zh: '环境' },
    crosswalks: [
      { scheme: 'SDG', code: '11.6', match: 'close' },
      { scheme: 'CAP', code: '700', match: 'close' },
      { scheme: 'COFOG', code: '05.3', match: 'narrow' },
    ],
  },
  'air-quality': {
    id: 'air-quality',
    name: { en: 'Air quality', zh: '空气质量' },
    parentId: 'environment',
    crosswalks: [{ scheme: 'CAP', code: '705', match: 'broad' }],
  },
  'joint-prevention-control': {
    id: 'joint-prevention-control',
    name: { en: 'Joint prevention and control', zh: '联防联控' },
    parentId: 'environment',
    crosswalks: [],
  },
  'ecological-space': {
    id: 'ecological-space',
    name: { en: 'Ecological space', zh: '生态空间' },
    parentId: 'environment',
    crosswalks: [],
  },
  'beautiful-city': {
    id: 'beautiful-city',
    name: { en: 'Beautiful city', zh: '美丽城市' },
    parentId: 'environment',
    crosswalks: [],
  },
  'low-carbon': {
    id: 'low-carbon',
    name: { en: 'Low carbon', zh: '低碳' },
    parentId: 'environment',
    crosswalks: [],
  },
  'drinking-water': {
    id: 'drinking-water',
    name: { en: 'Drinking-water sources', zh: '饮用水水源' },
    parentId: 'environment',
    crosswalks: [{ scheme: 'CAP', code: '701', match: 'close' }],
  },
  biodiversity: {
    id: 'biodiversity',
    name: { en: 'Biodiversity', zh: '生物多样性' },
    parentId: 'environment',
    crosswalks: [
      { scheme: 'SDG', code: '15.5', match: 'close' },
      { scheme: 'CAP', code: '709', match: 'related' },
      { scheme: 'COFOG', code: '05.4', match: 'close' },
    ],
  },
  waste: {
    id: 'waste',
    name: { en: 'Waste', zh: '垃圾处理' },
    parentId: 'environment',
    crosswalks: [
      { scheme: 'SDG', code: '12.5', match: 'narrow' },
      { scheme: 'CAP', code: '703', match: 'close' },
      { scheme: 'COFOG', code: '05.1', match: 'close' },
    ],
  },
  oceans: {
    id: 'oceans',
    name: { en: 'Oceans and coasts', zh: '海洋与海岸' },
    parentId: 'environment',
    crosswalks: [
      { scheme: 'SDG', code: '14.2', match: 'narrow' },
      { scheme: 'SDG', code: '14.1', match: 'narrow' },
    ],
  },
  'urban-rural': {
    id: 'urban-rural',
    name: { en: 'Town and country', zh: '城乡' },
    crosswalks: [
      { scheme: 'SDG', code: '11.a', match: 'close' },
      { scheme: 'CAP', code: '1405', match: 'narrow' },
      { scheme: 'COFOG', code: '06.2', match: 'related' },
      { scheme: 'COFOG', code: '04.2.1', match: 'related' },
    ],
  },
  'rural-revitalisation': {
    id: 'rural-revitalisation',
    name: { en: 'Rural revitalisation', zh: '乡村振兴' },
    parentId: 'urban-rural',
    crosswalks: [],
  },
  'urban-rural-integration': {
    id: 'urban-rural-integration',
    name: { en: 'Integration of town and country', zh: '城乡融合发展' },
    parentId: 'urban-rural',
    crosswalks: [],
  },
  'rural-migrants': {
    id: 'rural-migrants',
    name: { en: 'Rural migrants becoming urban residents', zh: '农业转移人口市民化' },
    parentId: 'urban-rural',
    crosswalks: [],
  },
  culture: {
    id: 'culture',
    name: { en: 'Culture', zh: '文化' },
    crosswalks: [
      { scheme: 'SDG', code: '11.4', match: 'narrow' },
      { scheme: 'CAP', code: '2300', match: 'close' },
      { scheme: 'COFOG', code: '08.2', match: 'close' },
    ],
  },
  heritage: {
    id: 'heritage',
    name: { en: 'Historical and cultural heritage', zh: '历史文化遗产' },
    parentId: 'culture',
    crosswalks: [
      { scheme: 'SDG', code: '11.4', match: 'close' },
      { scheme: 'CAP', code: '2101', match: 'broad' },
    ],
  },
  'civic-standards': {
    id: 'civic-standards',
    name: { en: 'Civic standards', zh: '文明素质' },
    parentId: 'culture',
    crosswalks: [],
  },
  sport: {
    id: 'sport',
    name: { en: 'Sport and recreation', zh: '体育与休闲' },
    parentId: 'culture',
    crosswalks: [{ scheme: 'COFOG', code: '08.1', match: 'close' }],
  },
  media: {
    id: 'media',
    name: { en: 'Media', zh: '媒体' },
    parentId: 'culture',
    crosswalks: [
      { scheme: 'CAP', code: '1707', match: 'narrow' },
      { scheme: 'COFOG', code: '08.3', match: 'close' },
    ],
  },
  economy: {
    id: 'economy',
    name: { en: 'Economy', zh: '经济' },
    crosswalks: [
      { scheme: 'SDG', code: '8.1', match: 'narrow' },
      { scheme: 'CAP', code: '100', match: 'close' },
      { scheme: 'COFOG', code: '04.1.1', match: 'narrow' },
    ],
  },
  'public-finance': {
    id: 'public-finance',
    name: { en: 'Public finance', zh: '财政' },
    parentId: 'economy',
    crosswalks: [
      { scheme: 'CAP', code: '105', match: 'narrow' },
      { scheme: 'COFOG', code: '01.1.2', match: 'close' },
    ],
  },
  taxation: {
    id: 'taxation',
    name: { en: 'Taxation', zh: '税收' },
    parentId: 'economy',
    crosswalks: [
      { scheme: 'SDG', code: '17.1', match: 'related' },
      { scheme: 'CAP', code: '107', match: 'close' },
    ],
  },
  commerce: {
    id: 'commerce',
    name: { en: 'Commerce and consumers', zh: '商业与消费' },
    crosswalks: [
      { scheme: 'SDG', code: '8.3', match: 'related' },
      { scheme: 'CAP', code: '1500', match: 'close' },
      { scheme: 'COFOG', code: '04.1.1', match: 'related' },
      { scheme: 'COFOG', code: '04.7.1', match: 'narrow' },
    ],
  },
  'small-businesses': {
    id: 'small-businesses',
    name: { en: 'Small businesses', zh: '中小企业' },
    parentId: 'commerce',
    crosswalks: [
      { scheme: 'SDG', code: '8.3', match: 'related' },
      { scheme: 'CAP', code: '1521', match: 'close' },
    ],
  },
  'consumer-protection': {
    id: 'consumer-protection',
    name: { en: 'Consumer protection', zh: '消费者保护' },
    parentId: 'commerce',
    crosswalks: [{ scheme: 'CAP', code: '1525', match: 'close' }],
  },
  tourism: {
    id: 'tourism',
    name: { en: 'Tourism', zh: '旅游' },
    parentId: 'commerce',
    crosswalks: [
      { scheme: 'SDG', code: '8.9', match: 'narrow' },
      { scheme: 'CAP', code: '1524', match: 'close' },
      { scheme: 'COFOG', code: '04.7.3', match: 'close' },
    ],
  },
  rights: {
    id: 'rights',
    name: { en: 'Rights and equality', zh: '权利与平等' },
    crosswalks: [
      { scheme: 'SDG', code: '10.3', match: 'narrow' },
      { scheme: 'SDG', code: '16.10', match: 'narrow' },
      { scheme: 'CAP', code: '200', match: 'close' },
      { scheme: 'COFOG', code: '10.7', match: 'related' },
    ],
  },
  'gender-equality': {
    id: 'gender-equality',
    name: { en: 'Gender equality', zh: '性别平等' },
    parentId: 'rights',
    crosswalks: [
      { scheme: 'SDG', code: '5.1', match: 'narrow' },
      { scheme: 'SDG', code: '5.5', match: 'narrow' },
      { scheme: 'CAP', code: '202', match: 'close' },
    ],
  },
  'non-discrimination': {
    id: 'non-discrimination',
    name: { en: 'Non-discrimination', zh: '反歧视' },
    parentId: 'rights',
    crosswalks: [
      { scheme: 'SDG', code: '10.3', match: 'close' },
      { scheme: 'CAP', code: '201', match: 'narrow' },
    ],
  },
  'civil-liberties': {
    id: 'civil-liberties',
    name: { en: 'Civil liberties', zh: '公民自由' },
    parentId: 'rights',
    crosswalks: [
      { scheme: 'SDG', code: '16.10', match: 'close' },
      { scheme: 'CAP', code: '207', match: 'narrow' },
      { scheme: 'CAP', code: '208', match: 'narrow' },
    ],
  },
  'public-participation': {
    id: 'public-participation',
    name: { en: 'Participation and elections', zh: '公众参与和选举' },
    parentId: 'rights',
    crosswalks: [
      { scheme: 'SDG', code: '16.7', match: 'close' },
      { scheme: 'CAP', code: '206', match: 'narrow' },
      { scheme: 'COFOG', code: '01.6', match: 'related' },
    ],
  },
  'indigenous-peoples': {
    id: 'indigenous-peoples',
    name: { en: 'Indigenous peoples', zh: '原住民' },
    parentId: 'rights',
    crosswalks: [{ scheme: 'CAP', code: '2100', match: 'broad' }],
  },
  health: {
    id: 'health',
    name: { en: 'Health', zh: '卫生健康' },
    crosswalks: [
      { scheme: 'SDG', code: '3.8', match: 'narrow' },
      { scheme: 'CAP', code: '300', match: 'close' },
      { scheme: 'COFOG', code: '07', match: 'close' },
    ],
  },
  'health-care': {
    id: 'health-care',
    name: { en: 'Health care', zh: '医疗服务' },
    parentId: 'health',
    crosswalks: [
      { scheme: 'SDG', code: '3.8', match: 'close' },
      { scheme: 'COFOG', code: '07.2', match: 'narrow' },
      { scheme: 'COFOG', code: '07.3', match: 'narrow' },
    ],
  },
  'public-health': {
    id: 'public-health',
    name: { en: 'Public health', zh: '公共卫生' },
    parentId: 'health',
    crosswalks: [
      { scheme: 'SDG', code: '3.3', match: 'narrow' },
      { scheme: 'CAP', code: '331', match: 'close' },
      { scheme: 'COFOG', code: '07.4', match: 'close' },
    ],
  },
  'mental-health': {
    id: 'mental-health',
    name: { en: 'Mental health', zh: '心理健康' },
    parentId: 'health',
    crosswalks: [
      { scheme: 'SDG', code: '3.4', match: 'broad' },
      { scheme: 'CAP', code: '333', match: 'close' },
    ],
  },
  'food-agriculture': {
    id: 'food-agriculture',
    name: { en: 'Food and agriculture', zh: '粮食与农业' },
    crosswalks: [
      { scheme: 'SDG', code: '2.4', match: 'narrow' },
      { scheme: 'CAP', code: '400', match: 'close' },
      { scheme: 'COFOG', code: '04.2', match: 'close' },
    ],
  },
  'food-security': {
    id: 'food-security',
    name: { en: 'Food security', zh: '粮食安全' },
    parentId: 'food-agriculture',
    crosswalks: [{ scheme: 'SDG', code: '2.1', match: 'close' }],
  },
  'food-safety': {
    id: 'food-safety',
    name: { en: 'Food safety', zh: '食品安全' },
    parentId: 'food-agriculture',
    crosswalks: [{ scheme: 'CAP', code: '403', match: 'close' }],
  },
  fisheries: {
    id: 'fisheries',
    name: { en: 'Fisheries', zh: '渔业' },
    parentId: 'food-agriculture',
    crosswalks: [
      { scheme: 'SDG', code: '14.4', match: 'narrow' },
      { scheme: 'CAP', code: '408', match: 'close' },
      { scheme: 'COFOG', code: '04.2.3', match: 'close' },
    ],
  },
  labour: {
    id: 'labour',
    name: { en: 'Labour', zh: '劳动' },
    crosswalks: [
      { scheme: 'SDG', code: '8.5', match: 'related' },
      { scheme: 'CAP', code: '500', match: 'close' },
      { scheme: 'COFOG', code: '04.1.2', match: 'close' },
    ],
  },
  employment: {
    id: 'employment',
    name: { en: 'Employment', zh: '就业' },
    parentId: 'labour',
    crosswalks: [
      { scheme: 'SDG', code: '8.5', match: 'close' },
      { scheme: 'CAP', code: '103', match: 'related' },
      { scheme: 'COFOG', code: '10.5', match: 'related' },
    ],
  },
  'working-conditions': {
    id: 'working-conditions',
    name: { en: 'Working conditions', zh: '劳动条件' },
    parentId: 'labour',
    crosswalks: [
      { scheme: 'SDG', code: '8.8', match: 'close' },
      { scheme: 'CAP', code: '501', match: 'narrow' },
      { scheme: 'CAP', code: '505', match: 'narrow' },
    ],
  },
  'skills-training': {
    id: 'skills-training',
    name: { en: 'Skills training', zh: '职业技能培训' },
    parentId: 'labour',
    crosswalks: [
      { scheme: 'SDG', code: '4.4', match: 'close' },
      { scheme: 'CAP', code: '502', match: 'close' },
    ],
  },
  education: {
    id: 'education',
    name: { en: 'Education', zh: '教育' },
    crosswalks: [
      { scheme: 'SDG', code: '4.1', match: 'narrow' },
      { scheme: 'CAP', code: '600', match: 'close' },
      { scheme: 'COFOG', code: '09', match: 'close' },
    ],
  },
  'early-childhood-education': {
    id: 'early-childhood-education',
    name: { en: 'Early childhood education', zh: '学前教育' },
    parentId: 'education',
    crosswalks: [
      { scheme: 'SDG', code: '4.2', match: 'close' },
      { scheme: 'COFOG', code: '09.1', match: 'broad' },
    ],
  },
  schools: {
    id: 'schools',
    name: { en: 'Schools', zh: '中小学教育' },
    parentId: 'education',
    crosswalks: [
      { scheme: 'SDG', code: '4.1', match: 'close' },
      { scheme: 'CAP', code: '602', match: 'close' },
      { scheme: 'COFOG', code: '09.1', match: 'related' },
      { scheme: 'COFOG', code: '09.2', match: 'narrow' },
    ],
  },
  'vocational-education': {
    id: 'vocational-education',
    name: { en: 'Vocational education', zh: '职业教育' },
    parentId: 'education',
    crosswalks: [
      { scheme: 'SDG', code: '4.3', match: 'broad' },
      { scheme: 'CAP', code: '604', match: 'close' },
    ],
  },
  'higher-education': {
    id: 'higher-education',
    name: { en: 'Higher education', zh: '高等教育' },
    parentId: 'education',
    crosswalks: [
      { scheme: 'SDG', code: '4.3', match: 'broad' },
      { scheme: 'CAP', code: '601', match: 'close' },
      { scheme: 'COFOG', code: '09.4', match: 'close' },
    ],
  },
  energy: {
    id: 'energy',
    name: { en: 'Energy', zh: '能源' },
    crosswalks: [
      { scheme: 'SDG', code: '7.1', match: 'narrow' },
      { scheme: 'CAP', code: '800', match: 'close' },
      { scheme: 'COFOG', code: '04.3', match: 'close' },
    ],
  },
  electricity: {
    id: 'electricity',
    name: { en: 'Electricity', zh: '电力' },
    parentId: 'energy',
    crosswalks: [
      { scheme: 'SDG', code: '7.1', match: 'related' },
      { scheme: 'CAP', code: '802', match: 'close' },
      { scheme: 'COFOG', code: '04.3.5', match: 'close' },
    ],
  },
  'renewable-energy': {
    id: 'renewable-energy',
    name: { en: 'Renewable energy', zh: '可再生能源' },
    parentId: 'energy',
    crosswalks: [
      { scheme: 'SDG', code: '7.2', match: 'close' },
      { scheme: 'CAP', code: '806', match: 'close' },
    ],
  },
  'energy-efficiency': {
    id: 'energy-efficiency',
    name: { en: 'Energy efficiency', zh: '能源效率' },
    parentId: 'energy',
    crosswalks: [
      { scheme: 'SDG', code: '7.3', match: 'close' },
      { scheme: 'CAP', code: '807', match: 'close' },
    ],
  },
  migration: {
    id: 'migration',
    name: { en: 'Migration', zh: '移民' },
    crosswalks: [
      { scheme: 'SDG', code: '10.7', match: 'close' },
      { scheme: 'CAP', code: '900', match: 'close' },
      { scheme: 'COFOG', code: '03.1', match: 'related' },
      { scheme: 'COFOG', code: '10.7', match: 'related' },
    ],
  },
  refugees: {
    id: 'refugees',
    name: { en: 'Refugees', zh: '难民' },
    parentId: 'migration',
    crosswalks: [
      { scheme: 'CAP', code: '900', match: 'broad' },
      { scheme: 'COFOG', code: '10.7', match: 'broad' },
    ],
  },
  'migrant-integration': {
    id: 'migrant-integration',
    name: { en: 'Integration of migrants', zh: '移民融入' },
    parentId: 'migration',
    crosswalks: [
      { scheme: 'SDG', code: '10.2', match: 'related' },
      { scheme: 'COFOG', code: '10.7', match: 'related' },
    ],
  },
  transport: {
    id: 'transport',
    name: { en: 'Transport', zh: '交通运输' },
    crosswalks: [
      { scheme: 'SDG', code: '9.1', match: 'related' },
      { scheme: 'SDG', code: '11.2', match: 'narrow' },
      { scheme: 'CAP', code: '1000', match: 'close' },
      { scheme: 'COFOG', code: '04.5', match: 'close' },
    ],
  },
  'public-transport': {
    id: 'public-transport',
    name: { en: 'Public transport', zh: '公共交通' },
    parentId: 'transport',
    crosswalks: [
      { scheme: 'SDG', code: '11.2', match: 'close' },
      { scheme: 'CAP', code: '1001', match: 'close' },
    ],
  },
  roads: {
    id: 'roads',
    name: { en: 'Roads', zh: '道路' },
    parentId: 'transport',
    crosswalks: [
      { scheme: 'CAP', code: '1002', match: 'close' },
      { scheme: 'COFOG', code: '04.5.1', match: 'close' },
    ],
  },
  'road-safety': {
    id: 'road-safety',
    name: { en: 'Road safety', zh: '道路交通安全' },
    parentId: 'transport',
    crosswalks: [{ scheme: 'SDG', code: '3.6', match: 'close' }],
  },
  'walking-cycling': {
    id: 'walking-cycling',
    name: { en: 'Walking and cycling', zh: '步行与骑行' },
    parentId: 'transport',
    crosswalks: [{ scheme: 'SDG', code: '11.2', match: 'broad' }],
  },
  railways: {
    id: 'railways',
    name: { en: 'Railways', zh: '铁路' },
    parentId: 'transport',
    crosswalks: [
      { scheme: 'CAP', code: '1005', match: 'close' },
      { scheme: 'COFOG', code: '04.5.3', match: 'close' },
    ],
  },
  aviation: {
    id: 'aviation',
    name: { en: 'Aviation', zh: '航空' },
    parentId: 'transport',
    crosswalks: [
      { scheme: 'CAP', code: '1003', match: 'close' },
      { scheme: 'COFOG', code: '04.5.4', match: 'close' },
    ],
  },
  'public-safety': {
    id: 'public-safety',
    name: { en: 'Public safety', zh: '公共安全' },
    crosswalks: [
      { scheme: 'SDG', code: '16.1', match: 'narrow' },
      { scheme: 'CAP', code: '1200', match: 'close' },
      { scheme: 'COFOG', code: '03', match: 'close' },
    ],
  },
  policing: {
    id: 'policing',
    name: { en: 'Policing', zh: '警务' },
    parentId: 'public-safety',
    crosswalks: [{ scheme: 'COFOG', code: '03.1', match: 'close' }],
  },
  'crime-prevention': {
    id: 'crime-prevention',
    name: { en: 'Crime prevention', zh: '犯罪预防' },
    parentId: 'public-safety',
    crosswalks: [{ scheme: 'SDG', code: '16.1', match: 'related' }],
  },
  justice: {
    id: 'justice',
    name: { en: 'Courts and justice', zh: '司法' },
    parentId: 'public-safety',
    crosswalks: [
      { scheme: 'SDG', code: '16.3', match: 'close' },
      { scheme: 'COFOG', code: '03.3', match: 'close' },
    ],
  },
  'fire-rescue': {
    id: 'fire-rescue',
    name: { en: 'Fire and rescue', zh: '消防救援' },
    parentId: 'public-safety',
    crosswalks: [{ scheme: 'COFOG', code: '03.2', match: 'close' }],
  },
  'disaster-relief': {
    id: 'disaster-relief',
    name: { en: 'Disaster prevention and relief', zh: '防灾救灾' },
    parentId: 'public-safety',
    crosswalks: [{ scheme: 'SDG', code: '11.5', match: 'close' }],
  },
  'poverty-inclusion': {
    id: 'poverty-inclusion',
    name: { en: 'Poverty and social inclusion', zh: '减贫与社会包容' },
    crosswalks: [
      { scheme: 'SDG', code: '1.2', match: 'close' },
      { scheme: 'SDG', code: '10.2', match: 'narrow' },
      { scheme: 'CAP', code: '1300', match: 'broad' },
      { scheme: 'COFOG', code: '10.7', match: 'close' },
    ],
  },
  'low-income-support': {
    id: 'low-income-support',
    name: { en: 'Support for low incomes', zh: '低收入群体帮扶' },
    parentId: 'poverty-inclusion',
    crosswalks: [
      { scheme: 'SDG', code: '1.3', match: 'related' },
      { scheme: 'CAP', code: '1302', match: 'close' },
    ],
  },
  homelessness: {
    id: 'homelessness',
    name: { en: 'Homelessness', zh: '无家可归者救助' },
    parentId: 'poverty-inclusion',
    crosswalks: [{ scheme: 'CAP', code: '1400', match: 'broad' }],
  },
  'children-families': {
    id: 'children-families',
    name: { en: 'Children and families', zh: '儿童与家庭' },
    parentId: 'poverty-inclusion',
    crosswalks: [{ scheme: 'COFOG', code: '10.4', match: 'close' }],
  },
  disability: {
    id: 'disability',
    name: { en: 'Disability', zh: '残疾人事业' },
    parentId: 'poverty-inclusion',
    crosswalks: [
      { scheme: 'CAP', code: '1304', match: 'close' },
      { scheme: 'COFOG', code: '10.1.2', match: 'close' },
    ],
  },
  climate: {
    id: 'climate',
    name: { en: 'Climate change', zh: '气候变化' },
    crosswalks: [
      { scheme: 'SDG', code: '13.2', match: 'narrow' },
      { scheme: 'CAP', code: '705', match: 'related' },
      { scheme: 'COFOG', code: '05.3', match: 'related' },
    ],
  },
  'climate-mitigation': {
    id: 'climate-mitigation',
    name: { en: 'Climate mitigation', zh: '减缓气候变化' },
    parentId: 'climate',
    crosswalks: [{ scheme: 'SDG', code: '13.2', match: 'related' }],
  },
  'climate-adaptation': {
    id: 'climate-adaptation',
    name: { en: 'Climate adaptation', zh: '适应气候变化' },
    parentId: 'climate',
    crosswalks: [{ scheme: 'SDG', code: '13.1', match: 'close' }],
  },
  water: {
    id: 'water',
    name: { en: 'Water', zh: '水资源与水务' },
    crosswalks: [
      { scheme: 'SDG', code: '6.5', match: 'narrow' },
      { scheme: 'CAP', code: '2100', match: 'related' },
      { scheme: 'COFOG', code: '06.3', match: 'narrow' },
    ],
  },
  'water-supply': {
    id: 'water-supply',
    name: { en: 'Water supply', zh: '供水' },
    parentId: 'water',
    crosswalks: [
      { scheme: 'SDG', code: '6.1', match: 'close' },
      { scheme: 'CAP', code: '701', match: 'close' },
      { scheme: 'COFOG', code: '06.3', match: 'close' },
    ],
  },
  sanitation: {
    id: 'sanitation',
    name: { en: 'Sewerage and sanitation', zh: '污水与环境卫生' },
    parentId: 'water',
    crosswalks: [
      { scheme: 'SDG', code: '6.2', match: 'close' },
      { scheme: 'SDG', code: '6.3', match: 'related' },
      { scheme: 'COFOG', code: '05.2', match: 'close' },
    ],
  },
  'flood-control': {
    id: 'flood-control',
    name: { en: 'Flood control', zh: '防洪' },
    parentId: 'water',
    crosswalks: [{ scheme: 'SDG', code: '11.5', match: 'related' }],
  },
  digital: {
    id: 'digital',
    name: { en: 'Digital technology', zh: '数字技术' },
    crosswalks: [
      { scheme: 'SDG', code: '9.c', match: 'narrow' },
      { scheme: 'CAP', code: '1700', match: 'broad' },
      { scheme: 'COFOG', code: '04.6', match: 'related' },
    ],
  },
  telecommunications: {
    id: 'telecommunications',
    name: { en: 'Telecommunications', zh: '电信' },
    parentId: 'digital',
    crosswalks: [
      { scheme: 'SDG', code: '9.c', match: 'close' },
      { scheme: 'CAP', code: '1706', match: 'close' },
      { scheme: 'COFOG', code: '04.6', match: 'close' },
    ],
  },
  'digital-government': {
    id: 'digital-government',
    name: { en: 'Digital government', zh: '数字政府' },
    parentId: 'digital',
    crosswalks: [{ scheme: 'SDG', code: '16.6', match: 'related' }],
  },
  'data-protection': {
    id: 'data-protection',
    name: { en: 'Data protection', zh: '数据保护' },
    parentId: 'digital',
    crosswalks: [{ scheme: 'CAP', code: '208', match: 'broad' }],
  },
  government: {
    id: 'government',
    name: { en: 'Government operations', zh: '政府运作' },
    crosswalks: [
      { scheme: 'SDG', code: '16.6', match: 'close' },
      { scheme: 'CAP', code: '2000', match: 'close' },
      { scheme: 'COFOG', code: '01.3', match: 'narrow' },
    ],
  },
  'civil-service': {
    id: 'civil-service',
    name: { en: 'Civil service', zh: '公务员队伍' },
    parentId: 'government',
    crosswalks: [{ scheme: 'COFOG', code: '01.3.1', match: 'close' }],
  },
  'public-procurement': {
    id: 'public-procurement',
    name: { en: 'Public procurement', zh: '政府采购' },
    parentId: 'government',
    crosswalks: [
      { scheme: 'SDG', code: '12.7', match: 'narrow' },
      { scheme: 'CAP', code: '2007', match: 'close' },
    ],
  },
  integrity: {
    id: 'integrity',
    name: { en: 'Integrity', zh: '廉政建设' },
    parentId: 'government',
    crosswalks: [{ scheme: 'SDG', code: '16.5', match: 'close' }],
  },
  'open-government': {
    id: 'open-government',
    name: { en: 'Open government', zh: '政务公开' },
    parentId: 'government',
    crosswalks: [{ scheme: 'SDG', code: '16.10', match: 'related' }],
  },
  'public-land': {
    id: 'public-land',
    name: { en: 'Public land', zh: '公共土地' },
    crosswalks: [
      { scheme: 'SDG', code: '15.1', match: 'related' },
      { scheme: 'CAP', code: '2100', match: 'close' },
      { scheme: 'COFOG', code: '05.4', match: 'related' },
    ],
  },
  'parks-public-space': {
    id: 'parks-public-space',
    name: { en: 'Parks and public spaces', zh: '公园与公共空间' },
    parentId: 'public-land',
    crosswalks: [
      { scheme: 'SDG', code: '11.7', match: 'close' },
      { scheme: 'COFOG', code: '08.1', match: 'related' },
    ],
  },
  forests: {
    id: 'forests',
    name: { en: 'Forests', zh: '森林' },
    parentId: 'public-land',
    crosswalks: [
      { scheme: 'SDG', code: '15.2', match: 'close' },
      { scheme: 'COFOG', code: '04.2.2', match: 'close' },
    ],
  },
  defence: {
    id: 'defence',
    name: { en: 'Defence', zh: '国防' },
    crosswalks: [
      { scheme: 'SDG', code: '16.a', match: 'related' },
      { scheme: 'CAP', code: '1600', match: 'close' },
      { scheme: 'COFOG', code: '02', match: 'close' },
    ],
  },
  'civil-defence': {
    id: 'civil-defence',
    name: { en: 'Civil defence', zh: '民防' },
    parentId: 'defence',
    crosswalks: [{ scheme: 'COFOG', code: '02.2', match: 'close' }],
  },
  'international-affairs': {
    id: 'international-affairs',
    name: { en: 'International affairs', zh: '国际事务' },
    crosswalks: [
      { scheme: 'SDG', code: '17.16', match: 'related' },
      { scheme: 'CAP', code: '1900', match: 'close' },
      { scheme: 'COFOG', code: '01.1.3', match: 'close' },
    ],
  },
  'development-aid': {
    id: 'development-aid',
    name: { en: 'Development aid', zh: '对外援助' },
    parentId: 'international-affairs',
    crosswalks: [
      { scheme: 'SDG', code: '17.2', match: 'close' },
      { scheme: 'CAP', code: '1901', match: 'close' },
      { scheme: 'COFOG', code: '01.2', match: 'close' },
    ],
  },
  'partner-cities': {
    id: 'partner-cities',
    name: { en: 'Partner cities', zh: '友好城市' },
    parentId: 'international-affairs',
    crosswalks: [{ scheme: 'CAP', code: '1900', match: 'broad' }],
  },
});

/**
 * The id of a theme, such as `'housing'`.
 *
 * @category Ids
 */
export type ThemeId = Extract<keyof typeof themes, string>;
