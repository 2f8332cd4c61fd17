import { targetStates } from '../src/model/progress/targetState';
import { actorRoles } from '../src/model/terms/actorRole';
import { assessorKinds } from '../src/model/terms/assessorKind';
import { comparisons } from '../src/model/terms/comparison';
import { completenesses } from '../src/model/terms/completeness';
import { findingKinds } from '../src/model/terms/findingKind';
import { functionChanges } from '../src/model/terms/functionChange';
import { measurabilities } from '../src/model/terms/measurability';
import { placeRoles } from '../src/model/terms/placeRole';
import { reasonKinds } from '../src/model/terms/reasonKind';
import { relationKinds } from '../src/model/terms/relationKind';
import { sentenceRoles } from '../src/model/terms/sentenceRole';
import { stances } from '../src/model/terms/stance';
import { statuses } from '../src/model/terms/status';
import { statusFlags } from '../src/model/terms/statusFlag';
import type { Term } from '../src/model/terms/term';

/** A set of terms that no vocabulary can add to. */
export interface ClosedTerms {
  /** What the terms are called in prose. */
  readonly many: string;
  readonly terms: Readonly<Record<string, Term>>;
}

/** The closed terms of the model. */
export const closedTerms = {
  placeRoles: { many: 'roles of places', terms: placeRoles },
  actorRoles: { many: 'roles of actors', terms: actorRoles },
  stances: { many: 'stances of goals', terms: stances },
  functionChanges: { many: 'changes of functions', terms: functionChanges },
  measurabilities: { many: 'degrees of measurability', terms: measurabilities },
  relationKinds: { many: 'relations between goals', terms: relationKinds },
  findingKinds: { many: 'kinds of findings', terms: findingKinds },
  completenesses: { many: 'degrees of completeness', terms: completenesses },
  sentenceRoles: { many: 'roles of sentences without policy', terms: sentenceRoles },
  comparisons: { many: 'comparisons', terms: comparisons },
  statuses: { many: 'statuses of goals', terms: statuses },
  statusFlags: { many: 'flags of statuses', terms: statusFlags },
  targetStates: { many: 'states of targets', terms: targetStates },
  assessorKinds: { many: 'kinds of assessors', terms: assessorKinds },
  reasonKinds: { many: 'kinds of reasons', terms: reasonKinds },
} as const satisfies Readonly<Record<string, ClosedTerms>>;
