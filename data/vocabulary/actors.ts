import { definedTermsById } from '../../src/model/vocabulary/byId';

/**
 * The actors that goals can be set for, by id, each with its name and definition: kinds of bodies that there are anywhere, and the
 * bodies that the speakers of the shipped speeches belong to.
 *
 * @category Vocabulary
 */
export const actors = /* @__PURE__ */ definedTermsById({
  'national-government': {
    name: { en: 'National government', zh: '中央政府' },
    definition: { en: 'The government of a country, or one of its ministries or offices.' },
  },
  'provincial-government': {
    name: { en: 'Provincial government', zh: '省级政府' },
    definition: { en: 'The government of a province, a state or another first division of a country.' },
  },
  'local-government': {
    name: { en: 'Local government', zh: '地方政府' },
    definition: { en: 'A government below that of a province or state.' },
  },
  'city-government': {
    name: { en: 'City government', zh: '市政府' },
    definition: { en: 'The government of a city, or one of its departments.' },
    broader: 'local-government',
  },
  'district-government': {
    name: { en: 'District government', zh: '区政府' },
    definition: { en: 'The government of a district or borough of a city.' },
    broader: 'local-government',
  },
  'public-agencies': {
    name: { en: 'Public agencies', zh: '公共机构' },
    definition: { en: 'Bodies that carry out public tasks with some independence of the government.' },
  },
  legislature: {
    name: { en: 'Legislature', zh: '立法机关' },
    definition: { en: 'A parliament, a people’s congress or a council that makes laws or rules.' },
  },
  courts: {
    name: { en: 'Courts', zh: '法院' },
    definition: { en: 'The courts of law.' },
  },
  police: {
    name: { en: 'Police', zh: '警方' },
    definition: { en: 'The police, national or local.' },
  },
  'armed-forces': {
    name: { en: 'Armed forces', zh: '军队' },
    definition: { en: 'The armed forces of a country, and those who command them.' },
  },
  'political-parties': {
    name: { en: 'Political parties', zh: '政党' },
    definition: { en: 'A political party, or one of its bodies.' },
  },
  businesses: {
    name: { en: 'Businesses', zh: '企业' },
    definition: { en: 'Companies of any kind, and those who run them.' },
  },
  'state-owned-enterprises': {
    name: { en: 'State-owned enterprises', zh: '国有企业' },
    definition: { en: 'Companies that a government owns or controls.' },
    broader: 'businesses',
  },
  banks: {
    name: { en: 'Banks', zh: '银行' },
    definition: { en: 'Banks and other companies that lend or invest money.' },
    broader: 'businesses',
  },
  utilities: {
    name: { en: 'Utilities', zh: '公用事业单位' },
    definition: {
      en: 'Those who provide water, energy, waste collection or public transport, whoever owns them.',
    },
  },
  schools: {
    name: { en: 'Schools', zh: '学校' },
    definition: { en: 'Nurseries, schools and colleges below the level of a university.' },
  },
  universities: {
    name: { en: 'Universities', zh: '高等院校' },
    definition: { en: 'Universities and other institutions of higher education.' },
  },
  'research-institutes': {
    name: { en: 'Research institutes', zh: '科研机构' },
    definition: { en: 'Institutes and laboratories whose task is research.' },
  },
  hospitals: {
    name: { en: 'Hospitals', zh: '医疗机构' },
    definition: { en: 'Hospitals, clinics and others who provide health care.' },
  },
  media: {
    name: { en: 'Media', zh: '媒体' },
    definition: { en: 'Newspapers, broadcasters and news agencies.' },
  },
  'trade-unions': {
    name: { en: 'Trade unions', zh: '工会' },
    definition: { en: 'Organisations of employees.' },
  },
  'business-associations': {
    name: { en: 'Business associations', zh: '行业协会商会' },
    definition: { en: 'Organisations of companies or of a trade.' },
  },
  'civil-society': {
    name: { en: 'Civil society', zh: '社会组织' },
    definition: {
      en: 'Charities, associations and other organisations that are neither public nor for profit.',
    },
  },
  residents: {
    name: { en: 'Residents', zh: '居民' },
    definition: { en: 'The people who live in a place, as individuals or as neighbours.' },
  },
  'international-organisations': {
    name: { en: 'International organisations', zh: '国际组织' },
    definition: { en: 'Organisations whose members are states.' },
  },
  'cpc-central-committee': {
    name: { en: 'CPC Central Committee', zh: '中共中央' },
    definition: { en: 'A body of the Communist Party of China. Its general secretary spoke in 2025.' },
    broader: 'political-parties',
  },
  'national-development-and-reform-commission': {
    name: { en: 'National Development and Reform Commission', zh: '国家发展和改革委员会' },
    definition: { en: 'An office of the national government of China. Its deputy head spoke in 2021.' },
    broader: 'national-government',
  },
  'national-bureau-of-statistics': {
    name: { en: 'National Bureau of Statistics', zh: '国家统计局' },
    definition: { en: 'An office of the national government of China. Its head spoke in 2021.' },
    broader: 'national-government',
  },
  'state-council-information-office': {
    name: { en: 'State Council Information Office', zh: '国务院新闻办公室' },
    definition: {
      en: 'An office of the national government of China. It held the press conference of 2021.',
    },
    broader: 'national-government',
  },
});

/**
 * The id of an actor, such as `'city-government'`.
 *
 * @category Ids
 */
export type ActorId = Extract<keyof typeof actors, string>;
