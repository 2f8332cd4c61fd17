/**
 * The controlled terms that data is coded with, each with its name and its definition; the glossary; and how the statuses map to
 * those of other trackers.
 *
 * @module policy-tracker/vocabulary
 */

export {
  actionIds,
  actorIds,
  cityLevelIds,
  evidenceKindIds,
  glossaryIds,
  regionKindIds,
  sourceKindIds,
  speechKindIds,
} from '../../data/generated/ids';
export { type ActionId, actions } from '../../data/vocabulary/actions';
export { type ActorId, actors } from '../../data/vocabulary/actors';
export { type CityLevelId, cityLevels } from '../../data/vocabulary/cityLevels';
export { type EvidenceKindId, evidenceKinds } from '../../data/vocabulary/evidenceKinds';
export { type GlossaryId, glossary } from '../../data/vocabulary/glossary';
export { type RegionKindId, regionKinds } from '../../data/vocabulary/regionKinds';
export { type SourceKindId, sourceKinds } from '../../data/vocabulary/sourceKinds';
export { type SpeechKindId, speechKinds } from '../../data/vocabulary/speechKinds';
export {
  type StatusCrosswalk,
  type StatusScheme,
  type StatusSchemeId,
  statusCrosswalks,
  statusSchemeIds,
  statusSchemes,
} from '../../data/vocabulary/statusCrosswalks';
export { type TargetState, targetStateIds, targetStates } from '../model/progress/targetState';
export { type ActorRole, actorRoleIds, actorRoles } from '../model/terms/actorRole';
export { type AssessorKind, assessorKindIds, assessorKinds } from '../model/terms/assessorKind';
export { type Comparison, comparisonIds, comparisons } from '../model/terms/comparison';
export { type Completeness, completenesses, completenessIds } from '../model/terms/completeness';
export { type FindingKind, findingKindIds, findingKinds } from '../model/terms/findingKind';
export { type FunctionChange, functionChangeIds, functionChanges } from '../model/terms/functionChange';
export { type Measurability, measurabilities, measurabilityIds } from '../model/terms/measurability';
export { type PlaceRole, placeRoleIds, placeRoles } from '../model/terms/placeRole';
export { type ReasonKind, reasonKindIds, reasonKinds } from '../model/terms/reasonKind';
export { type RelationKind, relationKindIds, relationKinds } from '../model/terms/relationKind';
export { type SentenceRole, sentenceRoleIds, sentenceRoles } from '../model/terms/sentenceRole';
export { type Stance, stanceIds, stances } from '../model/terms/stance';
export {
  type GoalStatus,
  type StatusTerm,
  statuses,
  statusIds,
  type UpdateStatus,
  updateStatusIds,
} from '../model/terms/status';
export { type StatusFlag, statusFlagIds, statusFlags } from '../model/terms/statusFlag';
export type { DefinedTerm, OpenTerm, Term } from '../model/terms/term';
export type { GlossaryEntry } from '../model/vocabulary/glossaryEntry';
export { type SkosMatch, skosMatches } from '../model/vocabulary/skosMatch';
export { type ThemeScheme, themeSchemeIds } from '../model/vocabulary/themeScheme';
