/**
 * Every id and every controlled word of the vocabulary, on one page.
 *
 * A tuple is the list at run time, and its union is the type at compile time: the records beside this file are keyed by
 * these unions, so a missing or misspelt entry does not compile. (`Extract` changes nothing about a union but that errors and
 * hovers call it by its name.) Ids are kebab-case ASCII and never change their meaning.
 *
 * The ids of speeches, directions, goals and findings stand in `speechIds.ts`, generated from the speeches themselves.
 */

/**
 * The ids of all cities: the four the 2021 answer names, the other cities that are themselves members of its regions, and
 * the other members of its city classes.
 *
 * @category Ids
 */
export const cityIds = [
  'beijing',
  'shanghai',
  'guangzhou',
  'shenzhen',
  'tianjin',
  'chongqing',
  'chengdu',
  'zhuhai',
  'foshan',
  'huizhou',
  'dongguan',
  'zhongshan',
  'jiangmen',
  'zhaoqing',
] as const;

/**
 * The id of a city, such as `'shenzhen'`.
 *
 * @category Ids
 */
export type CityId = Extract<(typeof cityIds)[number], string>;

/**
 * The ids of all regions: everything on the map that is neither a city nor a class of cities.
 *
 * @category Ids
 */
export const regionIds = [
  'china',
  'beijing-tianjin-hebei',
  'beijing-tianjin-hebei-and-surroundings',
  'yangtze-river-delta',
  'greater-bay-area',
  'hebei',
  'jiangsu',
  'zhejiang',
  'anhui',
  'guangdong',
  'hong-kong',
  'macao',
  'guangzhou-shenzhen-hong-kong-corridor',
  'guangzhou-zhuhai-macao-corridor',
  'shenzhen-pilot-demonstration-area',
  'central-urban-area',
  'qianhai',
  'hetao',
] as const;

/**
 * The id of a region, such as `'greater-bay-area'`.
 *
 * @category Ids
 */
export type RegionId = Extract<(typeof regionIds)[number], string>;

/**
 * The ids of all classes of cities.
 *
 * @category Ids
 */
export const cityClassIds = ['super-large', 'first-tier', 'all-cities'] as const;

/**
 * The id of a class of cities, such as `'super-large'`.
 *
 * @category Ids
 */
export type CityClassId = Extract<(typeof cityClassIds)[number], string>;

/**
 * The id of a place a goal can name: a city, a region or a class of cities.
 *
 * @category Ids
 */
export type PlaceId = CityId | RegionId | CityClassId;

/**
 * The ids of all themes; each parent theme is followed by its sub-themes.
 *
 * @category Ids
 */
export const themeIds = [
  'development-model',
  'high-quality-growth',
  'quality-over-scale',
  'development-methods',
  'people-centred-city',
  'urban-laws',
  'urban-renewal',

  'governance-safety',
  'governance-modernisation',
  'risk-prevention',
  'development-and-security',
  'urban-resilience',

  'livelihood',
  'social-security',
  'old-age-services',
  'health-longevity',
  'livability',
  'housing',
  'mobility',

  'spatial-planning',
  'production-living-ecological-space',
  'development-intensity',
  'population-density',
  'urbanisation-layout',
  'central-area-functions',

  'function-relief',
  'manufacturing-relief',
  'logistics-relief',
  'market-relief',
  'public-resource-relief',
  'non-capital-relief',

  'city-roles',
  'capital-functions',
  'international-centres',
  'pilot-area',
  'core-engine',
  'national-roles',

  'innovation',
  'innovation-source',
  'sci-tech-centre',
  'national-science-centre',
  'innovation-corridor',

  'industry',
  'modern-services',
  'advanced-manufacturing',
  'high-end-industry',
  'traditional-upgrading',

  'competitiveness-opening',
  'core-competitiveness',
  'global-resource-allocation',
  'finance',
  'trade',
  'shipping',
  'opening-up-gateway',

  'regional-coordination',
  'radiating-role',
  'beijing-tianjin-hebei',
  'yangtze-river-delta',
  'greater-bay-area',
  'rules-alignment',
  'cooperation-platforms',

  'environment',
  'air-quality',
  'joint-prevention-control',
  'ecological-space',
  'beautiful-city',
  'low-carbon',
  'drinking-water',
  'biodiversity',

  'urban-rural',
  'rural-revitalisation',
  'urban-rural-integration',
  'rural-migrants',

  'culture',
  'heritage',
  'civic-standards',
] as const;

/**
 * The id of a theme or sub-theme, such as `'innovation'` or `'air-quality'`.
 *
 * @category Ids
 */
export type ThemeId = Extract<(typeof themeIds)[number], string>;

/**
 * The ids of all functions a city can hold, strengthen, raise or shed.
 *
 * @category Ids
 */
export const functionIds = [
  'national-political-centre',
  'national-cultural-centre',
  'international-exchange-centre',
  'national-sci-tech-innovation-centre',

  'global-resource-allocation',
  'sci-tech-innovation-source',
  'high-end-industry-leadership',
  'opening-up-hub-and-gateway',

  'international-economic-centre',
  'international-financial-centre',
  'international-trade-centre',
  'international-shipping-centre',
  'international-sci-tech-innovation-centre',

  'non-capital-functions',
  'general-manufacturing',
  'regional-logistics-bases',
  'professional-markets',
  'over-concentrated-public-resources',
] as const;

/**
 * The id of a city's function, such as `'international-financial-centre'`.
 *
 * @category Ids
 */
export type FunctionId = Extract<(typeof functionIds)[number], string>;

/**
 * The ids of all glossary entries.
 *
 * @category Ids
 */
export const glossaryIds = [
  'super-large-city',
  'first-tier-city',
  'capacity-and-standing',
  'overall-capacity-and-standing',
  'leap-in-standing',
  'source-of-sci-tech-innovation',
  'opening-up-hub-and-gateway',
  'intrinsic-improvement',
  'relieve',
  'ordinary-manufacturing',
  'specialised-markets',
  'peoples-city',
  'development-and-security',
  'old-age-and-social-security',
  'pilot-demonstration-area',
  'alignment-of-rules',
  'radiating-role',
  'serve-the-delta-in-competition',
  'three-kinds-of-space',
  'constrained-room',
  'two-corridors',
] as const;

/**
 * The id of a glossary entry, such as `'capacity-and-standing'`.
 *
 * @category Ids
 */
export type GlossaryId = Extract<(typeof glossaryIds)[number], string>;

/**
 * The ids of all indicators: of what is measured, in goals, findings and progress updates.
 *
 * @category Ids
 */
export const indicatorIds = [
  'average-life-expectancy',
  'urban-share-of-permanent-residents',
  'annual-mean-pm25',
  'annual-mean-pm25-since-2013',
  'good-air-days',
  'share-of-good-air-days',
] as const;

/**
 * The id of an indicator, such as `'average-life-expectancy'`.
 *
 * @category Ids
 */
export type IndicatorId = Extract<(typeof indicatorIds)[number], string>;

/**
 * The administrative levels of cities.
 *
 * @category Controlled words
 */
export const cityLevels = ['municipality', 'sub-provincial-city', 'prefecture-level-city'] as const;

/**
 * The administrative level of a city.
 *
 * @category Controlled words
 */
export type CityLevel = Extract<(typeof cityLevels)[number], string>;

/**
 * The kinds of regions.
 *
 * @category Controlled words
 */
export const regionKinds = [
  'country',
  'city-cluster',
  'province',
  'special-administrative-region',
  'corridor',
  'zone',
  'platform',
] as const;

/**
 * The kind of a region.
 *
 * @category Controlled words
 */
export type RegionKind = Extract<(typeof regionKinds)[number], string>;

/**
 * The public classification schemes that themes link to: Sustainable Development Goals (2015), the master codebook of the
 * Comparative Agendas Project, and the Classification of the Functions of Government (1999).
 *
 * @category Controlled words
 */
export const themeSchemes = ['SDG', 'CAP', 'COFOG'] as const;

/**
 * A public classification scheme.
 *
 * @category Controlled words
 */
export type ThemeScheme = Extract<(typeof themeSchemes)[number], string>;

/**
 * The SKOS mapping relations, read from the theme to the code: `broad` means that the code is broader than the theme.
 *
 * @see https://www.w3.org/TR/skos-reference/#mapping
 * @category Controlled words
 */
export const skosMatches = ['exact', 'close', 'broad', 'narrow', 'related'] as const;

/**
 * A SKOS mapping relation.
 *
 * @category Controlled words
 */
export type SkosMatch = Extract<(typeof skosMatches)[number], string>;

/**
 * The parts a place can play in a goal.
 *
 * @category Controlled words
 */
export const placeParts = ['addressee', 'beneficiary', 'location', 'partner'] as const;

/**
 * The part a place plays in a goal.
 *
 * @category Controlled words
 */
export type PlacePart = Extract<(typeof placeParts)[number], string>;

/**
 * What can be meant to happen to a function: its polarity.
 *
 * @category Controlled words
 */
export const functionChanges = ['hold', 'strengthen', 'raise', 'shed'] as const;

/**
 * What is meant to happen to a function.
 *
 * @category Controlled words
 */
export type FunctionChange = Extract<(typeof functionChanges)[number], string>;

/**
 * The verbs a goal's action is coded with.
 *
 * @category Controlled words
 */
export const goalActions = [
  'accelerate',
  'advance',
  'align',
  'balance',
  'build',
  'drive',
  'expand',
  'follow',
  'hold',
  'improve',
  'lead',
  'modernise',
  'optimise',
  'plan',
  'prioritise',
  'protect',
  'raise',
  'reduce',
  'relieve',
  'renew',
  'serve',
  'strengthen',
  'transform',
  'uphold',
  'use',
] as const;

/**
 * The verb of a goal's action.
 *
 * @category Controlled words
 */
export type GoalAction = Extract<(typeof goalActions)[number], string>;

/**
 * How far a goal's wording lets anybody tell whether it was met.
 *
 * @category Controlled words
 */
export const measurabilities = ['quantified', 'verifiable', 'directional', 'principle'] as const;

/**
 * How far a goal can be measured.
 *
 * @category Controlled words
 */
export type Measurability = Extract<(typeof measurabilities)[number], string>;

/**
 * The ways one goal can be related to another.
 *
 * @category Controlled words
 */
export const relationKinds = [
  'restates',
  'narrows',
  'widens',
  'generalises',
  'continues',
  'strengthens',
  'replaces',
] as const;

/**
 * How one goal is related to another.
 *
 * @category Controlled words
 */
export type RelationKind = Extract<(typeof relationKinds)[number], string>;

/**
 * The kinds of findings: what a speech says about the present rather than about what is to be done.
 *
 * @category Controlled words
 */
export const findingKinds = ['achievement', 'role', 'challenge', 'assessment', 'need'] as const;

/**
 * The kind of a finding.
 *
 * @category Controlled words
 */
export type FindingKind = Extract<(typeof findingKinds)[number], string>;

/**
 * The kinds of speeches.
 *
 * @category Controlled words
 */
export const speechKinds = ['press-conference-answer', 'conference-speech'] as const;

/**
 * The kind of a speech.
 *
 * @category Controlled words
 */
export type SpeechKind = Extract<(typeof speechKinds)[number], string>;

/**
 * The kinds of sources.
 *
 * @category Controlled words
 */
export const sourceKinds = [
  'official-transcript',
  'reported-text',
  'plan',
  'notice',
  'census',
  'standard',
] as const;

/**
 * The kind of a source.
 *
 * @category Controlled words
 */
export type SourceKind = Extract<(typeof sourceKinds)[number], string>;

/**
 * What a sentence that carries no policy of its own is there for.
 *
 * @category Controlled words
 */
export const sentenceRoles = ['metadata', 'framing', 'question'] as const;

/**
 * What a sentence without policy is there for.
 *
 * @category Controlled words
 */
export type SentenceRole = Extract<(typeof sentenceRoles)[number], string>;

/**
 * What a progress update can say of a goal.
 *
 * @category Controlled words
 */
export const updateStatuses = [
  'no-evidence',
  'planned',
  'in-progress',
  'stalled',
  'partly-achieved',
  'achieved',
  'not-achieved',
  'dropped',
  'superseded',
] as const;

/**
 * What a progress update says of a goal.
 *
 * @category Controlled words
 */
export type UpdateStatus = Extract<(typeof updateStatuses)[number], string>;

/**
 * What can be known of a goal on a day: that nobody has assessed it, or what an update says.
 *
 * @category Controlled words
 */
// Written out, because a bundler keeps a list that is put together even where nobody uses it.
export const goalStatuses = [
  'not-assessed',
  'no-evidence',
  'planned',
  'in-progress',
  'stalled',
  'partly-achieved',
  'achieved',
  'not-achieved',
  'dropped',
  'superseded',
] as const;

/**
 * What is known of a goal on a day.
 *
 * @category Controlled words
 */
export type GoalStatus = Extract<(typeof goalStatuses)[number], string>;

/**
 * The kinds of those who say what came of a goal.
 *
 * @category Controlled words
 */
export const assessors = [
  'government-self-report',
  'statistics-office',
  'court-or-audit',
  'academic',
  'media',
  'ngo',
  'editor',
] as const;

/**
 * The kind of somebody who says what came of a goal.
 *
 * @category Controlled words
 */
export type Assessor = Extract<(typeof assessors)[number], string>;

/**
 * The kinds of reasons why a goal was halted or missed.
 *
 * @category Controlled words
 */
export const reasonKinds = [
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
 * @category Controlled words
 */
export type ReasonKind = Extract<(typeof reasonKinds)[number], string>;

/**
 * The kinds of evidence.
 *
 * @category Controlled words
 */
export const evidenceKinds = [
  'official-document',
  'official-statement',
  'statistics',
  'audit',
  'study',
  'news-report',
  'web-page',
] as const;

/**
 * The kind of a piece of evidence.
 *
 * @category Controlled words
 */
export type EvidenceKind = Extract<(typeof evidenceKinds)[number], string>;

/**
 * How a measured value can stand to the figure that is given.
 *
 * @category Controlled words
 */
export const measurementComparisons = ['about', 'above', 'at-least', 'below', 'at-most'] as const;

/**
 * How a measured value stands to the figure that is given.
 *
 * @category Controlled words
 */
export type MeasurementComparison = Extract<(typeof measurementComparisons)[number], string>;

/**
 * The ids of the vocabularies of statuses that ours are mapped to.
 *
 * @category Controlled words
 */
export const statusSchemeIds = ['politifact', 'polimetre', 'trumptracker', 'iati'] as const;

/**
 * The id of a vocabulary of statuses, such as `'iati'`.
 *
 * @category Controlled words
 */
export type StatusSchemeId = Extract<(typeof statusSchemeIds)[number], string>;
