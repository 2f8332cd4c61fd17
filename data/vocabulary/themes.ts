import { themesById } from '../../src/model/vocabulary/byId';

/**
 * All themes by id, on two levels, with links to SDG targets (2015), the CAP master codebook and COFOG (1999).
 *
 * A sub-theme without links of its own has no confirmed link that is closer than those of its parent. The relations are our judgement.
 * No theme links to energy (CAP 8, SDG 7): the "energy level" of the translated reports means capacity and standing.
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
    crosswalks: [],
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
      { scheme: 'COFOG', code: '04.5', match: 'broad' },
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
    crosswalks: [],
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
    crosswalks: [{ scheme: 'CAP', code: '705', match: 'close' }],
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
    crosswalks: [],
  },
  biodiversity: {
    id: 'biodiversity',
    name: { en: 'Biodiversity', zh: '生物多样性' },
    parentId: 'environment',
    crosswalks: [{ scheme: 'COFOG', code: '05.4', match: 'close' }],
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
    crosswalks: [{ scheme: 'SDG', code: '11.4', match: 'close' }],
  },
  'civic-standards': {
    id: 'civic-standards',
    name: { en: 'Civic standards', zh: '文明素质' },
    parentId: 'culture',
    crosswalks: [],
  },
});

/**
 * The id of a theme, such as `'housing'`.
 *
 * @category Ids
 */
export type ThemeId = Extract<keyof typeof themes, string>;
